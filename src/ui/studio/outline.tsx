/** The parts of the scenario beside the cards, with a mark where there is something to look at. */
import { useMemo } from 'react';
import { type Finding, type OutlineItem, outlineOf, type Path } from '../../store/studio';
import type { TextKey } from '../../texts';
import { useSay } from '../stores';
import styles from './outline.module.css';

interface OutlineProps {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly selection: Path;
  readonly onSelect: (path: Path) => void;
}

type Severity = Finding['severity'];
const WORST: readonly Severity[] = ['error', 'warning', 'note'];

const isWithin = (path: Path, around: Path) => around.every((step, place) => path[place] === step);
const isSame = (a: Path, b: Path) => a.length === b.length && isWithin(a, b);

export function Outline({ text, findings, selection, onSelect }: OutlineProps) {
  const say = useSay();
  const items = useMemo(() => outlineOf(text), [text]);
  const sections = useMemo(() => new Set(items.flatMap(({ path }) => path[0] ?? [])), [items]);
  const severityOf = ({ path, kind }: OutlineItem): Severity | undefined => {
    const there = findings.filter((finding) =>
      kind === 'about' ? !sections.has(finding.path[0] ?? '') : isWithin(finding.path, path),
    );
    return WORST.find((severity) => there.some((finding) => finding.severity === severity));
  };
  const deepest = selectedIn(items, selection);
  const entry = (item: OutlineItem, level: number, name: string) => (
    <Entry
      key={item.path.join('/')}
      name={name}
      level={level}
      item={item}
      severity={severityOf(item)}
      selected={deepest !== undefined && isSame(item.path, deepest)}
      onSelect={onSelect}
    />
  );
  return (
    <nav aria-label={say('studio.outline')} className={styles.outline}>
      <h2 className={styles.heading}>{say('studio.outline')}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.kind} data-section={item.kind}>
            {entry(item, 0, say(`studio.${item.kind}` as TextKey))}
            {item.children.length > 0 && (
              <ul>
                {item.children.map((child, place) => (
                  <li key={child.path.join('/')} data-turn={child.kind === 'turn' || undefined}>
                    {entry(
                      child,
                      1,
                      child.kind === 'turn'
                        ? `${place + 1} · ${child.name || child.id || say('studio.unnamed')}`
                        : decisionName(child, say),
                    )}
                    {child.children.length > 0 && (
                      <ul>
                        {child.children.map((inner) => (
                          <li key={inner.path.join('/')}>{entry(inner, 2, decisionName(inner, say))}</li>
                        ))}
                      </ul>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function decisionName({ kind, id, by }: OutlineItem, say: ReturnType<typeof useSay>): string {
  const name = id === '' ? say('studio.unnamed') : id;
  if (kind === 'vote') return say('studio.vote', { id: name });
  return by === undefined ? name : `${name} · ${by}`;
}

/** The path of the item in which the selection lies deepest. */
function selectedIn(items: readonly OutlineItem[], selection: Path): Path | undefined {
  const all = items.flatMap((item) => [
    item,
    ...item.children.flatMap((child) => [child, ...child.children]),
  ]);
  return all.findLast(({ path, kind }) =>
    kind === 'about' ? selection.length === 0 : isWithin(selection, path),
  )?.path;
}

interface EntryProps {
  readonly item: OutlineItem;
  readonly name: string;
  readonly level: number;
  readonly severity: Severity | undefined;
  readonly selected: boolean;
  readonly onSelect: (path: Path) => void;
}

const SAYS = { error: 'studio.hasError', warning: 'studio.hasWarning', note: 'studio.hasNote' } as const;

function Entry({ item, name, level, severity, selected, onSelect }: EntryProps) {
  const say = useSay();
  const { count } = item;
  return (
    <button
      type="button"
      className={styles.entry}
      data-level={level}
      aria-current={selected ? 'true' : undefined}
      onClick={() => onSelect(item.path)}
    >
      <span className={styles.name}>{name}</span>
      {count !== undefined && count > 0 && (
        <span className={styles.count}>
          {level === 0 ? (
            count
          ) : (
            <>
              <span aria-hidden="true">{count}</span>
              <span className="hidden-words">, {say('studio.options', { count })}</span>
            </>
          )}
        </span>
      )}
      {severity && (
        <>
          <span className={styles.dot} data-severity={severity} aria-hidden="true" />
          <span className="hidden-words">, {say(SAYS[severity])}</span>
        </>
      )}
    </button>
  );
}
