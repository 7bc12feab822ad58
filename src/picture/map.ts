/** The map as a value: what stands where, how it looks, and one sentence for each thing that says why. */
import {
  at,
  type Cells,
  type Decision,
  type Event,
  type LedgerRow,
  type Meter,
  type Model,
  meterOf,
  type Place,
  type StandingDecision,
} from '../engine';
import { bare, points, type Say, together } from './say';
import { hasHalo, isPatrolled, namedPlace, placeOf, type Sign, signOf, signOfEvent } from './signs';
import { type Tendency, tendencies } from './tendencies';

/** The part of a game that the map shows beside its state. */
export interface MapView {
  /** Where the turn begins: an id of places or free text. */
  readonly turnPlace?: string | undefined;
  /** Ids of the decisions that are open to be chosen. */
  readonly openDecisions: readonly string[];
  /** The option under the pointer or the focus. */
  readonly focus?: { readonly decision: string; readonly option: string } | undefined;
  /** Ids of the events of the last turn. */
  readonly events: readonly string[];
  /** The rows of the last turn's ledger: the largest one says why a headline meter stands where it does. */
  readonly rows?: readonly LedgerRow[] | undefined;
  /** The government of the person at the device. */
  readonly seat?: string | undefined;
}

/** 0 for the first government of the file, 1 for the second. */
export type Side = 0 | 1;

export const THREAD_STATES = ['taut', 'fraying', 'frayed'] as const;
export const FLOW_STATES = ['flowing', 'thin', 'dry'] as const;
export const QUIET_STATES = ['calm', 'uneasy', 'heated'] as const;

/** A headline meter as the map shows it. */
export interface MeterMark<State extends string> {
  readonly meter: string;
  readonly name: string;
  /** Hundredths of a point. */
  readonly value: number;
  readonly state: State;
  /** For the key. */
  readonly label: string;
  readonly says: string;
  /** The largest reason of the last turn. */
  readonly why?: string;
}

export interface EventMark {
  readonly event: string;
  readonly headline: string;
  readonly sign: Sign;
  readonly says: string;
}

export interface PlaceMark {
  readonly id: string;
  readonly name: string;
  /** Latitude and longitude in degrees. */
  readonly at: readonly [number, number];
  /** Whose capital it is. */
  readonly capital?: Side;
  /** Names of its topics. */
  readonly topics: readonly string[];
  /** Ids of the decisions that are played here now, and the names of their topics. */
  readonly open: readonly string[];
  readonly openTopics: readonly { readonly name: string; readonly sign: Sign }[];
  /** What happened here last turn. */
  readonly happened: readonly EventMark[];
  readonly turnHere: boolean;
  readonly halo: boolean;
  readonly patrol: boolean;
  readonly says: string;
}

/** Where the focused option would push. */
export interface Ghost {
  readonly tendencies: readonly {
    readonly meter: string;
    readonly name: string;
    readonly tendency: Tendency;
    readonly says: string;
  }[];
  readonly thread?: Tendency;
  readonly quiet?: Tendency;
  readonly flow?: Tendency;
}

export interface MapPicture {
  /** Without places there is a sheet without land, and only the capitals on it. */
  readonly sheet: 'earth' | 'blank';
  readonly places: readonly PlaceMark[];
  /** What happened last turn at no place of the map. */
  readonly elsewhere: readonly EventMark[];
  readonly governments: readonly { readonly id: string; readonly name: string; readonly side: Side }[];
  /** The side of the person at the device. */
  readonly seat?: Side;
  /** Ids of the two capitals' places, first government's first; absent where the scenario places only one or none. */
  readonly capitals?: readonly [string, string];
  readonly thread?: MeterMark<(typeof THREAD_STATES)[number]>;
  readonly quiet?: MeterMark<(typeof QUIET_STATES)[number]>;
  readonly flow?: MeterMark<(typeof FLOW_STATES)[number]>;
  readonly ghost?: Ghost;
  /** Words of the key. */
  readonly key: { readonly open: string; readonly patrol: string; readonly elsewhere: string };
  /** The whole map as text. */
  readonly account: readonly string[];
}

/** The first three meters that are nobody's support at home: thread, quiet, flow. */
export function headlineMeters(model: Model): readonly Meter[] {
  return model.scenario.meters.filter((meter) => meter.of === undefined).slice(0, 3);
}

/** Any decision of the file by its id. */
export function decisionOf(model: Model, id: string): Decision | StandingDecision | undefined {
  const { turns, standing } = model.scenario;
  return (
    turns.flatMap(({ decisions }) => decisions).find((d) => d.id === id) ?? standing.find((d) => d.id === id)
  );
}

