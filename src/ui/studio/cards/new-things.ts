/** New parts of a scenario, whole enough that the file can be read at once. */
import {
  type Edit,
  fieldsOf,
  listOf,
  type Outline,
  type Path,
  type Plain,
  textOf,
  valueAt,
} from '../../../store/studio/cards';
import type { Say } from '../../../texts';
import { slug, unique } from './slug';

export interface Addition {
  readonly edit: Edit;
  /** Where the new thing will stand. */
  readonly path: Path;
}

/** Words of conditions and effects, which no meter or flag may be called. */
const RESERVED = 'any all not chose happened passed failed tally turn assume set clear'.split(' ');

type Fill = { readonly [key: string]: Plain };

/** What can be added under a name that the author gives it. */
export type Addable =
  | 'governments'
  | 'mandates'
  | 'meters'
  | 'topics'
  | 'places'
  | 'flags'
  | 'assumptions'
  | 'settings'
  | 'sources'
  | 'courses'
  | 'standing'
  | 'options'
  | 'turns'
  | 'decisions'
  | 'votes'
  | 'members'
  | 'events'
  | 'trends'
  | 'endings'
  | 'tests'
  | 'glossary'
  | 'consequences';

/** Adds a thing to the list or group at a path, under the name that the author gave it. */
export function addition(
  outline: Outline,
  path: Path,
  kind: Addable,
  label: string,
  say: Say,
): Addition | undefined {
  switch (kind) {
    case 'flags': {
      const flags = outline.flags.map(({ id }) => id);
      const id = unique(slug(label, 'flag'), [...flags, ...ids(outline.meters), ...RESERVED]);
      return { edit: { kind: 'set', path: ['flags'], value: [...flags, id] }, path: ['flags', flags.length] };
    }
    case 'topics':
    case 'settings':
      return keyed(outline, path, kind, label, label);
    case 'glossary':
      return { edit: { kind: 'set', path: [...path, label], value: label }, path: [...path, label] };
    case 'meters':
      return keyed(outline, path, kind, label, { name: label, start: 50 }, [
        ...ids(outline.flags),
        ...RESERVED,
      ]);
    case 'sources':
      return keyed(outline, path, kind, label, { title: label });
    case 'places':
      return keyed(outline, path, kind, label, { name: label, at: [0, 0] });
    case 'courses': {
      const first = outline.turns.find(({ id }) => id !== '');
      return first && keyed(outline, path, kind, label, [first.id]);
    }
    case 'assumptions': {
      const settings = { yes: say('cards.newYes'), no: say('cards.newNo') };
      return keyed(outline, path, kind, label, { ask: label, settings, starts: 'yes' });
    }
    case 'mandates':
      return keyed(outline, path, kind, label, { name: label, wants: { [firstMeter(outline)]: 1 } });
    case 'governments': {
      const wants = { [firstMeter(outline)]: 1 };
      const mandates = { main: { name: say('cards.newMandate'), wants } };
      return keyed(outline, path, kind, label, { name: label, capital: say('cards.newCapital'), mandates });
    }
    case 'options':
      return keyed(outline, path, kind, label, { label });
    case 'members':
      return keyed(outline, path, kind, label, { votes: 'yes' });
    default:
      return listed(outline, path, kind, label, say);
  }
}

function keyed(
  outline: Outline,
  path: Path,
  kind: Addable,
  label: string,
  value: Plain,
  alsoTaken: readonly string[] = [],
): Addition {
  const there = Object.keys(fieldsOf(valueAt(outline.root, path)));
  const id = unique(slug(label, FALLBACK[kind]), [...there, ...alsoTaken]);
  return { edit: { kind: 'set', path: [...path, id], value }, path: [...path, id] };
}

const FALLBACK: Readonly<Record<Addable, string>> = {
  governments: 'government',
  mandates: 'mandate',
  meters: 'meter',
  topics: 'topic',
  places: 'place',
  flags: 'flag',
  assumptions: 'assumption',
  settings: 'setting',
  sources: 'source',
  courses: 'course',
  standing: 'policy',
  options: 'option',
  turns: 'turn',
  decisions: 'decision',
  votes: 'vote',
  members: 'member',
  events: 'event',
  trends: 'trend',
  endings: 'ending',
  tests: 'test',
  glossary: 'term',
  consequences: 'then',
};

