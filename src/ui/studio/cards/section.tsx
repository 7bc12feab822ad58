/** A section of a scenario: what belongs there and why, its cards, and a place to add one. */
import type { ReactNode } from 'react';
import type { Named, Path } from '../../../store/studio/cards';
import { valueAt } from '../../../store/studio/cards';
import type { TextKey } from '../../../texts';
import { useSay } from '../../stores';
import { AddThing, Findings } from './card';
import styles from './cards.module.css';
import { useDesk } from './context';
import { Written } from './fields';
import type { Addable } from './new-things';
import { startsWith } from './slug';

interface SectionProps {
  readonly path: Path;
  readonly kind: Addable;
  /** Left out: that of the view stands above. */
  readonly title?: TextKey;
  /** What belongs there and why. */
  readonly note: TextKey;
  readonly plus: TextKey;
  readonly ask: TextKey;
  readonly things: readonly Named[];
  readonly children: (named: Named, place: number) => ReactNode;
}

export function Section({ path, kind, title, note, plus, ask, things, children }: SectionProps) {
  const say = useSay();
  const { findings, outline } = useDesk();
  const value = valueAt(outline.root, path);
  const own = findings.filter(
    (finding) =>
      startsWith(finding.path, path) && !things.some((named) => startsWith(finding.path, named.path)),
  );
  return (
    <div className={styles.section}>
      {title !== undefined && <h3 className={styles.sectionTitle}>{say(title)}</h3>}
      <p className={styles.note}>{say(note)}</p>
      {value !== undefined && value !== null && typeof value !== 'object' && kind !== 'flags' && (
        <Written path={path} />
      )}
      <Findings findings={own} />
      {things.map(children)}
      <AddThing path={path} kind={kind} text={say(plus)} ask={say(ask)} />
    </div>
  );
}

interface RowProps {
  readonly named: Named;
  readonly detail?: string;
  readonly menu: ReactNode;
}

/** A thing in one line, opened by a press. */
export function ClosedRow({ named, detail, menu }: RowProps) {
  const say = useSay();
  const { findings, select } = useDesk();
  const own = findings.filter((finding) => startsWith(finding.path, named.path));
  const errors = own.filter(({ severity }) => severity === 'error').length;
  return (
    <div className={styles.closed} data-worst={errors > 0 ? 'error' : own.length > 0 ? 'warning' : undefined}>
      <button type="button" onClick={() => select(named.path, true)}>
        <span>{named.name === '' ? say('cards.nameless') : named.name}</span>
        {detail !== undefined && detail !== '' && <span className="muted">{detail}</span>}
      </button>
      {own.length > 0 && <span className={styles.count}>{say('cards.toLookAt', { count: own.length })}</span>}
      {menu}
    </div>
  );
}
