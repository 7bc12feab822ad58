/** What stands at the right end of the bar: when it was kept, the file, the trial. */
import { useEffect, useState } from 'react';
import type { OpenDraft, Path } from '../../store/studio';
import { hrefOf } from '../route';
import { useSay } from '../stores';
import { useMoment } from './moments';
import styles from './studio.module.css';
import { useStudio } from './studio-store';

export function DeskActions({ open, selection }: { open: OpenDraft; selection: Path }) {
  const say = useSay();
  const saveFile = useStudio((state) => state.saveFile);
  const turn = selection[0] === 'turns' && typeof selection[1] === 'number' ? selection[1] + 1 : 1;
  const ready = open.playable?.text === open.text;
  return (
    <>
      <span className={styles.kept}>
        {open.file} ·{' '}
        <span className={styles.since}>
          <Kept open={open} />
        </span>
      </span>
      <button type="button" className="button" onClick={() => void saveFile()}>
        {say('studio.saveFile')}
      </button>
      {ready ? (
        <a className="button button-strong" href={hrefOf({ screen: 'try', draft: open.id, turn })}>
          {say('studio.tryIt', { turn })}
        </a>
      ) : (
        <button type="button" className="button button-strong" disabled title={say('studio.tryFirst')}>
          {say('studio.tryIt', { turn })}
        </button>
      )}
    </>
  );
}

function Kept({ open }: { open: OpenDraft }) {
  const say = useSay();
  const moment = useMoment();
  const now = useNow();
  if (open.keeping === 'failed') return say('studio.keepFailed');
  if (open.keeping === 'waiting') return say('studio.keeping');
  const seconds = Math.max(0, Math.round((now - Date.parse(open.changed)) / 1000));
  if (seconds < 2) return say('studio.keptNow');
  if (seconds < 60) return say('studio.keptSeconds', { count: seconds });
  if (seconds < 3600) return say('studio.keptMinutes', { count: Math.round(seconds / 60) });
  return say('studio.keptAt', { date: moment(open.changed) });
}

/** Milliseconds, every second anew. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