function listed(outline: Outline, path: Path, kind: Addable, label: string, say: Say): Addition | undefined {
  const there = listOf(valueAt(outline.root, path));
  const id = unique(slug(label, FALLBACK[kind]), takenIn(outline, kind, there));
  const fill = filled(outline, path, kind, id, label, say);
  if (!fill) return undefined;
  // The last ending has no condition, so a new one stands before it.
  const at = kind === 'endings' ? Math.max(0, there.length - 1) : there.length;
  const value = kind === 'tests' ? fill : { id, ...fill };
  if (there.length === 0) return { edit: { kind: 'set', path, value: [value] }, path: [...path, 0] };
  return { edit: { kind: 'insert', path, at, value }, path: [...path, at] };
}

function takenIn(outline: Outline, kind: Addable, there: readonly unknown[]): readonly string[] {
  if (kind === 'decisions' || kind === 'standing') return ids(outline.decisions);
  if (kind === 'turns') return ids(outline.turns);
  if (kind === 'votes') return ids(outline.votes);
  return there.map((item) => textOf(fieldsOf(item).id));
}

function filled(
  outline: Outline,
  path: Path,
  kind: Addable,
  id: string,
  label: string,
  say: Say,
): Fill | undefined {
  switch (kind) {
    case 'decisions':
      return decision(outline, path, label, say);
    case 'standing': {
      const fill = decision(outline, path, label, say);
      return fill && { ...fill, starts: 'first' };
    }
    case 'turns': {
      const first = decision(
        outline,
        [...path, outline.turns.length, 'decisions'],
        say('cards.newQuestion'),
        say,
      );
      const named = first && { id: unique(`${id}-choice`, ids(outline.decisions)), ...first };
      const date = dayAfter(lastDate(outline));
      const turn = { date, headline: label, brief: say('cards.newBrief') };
      return named ? { ...turn, decisions: [named] } : turn;
    }
    case 'votes': {
      const members = Object.fromEntries(
        outline.governments.map((government) => [government.id, { votes: 'yes' }]),
      );
      return { question: label, needs: 'majority', members };
    }
    case 'events':
      return { headline: label, chance: '25%', effects: effects(outline), because: say('cards.newBecause') };
    case 'trends':
      return { effects: effects(outline), because: label };
    case 'consequences':
      return { chance: '50%', effects: effects(outline), because: say('cards.newBecause') };
    case 'endings': {
      const when = { [firstMeter(outline)]: { below: 20 } };
      return outline.endings.length === 0 ? { title: label } : { when, title: label };
    }
    case 'tests': {
      const ending = outline.endings.find((named) => named.id !== '')?.id;
      return ending === undefined
        ? undefined
        : { name: label, play: 'really', expect: { ending, in: '50%' } };
    }
    default:
      return undefined;
  }
}

/** A question with two answers, asked of the government that has the fewest decisions around it. */
function decision(outline: Outline, path: Path, ask: string, say: Say): Fill | undefined {
  const topic = outline.topics[0]?.id;
  const around = listOf(valueAt(outline.root, path)).map((item) => textOf(fieldsOf(item).by));
  const busy = (id: string) => around.filter((by) => by === id).length;
  const [by] = [...outline.governments].sort((one, other) => busy(one.id) - busy(other.id));
  if (topic === undefined || by === undefined) return undefined;
  const options = {
    first: { label: say('cards.newOptionOne') },
    second: { label: say('cards.newOptionTwo') },
  };
  return { by: by.id, topic, ask, options };
}

function effects(outline: Outline): Fill {
  return { [firstMeter(outline)]: -5 };
}

function firstMeter(outline: Outline): string {
  return outline.meters[0]?.id ?? 'trust';
}

function ids(named: readonly { readonly id: string }[]): string[] {
  return named.map(({ id }) => id);
}

function lastDate(outline: Outline): string {
  const last = outline.turns.at(-1);
  return last ? textOf(valueAt(outline.root, [...last.path, 'date'])) : '';
}

/** A week after a day; after no day, the first of a year. */
function dayAfter(date: string): string {
  const day = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(day)) return '2025-01-01';
  return new Date(day + 7 * 86_400_000).toISOString().slice(0, 10);
}
