/** A rule as a sentence: under what condition, how likely, when, what moves, and why. */
import { fieldsOf, listOf, type Path, type Plain, textOf, valueAt } from '../../../store/studio/cards';
import type { TextKey } from '../../../texts';
import { useSay } from '../../stores';
import styles from './cards.module.css';
import { InlineLines, LineList, useLineItems } from './condition';
import { useDesk } from './context';
import {
  addFlag,
  addMove,
  movedBy,
  type Part,
  partsOf,
  percentOf,
  percentText,
  withOtherMeter,
} from './effects-sentence';
import { Choice, NumberBox, Picker, Small, TextField, Written } from './fields';
import { Menu, type MenuItem } from './menu';
import { useNames } from './names';
import { fitsInSentence, linesOf } from './rule-sentence';
import { Sentence } from './sentence';

/** How a sentence begins: without a condition, and with one. */
const LEADS = {
  atOnce: ['cards.leadAtOnce', 'cards.leadAtOnceIf'],
  later: ['cards.leadThen', 'cards.leadThenIf'],
  everyTurn: ['cards.leadEveryTurn', 'cards.leadEveryTurnIf'],
  inForce: ['cards.leadInForce', 'cards.leadInForceIf'],
  happens: ['cards.leadHappens', 'cards.leadHappensIf'],
  passes: ['cards.leadPasses', 'cards.leadPasses'],
  fails: ['cards.leadFails', 'cards.leadFails'],
} as const satisfies Record<string, readonly [TextKey, TextKey]>;

interface RuleProps {
  /** The rule; its effects stand in it. */
  readonly path: Path;
  readonly lead: keyof typeof LEADS;
  /** What this kind of rule can say beside its effects. */
  readonly can?: readonly ('when' | 'chance' | 'after')[];
  /** Tenths of a point, for what works in every turn. */
  readonly fine?: boolean;
  readonly more?: readonly MenuItem[];
  /** Whether more than the effects depends on its condition, so that this is said elsewhere. */
  readonly whenApart?: boolean;
}

export function Rule({ path, lead, can = [], fine = false, more = [], whenApart = false }: RuleProps) {
  const say = useSay();
  const { outline, edit } = useDesk();
  const { root } = outline;
  const when = [...path, 'when'];
  const effects = [...path, 'effects'];
  const lines = can.includes('when') && !whenApart ? linesOf(valueAt(root, when), when) : [];
  const inline = fitsInSentence(lines);
  const parts = partsOf(root, effects);
  const [plain, conditional] = LEADS[lead];
  const added = addMove(outline, effects, fine ? -0.5 : -5);
  return (
    <div className={styles.rule}>
      {!(whenApart && parts.length === 0) && (
        <>
          {lines.length > 0 && !inline && (
            <>
              {say('cards.ifAllHold')}
              <LineList lines={lines} />
            </>
          )}
          {lines.length > 0 && inline ? (
            <Sentence
              text={conditional}
              parts={{ condition: (end: string) => <InlineLines lines={lines} end={end} /> }}
            />
          ) : (
            say(plain)
          )}
          {can.includes('chance') && <ChancePart path={[...path, 'chance']} />}
          {can.includes('after') && <AfterPart path={[...path, 'after']} />}
          {': '}
          <EffectParts parts={parts} fine={fine} />
          {parts.length === 0 ? `${say('cards.nothingMoves')} ` : ' '}
        </>
      )}
      {added && <Small text={say('cards.plusEffect')} onPress={() => edit(added)} />}
      <RuleMenu path={path} can={can} more={more} />
    </div>
  );
}

function RuleMenu({ path, can, more }: { path: Path; can: readonly string[]; more: readonly MenuItem[] }) {
  const say = useSay();
  const { outline, edit } = useDesk();
  const conditions = useLineItems([...path, 'when']);
  const here = fieldsOf(valueAt(outline.root, path));
  const effects = [...path, 'effects'];
  const field = (name: string, text: TextKey, value: Plain): MenuItem => ({
    label: say(text),
    run:
      can.includes(name) && here[name] === undefined
        ? () => edit({ kind: 'set', path: [...path, name], value })
        : undefined,
  });
  const flag = (word: 'set' | 'clear', text: TextKey): MenuItem => {
    const added = addFlag(outline, effects, word);
    return { label: say(text), run: added && (() => edit(added)) };
  };
  return (
    <Menu
      text={say('cards.plusMore')}
      label={say('cards.plusMoreLabel')}
      items={[
        field('chance', 'cards.addChance', '50%'),
        field('after', 'cards.addAfter', 1),
        ...(can.includes('when') ? conditions : []),
        flag('set', 'cards.addSet'),
        flag('clear', 'cards.addClear'),
        ...more,
      ]}
    />
  );
}

