/** Who says so: publisher and date of each source; the whole entry stands in the list of sources. */
import type { Source } from '../../store';
import { useDate } from '../parts/grounds';
import styles from './teach.module.css';

export function SourceLines({ sources }: { sources: readonly Source[] }) {
  const date = useDate();
  if (sources.length === 0) return null;
  return (
    <span className={styles.who}>
      {sources
        .map(({ title, publisher, date: on }) =>
          [publisher ?? title, on && date(on)].filter(Boolean).join(', '),
        )
        .join('; ')}
    </span>
  );
}
