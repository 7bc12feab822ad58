/**
 * The tables of a model in the order in which turns execute them: one array of integers, addresses instead of indices.
 * What a turn's place (and, in mass runs, the assumptions) decides of a condition is decided here once, so a turn
 * meets only the events and trends that it can have, and only the tests that are open.
 */
import { FAILS, HOLDS } from './conditions';
import { at } from './layout';
import { CLAUSE, MEMBER, type Program, R, RULE, type Tables } from './model';
import type { Cells } from './state';

/** Ints of a turn's head: where its decisions, votes, events and trends (rules, the last two) begin and end. */
export const HEAD = 8;
export const H = {
  decisions: 0,
  decisionsTo: 1,
  votes: 2,
  votesTo: 3,
  events: 4,
  eventsTo: 5,
  trends: 6,
  trendsTo: 7,
} as const;

/** Ints of a turn's decision: its number, 1 if it is standing, its options. */
export const DECISION = 3;
/** Ints of a standing decision: the cell of its choice, its options. */
export const POLICY = 2;
/**
 * Ints of an option: its rule, its ballot or 0, where its `while` rules begin and end, where the additions begin and
 * end that it makes besides while it is in force, whatever holds.
 */
export const OPTION = 6;
/** Ints of a vote: its number, condition, need, rule if it passes, rule if it fails, where its members begin and end. */
export const VOTE = 7;
/** Ints of a member: size, veto, cell of the decision it follows or −1, key, clauses (of one that follows, options), their end, its cell. */
export const VOTER = 7;

/** What is decided before the game. */
interface Known {
  /** What a cell is known to hold; undefined where that is open. */
  value(cell: number): number | undefined;
  /** The chains that were reduced by it, from start to start. */
  readonly reduced: Map<number, number>;
}

class Linker {
  readonly code: number[] = [];
  private readonly adds: number;
  private readonly others: number;
  private readonly rules: number;

  constructor(
    private readonly tables: Tables,
    private readonly merging: boolean,
  ) {
    this.put(tables.tests);
    this.adds = this.put(tables.adds);
    this.others = this.put(tables.others);
    this.rules = this.put(tables.rules);
    for (let row = this.rules; row < this.code.length; row += RULE) {
      this.shift(row, [R.addsFrom, R.addsTo], this.adds);
      this.shift(row, [R.othersFrom, R.othersTo], this.others);
      for (const offset of [R.consequencesFrom, R.consequencesTo]) {
        this.code[row + offset] = this.rule(this.read(row + offset));
      }
    }
  }

  put(values: ArrayLike<number>): number {
    const address = this.code.length;
    for (let i = 0; i < values.length; i++) this.code.push(values[i] ?? 0);
    return address;
  }

  /** Puts the lists end to end; where they begin and end. */
  range(rows: readonly (readonly number[])[]): [number, number] {
    return [this.put(rows.flat()), this.code.length];
  }

  rule(number: number): number {
    return this.rules + number * RULE;
  }

  private read(address: number): number {
    return this.code[address] ?? 0;
  }

  private shift(row: number, offsets: readonly number[], by: number): void {
    for (const offset of offsets) this.code[row + offset] = this.read(row + offset) + by;
  }

  /** The chain from `start` without the tests of known cells: the chain itself where it has none. */
  private reduce(start: number, known: Known): number {
    if (start < 0) return start;
    const found = known.reduced.get(start);
    if (found !== undefined) return found;
    const [cell, from, to] = [this.read(start), this.read(start + 1), this.read(start + 2)];
    const [inside, outside] = [this.read(start + 3), this.read(start + 4)];
    const value = known.value(cell);
    let result = start;
    if (value !== undefined) result = this.reduce(value >= from && value < to ? inside : outside, known);
    else {
      const yes = this.reduce(inside, known);
      const no = this.reduce(outside, known);
      if (yes === no) result = yes;
      else if (yes !== inside || no !== outside) result = this.put([cell, from, to, yes, no]);
    }
    known.reduced.set(start, result);
    return result;
  }

  /** Puts copies of the rules, without those that cannot hold. In a program that merges, those that always come up are one. */
  rulesThatCan(rules: readonly number[], known: Known): [number, number] {
    const open: number[][] = [];
    const certain: number[][] = [];
    for (const rule of rules) {
      const address = this.rule(rule);
      const when = this.reduce(this.read(address + R.when), known);
      if (when === FAILS) continue;
      const row = this.code.slice(address, address + RULE);
      row[R.when] = when;
      const merges = this.merging && when === HOLDS && row[R.chance] === -1 && row[R.happened] === -1;
      (merges ? certain : open).push(row);
    }
    if (certain.length > 1) open.unshift(this.merged(certain));
    else open.unshift(...certain);
    return this.range(open);
  }

