/** Another tab has changed this draft: one of the two goes on, the other stays as a version. */
import type { OpenDraft } from '../../store/studio';
import { useSay } from '../stores';
import styles from './studio.module.css';
import { useStudio } from './studio-store';

export function Elsewhere({ open }: { open: OpenDraft }) {
  const say = useSay();
  const settle = useStudio((state) => state.settle);
  return (
    <div role="alert" className={open.elsewhere ? styles.news : undefined}>
      {open.elsewhere && (
        <>
          <p>
            <strong>{say('studio.elsewhere')}</strong> {say('studio.elsewhereNote')}
          </p>
          <button type="button" className="button" onClick={() => void settle('theirs')}>
            {say('studio.takeTheirs')}
          </button>
          <button type="button" className="button" onClick={() => void settle('mine')}>
            {say('studio.keepMine')}
          </button>
        </>
      )}
    </div>
  );
}
