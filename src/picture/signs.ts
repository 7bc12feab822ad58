/** Which small drawing stands for a topic, and where on the map things of a topic belong. */
import type { Model, Place } from '../engine';

/** Small drawings of one hand. */
export const SIGNS = ['ship', 'camp', 'ballot', 'flight', 'crate', 'sprig', 'mast', 'word', 'sheet'] as const;
export type Sign = (typeof SIGNS)[number];

const OF_TOPIC: readonly (readonly [RegExp, Sign])[] = [
  [/strike|boat|sea|nav|ship|patrol|fish/, 'ship'],
  [/migra|refug|border|displac/, 'camp'],
  [/^un$|vote|elect|council|assembly|parliament/, 'ballot'],
  [/visa|travel|deport|flight|air/, 'flight'],
  [/aid|trade|tariff|econom|money|sanction/, 'crate'],
  [/drug|peace|crop|climate|forest|water/, 'sprig'],
  [/secur|defen|intel|arms|milit|nuclear/, 'mast'],
  [/rhetor|speech|public|media|words/, 'word'],
];

/** The drawing of a topic; a folded sheet of news for topics that have none of their own. */
export function signOf(topic: string | undefined): Sign {
  return OF_TOPIC.find(([pattern]) => topic !== undefined && pattern.test(topic))?.[1] ?? 'sheet';
}

/** Topics that make a place quiet or restless with the second meter. */
const TROUBLED = /^(security|drugs|peace|strikes)$/;

/** Whether a place wears a ring of the second meter; where no place has such a topic, all but the capitals do. */
export function hasHalo(place: Place, all: readonly Place[]): boolean {
  if (place.capital !== undefined) return false;
  const some = all.some((p) => p.capital === undefined && p.topics.some((topic) => TROUBLED.test(topic)));
  return !some || place.topics.some((topic) => TROUBLED.test(topic));
}

export function isPatrolled(place: Place): boolean {
  return place.capital === undefined && place.topics.some((topic) => signOf(topic) === 'ship');
}

/**
 * The place of a decision or event: the one that it names, else the first with its topic, else the capital of its
 * government.
 */
export function placeOf(
  model: Model,
  what: { readonly place?: string; readonly topic?: string; readonly by?: string },
): Place | undefined {
  const { places } = model.scenario;
  const named = namedPlace(places, what.place);
  if (named) return named;
  const { topic, by } = what;
  return (
    places.find((place) => topic !== undefined && place.topics.includes(topic)) ??
    places.find((place) => by !== undefined && place.capital === by)
  );
}

/** The place of that id or name. */
export function namedPlace(places: readonly Place[], name: string | undefined): Place | undefined {
  return places.find((place) => place.id === name) ?? places.find((place) => place.name === name);
}
