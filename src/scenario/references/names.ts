/** Every name that a document gives, so far as it can be read: a thing whose content is broken still has its name. */
import type { LooseDocument } from '../shape/read-shape';

interface DecisionName {
  readonly standing: boolean;
  /** Options by id; undefined where they cannot be read. */
  readonly options: ReadonlySet<string> | undefined;
  /** Places in the file of the turns in which it is open; undefined where that cannot be read. */
  readonly openIn: ReadonlySet<number> | undefined;
}

type Ids = ReadonlySet<string> | undefined;

export interface Names {
  readonly meters: Ids;
  readonly flags: Ids;
  readonly topics: Ids;
  readonly sources: Ids;
  readonly places: Ids;
  readonly governments: ReadonlyMap<string, Ids> | undefined;
  readonly assumptions: ReadonlyMap<string, Ids> | undefined;
  /** Turn → its place in the file. */
  readonly turns: ReadonlyMap<string, number> | undefined;
  readonly decisions: ReadonlyMap<string, DecisionName> | undefined;
  readonly votes: Ids;
  readonly events: Ids;
  readonly endings: Ids;
}

export function namesOf(document: LooseDocument): Names {
  const has = (key: keyof LooseDocument) => Object.hasOwn(document, key);
  const optional = (key: keyof LooseDocument, ids: Ids): Ids => (has(key) ? ids : new Set());
  const flags = typeof document.flags === 'string' ? [document.flags] : document.flags;
  const turns = document.turns && turnsOf(document.turns);
  return {
    meters: some(keys(document.meters)),
    flags: optional('flags', flags && new Set(present(flags))),
    topics: keys(document.topics),
    sources: keys(document.sources),
    places: optional('places', keys(document.places)),
    governments: some(inner(document.governments, (government) => keys(government?.mandates))),
    assumptions: has('assumptions')
      ? inner(document.assumptions, (assumption) => keys(assumption?.settings))
      : new Map(),
    turns,
    decisions: turns && decisionsOf(document, turns),
    votes: document.turns && new Set(document.turns.flatMap((turn) => idsOf(turn?.votes))),
    events: optional('events', document.events && new Set(idsOf(document.events))),
    endings: document.endings && new Set(idsOf(document.endings)),
  };
}

function turnsOf(turns: NonNullable<LooseDocument['turns']>): Map<string, number> {
  const names = new Map<string, number>();
  turns.forEach((turn, i) => {
    if (turn?.id !== undefined && !names.has(turn.id)) names.set(turn.id, i);
  });
  return names;
}

function decisionsOf(document: LooseDocument, turns: ReadonlyMap<string, number>): Map<string, DecisionName> {
  const names = new Map<string, DecisionName>();
  const everyTurn = new Set((document.turns ?? []).keys());
  for (const decision of document.standing ?? []) {
    if (decision?.id === undefined || names.has(decision.id)) continue;
    const open = typeof decision.turns === 'string' ? [decision.turns] : decision.turns;
    const openIn = Object.hasOwn(decision, 'turns')
      ? open && new Set(present(open).flatMap((turn) => turns.get(turn) ?? []))
      : everyTurn;
    names.set(decision.id, { standing: true, options: keys(decision.options), openIn });
  }
  (document.turns ?? []).forEach((turn, i) => {
    for (const decision of turn?.decisions ?? []) {
      if (decision?.id === undefined || names.has(decision.id)) continue;
      names.set(decision.id, { standing: false, options: keys(decision.options), openIn: new Set([i]) });
    }
  });
  return names;
}

function keys(group: object | undefined): Ids {
  return group && new Set(Object.keys(group));
}

/** Of what has to be there: an empty section is a problem of its own, not one of each name that it lacks. */
function some<T extends { readonly size: number }>(names: T | undefined): T | undefined {
  return names?.size === 0 ? undefined : names;
}

function inner<T>(
  group: Readonly<Record<string, T | undefined>> | undefined,
  of: (item: T | undefined) => Ids,
): ReadonlyMap<string, Ids> | undefined {
  return group && new Map(Object.entries(group).map(([name, item]) => [name, of(item)]));
}

function idsOf(list: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined): string[] {
  return present((list ?? []).map((item) => item?.id));
}

function present<T>(list: readonly (T | undefined)[]): T[] {
  return list.filter((item) => item !== undefined);
}