/** “, with a chance of 35 %”. */
export function ChancePart({ path }: { path: Path }) {
  const say = useSay();
  const { outline, edit } = useDesk();
  const value = valueAt(outline.root, path);
  if (value === undefined) return null;
  const percent = percentOf(value);
  if (percent === undefined) return <Written path={path} />;
  return (
    <Sentence
      text="cards.withChance"
      parts={{
        chance: (
          <NumberBox
            label={say('cards.chance')}
            value={percent}
            min={0}
            max={100}
            step={5}
            unit="%"
            onNumber={(next) => edit({ kind: 'set', path, value: percentText(next) })}
            remove={{ label: say('cards.removeChance'), run: () => edit({ kind: 'remove', path }) }}
          />
        ),
      }}
    />
  );
}

function AfterPart({ path }: { path: Path }) {
  const say = useSay();
  const { outline, edit } = useDesk();
  const value = valueAt(outline.root, path);
  if (value === undefined) return null;
  if (typeof value !== 'number') return <Written path={path} />;
  return (
    <Sentence
      text="cards.turnsLater"
      count={value}
      parts={{
        after: (
          <NumberBox
            label={say('cards.after')}
            value={value}
            min={0}
            max={Math.max(1, outline.turns.length)}
            onNumber={(next) => edit({ kind: 'set', path, value: next })}
            remove={{ label: say('cards.removeAfter'), run: () => edit({ kind: 'remove', path }) }}
          />
        ),
      }}
    />
  );
}

function EffectParts({ parts, fine }: { parts: readonly Part[]; fine: boolean }) {
  const say = useSay();
  return (
    <>
      {parts.map((part, i) => (
        <span key={String(part.path.at(-1))}>
          <EffectPart
            part={part}
            fine={fine}
            end={i < parts.length - 1 ? say('cards.listComma') : '.'}
          />{' '}
        </span>
      ))}
    </>
  );
}

function EffectPart({ part, fine, end }: { part: Part; fine: boolean; end: string }) {
  const say = useSay();
  const names = useNames();
  const { outline, edit } = useDesk();
  if (part.kind === 'written') return <Written path={part.path} />;
  if (part.kind !== 'move') {
    return (
      <Sentence
        text={part.kind === 'set' ? 'cards.setsFlag' : 'cards.clearsFlag'}
        parts={{
          flag: (
            <IdRow
              end={end}
              path={part.path}
              ids={part.flags}
              names={names.list('flags')}
              label={say('cards.whichFlag')}
            />
          ),
        }}
      />
    );
  }
  const here = fieldsOf(valueAt(outline.root, part.path.slice(0, -1)));
  const meters = names.list('meters');
  const subject = names.name('meters', part.meter);
  const rises = part.points >= 0;
  return (
    <Sentence
      text="cards.effect"
      parts={{
        meter: (
          <Picker
            label={say('cards.whichMeter')}
            value={part.meter}
            names={meters.filter(({ id }) => id === part.meter || !Object.hasOwn(here, id))}
            onPick={(id) => edit(withOtherMeter(outline.root, part, id))}
          />
        ),
        direction: (
          <Picker
            label={say('cards.direction', { name: subject })}
            look="words"
            value={rises ? 'up' : 'down'}
            names={[
              { id: 'up', name: say('cards.risesBy') },
              { id: 'down', name: say('cards.fallsBy') },
            ]}
            onPick={(id) => edit(movedBy(part, part.points, id === 'up'))}
          />
        ),
        points: (
          <span className={styles.together}>
            <NumberBox
              label={say('cards.pointsOf', { name: subject })}
              value={Math.abs(part.points)}
              min={0}
              max={100}
              {...(fine ? { step: 0.1 } : {})}
              wrong={Math.abs(part.points) > 100}
              onNumber={(points) => edit(movedBy(part, points, rises))}
              remove={{
                label: say('cards.removeEffect', { name: subject }),
                run: () => edit({ kind: 'remove', path: part.path }),
              }}
            />
            {end}
          </span>
        ),
      }}
    />
  );
}

