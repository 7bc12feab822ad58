/** The pictures of a report. Each is a table whose bars repeat its figures, so nothing is in the picture alone. */
import type { ReactNode } from 'react';
import type { Report } from '../../../store/studio/balance';
import { decimals } from '../../reading/figures';
import { useLanguage, useSay } from '../../stores';
import type { Names } from './names';
import styles from './report.module.css';

interface FigureProps {
  readonly report: Report;
  readonly names: Names;
}

/** Writes a share in percent. */
function usePercent(): (share: number) => string {
  const language = useLanguage();
  return (share) => decimals(share * 100, share > 0 && share < 0.0995 ? 1 : 0, language);
}

interface TableProps {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly heads: readonly string[];
  readonly children: ReactNode;
}

function Figure({ id, title, says, heads, children }: TableProps) {
  return (
    <section aria-labelledby={id} className={styles.figure}>
      <h3 id={id}>{title}</h3>
      <p className="muted">{says}</p>
      <table aria-labelledby={id}>
        <thead>
          <tr>
            {heads.map((head, place) => (
              <th key={head} scope="col" className={place === 0 ? undefined : styles.number}>
                {head}
              </th>
            ))}
            <td className={styles.picture} />
          </tr>
        </thead>
        {children}
      </table>
    </section>
  );
}

/** A bar of shares, 0 to 1, one after the other, and a mark. */
function Bar({ parts, mark, line }: { parts: readonly number[]; mark?: number; line?: number }) {
  return (
    <td className={styles.picture} aria-hidden="true">
      <div className={styles.bar}>
        {parts.map((part, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name than their place
          <span key={place} className={styles.part} data-part={place} style={{ width: `${part * 100}%` }} />
        ))}
        {mark !== undefined && <span className={styles.mark} style={{ left: `${mark * 100}%` }} />}
        {line !== undefined && <span className={styles.line} style={{ left: `${line * 100}%` }} />}
      </div>
    </td>
  );
}

export function Endings({ report, names }: FigureProps) {
  const say = useSay();
  const percent = usePercent();
  const most = Math.max(...Object.values(report.endings), ...Object.values(report.mixed.endings), 0.01);
  return (
    <Figure
      id="report-endings"
      title={say('report.endings')}
      says={say('report.endingsSays')}
      heads={[say('report.ending'), say('report.ofGames'), say('report.drawn')]}
    >
      <tbody>
        {Object.entries(report.endings).map(([id, share]) => (
          <tr key={id}>
            <th scope="row">{names.ending(id)}</th>
            <td className={styles.number}>{percent(share)}</td>
            <td className={styles.number}>{percent(report.mixed.endings[id] ?? 0)}</td>
            <Bar parts={[share / most]} mark={(report.mixed.endings[id] ?? 0) / most} />
          </tr>
        ))}
      </tbody>
    </Figure>
  );
}

export function Whose({ report, names }: FigureProps) {
  const say = useSay();
  const percent = usePercent();
  return (
    <Figure
      id="report-whose"
      title={say('report.whose')}
      says={say('report.whoseSays')}
      heads={[say('report.mandate'), say('report.own'), say('report.other'), say('report.luck')]}
    >
      {Object.entries(report.influence).map(([government, { mandates }]) => (
        <tbody key={government}>
          <GroupHead name={names.government(government)} columns={5} />
          {Object.entries(mandates).map(([mandate, { own, other }]) => {
            const luck = report.luck[government]?.mandates[mandate] ?? 0;
            const whole = Math.max(1, own + other + luck);
            return (
              <tr key={mandate}>
                <th scope="row">{names.mandate(government, mandate)}</th>
                <td className={styles.number}>{percent(own)}</td>
                <td className={styles.number}>{percent(other)}</td>
                <td className={styles.number}>{percent(luck)}</td>
                <Bar parts={[own / whole, other / whole, luck / whole]} />
              </tr>
            );
          })}
        </tbody>
      ))}
    </Figure>
  );
}

