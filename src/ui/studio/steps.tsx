/** Undo, redo, and the versions to go back to. */
import { lazy, Suspense, useState } from 'react';
import type { OpenDraft } from '../../store/studio';
import { useSay } from '../stores';
import styles from './studio.module.css';
import { useStudio } from './studio-store';

const VersionsDialog = lazy(async () => ({ default: (await import('./versions-dialog')).VersionsDialog }));

export function Steps({ open }: { open: OpenDraft }) {
  const say = useSay();
  const undo = useStudio((state) => state.undo);
  const redo = useStudio((state) => state.redo);
  const [versions, setVersions] = useState(false);
  const { past, future } = open.history;
  return (
    <div className={styles.steps}>
      <button type="button" className="button" disabled={past.length === 0} onClick={undo}>
        {say('studio.undo')}
      </button>
      <button type="button" className="button" disabled={future.length === 0} onClick={redo}>
        {say('studio.redo')}
      </button>
      <button type="button" className="button" onClick={() => setVersions(true)}>
        {say('studio.versions')}
      </button>
      {versions && (
        <Suspense>
          <VersionsDialog open={open} onClose={() => setVersions(false)} />
        </Suspense>
      )}
    </div>
  );
}
