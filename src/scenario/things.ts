/** What a path leads into, as a person would call it: the option “revoke”, the turn “protest”. */
import type { Path } from './problem';
import { isFields, type Tree } from './syntax/tree';

/** Names of lists and groups, and what stands in them (a key of the texts' `things`). */
const INSIDE: Readonly<Record<string, string>> = {
  turns: 'turn',
  decisions: 'decision',
  standing: 'standing',
  options: 'option',
  consequences: 'consequence',
  votes: 'vote',
  members: 'member',
  events: 'event',
  trends: 'trend',
  endings: 'ending',
  tests: 'test',
  meters: 'meter',
  governments: 'government',
  mandates: 'mandate',
  assumptions: 'assumption',
  places: 'place',
  sources: 'source',
  courses: 'course',
  texts: 'text',
  orphans: 'text',
};

/** The innermost thing with a name that the path leads into; the whole file where there is none. */
export function thingAt(path: Path, tree: Tree): { thing: string; id: string } {
  for (let length = path.length; length >= 2; length--) {
    const step = path[length - 1];
    const holder = path[length - 2];
    const thing = typeof holder === 'string' ? INSIDE[holder] : undefined;
    if (thing === undefined || step === undefined) continue;
    if (!Object.hasOwn(INSIDE, String(holder))) continue;
    if (typeof step === 'string') {
      if (holder === 'sources' && length > 2) continue;
      return { thing, id: step };
    }
    const value = tree.at(path.slice(0, length));
    if (!isFields(value)) continue;
    const name = Object.hasOwn(value, 'id') ? value.id : value.name;
    return { thing, id: typeof name === 'string' ? name.slice(0, 64) : '' };
  }
  return { thing: tree.what, id: '' };
}
