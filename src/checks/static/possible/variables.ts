/**
 * What may be so at a moment of the game, for every meter, flag, choice, event, vote and assumption by itself: a range
 * of numbers, or a set of values as bits. It never leaves out what can be, so what it rules out cannot be.
 */
import type { Scenario } from '../checker';

/** Two numbers for each variable: lowest and highest; of a set, its bits and nothing. */
export type Cells = Int32Array;

export const NO = 1;
export const YES = 2;
/** Of a vote. */
export const NOT_HELD = 1;
export const PASSED = 2;
export const FAILED = 4;
/** Of a decision: nothing chosen yet; the options follow. */
export const NOTHING = 1;

const MOST_BITS = 30;
const BALLOTS = ['yes', 'no', 'abstain'] as const;
type Ballot = (typeof BALLOTS)[number];

export interface Variables {
  readonly count: number;
  /** The turn and the meters come before it. */
  readonly afterMeters: number;
  /** The ranges come before it, which are the turn, the meters and the tallies; the sets after. */
  readonly afterRanges: number;
  /** Counted from 1. */
  readonly turn: number;
  readonly meters: ReadonlyMap<string, number>;
  readonly flags: ReadonlyMap<string, number>;
  readonly events: ReadonlyMap<string, number>;
  readonly votes: ReadonlyMap<string, number>;
  readonly tallies: ReadonlyMap<string, number>;
  /** Decisions and assumptions with their values, the first of which is bit 1 of a decision and bit 0 of an assumption. */
  readonly choices: ReadonlyMap<string, Choices>;
  readonly assumptions: ReadonlyMap<string, Choices>;
}

export interface Choices {
  readonly variable: number;
  readonly bits: ReadonlyMap<string, number>;
  readonly all: number;
  /** More values than there are bits: nothing is known of it. */
  readonly tooMany: boolean;
}

export function tallyName(vote: string, ballot: Ballot): string {
  return `${vote}/${ballot}`;
}

export function variablesOf(scenario: Scenario): Variables {
  let count = 0;
  const number = (ids: readonly string[]) => new Map(ids.map((id) => [id, count++] as const));
  const choices = (id: string, values: readonly string[], first: number): [string, Choices] => {
    const tooMany = values.length + first > MOST_BITS;
    const bits = new Map(values.map((value, i) => [value, tooMany ? 0 : 1 << (i + first)]));
    return [id, { variable: count++, bits, all: tooMany ? 0 : (1 << (values.length + first)) - 1, tooMany }];
  };
  const votes = scenario.turns.flatMap((turn) => turn.votes);
  const decisions = [...scenario.standing, ...scenario.turns.flatMap((turn) => turn.decisions)];
  const turn = count++;
  const meters = number(scenario.meters.map(({ id }) => id));
  const afterMeters = count;
  const tallies = number(votes.flatMap(({ id }) => BALLOTS.map((ballot) => tallyName(id, ballot))));
  const afterRanges = count;
  return {
    turn,
    meters,
    afterMeters,
    tallies,
    afterRanges,
    flags: number(scenario.flags),
    events: number(scenario.events.map(({ id }) => id)),
    votes: number(votes.map(({ id }) => id)),
    choices: new Map(
      decisions.map(({ id, options }) =>
        choices(
          id,
          options.map((option) => option.id),
          1,
        ),
      ),
    ),
    assumptions: new Map(
      scenario.assumptions.map(({ id, settings }) =>
        choices(
          id,
          settings.map((setting) => setting.id),
          0,
        ),
      ),
    ),
    count,
  };
}

/** What is free to be anything, because another check already says that nothing moves it. */
export interface Free {
  readonly meters: ReadonlySet<string>;
  readonly flags: ReadonlySet<string>;
}

/** Before the first turn. */
export function startOf(scenario: Scenario, variables: Variables, free: Free): Cells {
  const cells = new Int32Array(variables.count * 2);
  const put = (variable: number | undefined, low: number, high = 0) => {
    if (variable === undefined) return;
    cells[variable * 2] = low;
    cells[variable * 2 + 1] = high;
  };
  for (const { id, start } of scenario.meters) {
    const open = free.meters.has(id);
    put(variables.meters.get(id), open ? 0 : start, open ? 10_000 : start);
  }
  for (const id of scenario.flags) put(variables.flags.get(id), free.flags.has(id) ? NO | YES : NO);
  for (const { id } of scenario.events) put(variables.events.get(id), NO);
  for (const vote of scenario.turns.flatMap((turn) => turn.votes)) {
    put(variables.votes.get(vote.id), NOT_HELD);
    const total = vote.members.reduce((sum, member) => sum + member.size, 0);
    for (const ballot of BALLOTS) put(variables.tallies.get(tallyName(vote.id, ballot)), 0, total);
  }
  for (const { variable } of variables.choices.values()) put(variable, NOTHING);
  for (const { id, starts } of scenario.standing) {
    const policy = variables.choices.get(id);
    put(policy?.variable, policy?.bits.get(starts) ?? 0);
  }
  for (const { variable, all } of variables.assumptions.values()) put(variable, all);
  return cells;
}

/** Widens `cells` by what else may be. */
export function join(cells: Cells, other: Cells, { afterRanges }: Variables): void {
  for (let i = 0; i < cells.length; i += 2) {
    const low = other[i] ?? 0;
    if (i < afterRanges * 2) {
      cells[i] = Math.min(cells[i] ?? 0, low);
      cells[i + 1] = Math.max(cells[i + 1] ?? 0, other[i + 1] ?? 0);
    } else cells[i] = (cells[i] ?? 0) | low;
  }
}
