/** What could not be done, and what was. */
import type { StudioFailure } from '../../store/studio';
import type { TextKey } from '../../texts';
import { useSay } from '../stores';
import styles from './studio.module.css';
import { useStudio } from './studio-store';

const FAILURES: Readonly<Record<StudioFailure, TextKey>> = {
  list: 'studio.listFailed',
  remove: 'studio.removeFailed',
  'open-file': 'studio.openFileFailed',
  'save-file': 'studio.saveFileFailed',
  copy: 'studio.copyFailed',
  version: 'studio.versionFailed',
  remedy: 'studio.remedyFailed',
  'too-large': 'studio.tooLarge',
};

export function News() {
  const say = useSay();
  const failure = useStudio((state) => state.failure);
  const saved = useStudio((state) => state.saved);
  const dismiss = useStudio((state) => state.dismiss);
  return (
    <div className={failure || saved ? styles.news : undefined}>
      <p role="alert">{failure && say(FAILURES[failure])}</p>
      <p role="status">{saved && say(saved === 'saved' ? 'studio.saved' : 'studio.savedDownload')}</p>
      {(failure || saved) && (
        <button type="button" className="button" onClick={dismiss}>
          {say('studio.dismiss')}
        </button>
      )}
    </div>
  );
}
