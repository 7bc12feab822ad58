/** Where a thing is named, so that an author can be told before it is given another name. */
import type { Path } from '../problem';
import { isFields } from '../syntax/tree';
import { type Fields, idsOf, textOf, valueAt } from './values';

type Kind =
  | 'government'
  | 'mandate'
  | 'meter'
  | 'topic'
  | 'place'
  | 'flag'
  | 'assumption'
  | 'setting'
  | 'source'
  | 'turn'
  | 'decision'
  | 'option'
  | 'vote'
  | 'event'
  | 'ending';

/** Fields that hold one id or a list of ids, by the kind of what they name. */
const NAMING: Readonly<Record<string, Kind>> = {
  by: 'government',
  of: 'government',
  capital: 'government',
  topic: 'topic',
  topics: 'topic',
  place: 'place',
  sources: 'source',
  turns: 'turn',
  turn: 'turn',
  sees: 'decision',
  follows: 'decision',
  happened: 'event',
  passed: 'vote',
  failed: 'vote',
  ending: 'ending',
  toward: 'meter',
  set: 'flag',
  clear: 'flag',
};

/** Groups whose field names are ids, by their kind. */
const KEYED: Readonly<Record<string, readonly Kind[]>> = {
  effects: ['meter'],
  wants: ['meter'],
  pull: ['meter'],
  to: ['government'],
  front: ['government'],
  score: ['government'],
  chose: ['decision'],
  tally: ['vote'],
  assume: ['assumption'],
  play: ['turn'],
};

const KIND_OF_HOLDER: Readonly<Record<string, Kind>> = {
  governments: 'government',
  mandates: 'mandate',
  meters: 'meter',
  topics: 'topic',
  places: 'place',
  flags: 'flag',
  assumptions: 'assumption',
  settings: 'setting',
  sources: 'source',
  turns: 'turn',
  decisions: 'decision',
  standing: 'decision',
  options: 'option',
  votes: 'vote',
  events: 'event',
  endings: 'ending',
};

/** In how many places the thing at a path is named, its own place not counted. */
export function mentionsOf(root: Fields, path: Path): number {
  const kind = KIND_OF_HOLDER[String(path.at(-2))];
  const id = idAt(root, path);
  if (kind === undefined || id === '') return 0;
  const owner = kind === 'option' ? textOf(valueAt(root, [...path.slice(0, -2), 'id'])) : String(path.at(-3));
  let count = 0;
  visit(root, [], (found, name, place) => {
    if (found === kind && name === id && isOwn(kind, owner, place, path)) count += 1;
  });
  return count;
}

/** The id of the thing at a path: a field's name, an item's `id`, or the item itself. */
function idAt(root: Fields, path: Path): string {
  const last = path.at(-1);
  if (typeof last === 'string') return last;
  const value = valueAt(root, path);
  return textOf(isFields(value) ? value.id : value);
}

/** Options, settings and mandates are named inside of what they belong to. */
function isOwn(kind: Kind, owner: string, place: Path, path: Path): boolean {
  if (kind !== 'option' && kind !== 'setting' && kind !== 'mandate') return true;
  const inside = path.slice(0, -2);
  return place.includes(owner) || inside.every((step, i) => place[i] === step);
}

type Found = (kind: Kind, name: string, place: Path) => void;

function visit(value: unknown, path: Path, found: Found): void {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) visit(item, [...path, i], found);
    return;
  }
  if (!isFields(value)) return;
  const holder = path.at(-1);
  for (const [key, item] of Object.entries(value)) {
    const place = [...path, key];
    for (const kind of keyKinds(path, holder)) found(kind, key, place);
    for (const [kind, name] of named(path, key, item)) found(kind, name, place);
    visit(item, place, found);
  }
}

function keyKinds(path: Path, holder: string | number | undefined): readonly Kind[] {
  if (isCondition(path)) return ['meter', 'flag'];
  if (path.at(-2) === 'play') return ['decision'];
  if (path.at(-2) === 'score') return ['mandate'];
  return typeof holder === 'string' && Object.hasOwn(KEYED, holder) ? (KEYED[holder] ?? []) : [];
}

const CONDITIONS: ReadonlySet<string | number | undefined> = new Set(['when', 'expect', 'not']);

function isCondition(path: Path): boolean {
  const holder = path.at(-1);
  const list = path.at(-2);
  if (CONDITIONS.has(holder)) return true;
  return typeof holder === 'number' && (list === 'any' || list === 'all' || list === 'expect');
}

function named(path: Path, key: string, value: unknown): readonly (readonly [Kind, string])[] {
  const ids = idsOf(value);
  const of = (kind: Kind) => ids.map((id) => [kind, id] as const);
  const holder = path.at(-1);
  if (holder === 'chose') return of('option');
  if (holder === 'assume') return of('setting');
  if (path.at(-2) === 'play') return of('option');
  if (key === 'chose' && path.includes('really')) return of('option');
  if (key === 'starts') return of(path[0] === 'assumptions' ? 'setting' : 'option');
  if (holder === 'courses') return of('turn');
  if (path.length === 0 || !Object.hasOwn(NAMING, key)) return [];
  if (key === 'capital' && path[0] !== 'places') return [];
  const kind = NAMING[key];
  return kind === undefined ? [] : of(kind);
}
