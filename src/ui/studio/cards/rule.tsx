/** A rule as a sentence: under what condition, how likely, when, and what moves. */
import { fieldsOf, type Path, type Plain, valueAt } from '../../../store/studio/cards';
import type { TextKey } from '../../../texts';
import { useSay } from '../../stores';
import styles from './cards.module.css';
import { InlineLines, LineList, useLineItems } from './condition';
import { useDesk } from './context';
import { EffectParts } from './effects';
import { addFlag, addMove, partsOf } from './effects-sentence';
import { Small } from './fields';
import { Menu, type MenuItem } from './menu';
import { AfterPart, ChancePart } from './rule-parts';
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
