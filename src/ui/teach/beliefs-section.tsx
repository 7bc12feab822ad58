/** The trends of a model and the switches of what experts dispute, as tables: belief, what it moves, how sure, on what ground. */
import type { Scenario } from '../../store';
import { CertaintyMark } from '../parts/grounds';
import { useLanguage, useSay } from '../stores';
import { type Belief, beliefsOf } from './beliefs';
import { conditionWords, trendWords } from './rule-words';
import { SourceLines } from './source-lines';
import styles from './teach.module.css';

export function BeliefsSection({ scenario, level }: { scenario: Scenario; level: 1 | 2 }) {
  const say = useSay();
  const { always, disputed } = beliefsOf(scenario);
  const Head = level === 1 ? 'h1' : 'h2';
  const Sub = level === 1 ? 'h2' : 'h3';
  return (
    <section aria-labelledby="beliefs" className={styles.section}>
      <Head id="beliefs">{say('teach.beliefs')}</Head>
      <p className={styles.note}>{say('teach.beliefsNote')}</p>
      {scenario.trends.length === 0 && <p>{say('teach.beliefsNone')}</p>}
      {always.length > 0 && (
        <>
          <Sub className={styles.sub}>{say('teach.beliefsAlways')}</Sub>
          <BeliefTable scenario={scenario} beliefs={always} caption={say('teach.beliefsAlways')} />
        </>
      )}
      {disputed.length > 0 && (
        <>
          <Sub className={styles.sub}>{say('teach.beliefsDisputed')}</Sub>
          <p className={styles.note}>{say('teach.beliefsDisputedNote')}</p>
        </>
      )}
      {disputed.map(({ assumption, sources, settings }) => (
        <div key={assumption.id} className={styles.disputed}>
          <p className={styles.question}>{assumption.ask}</p>
          <SourceLines sources={sources} />
          {settings.map(({ id, name, starts, beliefs }) => (
            <div key={id} className={styles.setting}>
              <p>
                <strong>{name}</strong>
                {starts && <span className="muted"> · {say('teach.beliefStarts')}</span>}
              </p>
              {beliefs.length === 0 ? (
                <p className="muted">{say('teach.beliefNothing')}</p>
              ) : (
                <BeliefTable scenario={scenario} beliefs={beliefs} caption={`${assumption.ask} ${name}`} />
              )}
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}

interface BeliefTableProps {
  readonly scenario: Scenario;
  readonly beliefs: readonly Belief[];
  readonly caption: string;
}

function BeliefTable({ scenario, beliefs, caption }: BeliefTableProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <div className={styles.wideTable}>
      <table className={`${styles.table} ${styles.stacked}`}>
        <caption className="hidden-words">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('teach.belief')}</th>
            <th scope="col">{say('teach.beliefMoves')}</th>
            <th scope="col">{say('teach.ground')}</th>
          </tr>
        </thead>
        <tbody>
          {beliefs.map(({ id, because, trend, when, certainty, sources }) => (
            <tr key={id}>
              <td lang={scenario.language}>{because}</td>
              <td>
                {trendWords(scenario, trend, say, language).map((line) => (
                  <span key={line} className={styles.line}>
                    {line}
                  </span>
                ))}
                {when && (
                  <span className="muted">
                    {say('teach.beliefWhen', { what: conditionWords(scenario, when, say, language) })}
                  </span>
                )}
              </td>
              <td>
                <CertaintyMark certainty={certainty} />
                <SourceLines sources={sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
