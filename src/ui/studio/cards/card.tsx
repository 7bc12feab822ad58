/** A card: what it holds, what is wrong with it, and what can be done with the whole of it. */
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import {
  describeFinding,
  type Finding,
  fieldsOf,
  hasRemedy,
  listOf,
  type Path,
  valueAt,
} from '../../../store/studio/cards';
import type { TextKey } from '../../../texts';
import { useSay } from '../../stores';
import styles from './cards.module.css';
import { useDesk } from './context';
import { Written } from './fields';
import { Menu, type MenuItem } from './menu';
import { type Addable, addition } from './new-things';
import { RenameDialog } from './rename-dialog';
import { startsWith } from './slug';

interface CardProps {
  readonly path: Path;
  /** Its title: fields or words. */
  readonly head?: ReactNode;
  readonly number?: number;
  /** Cards inside of it or beside it, which show their own findings. */
  readonly inner?: readonly Path[];
  readonly menu?: ReactNode;
  /** Names of fields that the card shows; what else stands in the file is pointed to. */
  readonly known?: readonly string[];
  readonly children?: ReactNode;
  readonly label: string;
}

export function Card({ path, head, number, inner = [], menu, known, children, label }: CardProps) {
  const { outline, findings, awaited } = useDesk();
  const card = useRef<HTMLElement>(null);
  const key = JSON.stringify(path);
  useEffect(() => {
    if (awaited.current !== key) return;
    awaited.current = undefined;
    card.current?.scrollIntoView({ block: 'nearest' });
    card.current?.querySelector<HTMLElement>('textarea, input, select, button')?.focus();
  });
  const own = findingsAt(findings, path, inner);
  const worst = own.some(({ severity }) => severity === 'error')
    ? 'error'
    : own.length > 0
      ? 'warning'
      : undefined;
  const rest = known
    ? Object.keys(fieldsOf(valueAt(outline.root, path))).filter((name) => !known.includes(name))
    : [];
  return (
    <section ref={card} className={styles.card} data-worst={worst} aria-label={label}>
      {(head !== undefined || menu !== undefined) && (
        <div className={styles.cardHead}>
          {number !== undefined && <span className={styles.cardNumber}>{number}</span>}
          <div className={styles.cardTitle}>{head}</div>
          {menu}
        </div>
      )}
      {children}
      {rest.map((name) => (
        <Written key={name} path={[...path, name]} />
      ))}
      <Findings findings={own} />
    </section>
  );
}

/** Findings at a path or inside of it, without those inside of the paths given. */
export function findingsAt(findings: readonly Finding[], path: Path, inner: readonly Path[] = []): Finding[] {
  return findings.filter(
    (finding) => startsWith(finding.path, path) && !inner.some((other) => startsWith(finding.path, other)),
  );
}

export function Findings({ findings }: { findings: readonly Finding[] }) {
  const say = useSay();
  const { putRight } = useDesk();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.findings}>
      {findings.map((finding, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one code can stand twice at one place
        <li key={`${finding.code}:${i}`} data-severity={finding.severity}>
          <span className="hidden-words">{say(SEVERITY[finding.severity])}</span>
          {describeFinding(finding, say)}{' '}
          {hasRemedy(finding) && (
            <button type="button" className={styles.remedy} onClick={() => putRight(finding)}>
              {say('cards.putRight')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

const SEVERITY: Readonly<Record<Finding['severity'], TextKey>> = {
  error: 'cards.severityError',
  warning: 'cards.severityWarning',
  note: 'cards.severityNote',
};

interface ThingMenuProps {
  readonly path: Path;
  /** What it is called, in the labels of the menu. */
  readonly name: string;
  /** The fewest of its kind that a scenario needs: the last ones cannot be removed. */
  readonly atLeast?: number;
  readonly canRename?: boolean;
  readonly more?: readonly MenuItem[];
}

/** Move up, move down, rename, remove. */
export function ThingMenu({ path, name, atLeast = 0, canRename = true, more = [] }: ThingMenuProps) {
  const say = useSay();
  const { outline, edit, select } = useDesk();
  const [renaming, setRenaming] = useState(false);
  const holder = path.slice(0, -1);
  const around = valueAt(outline.root, holder);
  const last = path.at(-1);
  const keys = Object.keys(fieldsOf(around));
  const count = Array.isArray(around) ? listOf(around).length : keys.length;
  const place = typeof last === 'number' ? last : keys.indexOf(String(last));
  const move = (by: number) => () => {
    edit({ kind: 'move', path, by });
    select(typeof last === 'number' ? [...holder, last + by] : path, true);
  };
  return (
    <>
      <Menu
        look="dots"
        label={say('cards.menuOf', { name })}
        items={[
          ...more,
          { label: say('cards.rename'), run: canRename ? () => setRenaming(true) : undefined },
          { label: say('cards.moveUp'), run: place > 0 ? move(-1) : undefined },
          { label: say('cards.moveDown'), run: place < count - 1 ? move(1) : undefined },
          {
            label: say('cards.remove'),
            run:
              count > atLeast
                ? () => {
                    edit({ kind: 'remove', path });
                    select(holder.length % 2 === 1 ? holder : holder.slice(0, -1), true);
                  }
                : undefined,
          },
        ]}
      />
      {renaming && <RenameDialog path={path} name={name} onClose={() => setRenaming(false)} />}
    </>
  );
}

interface AddThingProps {
  /** The list or group that it is added to. */
  readonly path: Path;
  readonly kind: Addable;
  /** As “+ option”. */
  readonly text: string;
  /** What is asked for: as “What does its button say?” */
  readonly ask: string;
}

/** Asks for the name of a new thing and adds it. */
export function AddThing({ path, kind, text, ask }: AddThingProps) {
  const say = useSay();
  const { outline, edit, select } = useDesk();
  const [label, setLabel] = useState<string>();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const asking = label !== undefined;
  useEffect(() => {
    if (asking) input.current?.focus();
  }, [asking]);
  if (label === undefined) {
    return (
      <button type="button" className={styles.add} onClick={() => setLabel('')}>
        {text}
      </button>
    );
  }
  return (
    <form
      className={styles.adding}
      onSubmit={(event) => {
        event.preventDefault();
        if (label.trim() === '') return;
        const added = addition(outline, path, kind, label.trim(), say);
        setLabel(undefined);
        if (!added) return;
        edit(added.edit);
        select(added.path, true);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setLabel(undefined);
      }}
    >
      <label htmlFor={id}>{ask}</label>
      <input
        ref={input}
        id={id}
        maxLength={300}
        value={label}
        onChange={(event) => setLabel(event.target.value)}
      />
      <button type="submit" className="button button-strong">
        {say('cards.add')}
      </button>
      <button type="button" className="button" onClick={() => setLabel(undefined)}>
        {say('cards.cancel')}
      </button>
    </form>
  );
}
