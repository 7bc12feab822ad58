/** RULES S2 from a tree of all games: what two games have in common that share some of their draws. */
import { at, type Model } from '../../engine';
import type { Goal } from '../goals';
import { scoresInto } from './scores';
import { type Node, placeFrom, type Taken, type Tree } from './tree';

/** More pairs of paths than this are not gone through. */
const MOST_PAIRS = 4_000_000;
const MOST_PATHS = 400_000;

/** Games that took the same of the shared draws. */
interface Group {
  /** Turn and decision → the draws, of 10 000, from which to which it was taken. */
  readonly draws: ReadonlyMap<string, readonly [from: number, to: number]>;
  /** Chance of the shared draws. */
  readonly chance: number;
  /** Sum of the games' scores by their chance, goal by goal. */
  readonly sums: Float64Array;
}

/** Means over pairs, goal by goal: of a score with itself, and with that of a game which shares the choices of `sets`. */
export interface Products {
  readonly square: Float64Array;
  readonly mean: Float64Array;
  readonly shared: readonly Float64Array[];
}

/** `sets` are sets of governments, as bits. Undefined where there are too many games. */
export function productsOf(
  model: Model,
  tree: Tree,
  goals: readonly Goal[],
  sets: readonly number[],
): Products | undefined {
  const groups = sets.map(() => new Map<string, Group>());
  const square = new Float64Array(goals.length);
  const mean = new Float64Array(goals.length);
  const scores = new Float64Array(goals.length);
  let paths = 0;

  const finish = (node: Node, chance: number, taken: readonly (readonly [turn: number, Taken])[]) => {
    paths++;
    scoresInto(model, node.cells, goals, scores);
    for (const [g, score] of scores.entries()) {
      square[g] = (square[g] ?? 0) + chance * score * score;
      mean[g] = (mean[g] ?? 0) + chance * score;
    }
    for (const [s, set] of sets.entries()) {
      const shared = taken.filter(([, { decision }]) => set & (1 << at(model.decisionGovernment, decision)));
      const key = shared
        .map(([turn, { decision, place, count }]) => `${turn} ${decision} ${place} ${count}`)
        .join();
      const group = groups[s]?.get(key) ?? groupOf(shared, goals.length);
      groups[s]?.set(key, group);
      for (const [g, score] of scores.entries()) group.sums[g] = (group.sums[g] ?? 0) + chance * score;
    }
  };
  const walk = (node: Node, chance: number, taken: readonly (readonly [number, Taken])[], turn: number) => {
    if (paths > MOST_PATHS) return;
    if (node.branches.length === 0) finish(node, chance, taken);
    for (const branch of node.branches) {
      const longer = [...taken, ...branch.taken.map((one) => [turn, one] as const)];
      for (const child of branch.children)
        walk(child.node, chance * branch.chance * child.chance, longer, turn + 1);
    }
  };
  const [root] = tree.levels[0] ?? [];
  if (root) walk(root, 1, [], 0);
  if (paths > MOST_PATHS || groups.some(({ size }) => size * size > MOST_PAIRS)) return undefined;
  return { square, mean, shared: groups.map((group) => sharedProduct([...group.values()], goals.length)) };
}

function groupOf(shared: readonly (readonly [number, Taken])[], goals: number): Group {
  const draws = new Map<string, readonly [number, number]>();
  let chance = 1;
  for (const [turn, { decision, place, count }] of shared) {
    const [from, to] = [placeFrom(place, count), placeFrom(place + 1, count)];
    draws.set(`${turn} ${decision}`, [from, to]);
    chance *= (to - from) / 10000;
  }
  return { draws, chance, sums: new Float64Array(goals) };
}

/** How likely it is that the same draws lead into both groups. */
function together(one: Group, two: Group): number {
  let chance = 1;
  for (const [draw, [from, to]] of one.draws) {
    const other = two.draws.get(draw);
    const overlap = other ? Math.min(to, other[1]) - Math.max(from, other[0]) : to - from;
    if (overlap <= 0) return 0;
    chance *= overlap / 10000;
  }
  for (const [draw, [from, to]] of two.draws) if (!one.draws.has(draw)) chance *= (to - from) / 10000;
  return chance;
}

function sharedProduct(groups: readonly Group[], goals: number): Float64Array {
  const product = new Float64Array(goals);
  for (const one of groups) {
    for (const two of groups) {
      const chance = together(one, two);
      if (chance === 0) continue;
      const weight = chance / (one.chance * two.chance);
      for (let g = 0; g < goals; g++) {
        product[g] = (product[g] ?? 0) + weight * (one.sums[g] ?? 0) * (two.sums[g] ?? 0);
      }
    }
  }
  return product;
}
