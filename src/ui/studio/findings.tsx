/** Everything there is to look at, worst first, each with a way to its place and, where one is likely, a remedy. */
import { useMemo, useState } from 'react';
import { describeFinding, type Finding, hasRemedy } from '../../store/studio';
import type { Say } from '../../texts';
import { useSay } from '../stores';
import styles from './findings.module.css';

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly checked: boolean;
  readonly onGo: (finding: Finding) => void;
  readonly onPutRight: (finding: Finding) => void;
}

const SEVERITIES = ['error', 'warning', 'note'] as const;
const MOST = 40;

export function Findings({ findings, checked, onGo, onPutRight }: FindingsProps) {
  const say = useSay();
  const [all, setAll] = useState(false);
  const sorted = useMemo(
    () => SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity)),
    [findings],
  );
  const shown = all ? sorted : sorted.slice(0, MOST);
  return (
    <section aria-labelledby="to-look-at" className={styles.findings}>
      <h2 id="to-look-at">{say('studio.toLookAt')}</h2>
      <p role="status" className="muted">
        {sumOf(findings, checked, say)}
      </p>
      {shown.length > 0 && (
        <ul>
          {shown.map((finding, place) => (
            <Row
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is replaced whole with every check
              key={place}
              finding={finding}
              onGo={onGo}
              onPutRight={onPutRight}
            />
          ))}
        </ul>
      )}
      {shown.length < sorted.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {say('studio.moreFindings', { count: sorted.length })}
        </button>
      )}
    </section>
  );
}

function sumOf(findings: readonly Finding[], checked: boolean, say: Say): string {
  if (findings.length === 0) return say(checked ? 'studio.nothing' : 'studio.looking');
  const sums = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [say(`studio.${severity}s`, { count })];
  });
  return sums.join(', ');
}

interface RowProps {
  readonly finding: Finding;
  readonly onGo: (finding: Finding) => void;
  readonly onPutRight: (finding: Finding) => void;
}

function Row({ finding, onGo, onPutRight }: RowProps) {
  const say = useSay();
  const { severity, line, suggestion } = finding;
  const word = say(`studio.${severity}`);
  return (
    <li className={styles.row} data-severity={severity}>
      <button
        type="button"
        className={styles.place}
        aria-label={say('studio.goTo', { severity: word, line })}
        onClick={() => onGo(finding)}
      >
        <span className={styles.severity}>{word}</span>
        <span>{say('studio.line', { line })}</span>
      </button>
      <p>
        {describeFinding(finding, say)}{' '}
        {hasRemedy(finding) && (
          <button
            type="button"
            className={styles.remedy}
            title={say('studio.putRightSays', { suggestion: suggestion ?? '', line })}
            onClick={() => onPutRight(finding)}
          >
            {say('studio.putRight')}
          </button>
        )}
      </p>
    </li>
  );
}