function sideOf(model: Model, government: string | undefined): Side | undefined {
  const index = model.governmentIds.indexOf(government ?? '');
  return index === 0 || index === 1 ? index : undefined;
}

/** `high` from 50 points, `middle` from 20, below that `low`. */
function band<State extends string>(
  value: number,
  [high, middle, low]: readonly [State, State, State],
): State {
  return value >= 5000 ? high : value >= 2000 ? middle : low;
}

const threadState = (value: number) => band(value, THREAD_STATES);
const flowState = (value: number) => band(value, FLOW_STATES);
const quietState = (value: number) => band(value, QUIET_STATES);

export function mapPicture(model: Model, cells: Cells, view: MapView, say: Say): MapPicture {
  const { scenario } = model;
  const earth = scenario.places.length > 0;
  const places = earth ? scenario.places : capitalsAlone(model);
  const [trust, security, aid] = headlineMeters(model);
  const mark = <State extends string>(
    meter: Meter | undefined,
    stateOf: (value: number) => State,
    key: 'stage.threadSays' | 'stage.flowSays' | 'stage.quietSays',
  ): MeterMark<State> | undefined => {
    if (!meter) return undefined;
    const value = meterOf(model, cells, meter.id);
    const state = stateOf(value);
    const word = say(`stage.${state}` as Parameters<Say>[0]);
    const [first = '', second = ''] = scenario.governments.map(({ capital }) => capital);
    const says = say(key, { name: meter.name, value: points(value), state: word, first, second });
    const why = whyMoved(model, meter, view.rows ?? [], say);
    return {
      meter: meter.id,
      name: meter.name,
      value,
      state,
      label: say('stage.keyOf', { name: meter.name, state: word }),
      says,
      ...(why !== undefined && { why }),
    };
  };
  const thread = mark(trust, threadState, 'stage.threadSays');
  const quiet = mark(security, quietState, 'stage.quietSays');
  const flow = mark(aid, flowState, 'stage.flowSays');
  const happened = scenario.events
    .filter(({ id }) => view.events.includes(id))
    .map((event) => ({ event, host: hostOf(model, places, event) }));
  const marks = placeMarks(model, places, view, happened, quiet, say);
  const elsewhere = happened
    .filter(({ host }) => host === undefined)
    .map(({ event }) => eventMark(event, say));
  const first = marks.find(({ capital }) => capital === 0);
  const second = marks.find(({ capital }) => capital === 1);
  const seat = sideOf(model, view.seat);
  const ghost = ghostOf(model, view.focus, say);
  return {
    sheet: earth ? 'earth' : 'blank',
    places: marks,
    elsewhere,
    governments: scenario.governments
      .slice(0, 2)
      .map(({ id, name }, side) => ({ id, name, side: side as Side })),
    ...(seat !== undefined && { seat }),
    ...(first && second && { capitals: [first.id, second.id] as const }),
    ...(thread && { thread }),
    ...(quiet && { quiet }),
    ...(flow && { flow }),
    ...(ghost && { ghost }),
    key: { open: say('stage.keyOpen'), patrol: say('stage.keyPatrol'), elsewhere: say('stage.elsewhere') },
    account: [
      ...[thread, flow, quiet].map((meter) => meter && together([meter.says, meter.why])),
      ...marks.map(({ says }) => says),
      elsewhere.length > 0
        ? say('stage.elsewhereSays', { list: elsewhere.map(({ headline }) => bare(headline)).join('; ') })
        : undefined,
    ].filter((s) => s !== undefined),
  };
}

/** On a sheet without land the capitals face each other; the numbers are read as places on the sheet, not on Earth. */
function capitalsAlone(model: Model): Place[] {
  return model.scenario.governments.slice(0, 2).map(({ id, capital }, side) => ({
    id: `capital-${id}`,
    name: capital,
    at: [0, side === 0 ? -20 : 20] as const,
    capital: id,
    topics: [],
  }));
}

/** The place of the sheet where something is, as `placeOf` says; on a sheet without land a government's own capital. */
function hostOf(
  model: Model,
  places: readonly Place[],
  what: Parameters<typeof placeOf>[1],
): string | undefined {
  return (
    placeOf(model, what)?.id ?? places.find(({ capital }) => capital !== undefined && capital === what.by)?.id
  );
}

function eventMark(event: Event, say: Say): EventMark {
  const { id, headline } = event;
  const says = say('stage.happenedSays', { list: bare(headline) });
  return { event: id, headline, sign: signOfEvent(event), says };
}

