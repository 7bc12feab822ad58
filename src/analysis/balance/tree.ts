/**
 * All the games that there are, turn by turn: states that are the same are one, with the sum of their chances (S6).
 * A tree that would take too much work is given up.
 */
import {
  at,
  begin,
  type Cells,
  type Coins,
  type Model,
  offer,
  openDecisions,
  playTurn,
  withCoins,
} from '../../engine';
import { reallyChoice, type Workspace } from '../../opponents';

/** Turns that may be played, over all that is counted. A school's laptop holds so many states. */
const MOST_TURNS_PLAYED = 200_000;

/** What may still be done; at 0 counting is given up. */
export interface Work {
  left: number;
}

export const fullWork = (): Work => ({ left: MOST_TURNS_PLAYED });

/** A choice in a turn: which of `count` offered options was taken, by its place among them, from 0. */
export interface Taken {
  readonly decision: number;
  readonly option: number;
  readonly place: number;
  readonly count: number;
  /** All that were offered. */
  readonly offered: readonly number[];
}

/** One way in which everybody may choose in a turn, and what may come of it. */
export interface Branch {
  readonly taken: readonly Taken[];
  readonly chance: number;
  /** Chances that add up to 1. */
  readonly children: readonly { readonly node: Node; readonly chance: number }[];
}

export interface Node {
  readonly cells: Cells;
  /** How likely random play comes here. */
  chance: number;
  /** Empty after the end. */
  branches: readonly Branch[];
}

export interface Tree {
  readonly coins: Coins;
  /** Turn by turn, the first with the beginning alone. Games that have ended stay in the level in which they ended. */
  readonly levels: readonly (readonly Node[])[];
  /** Complete games, as far as their choices and their luck differ; may be more than there are numbers for. */
  readonly leaves: number;
}

/** The share of draws, of 10 000, that take place `place` of `count` (L7). */
export function placeChance(place: number, count: number): number {
  return (placeFrom(place + 1, count) - placeFrom(place, count)) / 10000;
}

/** The first draw that takes this place. */
export const placeFrom = (place: number, count: number): number => Math.ceil((place * 10000) / count);

/** The tree of games that begin in a state, under its assumptions; undefined where it is too large. Yields what is done of the work. */
export function* growTree(model: Model, start: Cells, work: Work): Generator<number, Tree | undefined> {
  const coins = withCoins(model, start);
  const { layout } = coins.model;
  const root = new Int32Array(layout.total);
  root.set(start);
  const levels: Node[][] = [[{ cells: root, chance: 1, branches: [] }]];
  const space: Workspace = { choices: new Int32Array(model.decisionIds.length), offered: new Int32Array(12) };
  let paths = new Map<Node, number>([[levels[0]?.[0] as Node, 1]]);
  let leaves = 0;
  for (let level = levels[0]; level && level.length > 0; level = levels.at(-1)) {
    const next = new Map<string, Node>();
    const nextPaths = new Map<Node, number>();
    for (const node of level) {
      const count = paths.get(node) ?? 0;
      if (at(node.cells, layout.ended) !== 0) {
        leaves += count;
        continue;
      }
      const branches = branchesOf(coins, node, space, next, work);
      if (!branches) return undefined;
      node.branches = branches;
      for (const { children } of branches) {
        for (const { node: child } of children) nextPaths.set(child, (nextPaths.get(child) ?? 0) + count);
      }
      yield 1 - work.left / MOST_TURNS_PLAYED;
    }
    paths = nextPaths;
    levels.push([...next.values()]);
  }
  return { coins, levels, leaves };
}

/** Whether the choices that every game has are alone more than could be counted. */
export function isSurelyTooLarge(model: Model): boolean {
  let ways = 1;
  for (const [turn] of model.turnIds.entries()) {
    const { from, items } = model.turnDecisions;
    for (const decision of items.subarray(at(from, turn), at(from, turn + 1))) {
      if (at(model.decisionWhen, decision) !== -1 || at(model.choosy, decision) === 1) continue;
      ways *= at(model.optionFrom, decision + 1) - at(model.optionFrom, decision);
    }
  }
  return ways > MOST_TURNS_PLAYED;
}

