/** The page on a scenario's balance: what random play shows, in bars that are tables, and what stands out. */
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Finding } from '../../../store/studio';
import type { BalanceStore } from '../../../store/studio/balance';
import { useSay } from '../../stores';
import { Endings, Gains, History, Limits, Tests, Whose } from './figures';
import type { Names } from './names';
import styles from './report.module.css';
import { ReportFindings } from './report-findings';

interface ReportViewProps {
  readonly text: string;
  /** The names of the scenario as it was read last; ids where it never was. */
  readonly names: Names;
  readonly store: BalanceStore;
  readonly onGo: (finding: Finding) => void;
}

export function ReportView({ text, names, store, onGo }: ReportViewProps) {
  const say = useSay();
  const { status, done, balanced, text: measured, measure, stop } = useStore(store);
  useEffect(() => {
    if (store.getState().status === 'idle') void store.getState().measure(text);
  }, [store, text]);
  const percent = Math.floor(done * 100);
  return (
    <section aria-labelledby="balance" className={styles.page}>
      <h2 id="balance">{say('report.title')}</h2>
      <p className={styles.intro}>{say('report.intro')}</p>
      <div className={styles.run}>
        {status === 'measuring' ? (
          <>
            <progress value={done} max={1} aria-label={say('report.measuring', { percent })} />
            <span className={styles.percent}>{`${percent} %`}</span>
            <button type="button" className="button" onClick={stop}>
              {say('report.stop')}
            </button>
          </>
        ) : (
          <button type="button" className="button button-strong" onClick={() => void measure(text)}>
            {say(balanced ? 'report.again' : 'report.measure')}
          </button>
        )}
        <p role="status" className="muted">
          {status === 'errors' && say('report.errors')}
          {status === 'ready' && measured !== text && say('report.outdated')}
        </p>
      </div>
      {balanced && (
        <>
          <p className="muted">
            {say(balanced.report.exact ? 'report.basisExact' : 'report.basis', {
              count: balanced.report.games,
            })}
            {!balanced.report.exact &&
              ` ${say('report.interval', { points: Number((balanced.report.interval * 100).toFixed(1)) })}`}
          </p>
          <ReportFindings findings={balanced.findings} onGo={onGo} />
          <Endings report={balanced.report} names={names} />
          <Whose report={balanced.report} names={names} />
          <History report={balanced.report} names={names} />
          <Gains report={balanced.report} names={names} />
          <Limits report={balanced.report} names={names} />
          <Tests report={balanced.report} />
        </>
      )}
    </section>
  );
}
