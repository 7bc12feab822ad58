/** Conditions, read as sentences and changed in place. */
import { type Path, type Plain, valueAt } from '../../../store/studio/cards';
import type { TextKey } from '../../../texts';
import { useSay } from '../../stores';
import { AnyOf } from './any-of';
import { BoundsView, ScoreView, TallyView } from './bounds';
import styles from './cards.module.css';
import { useDesk } from './context';
import { Picker, Small, Written } from './fields';
import { Menu, type MenuItem } from './menu';
import { useNames } from './names';
import { addEntry, addLine, type Line, type LineKind, renameField, withOtherName } from './rule-sentence';
import { Sentence } from './sentence';

/** The lines of a short condition, with “and” between them. */
export function InlineLines({ lines, end = '' }: { lines: readonly Line[]; end?: string }) {
  const say = useSay();
  return (
    <>
      {lines.map((line, i) => (
        <span key={JSON.stringify(line.path)}>
          {i > 0 && ` ${say('cards.and')} `}
          <LineView line={line} />
          <span className={styles.together}>
            <RemoveLine line={line} />
            {i === lines.length - 1 && end}
          </span>
        </span>
      ))}
    </>
  );
}

/** The lines of a longer condition, one below the other. */
export function LineList({ lines }: { lines: readonly Line[] }) {
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={JSON.stringify(line.path)}>
          <LineView line={line} />
          <RemoveLine line={line} />
        </li>
      ))}
    </ul>
  );
}

/** What can be added to the condition at a path. */
export function useLineItems(path: Path, expect = false): MenuItem[] {
  const say = useSay();
  const { outline, edit } = useDesk();
  const item = (kind: LineKind, text: TextKey): MenuItem => {
    const added = addLine(outline, path, kind);
    return { label: say(text), run: added && (() => edit(added)) };
  };
  return [
    ...(expect ? [item('ending', 'cards.addEnding'), item('score', 'cards.addScore')] : []),
    item('meter', 'cards.addMeter'),
    item('chose', 'cards.addChose'),
    item('flag', 'cards.addFlagIs'),
    item('turn', 'cards.addTurn'),
    item('happened', 'cards.addHappened'),
    item('passed', 'cards.addPassed'),
    item('failed', 'cards.addFailed'),
    item('tally', 'cards.addTally'),
    item('assume', 'cards.addAssume'),
    item('any', 'cards.addAny'),
    item('all', 'cards.addAll'),
    item('not', 'cards.addNot'),
  ];
}

/** “+ condition”, with the kinds of conditions to choose from. */
export function AddLine({ path, expect = false }: { path: Path; expect?: boolean }) {
  const say = useSay();
  const items = useLineItems(path, expect);
  return <Menu text={say('cards.plusCondition')} label={say('cards.plusCondition')} items={items} />;
}

/** Of a line with a number, its number has the press that removes it. */
function RemoveLine({ line }: { line: Line }) {
  const say = useSay();
  const { edit } = useDesk();
  if ('bounds' in line) return null;
  return (
    <Small
      text="×"
      label={say('cards.removeCondition')}
      onPress={() => edit({ kind: 'remove', path: line.path })}
    />
  );
}