  /** One rule with the effects of several, none of which has consequences. */
  private merged(rows: readonly number[][]): number[] {
    const gather = (from: number, to: number) =>
      this.range(rows.map((row) => this.code.slice(row[from], row[to])));
    const merged = [...(rows[0] ?? [])];
    [merged[R.addsFrom], merged[R.addsTo]] = gather(R.addsFrom, R.addsTo);
    [merged[R.othersFrom], merged[R.othersTo]] = gather(R.othersFrom, R.othersTo);
    return merged;
  }

  /** Whether the rule at `row` adds to meters whatever holds, and does nothing else. */
  private isPlain(row: number): boolean {
    const certain = this.read(row + R.when) === HOLDS && this.read(row + R.chance) < 0;
    return certain && this.read(row + R.othersFrom) === this.read(row + R.othersTo);
  }

  options(known: Known): number {
    const { optionRule, optionBallot, whiles } = this.tables;
    const rows = [...optionRule].map((rule, option) => {
      const items = whiles.items.subarray(at(whiles.from, option), at(whiles.from, option + 1));
      const [from, to] = this.rulesThatCan([...items], known);
      const plain = this.merging && from < to && this.isPlain(from);
      const adds = plain ? [this.read(from + R.addsFrom), this.read(from + R.addsTo)] : [0, 0];
      return [this.rule(rule), at(optionBallot, option), plain ? from + RULE : from, to, ...adds];
    });
    return this.put(rows.flat());
  }

  votes(votes: Iterable<number>, options: number): [number, number] {
    const { memberFrom, voteWhen, voteNeeds, votePasses, voteFails } = this.tables;
    const rows = [...votes].map((vote) => {
      const members: number[][] = [];
      for (let m = at(memberFrom, vote); m < at(memberFrom, vote + 1); m++) {
        members.push(this.member(m, options));
      }
      const outcomes = [this.rule(at(votePasses, vote)), this.rule(at(voteFails, vote))];
      return [vote, at(voteWhen, vote), at(voteNeeds, vote), ...outcomes, ...this.range(members)];
    });
    return this.range(rows);
  }

  private member(member: number, options: number): number[] {
    const { members, clauses, optionFrom, layout } = this.tables;
    const [size = 0, veto = 0, follows = 0, key = 0, first = 0, end = 0] = members.subarray(member * MEMBER);
    const cell = layout.members + member;
    if (follows >= 0) {
      const of = options + at(optionFrom, follows) * OPTION;
      return [size, veto, layout.choices + follows, key, of, of, cell];
    }
    const from = this.put(clauses.subarray(first * CLAUSE, end * CLAUSE));
    return [size, veto, -1, key, from, this.code.length, cell];
  }
}

/**
 * Links the tables into a program. With `cells` it is for games under the assumptions there and plays the same faster,
 * but keeps no true ledger: rules that always come up together are one, and some of them are told to no recorder.
 */
export function link(tables: Tables, cells?: Cells): Program {
  const { layout, scenario, turnIds, turnDecisions, turnVotes, optionFrom, endingWhen } = tables;
  const countsSums = scenario.governments.some(({ mandates }) =>
    mandates.some(({ over }) => over === 'game'),
  );
  const linker = new Linker(tables, cells !== undefined);
  const assumed = (cell: number) =>
    cells && cell >= layout.assumptions && cell < layout.turn ? cells[cell] : undefined;
  const options = linker.options({ value: assumed, reduced: new Map() });
  const heads = turnIds.map((_, turn) => {
    const value = (cell: number) => (cell === layout.turn ? turn + 1 : assumed(cell));
    const known: Known = { value, reduced: new Map() };
    const of = ({ from, items }: typeof turnVotes) => [...items.subarray(at(from, turn), at(from, turn + 1))];
    const decisions = of(turnDecisions).map((decision) => [
      decision,
      at(tables.standing, decision),
      options + at(optionFrom, decision) * OPTION,
    ]);
    return [
      ...linker.range(decisions),
      ...linker.votes(of(turnVotes), options),
      ...linker.rulesThatCan([...tables.eventRule], known),
      ...linker.rulesThatCan([...tables.trendRule], known),
    ];
  });
  const all = [...endingWhen].map((when, ending) => [when, ending]);
  const [early, earlyTo] = linker.range(all.filter((_, ending) => tables.endingEarly[ending] === 1));
  const [endings, endingsTo] = linker.range(all);
  const delayed = linker.put([...tables.delayedRule].map((rule) => linker.rule(rule)));
  const standing = [...optionFrom.subarray(tables.standingFrom, -1)].map((option, index) => [
    layout.choices + tables.standingFrom + index,
    options + option * OPTION,
  ]);
  const [policies, policiesTo] = linker.range(standing);
  const first = linker.put(heads.flat());
  return {
    code: Int32Array.from(linker.code),
    sumsTo: countsSums ? layout.flags : layout.sums,
    heads: first,
    policies,
    policiesTo,
    delayed,
    early,
    earlyTo,
    endings,
    endingsTo,
  };
}
