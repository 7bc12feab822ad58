/** The words of a scenario in every language that there is, and its sources. */
import type { ClassNotes, Source } from '../../store';
import { useDate } from '../parts/grounds';
import { useSay } from '../stores';
import styles from './teach.module.css';

interface GlossarySectionProps {
  readonly notes: ClassNotes;
  readonly language: string;
  readonly others: readonly { readonly language: string; readonly notes: ClassNotes }[];
}

const NAMES: Readonly<Record<string, 'teach.english' | 'teach.spanish'>> = {
  en: 'teach.english',
  es: 'teach.spanish',
};

export function GlossarySection({ notes, language, others }: GlossarySectionProps) {
  const say = useSay();
  if (notes.glossary.length === 0) return null;
  const columns = [{ language, notes }, ...others].sort((a, b) => (a.language < b.language ? -1 : 1));
  const nameOf = (tag: string) => {
    const key = NAMES[tag];
    return key === undefined ? tag : say(key);
  };
  return (
    <section aria-labelledby="glossary" className={styles.section}>
      <h2 id="glossary">{say('teach.glossary')}</h2>
      <div className={styles.wideTable}>
        <table className={styles.table}>
          <caption className="hidden-words">{say('teach.glossary')}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.language} scope="col" lang={column.language}>
                  {nameOf(column.language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {notes.glossary.map(({ term }, i) => (
              <tr key={term}>
                {columns.map((column) => {
                  const entry = column.notes.glossary[i];
                  return (
                    <td key={column.language} lang={column.language}>
                      <strong>{entry?.term}</strong>
                      <span className={styles.line}>{entry?.means}</span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

export function SourcesSection({ sources }: { sources: readonly Source[] }) {
  const say = useSay();
  const date = useDate();
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources" className={styles.section}>
      <h2 id="sources">{say('teach.sources')}</h2>
      <p className={styles.note}>{say('teach.sourcesNote')}</p>
      <div className={styles.wideTable}>
        <table className={`${styles.table} ${styles.stacked}`}>
          <caption className="hidden-words">{say('teach.sources')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('teach.source')}</th>
              <th scope="col">{say('teach.publisher')}</th>
              <th scope="col">{say('teach.date')}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <tr key={source.id}>
                <td>
                  {source.url === undefined ? (
                    source.title
                  ) : (
                    <a href={source.url} target="_blank" rel="noreferrer">
                      {source.title}
                    </a>
                  )}
                </td>
                <td>{source.publisher}</td>
                <td className={styles.date}>{source.date && date(source.date)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
