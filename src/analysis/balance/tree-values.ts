/** What a tree of all games comes to: chances, means, and the worth of options. */
import { at, type Model } from '../../engine';
import type { Goal } from '../goals';
import type { Versus } from './advantages';
import { scoresInto } from './scores';
import { type Node, placeChance, type Tree } from './tree';

/** What is known of a game's end, in one list: scores of all goals, then meters, then 1 for its ending. */
function valuesAtEnd(model: Model, node: Node, goals: readonly Goal[]): Float64Array {
  const { meterIds, endingIds, layout } = model;
  const values = new Float64Array(goals.length + meterIds.length + endingIds.length);
  scoresInto(model, node.cells, goals, values);
  for (let m = 0; m < meterIds.length; m++) values[goals.length + m] = at(node.cells, layout.meters + m);
  values[goals.length + meterIds.length + at(node.cells, layout.ended) - 1] = 1;
  return values;
}

export type Values = ReadonlyMap<Node, Float64Array>;

/** Of every node the mean of what its games come to. */
export function meanValues(model: Model, tree: Tree, goals: readonly Goal[]): Values {
  const values = new Map<Node, Float64Array>();
  for (const level of [...tree.levels].reverse()) {
    for (const node of level) {
      if (node.branches.length === 0) {
        values.set(node, valuesAtEnd(model, node, goals));
        continue;
      }
      const mean = new Float64Array(goals.length + model.meterIds.length + model.endingIds.length);
      for (const { chance, children } of node.branches) {
        for (const child of children) addTo(mean, values.get(child.node), chance * child.chance);
      }
      values.set(node, mean);
    }
  }
  return values;
}

function addTo(sum: Float64Array, values: Float64Array | undefined, weight: number): void {
  for (let v = 0; v < sum.length; v++) sum[v] = (sum[v] ?? 0) + weight * (values?.[v] ?? 0);
}

/** Sums of what comes of one option where another one was offered too, weighted by how likely such positions are. */
export interface Worth {
  readonly decision: number;
  readonly option: number;
  readonly other: number;
  weight: number;
  readonly sums: Float64Array;
}

/** Adds the worth of every option of a tree, the tree counting so much. */
export function addWorths(worths: Map<string, Worth>, tree: Tree, values: Values, share: number): void {
  for (const node of tree.levels.flat()) {
    for (const { taken, chance, children } of node.branches) {
      const width = values.get(node)?.length ?? 0;
      const mean = new Float64Array(width);
      for (const child of children) addTo(mean, values.get(child.node), child.chance);
      for (const { decision, option, place, count, offered } of taken) {
        for (const other of offered) {
          if (other === option) continue;
          const key = `${decision}/${option}/${other}`;
          const worth = worths.get(key) ?? {
            decision,
            option,
            other,
            weight: 0,
            sums: new Float64Array(width),
          };
          worths.set(key, worth);
          // As if the option were taken in every position in which it is offered.
          const weight = (share * node.chance * chance) / placeChance(place, count);
          worth.weight += weight;
          addTo(worth.sums, mean, weight);
        }
      }
    }
  }
}

/** Exact differences in the form of measured ones, without spread. */
const POSITIONS = 1000;
const NONE = 1e-6;

export function versusOf(worths: ReadonlyMap<string, Worth>, goals: number): Map<string, Versus> {
  const table = new Map<string, Versus>();
  for (const worth of worths.values()) {
    const { decision, option, other } = worth;
    const rival = worths.get(`${decision}/${other}/${option}`);
    if (option > other || !rival) continue;
    const differences = worth.sums.map((sum, v) => sum / worth.weight - (rival.sums[v] ?? 0) / rival.weight);
    const means = differences
      .map((difference) => (Math.abs(difference) < NONE ? 0 : difference))
      .subarray(0, goals);
    table.set(`${decision}/${option}/${other}`, {
      decision,
      first: option,
      second: other,
      positions: POSITIONS,
      differs: differences.some((difference) => Math.abs(difference) >= NONE),
      sums: means.map((mean) => mean * POSITIONS),
      squares: means.map((mean) => mean * mean * POSITIONS),
    });
  }
  return table;
}