/** The state before the first turn under settings of the assumptions, by their places. */
export function beginWith(model: Model, settings: readonly number[]): Cells {
  const cells = begin(model, { seed: '' });
  cells.set(settings, model.layout.assumptions);
  return cells;
}

function branchesOf(
  coins: Coins,
  node: Node,
  space: Workspace,
  next: Map<string, Node>,
  work: Work,
): Branch[] | undefined {
  const branches: Branch[] = [];
  for (const taken of waysToChoose(coins.model, node.cells, space)) {
    space.choices.fill(-1);
    for (const { decision, option } of taken) space.choices[decision] = option;
    const chance = taken.reduce((product, { place, count }) => product * placeChance(place, count), 1);
    const children: { node: Node; chance: number }[] = [];
    for (const outcome of outcomesOf(coins, node.cells, space.choices)) {
      work.left--;
      if (work.left < 0) return undefined;
      const child = known(next, outcome.cells, coins.model.layout.size);
      child.chance += node.chance * chance * outcome.chance;
      const twin = children.find((one) => one.node === child);
      if (twin) twin.chance += outcome.chance;
      else children.push({ node: child, chance: outcome.chance });
    }
    branches.push({ taken, chance, children });
  }
  return branches;
}

function known(nodes: Map<string, Node>, cells: Cells, size: number): Node {
  const key = String.fromCharCode(...new Uint16Array(cells.buffer, 0, size * 2));
  const found = nodes.get(key);
  if (found) return found;
  const node: Node = { cells, chance: 0, branches: [] };
  nodes.set(key, node);
  return node;
}

/**
 * Every way in which the due turn's decisions may be taken, each after what it sees. A government of which `really`
 * holds takes what it really did, whatever the draw.
 */
export function waysToChoose(
  model: Model,
  cells: Cells,
  space: Workspace,
  really: (government: number) => boolean = () => false,
): Taken[][] {
  let ways: Taken[][] = [[]];
  for (const decision of openDecisions(model, cells, 'settled')) {
    ways = ways.flatMap((way) => {
      space.choices.fill(-1);
      for (const earlier of way) space.choices[earlier.decision] = earlier.option;
      const count = offer(model, cells, decision, space.choices, space.offered);
      const offered = [...space.offered.subarray(0, count)];
      if (really(at(model.decisionGovernment, decision))) {
        const { option } = reallyChoice(model, cells, decision, space.offered, count);
        return [[...way, { decision, option, place: 0, count: 1, offered }]];
      }
      return offered.map((option, place) => [...way, { decision, option, place, count, offered }]);
    });
    if (ways.length > MOST_TURNS_PLAYED) return ways;
  }
  return ways;
}

/** What a turn may come to: how each of the coins that may have been looked at fell, and how likely that is. */
export interface Outcome {
  readonly cells: Cells;
  readonly chance: number;
  readonly coins: readonly number[];
  /** Bit i of it: whether coin i of `coins` came up. */
  readonly fall: number;
}

/** What the turn may come to, by every way in which its coins may fall. */
export function* outcomesOf(
  { model, first, chances, ofTurn }: Coins,
  cells: Cells,
  choices: Int32Array,
): Generator<Outcome, void> {
  const tossed = ofTurn(cells, choices);
  for (let fall = 0; fall < 2 ** tossed.length; fall++) {
    let chance = 1;
    const after = new Int32Array(cells);
    for (const [i, coin] of tossed.entries()) {
      const up = Math.floor(fall / 2 ** i) % 2 === 1;
      const odds = (chances[coin] ?? 0) / 10000;
      chance *= up ? odds : 1 - odds;
      after[first + coin] = up ? 1 : 0;
    }
    if (chance === 0) continue;
    playTurn(model, after, choices);
    after.fill(0, first);
    yield { cells: after, chance, coins: tossed, fall };
  }
}
