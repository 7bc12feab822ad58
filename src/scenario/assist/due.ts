/** Which names are due at a place: the ids that its value may be, or that its fields are called by. */
import type { Path } from '../problem';
import { innerThings, type NamedThing, type NameKind, optionsAround, thingsOf } from './names';
import type { SkimNode } from './skim';

const VALUES: Readonly<Record<string, NameKind>> = {
  by: 'government',
  of: 'government',
  topic: 'topic',
  topics: 'topic',
  sees: 'decision',
  follows: 'decision',
  sources: 'source',
  happened: 'event',
  passed: 'vote',
  failed: 'vote',
  turn: 'turn',
  turns: 'turn',
  set: 'flag',
  clear: 'flag',
  toward: 'meter',
  place: 'place',
  ending: 'ending',
};

const FIELDS: Readonly<Record<string, readonly NameKind[]>> = {
  effects: ['meter'],
  wants: ['meter'],
  pull: ['meter'],
  when: ['meter', 'flag'],
  not: ['meter', 'flag'],
  any: ['meter', 'flag'],
  all: ['meter', 'flag'],
  expect: ['meter', 'flag'],
  chose: ['decision'],
  tally: ['vote'],
  assume: ['assumption'],
  to: ['government'],
  front: ['government'],
  score: ['government'],
  play: ['turn'],
};

/** The names of a path from the end, without places in lists. */
const wordsOf = (path: Path): string[] => path.filter((step) => typeof step === 'string').reverse();

/** Ids that the value at a path may be; empty where it is no name. */
export function valuesDue(root: SkimNode | undefined, path: Path): NamedThing[] {
  const [last = '', before = '', third = ''] = wordsOf(path);
  if (before === 'chose') return innerThings(root, 'decision', last);
  if (before === 'assume') return innerThings(root, 'assumption', last);
  if (third === 'play') return innerThings(root, 'decision', last);
  if (before === 'courses') return thingsOf(root, 'turn');
  if (last === 'chose') return optionsAround(root, path);
  if (last === 'starts') {
    return path[0] === 'assumptions'
      ? innerThings(root, 'assumption', String(path[1]))
      : optionsAround(root, path);
  }
  if (last === 'capital') return path[0] === 'places' ? thingsOf(root, 'government') : [];
  // `turn` is a number in conditions, `topics` and `sources` are sections at the top.
  if (path.length === 1 || (last === 'turn' && before !== 'really')) return [];
  const kind = Object.hasOwn(VALUES, last) ? VALUES[last] : undefined;
  return kind ? thingsOf(root, kind) : [];
}

/** Ids by which the fields of the group at a path are called; empty where they are the language's own. */
export function fieldsDue(root: SkimNode | undefined, path: Path): NamedThing[] {
  const [last = '', before = ''] = wordsOf(path);
  if (before === 'score') return innerThings(root, 'government', last);
  if (before === 'play') return thingsOf(root, 'decision');
  const kinds = Object.hasOwn(FIELDS, last) ? (FIELDS[last] ?? []) : [];
  return kinds.flatMap((kind) => thingsOf(root, kind));
}
