/** Says of every file that was opened what became of it; those that could not be read first, each with a way out. */
import type { FileNews, Reading } from '../../store';
import type { Say } from '../../texts';
import { useSay } from '../stores';
import { fileSays } from './file-says';
import styles from './files.module.css';

export interface FileReportProps {
  readonly reading: Reading | undefined;
  readonly news: readonly FileNews[];
  readonly onDismiss: () => void;
}

export function FileReport({ reading, news, onDismiss }: FileReportProps) {
  const say = useSay();
  return (
    <div className={styles.report}>
      <p role="status" className={reading || news.length > 0 ? styles.sum : 'hidden-words'}>
        {reading ? say('games.reading', { count: reading.of }) : sumOf(news, say)}
      </p>
      {reading && (
        <progress
          className={styles.progress}
          value={reading.done}
          max={reading.of}
          aria-label={say('games.reading', { count: reading.of })}
        />
      )}
      {news.length > 0 && <List news={news} onDismiss={onDismiss} />}
    </div>
  );
}

function List({ news, onDismiss }: { news: readonly FileNews[]; onDismiss: () => void }) {
  const say = useSay();
  const told = news.flatMap((one) => {
    const says = fileSays(one, say);
    return says === undefined ? [] : [{ file: one.file, bad: one.outcome === 'not-read', says }];
  });
  if (told.length === 0) return null;
  return (
    <>
      <ul className={styles.list} aria-label={say('games.filesTold')}>
        {told.map(({ file, bad, says }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list is replaced whole
          <li key={place} data-bad={bad || undefined}>
            <strong>{file}</strong> {says}
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={onDismiss}>
        {say('games.dismiss')}
      </button>
    </>
  );
}

function sumOf(news: readonly FileNews[], say: Say): string {
  const bad = news.filter(({ outcome }) => outcome === 'not-read').length;
  const good = news.length - bad;
  const sums = [
    ...(good > 0 ? [say('games.filesRead', { count: good })] : []),
    ...(bad > 0 ? [say('games.filesNotRead', { count: bad })] : []),
  ];
  return sums.join(' ');
}