function GroupHead({ name, columns }: { name: string; columns: number }) {
  return (
    <tr>
      <th scope="rowgroup" className={styles.group}>
        {name}
      </th>
      <td colSpan={columns - 1} />
    </tr>
  );
}

interface ByMandateProps {
  readonly values: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly names: Names;
  readonly written: (value: number) => string;
  readonly share: (value: number) => number;
  readonly line?: number;
}

function ByMandate({ values, names, written, share, line }: ByMandateProps) {
  return Object.entries(values).map(([government, byMandate]) => (
    <tbody key={government}>
      <GroupHead name={names.government(government)} columns={3} />
      {Object.entries(byMandate).map(([mandate, value]) => (
        <tr key={mandate}>
          <th scope="row">{names.mandate(government, mandate)}</th>
          <td className={styles.number}>{written(value)}</td>
          <Bar parts={[share(value)]} {...(line !== undefined && { line })} />
        </tr>
      ))}
    </tbody>
  ));
}

/** RULES S4: from here on history has a motive. */
const MOTIVE = 0.75;

export function History({ report, names }: FigureProps) {
  const say = useSay();
  const percent = usePercent();
  return (
    <Figure
      id="report-history"
      title={say('report.history')}
      says={say('report.historySays')}
      heads={[say('report.mandate'), say('report.below')]}
    >
      <ByMandate
        values={report.historyPercentile}
        names={names}
        written={percent}
        share={(value) => value}
        line={MOTIVE}
      />
    </Figure>
  );
}

export function Gains({ report, names }: FigureProps) {
  const say = useSay();
  const language = useLanguage();
  const most = Math.max(1, ...Object.values(report.gains).flatMap((gains) => Object.values(gains)));
  return (
    <Figure
      id="report-gains"
      title={say('report.gains')}
      says={say('report.gainsSays')}
      heads={[say('report.mandate'), say('report.points')]}
    >
      <ByMandate
        values={report.gains}
        names={names}
        written={(points) => decimals(points, 1, language)}
        share={(points) => Math.max(0, points / most)}
      />
    </Figure>
  );
}

export function Limits({ report, names }: FigureProps) {
  const say = useSay();
  const language = useLanguage();
  const rows = Object.entries(report.saturates).filter(([, share]) => share > 0);
  if (rows.length === 0) {
    return (
      <section aria-labelledby="report-limits">
        <h3 id="report-limits">{say('report.limits')}</h3>
        <p>{say('report.noLimits')}</p>
      </section>
    );
  }
  return (
    <Figure
      id="report-limits"
      title={say('report.limits')}
      says={say('report.limitsSays')}
      heads={[say('report.meter'), say('report.ofTurns')]}
    >
      <tbody>
        {rows.map(([id, share]) => (
          <tr key={id}>
            <th scope="row">{names.meter(id)}</th>
            <td className={styles.number}>{decimals(share * 100, 2, language)}</td>
            <Bar parts={[share]} />
          </tr>
        ))}
      </tbody>
    </Figure>
  );
}

export function Tests({ report }: { report: Report }) {
  const say = useSay();
  const percent = usePercent();
  return (
    <section aria-labelledby="report-tests">
      <h3 id="report-tests">{say('report.tests')}</h3>
      {report.tests.length === 0 && <p className="muted">{say('report.noTests')}</p>}
      <ul className={styles.tests}>
        {report.tests.map(({ name, ok, shares, wanted, notOffered }) => (
          <li key={name} data-ok={ok}>
            {name}: {say(ok ? 'report.passed' : 'report.failed')}
            <span className="muted">
              {shares.map((share, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: expectations have no other name than their place
                <span key={place}>
                  {' '}
                  · {say('report.testSays', { got: percent(share), wanted: percent(wanted[place] ?? 1) })}
                </span>
              ))}
              {notOffered.length > 0 && <> · {say('report.testStoodIn', { list: notOffered.join(', ') })}</>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
