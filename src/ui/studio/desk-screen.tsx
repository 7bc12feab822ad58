/** One draft: its outline, its views, and what there is to look at. */
import { useCallback, useDeferredValue, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Finding, OpenDraft, Path } from '../../store/studio';
import { LoadingPage, NoticePage } from '../parts/notices';
import { Page } from '../parts/page';
import { hrefOf } from '../route';
import { useSay } from '../stores';
import { DeskActions } from './desk-actions';
import { Elsewhere } from './elsewhere';
import { Findings } from './findings';
import type { Jump } from './jump';
import { News } from './news';
import { Outline } from './outline';
import { Steps } from './steps';
import styles from './studio.module.css';
import { useStudio, useStudioStore } from './studio-store';
import { useNarrow } from './use-narrow';
import { Views } from './views';

export function DeskScreen({ id }: { id: string }) {
  const say = useSay();
  const open = useStudio((state) => state.open);
  const openDraft = useStudio((state) => state.openDraft);
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    let current = true;
    setMissing(false);
    void openDraft(id).then((there) => current && setMissing(!there));
    return () => {
      current = false;
    };
  }, [id, openDraft]);
  if (open?.id === id) return <Desk key={id} open={open} />;
  if (!missing) return <LoadingPage />;
  return (
    <NoticePage title={say('studio.unknown')} text={say('studio.unknownWhy')}>
      <a className="button" href={hrefOf({ screen: 'studio' })}>
        {say('studio.toDrafts')}
      </a>
    </NoticePage>
  );
}

function Desk({ open }: { open: OpenDraft }) {
  const store = useStudioStore();
  const { tab, selection, look, putRight } = useStore(store);
  const text = useDeferredValue(open.text);
  const narrow = useNarrow();
  const fold = useRef<HTMLDetailsElement>(null);
  const [jump, setJump] = useState<Jump>();
  useKeeping();
  useUndoKeys();
  const toLine = useCallback(
    (line: number, column: number) => setJump((last) => ({ line, column, nth: (last?.nth ?? 0) + 1 })),
    [],
  );
  const goTo = useCallback(
    (finding: Finding) => {
      // What cannot be read has no card: it is shown in the file.
      const inFile = store.getState().tab === 'file' || finding.path.length === 0;
      look({ selection: finding.path, tab: inFile ? 'file' : 'cards' });
      if (inFile) toLine(finding.line, finding.column);
    },
    [store, look, toLine],
  );
  const select = useCallback(
    (path: Path) => {
      const { tab: now } = store.getState();
      look({ selection: path, ...(now !== 'file' && { tab: 'cards' }) });
      if (now === 'file') setJump((last) => ({ line: 0, column: 0, nth: (last?.nth ?? 0) + 1 }));
      if (!narrow || !fold.current) return;
      // In one column what was chosen lies below the outline.
      fold.current.open = false;
      fold.current.querySelector('summary')?.focus();
    },
    [store, look, narrow],
  );
  const say = useSay();
  return (
    <Page title={open.file} section="studio" wide actions={<DeskActions open={open} selection={selection} />}>
      <h1 className="hidden-words">{open.file}</h1>
      <div className={styles.frame}>
        <div className={styles.left}>
          <details ref={fold} className={narrow ? styles.folded : styles.unfolded} open={!narrow}>
            <summary>{say('studio.outline')}</summary>
            <Outline text={text} findings={open.findings} selection={selection} onSelect={select} />
          </details>
        </div>
        <div className={styles.middle}>
          <div>
            <News />
            <Elsewhere open={open} />
          </div>
          <Views open={open} tab={tab} selection={selection} jump={jump} steps={<Steps open={open} />} />
        </div>
        <div className={styles.right}>
          <Findings findings={open.findings} checked={open.checked} onGo={goTo} onPutRight={putRight} />
        </div>
      </div>
    </Page>
  );
}

/** Nothing is lost when the page is left in the middle of a word. */
function useKeeping() {
  const keepNow = useStudio((state) => state.keepNow);
  const waiting = useStudio((state) => state.open?.keeping === 'waiting');
  useEffect(() => () => void keepNow(), [keepNow]);
  useEffect(() => {
    if (!waiting) return;
    const hide = () => {
      if (document.visibilityState === 'hidden') void keepNow();
    };
    const leave = () => void keepNow();
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', leave);
    };
  }, [waiting, keepNow]);
}

/** Ctrl+Z and Ctrl+Y outside of fields, which undo their own typing. */
function useUndoKeys() {
  const { undo, redo } = useStudioStore().getState();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const { target } = event;
      if (target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]'))
        return;
      const key = event.key.toLowerCase();
      const again = key === 'y' || (key === 'z' && event.shiftKey);
      if (key !== 'z' && !again) return;
      event.preventDefault();
      if (again) redo();
      else undo();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [undo, redo]);
}
