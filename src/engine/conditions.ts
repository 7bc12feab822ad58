/**
 * RULES C as integers. Every condition becomes a chain of tests, each of which asks whether one cell lies in one
 * range and says where to go on; so evaluating is one loop without recursion, and any executor of integer tables can do it.
 */

import { at, type Layout } from './layout';
import type { Bounds, Condition } from './scenario';

/** Where a chain ends: the condition holds. As a start it means: always. */
export const HOLDS = -1;
/** Where a chain ends: the condition fails. */
export const FAILS = -2;

/** Ints of a test: cell, from (inclusive), to (exclusive), next if inside, next if outside. */
export const TEST = 5;
const ANY_NUMBER = 0x7fffffff;

/** Says where the things that conditions name lie. */
export interface Names {
  readonly layout: Layout;
  readonly meter: ReadonlyMap<string, number>;
  readonly flag: ReadonlyMap<string, number>;
  readonly decision: ReadonlyMap<string, number>;
  /** The place of an option in its decision. */
  option(decision: string, option: string): number;
  readonly event: ReadonlyMap<string, number>;
  readonly vote: ReadonlyMap<string, number>;
  readonly assumption: ReadonlyMap<string, number>;
  setting(assumption: string, setting: string): number;
}

/** What `happened` means where the condition is read (C1): in an earlier turn, or in this one too. */
export type Reading = 'earlier' | 'so-far';

/** A name that the reader should have checked; its absence is a fault of ours. */
export function indexOf(map: ReadonlyMap<string, number>, id: string): number {
  const index = map.get(id);
  if (index === undefined) throw new Error(`unchecked name: ${id}`);
  return index;
}

export class ConditionTable {
  private readonly tests: number[] = [];

  constructor(private readonly names: Names) {}

  /** Where the chain of a condition starts; without one, HOLDS. */
  add(condition: Condition | undefined, reading: Reading): number {
    return condition ? this.emit(condition, reading, HOLDS, FAILS) : HOLDS;
  }

  finish(): Int32Array {
    return Int32Array.from(this.tests);
  }

  private test(cell: number, from: number, to: number, inside: number, outside: number): number {
    return this.tests.push(cell, from, to, inside, outside) - TEST;
  }

  private bounds(cell: number, bounds: Bounds, inside: number, outside: number): number {
    return this.test(cell, bounds.atLeast ?? -ANY_NUMBER, bounds.below ?? ANY_NUMBER, inside, outside);
  }

  private any(starts: readonly ((inside: number, outside: number) => number)[], yes: number, no: number) {
    return starts.reduceRight((next, start) => start(yes, next), no);
  }

  private emit(c: Condition, reading: Reading, yes: number, no: number): number {
    const { layout } = this.names;
    switch (c.kind) {
      case 'all':
        return c.of.reduceRight((next, part) => this.emit(part, reading, next, no), yes);
      case 'any':
        return c.of.reduceRight((next, part) => this.emit(part, reading, yes, next), no);
      case 'not':
        return this.emit(c.of, reading, no, yes);
      case 'meter':
        return this.bounds(layout.meters + indexOf(this.names.meter, c.meter), c, yes, no);
      case 'flag': {
        const value = c.is ? 1 : 0;
        return this.test(layout.flags + indexOf(this.names.flag, c.flag), value, value + 1, yes, no);
      }
      case 'chose': {
        const cell = layout.choices + indexOf(this.names.decision, c.decision);
        const options = c.options.map((option) => this.names.option(c.decision, option) + 1);
        return this.any(
          options.map((value) => (inside, outside) => this.test(cell, value, value + 1, inside, outside)),
          yes,
          no,
        );
      }
      case 'happened': {
        const to = reading === 'earlier' ? 3 : 4;
        const cells = c.events.map((id) => layout.happened + indexOf(this.names.event, id));
        return this.any(
          cells.map((cell) => (inside, outside) => this.test(cell, 1, to, inside, outside)),
          yes,
          no,
        );
      }
      case 'passed':
      case 'failed': {
        const value = c.kind === 'passed' ? 1 : 2;
        const cells = c.votes.map((id) => layout.outcomes + indexOf(this.names.vote, id));
        return this.any(
          cells.map((cell) => (inside, outside) => this.test(cell, value, value + 1, inside, outside)),
          yes,
          no,
        );
      }
      case 'tally': {
        const vote = indexOf(this.names.vote, c.vote);
        const counted = this.bounds(layout[c.ballot] + vote, c, yes, no);
        return this.test(layout.outcomes + vote, 1, 3, counted, no);
      }
      case 'turn':
        return this.bounds(layout.turn, c, yes, no);
      case 'assume': {
        const cell = layout.assumptions + indexOf(this.names.assumption, c.assumption);
        const settings = c.settings.map((setting) => this.names.setting(c.assumption, setting));
        return this.any(
          settings.map((value) => (inside, outside) => this.test(cell, value, value + 1, inside, outside)),
          yes,
          no,
        );
      }
    }
  }
}

/** Whether the condition that starts at `start` holds in these cells. */
export function holds(tests: Int32Array, start: number, cells: Int32Array): boolean {
  let next = start;
  while (next >= 0) {
    const value = at(cells, at(tests, next));
    next =
      value >= at(tests, next + 1) && value < at(tests, next + 2) ? at(tests, next + 3) : at(tests, next + 4);
  }
  return next === HOLDS;
}
