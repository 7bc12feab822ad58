/** RULES P2: what the rules' hash covers — everything that T, C, L and G2 read, in one canonical text, and no word that people read. */
import type { Scenario } from './scenario';

/** Texts and what only people read. Keys of this name are left out wherever they stand. */
const UNREAD = new Set([
  'because',
  'certainty',
  'sources',
  'label',
  'says',
  'advice',
  'ask',
  'title',
  'about',
  'guided',
  'headline',
  'brief',
  'to',
  'text',
  'topic',
  'place',
  'date',
  'on',
  'body',
  'question',
  'invented',
  'front',
  'name',
  'paper',
  'capital',
  'language',
  'class',
  'version',
  'places',
  'topics',
  'tests',
]);

type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/** Sorted keys, texts left out; lists whose order means nothing are sorted by their own canonical text. */
function canonical(value: unknown, orderless: boolean): Plain {
  if (Array.isArray(value)) {
    const list = value.map((item) => canonical(item, false));
    return orderless ? list.sort((a, b) => compareTexts(JSON.stringify(a), JSON.stringify(b))) : list;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([key, item]) => item !== undefined && !UNREAD.has(key))
      .sort(([a], [b]) => compareTexts(a, b));
    return Object.fromEntries(entries.map(([key, item]) => [key, canonical(item, ORDERLESS.has(key))]));
  }
  return value as Plain;
}

const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Lists in which order means nothing (T9). Options, clauses, members' clauses, endings, turns and standing decisions keep theirs. */
const ORDERLESS = new Set([
  'meters',
  'set',
  'clear',
  'events',
  'trends',
  'flags',
  'consequences',
  'while',
  'pull',
  'members',
  'wants',
  'sees',
  'assumptions',
  'courses',
  'governments',
  'mandates',
  'settings',
  'votes',
]);

/** The scenario's rules as one text: equal exactly when T, C, L and G2 read the same. Options, endings, decisions and turns keep the file's order. */
export function canonicalRules(scenario: Scenario): string {
  return JSON.stringify(canonical(scenario, false));
}
