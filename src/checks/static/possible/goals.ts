/** Whether several conditions can hold together at a moment. "No" is certain; "yes" means that nothing rules it out. */
import type { Condition } from '../parts';
import { type Cells, FAILED, NO, NOT_HELD, PASSED, tallyName, type Variables, YES } from './variables';

/** A condition, or that it fails, without `not`. */
export type Goal = Simple | Group;

type Simple =
  | { readonly kind: 'range'; readonly variable: number; readonly low: number; readonly high: number }
  | { readonly kind: 'bits'; readonly variable: number; readonly bits: number };

interface Group {
  readonly kind: 'all' | 'any';
  readonly of: readonly Goal[];
}

function isGroup(goal: Goal): goal is Group {
  return goal.kind === 'all' || goal.kind === 'any';
}

const LOWEST = -0x40000000;
const HIGHEST = 0x40000000;
const ANYTHING: Goal = { kind: 'all', of: [] };

interface BoundsLike {
  readonly atLeast?: number;
  readonly below?: number;
}

export function goalOf(condition: Condition, variables: Variables, holds: boolean): Goal {
  const bits = (variable: number | undefined, wanted: number, all: number): Goal =>
    variable === undefined ? ANYTHING : { kind: 'bits', variable, bits: holds ? wanted : all & ~wanted };
  const anyOf = (of: readonly Goal[]): Goal => group(holds ? 'any' : 'all', of);
  switch (condition.kind) {
    case 'not':
      return goalOf(condition.of, variables, !holds);
    case 'all':
    case 'any':
      return group(
        (condition.kind === 'any') === holds ? 'any' : 'all',
        condition.of.map((child) => goalOf(child, variables, holds)),
      );
    case 'meter':
      return bounded(variables.meters.get(condition.meter), condition, holds);
    case 'turn':
      return bounded(variables.turn, condition, holds);
    case 'flag':
      return bits(variables.flags.get(condition.flag), condition.is ? YES : NO, YES | NO);
    case 'chose': {
      const decision = variables.choices.get(condition.decision);
      const wanted = condition.options.reduce((sum, id) => sum | (decision?.bits.get(id) ?? 0), 0);
      return bits(decision?.variable, wanted, decision?.all ?? 0);
    }
    case 'assume': {
      const assumption = variables.assumptions.get(condition.assumption);
      if (!assumption || assumption.tooMany) return ANYTHING;
      const wanted = condition.settings.reduce((sum, id) => sum | (assumption.bits.get(id) ?? 0), 0);
      return bits(assumption.variable, wanted, assumption.all);
    }
    case 'happened':
      return anyOf(condition.events.map((id) => bits(variables.events.get(id), YES, YES | NO)));
    case 'passed':
    case 'failed': {
      const wanted = condition.kind === 'passed' ? PASSED : FAILED;
      const all = NOT_HELD | PASSED | FAILED;
      return anyOf(condition.votes.map((id) => bits(variables.votes.get(id), wanted, all)));
    }
    case 'tally': {
      const held = bits(variables.votes.get(condition.vote), PASSED | FAILED, NOT_HELD | PASSED | FAILED);
      const tally = variables.tallies.get(tallyName(condition.vote, condition.ballot));
      return group(holds ? 'all' : 'any', [held, bounded(tally, condition, holds)]);
    }
  }
}

function bounded(variable: number | undefined, { atLeast, below }: BoundsLike, holds: boolean): Goal {
  if (variable === undefined) return ANYTHING;
  const low = atLeast ?? LOWEST;
  const high = below === undefined ? HIGHEST : below - 1;
  if (holds) return { kind: 'range', variable, low, high };
  return group('any', [
    { kind: 'range', variable, low: LOWEST, high: low - 1 },
    { kind: 'range', variable, low: high + 1, high: HIGHEST },
  ]);
}

/** What is quickly settled first. */
function group(kind: 'all' | 'any', of: readonly Goal[]): Goal {
  return { kind, of: [...of.filter((goal) => !isGroup(goal)), ...of.filter(isGroup)] };
}

interface Rest {
  readonly goal: Goal;
  readonly more: Rest | undefined;
}

/** Steps after which a search gives up and rules nothing out. */
const STEPS = 1000;

/** Leaves `cells` as they were. */
export function possible(goals: readonly (Goal | undefined)[], cells: Cells): boolean {
  let steps = STEPS;
  const next = (rest: Rest | undefined): boolean => rest === undefined || meet(rest.goal, rest.more);
  const meet = (goal: Goal, more: Rest | undefined): boolean => {
    if (--steps < 0) return true;
    if (isGroup(goal)) {
      return goal.kind === 'any' ? goal.of.some((part) => meet(part, more)) : next(ahead(goal.of, more));
    }
    const at = goal.variable * 2;
    const low = cells[at] ?? 0;
    if (goal.kind === 'bits') {
      const left = low & goal.bits;
      if (left === 0) return false;
      cells[at] = left;
      const met = next(more);
      cells[at] = low;
      return met;
    }
    const high = cells[at + 1] ?? 0;
    const newLow = Math.max(low, goal.low);
    const newHigh = Math.min(high, goal.high);
    if (newLow > newHigh) return false;
    cells[at] = newLow;
    cells[at + 1] = newHigh;
    const met = next(more);
    cells[at] = low;
    cells[at + 1] = high;
    return met;
  };
  return next(
    ahead(
      goals.filter((goal) => goal !== undefined),
      undefined,
    ),
  );
}

function ahead(goals: readonly Goal[], more: Rest | undefined): Rest | undefined {
  let rest = more;
  for (let i = goals.length - 1; i >= 0; i--) {
    const goal = goals[i];
    if (goal) rest = { goal, more: rest };
  }
  return rest;
}