function LineView({ line }: { line: Line }) {
  const say = useSay();
  const names = useNames();
  const { outline, edit } = useDesk();
  switch (line.kind) {
    case 'written':
      return <Written path={line.path} />;
    case 'any':
    case 'all':
      return <GroupView line={line} />;
    case 'not':
      return (
        <>
          {say('cards.notHolds')}
          <LineList lines={line.lines} />
          <AddLine path={line.path} />
        </>
      );
    case 'together':
      return (
        <>
          {say('cards.allHold')}
          <LineList lines={line.lines} />
          <AddLine path={line.path} />
        </>
      );
    case 'meter':
      return (
        <BoundsView
          name={<NamePicker line={line} value={line.meter} />}
          subject={names.name('meters', line.meter)}
          path={line.path}
          bounds={line.bounds}
          max={100}
        />
      );
    case 'flag':
      return (
        <Sentence
          text="cards.flagIs"
          parts={{
            flag: <NamePicker line={line} value={line.flag} />,
            is: (
              <Picker
                label={say('cards.flagState')}
                look="words"
                value={String(line.is)}
                names={[
                  { id: 'true', name: say('cards.flagTrue') },
                  { id: 'false', name: say('cards.flagFalse') },
                ]}
                onPick={(is) => edit({ kind: 'set', path: line.path, value: is === 'true' })}
              />
            ),
          }}
        />
      );
    case 'turn':
      return (
        <BoundsView
          name={say('cards.theTurn')}
          subject={say('cards.theTurn')}
          path={line.path}
          bounds={line.bounds}
          max={outline.turns.length + 1}
        />
      );
    case 'chose':
    case 'assume': {
      const things = line.kind === 'chose' ? outline.decisions : outline.assumptions;
      const thing = things.find(({ id }) => id === line.of);
      const inside = thing === undefined ? [] : 'options' in thing ? thing.options : thing.settings;
      const firstOf = (id: string): Plain => {
        const other = things.find((one) => one.id === id);
        const options = other === undefined ? [] : 'options' in other ? other.options : other.settings;
        return options[0]?.id ?? '';
      };
      return (
        <Sentence
          text={line.kind === 'chose' ? 'cards.choseIs' : 'cards.assumeIs'}
          parts={{
            of: (
              <Picker
                label={say(line.kind === 'chose' ? 'cards.whichDecision' : 'cards.whichAssumption')}
                value={line.of}
                names={names.list(line.kind === 'chose' ? 'decisions' : 'assumptions')}
                onPick={(id) => edit(renameField(outline.root, line.path, id, firstOf(id)))}
              />
            ),
            ids: (end: string) => (
              <AnyOf
                end={end}
                path={line.path}
                ids={line.ids}
                names={inside}
                label={say(line.kind === 'chose' ? 'cards.whichOption' : 'cards.whichSetting')}
              />
            ),
          }}
        />
      );
    }
    case 'happened':
    case 'passed':
    case 'failed':
    case 'ending': {
      const of = ({ happened: 'events', passed: 'votes', failed: 'votes', ending: 'endings' } as const)[
        line.kind
      ];
      return (
        <Sentence
          text={SAYS[line.kind]}
          parts={{
            ids: (end: string) => (
              <AnyOf
                end={end}
                path={line.path}
                ids={line.ids}
                names={names.list(of)}
                label={say(WHICH[of])}
              />
            ),
          }}
        />
      );
    }
    case 'tally':
      return <TallyView line={line} />;
    case 'score':
      return <ScoreView line={line} />;
  }
}

const SAYS: Readonly<Record<'happened' | 'passed' | 'failed' | 'ending', TextKey>> = {
  happened: 'cards.happenedIs',
  passed: 'cards.passedIs',
  failed: 'cards.failedIs',
  ending: 'cards.endingIs',
};

const WHICH: Readonly<Record<'events' | 'votes' | 'endings', TextKey>> = {
  events: 'cards.whichEvent',
  votes: 'cards.whichVote',
  endings: 'cards.whichEnding',
};

function GroupView({ line }: { line: Line & { kind: 'any' | 'all' | 'not' } }) {
  const say = useSay();
  const { outline, edit } = useDesk();
  const added = addEntry(outline, line.path);
  return (
    <>
      {say(line.kind === 'any' ? 'cards.anyHolds' : 'cards.allHold')}
      <LineList lines={line.lines} />
      {added && <Small text={say('cards.plusEntry')} onPress={() => edit(added)} />}
    </>
  );
}

/** A meter or a flag, whichever stands there; either may take the other's place. */
function NamePicker({ line, value }: { line: Line; value: string }) {
  const say = useSay();
  const names = useNames();
  const { outline, edit } = useDesk();
  const group = valueAt(outline.root, line.path.slice(0, -1));
  const free = (id: string) =>
    id === value || typeof group !== 'object' || group === null || !Object.hasOwn(group, id);
  const flags = new Set(outline.flags.map(({ id }) => id));
  const all = [...names.list('meters'), ...names.list('flags')].filter(({ id }) => free(id));
  return (
    <Picker
      label={say('cards.whichMeterOrFlag')}
      value={value}
      names={all}
      onPick={(id) => edit(withOtherName(outline.root, line, id, flags.has(id)))}
    />
  );
}
