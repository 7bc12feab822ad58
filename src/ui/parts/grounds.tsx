/** How sure something is, and on what ground: shown wherever the game claims anything. */
import type { Certainty, Source } from '../../store';
import { dayOf } from '../reading/days';
import { useLanguage, useSay } from '../stores';
import { Folded } from './folded';
import styles from './grounds.module.css';

export function CertaintyMark({ certainty }: { certainty: Certainty | undefined }) {
  const say = useSay();
  if (certainty === undefined) return null;
  return (
    <span className={styles.certainty} title={say(`play.${certainty}Says`)}>
      {say(`play.${certainty}`)}
    </span>
  );
}

const CERTAINTIES = ['documented', 'judgement', 'disputed'] as const satisfies readonly Certainty[];

/** What the words for certainty stand for. */
export function CertaintyKey() {
  const say = useSay();
  return (
    <dl className={styles.key} aria-label={say('play.sure')}>
      {CERTAINTIES.map((certainty) => (
        <div key={certainty}>
          <dt>
            <CertaintyMark certainty={certainty} />
          </dt>
          <dd>{say(`play.${certainty}Says`)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A date as "3 Oct 2025"; of a source that is dated by month or year alone, no more than that. */
export function useDate(): (iso: string) => string {
  const say = useSay();
  const language = useLanguage();
  return (iso) => {
    const [year = '', month] = iso.split('-');
    if (month === undefined) return year;
    if (iso.length === '2025-10'.length)
      return say('shell.monthYear', { month: dayOf(`${iso}-01`, language).month, year });
    return say('shell.date', { ...dayOf(iso, language) });
  };
}

/** Sources behind a disclosure, with publisher, date and the address where there is one. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  const say = useSay();
  if (sources.length === 0) return null;
  return (
    <Folded
      className={styles.sources}
      summary={<summary>{say('play.sources', { count: sources.length })}</summary>}
    >
      <SourceList sources={sources} />
    </Folded>
  );
}

function SourceList({ sources }: { sources: readonly Source[] }) {
  const say = useSay();
  const date = useDate();
  return (
    <ul className={styles.list}>
      {sources.map((source) => (
        <li key={source.id}>
          {[source.title, source.publisher, source.date && date(source.date)].filter(Boolean).join(' · ')}{' '}
          {source.url !== undefined && (
            <a
              href={source.url}
              target="_blank"
              rel="noreferrer"
              aria-label={say('play.sourceLinkSays', { title: source.title })}
            >
              {say('play.sourceLink')}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
