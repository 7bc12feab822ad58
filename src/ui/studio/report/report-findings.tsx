/** What a report finds, with a way to each place. */
import { describeFinding, type Finding } from '../../../store/studio';
import { useSay } from '../../stores';
import styles from './report.module.css';

interface ReportFindingsProps {
  readonly findings: readonly Finding[];
  readonly onGo: (finding: Finding) => void;
}

export function ReportFindings({ findings, onGo }: ReportFindingsProps) {
  const say = useSay();
  return (
    <section aria-labelledby="report-findings">
      <h3 id="report-findings">{say('report.findings')}</h3>
      {findings.length === 0 && <p>{say('report.nothing')}</p>}
      {findings.length > 0 && (
        <ul className={styles.findings}>
          {findings.map((finding) => (
            <li key={`${finding.code} ${finding.path.join('/')}`} data-severity={finding.severity}>
              <span className={styles.severity}>{say(`studio.${finding.severity}`)}</span>
              <p>{describeFinding(finding, say)}</p>
              <button type="button" className={styles.go} onClick={() => onGo(finding)}>
                {say('report.goTo', { line: finding.line })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
