/** Which small drawing stands for a topic, and where on the map things of a topic belong. */
import type { Model, Place } from '../engine';

/** Small drawings of one hand. */
export const SIGNS = [
  'ship',
  'camp',
  'ballot',
  'flight',
  'crate',
  'coin',
  'sprig',
  'mast',
  'convoy',
  'word',
  'sheet',
] as const;
export type Sign = (typeof SIGNS)[number];

type Drawings = readonly (readonly [RegExp, Sign])[];

const OF_TOPIC: Drawings = [
  [/strike|boat|sea|nav|ship|patrol|fish|barco|pesca|^mar$/, 'ship'],
  [/migra|refug|border|displac|fronter|desplaz/, 'camp'],
  [/^un$|^onu$|vote|elect|council|assembly|parliament|elecc|consejo|asamblea/, 'ballot'],
  [/visa|travel|deport|flight|\bair|viaje|vuelo/, 'flight'],
  [/money|currency|econom|sanction|tariff|trade|debt|dinero|comercio|arancel|sancion|deuda/, 'coin'],
  [/\baid\b|relief|goods|ayuda/, 'crate'],
  [/drug|peace|crop|climate|forest|water|droga|paz|cultivo|clima|bosque|agua/, 'sprig'],
  [/secur|defen|intel|arms|milit|nuclear|segur|armas/, 'mast'],
  [/rhetor|speech|public|media|words|retor|discurso|prensa/, 'word'],
];

/** What an event is, told by the words of its id, before what it is about. */
const OF_EVENT: Drawings = [
  [/seiz|haul|cargo|container|shipment|decomis|incaut|carga/, 'crate'],
  [/truce|ceasefire|accord|deal|peace|tregua|acuerdo|paz/, 'sprig'],
  [/ambush|attack|raid|convoy|troop|clash|offensive|emboscada|ataque|tropa|operativo/, 'convoy'],
  [/letter|statement|treaty|text|celac|summit|report|carta|tratado|cumbre|informe/, 'sheet'],
  [/peso|dollar|currency|market|price|bank|tariff|dolar|mercado|precio|banco|arancel/, 'coin'],
  [/poll|ballot|vote|election|encuesta|sondeo|voto|eleccion/, 'ballot'],
  [/leak|radio|signal|intercept|filtra|senal/, 'mast'],
  [/boat|ship|route|fleet|harbor|barco|ruta|flota|puerto/, 'ship'],
  [/wave|refugee|camp|exodus|arrival|oleada|refugiad/, 'camp'],
  [/flight|plane|airport|deport|vuelo|avion/, 'flight'],
];

const drawingOf = (drawings: Drawings, words: string) =>
  drawings.find(([pattern]) => pattern.test(words))?.[1];

/** The drawing of a topic; a folded sheet of news for topics that have none of their own. */
export function signOf(topic: string | undefined): Sign {
  return (topic !== undefined && drawingOf(OF_TOPIC, topic)) || 'sheet';
}

/** The drawing of an event: of what its id says that it is, else of its topic. The same in every language. */
export function signOfEvent({ id, topic }: { readonly id: string; readonly topic?: string }): Sign {
  return drawingOf(OF_EVENT, id) ?? signOf(topic);
}

/** Topics that make a place quiet or restless with the second meter. */
const TROUBLED = /^(security|drugs|peace|strikes)$/;

/** Whether a place wears a ring of the second meter; where no place has such a topic, all but the capitals do. */
export function hasHalo(place: Place, all: readonly Place[]): boolean {
  if (place.capital !== undefined) return false;
  const some = all.some((p) => p.capital === undefined && p.topics.some((topic) => TROUBLED.test(topic)));
  return !some || place.topics.some((topic) => TROUBLED.test(topic));
}

/** Patrols keep the first place of each topic of the sea. */
export function isPatrolled(place: Place, all: readonly Place[]): boolean {
  const afloat = ({ capital }: Place) => capital === undefined;
  return place.topics.some(
    (topic) => signOf(topic) === 'ship' && all.find((p) => afloat(p) && p.topics.includes(topic)) === place,
  );
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
