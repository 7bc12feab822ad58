/** What a shelf says of a scenario, in each language that it is told in. */
import type { Scenario } from '../engine';
import { closest } from '../texts/languages';
import type { ShelfEntry, ShelfTexts } from './ports';

function textsOf({ title, about, governments }: Scenario): ShelfTexts {
  return { title, about: about ?? '', governments: governments.map(({ name }) => name) };
}

/** `others`: the same scenario in other languages. */
export function entryOf(scenario: Scenario, others: readonly Scenario[] = []): ShelfEntry {
  const { id, language, guided, turns, class: notes } = scenario;
  return {
    id,
    language,
    ...textsOf(scenario),
    turns: turns.length,
    ...(guided && { guided }),
    ...(notes.minutes !== undefined && { minutes: notes.minutes }),
    others: Object.fromEntries(others.map((other) => [other.language, textsOf(other)])),
  };
}

/** The entry as it is said in a language, or else in the scenario's own. */
export function entryIn(entry: ShelfEntry, language: string): ShelfEntry {
  const { others = {} } = entry;
  const told = closest(language, [entry.language ?? '', ...Object.keys(others)]);
  const texts = told === undefined ? undefined : others[told];
  return texts && told !== undefined ? { ...entry, ...texts, language: told } : entry;
}