/** What moved the meter most in the last turn, and by how much, in the author's words. */
function whyMoved(model: Model, meter: Meter, rows: readonly LedgerRow[], say: Say): string | undefined {
  const index = model.meterIds.indexOf(meter.id);
  const own = rows.filter((row) => row.meter === index && model.ruleTexts[row.rule]?.because !== undefined);
  const [first] = own;
  if (!first) return undefined;
  const most = own.reduce((best, row) => (Math.abs(row.hundredths) > Math.abs(best.hundredths) ? row : best));
  const size = Math.round(Math.abs(most.hundredths) / 10) / 10;
  return say(most.hundredths < 0 ? 'stage.whyFell' : 'stage.whyRose', {
    points: size,
    because: model.ruleTexts[most.rule]?.because ?? '',
  });
}

function placeMarks(
  model: Model,
  places: readonly Place[],
  view: MapView,
  happened: readonly { readonly event: Event; readonly host: string | undefined }[],
  quiet: MeterMark<string> | undefined,
  say: Say,
): PlaceMark[] {
  const { scenario } = model;
  const topicName = (id: string) => scenario.topics.find((topic) => topic.id === id)?.name ?? id;
  const open = view.openDecisions
    .map((id) => decisionOf(model, id))
    .filter((decision) => decision !== undefined)
    .map(({ id, topic, place, by }) => ({
      id,
      topic,
      host: hostOf(model, places, { topic, by, ...(place && { place }) }),
    }));
  const turnPlace = namedPlace(places, view.turnPlace)?.id;
  return places.map((place) => {
    const here = open.filter(({ host }) => host === place.id);
    const openTopics = [...new Set(here.map(({ topic }) => topic))].map((topic) => ({
      name: topicName(topic),
      sign: signOf(topic),
    }));
    const events = happened.filter(({ host }) => host === place.id).map(({ event }) => eventMark(event, say));
    const capital = sideOf(model, place.capital);
    const halo = quiet !== undefined && hasHalo(place, places);
    const patrol = isPatrolled(place, places);
    const turnHere = place.id === turnPlace;
    const government = capital === undefined ? undefined : scenario.governments[capital]?.name;
    const says = together([
      government === undefined
        ? say('stage.placeSays', { name: place.name })
        : say('stage.capitalSays', { name: place.name, government }),
      turnHere ? say('stage.turnHereSays') : undefined,
      openTopics.length > 0
        ? say('stage.openSays', { list: openTopics.map(({ name }) => name).join(', ') })
        : undefined,
      events.length > 0
        ? say('stage.happenedSays', { list: events.map(({ headline }) => bare(headline)).join('; ') })
        : undefined,
      patrol ? say('stage.patrolSays') : undefined,
      halo ? haloSays(quiet, say) : undefined,
    ]);
    return {
      id: place.id,
      name: place.name,
      at: place.at,
      ...(capital !== undefined && { capital }),
      topics: place.topics.map(topicName),
      open: here.map(({ id }) => id),
      openTopics,
      happened: events,
      turnHere,
      halo,
      patrol,
      says,
    };
  });
}

function haloSays(quiet: MeterMark<string>, say: Say): string {
  const state = say(`stage.${quiet.state}` as Parameters<Say>[0]);
  return say('stage.haloSays', { name: quiet.name, value: points(quiet.value), state });
}

function ghostOf(model: Model, focus: MapView['focus'], say: Say): Ghost | undefined {
  const decision = focus && decisionOf(model, focus.decision);
  const option = decision?.options.find(({ id }) => id === focus?.option);
  if (!option) return undefined;
  const found = tendencies(option);
  const keys = { '+': 'stage.tendencyUp', '−': 'stage.tendencyDown', '?': 'stage.tendencyUnclear' } as const;
  const list = model.scenario.meters.flatMap(({ id, name }) => {
    const tendency = found.get(id);
    return tendency ? [{ meter: id, name, tendency, says: say(keys[tendency], { name }) }] : [];
  });
  const [thread, quiet, flow] = headlineMeters(model).map(({ id }) => found.get(id));
  return {
    tendencies: list,
    ...(thread && { thread }),
    ...(quiet && { quiet }),
    ...(flow && { flow }),
  };
}

/** The flags of the state that are set, by id. */
export function flagsOf(model: Model, cells: Cells): ReadonlySet<string> {
  return new Set(model.flagIds.filter((_, flag) => at(cells, model.layout.flags + flag) !== 0));
}