/** Flags to set or clear: all of them, so “and” would do; read as a list. */
function IdRow(props: {
  path: Path;
  ids: readonly string[];
  names: readonly { readonly id: string; readonly name: string }[];
  label: string;
  end: string;
}) {
  const say = useSay();
  const { edit } = useDesk();
  const { path, ids, names, label, end } = props;
  const set = (next: readonly string[]) =>
    edit(
      next.length === 0
        ? { kind: 'remove', path }
        : { kind: 'set', path, value: next.length === 1 ? (next[0] ?? '') : [...next] },
    );
  return (
    <>
      {ids.map((id, i) => (
        <span key={id}>
          {i > 0 && say('cards.listComma')}
          <Picker
            label={label}
            value={id}
            names={names.filter((name) => name.id === id || !ids.includes(name.id))}
            onPick={(next) => set(ids.map((one) => (one === id ? next : one)))}
          />
          <span className={styles.together}>
            <Small
              text="×"
              label={say('cards.leaveOut', { name: id })}
              onPress={() => set(ids.filter((one) => one !== id))}
            />
            {i === ids.length - 1 && end}
          </span>
        </span>
      ))}
    </>
  );
}

/** A condition that stands alone: “Offered only if …”. Nothing where there is none. */
export function OnlyIf({ path, text, expect = false }: { path: Path; text: TextKey; expect?: boolean }) {
  const { outline } = useDesk();
  const lines = linesOf(valueAt(outline.root, path), path, expect);
  const items = useLineItems(path, expect);
  const say = useSay();
  if (lines.length === 0) return null;
  const inline = fitsInSentence(lines);
  return (
    <div className={styles.rule}>
      <Sentence
        text={text}
        parts={{
          condition: (end: string) =>
            inline ? <InlineLines lines={lines} end={end} /> : `${say('cards.allThis')}:`,
        }}
      />{' '}
      {!inline && <LineList lines={lines} />}
      <Menu text={say('cards.plusCondition')} label={say('cards.plusCondition')} items={items} />
    </div>
  );
}

/** Why, how sure, and who says so. */
export function Grounds({ path, ask = true }: { path: Path; ask?: boolean }) {
  const say = useSay();
  const names = useNames();
  return (
    <div className={styles.grounds}>
      {ask && (
        <span className={styles.because}>
          <span aria-hidden="true">{say('cards.because')}</span>
          <TextField
            path={[...path, 'because']}
            label={say('cards.becauseLabel')}
            look="because"
            placeholder={say('cards.becauseEmpty')}
            optional
            prose
          />
        </span>
      )}
      <Choice
        path={[...path, 'certainty']}
        label={say('cards.certainty')}
        look="tag"
        names={names.certainties}
        none={say('cards.certaintyNone')}
      />
      <Sources path={[...path, 'sources']} />
    </div>
  );
}

/** Sources as tags. */
export function Sources({ path }: { path: Path }) {
  const say = useSay();
  const names = useNames();
  const { outline, edit } = useDesk();
  const value = valueAt(outline.root, path);
  const ids = typeof value === 'string' ? [value] : listOf(value).map(textOf);
  const set = (next: readonly string[]) =>
    edit(next.length === 0 ? { kind: 'remove', path } : { kind: 'set', path, value: [...next] });
  const all = names.list('sources');
  const free = all.find(({ id }) => !ids.includes(id));
  return (
    <span className={styles.sources}>
      {ids.map((id, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same source may stand twice until it is mended
        <span key={`${id}:${i}`} className={styles.source}>
          <span aria-hidden="true">{say('cards.source')}</span>
          <Picker
            label={say('cards.sourceLabel')}
            look="tag"
            value={id}
            names={all.filter((name) => name.id === id || !ids.includes(name.id))}
            onPick={(next) => set(ids.map((one, at) => (at === i ? next : one)))}
          />
          <Small
            text="×"
            label={say('cards.leaveOut', { name: id })}
            onPress={() => set(ids.filter((_, at) => at !== i))}
          />
        </span>
      ))}
      {free && <Small text={say('cards.plusSource')} onPress={() => set([...ids, free.id])} />}
    </span>
  );
}

/** The consequences of an option, an event or a vote. */
export function Consequences({ path }: { path: Path }) {
  const { outline } = useDesk();
  const at = [...path, 'consequences'];
  const value = valueAt(outline.root, at);
  if (value !== undefined && !Array.isArray(value)) return <Written path={at} />;
  return (
    <>
      {listOf(value).map((item, i) => (
        <Consequence key={textOf(fieldsOf(item).id) || i} path={[...at, i]} />
      ))}
    </>
  );
}

function Consequence({ path }: { path: Path }) {
  const say = useSay();
  const { edit } = useDesk();
  return (
    <div className={styles.consequence}>
      <Rule
        path={path}
        lead="later"
        can={['when', 'chance', 'after']}
        more={[{ label: say('cards.removeConsequence'), run: () => edit({ kind: 'remove', path }) }]}
      />
      <Grounds path={path} />
    </div>
  );
}
