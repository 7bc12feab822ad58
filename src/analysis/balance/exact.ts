/** RULES S6: everything that S1 to S5 ask, counted over all games that there are instead of drawn. */
import { at, type Model } from '../../engine';
import type { Goal } from '../goals';
import type { Assumed } from './board';
import type { Indices } from './indices';
import type { Measured, Shares } from './measured';
import { beginWith, fullWork, growTree, isSurelyTooLarge, placeChance, type Tree } from './tree';
import { countHistory } from './tree-history';
import { type Products, productsOf } from './tree-indices';
import { addWorths, meanValues, versusOf, type Worth } from './tree-values';

/** One setting of all assumptions, and its share of the games. */
interface Setting {
  readonly places: readonly number[];
  readonly share: number;
}

function settingsOf(model: Model, assumed: Assumed): Setting[] {
  const { assumptions } = model.scenario;
  if (assumed === 'starts') {
    const places = assumptions.map(({ settings, starts }) => settings.findIndex(({ id }) => id === starts));
    return [{ places, share: 1 }];
  }
  return assumptions.reduce<Setting[]>(
    (all, { settings }) =>
      all.flatMap(({ places, share }) =>
        settings.map((_, place) => ({
          places: [...places, place],
          share: share * placeChance(place, settings.length),
        })),
      ),
    [{ places: [], share: 1 }],
  );
}

/** Yields how much is done of the work that would be too much; undefined where it is. */
export function* countAll(
  model: Model,
  assumed: Assumed,
  goals: readonly Goal[],
  work = fullWork(),
): Generator<number, Measured | undefined> {
  if (isSurelyTooLarge(model)) return undefined;
  const sets = [
    ...new Set([...model.governmentIds.flatMap((_, g) => [1 << g, allBut(model, g)]), allOf(model)]),
  ];
  const shares = new Counting(model);
  const worths = new Map<string, Worth>();
  const products: { readonly share: number; readonly of: Products }[] = [];
  const percentiles = new Float64Array(goals.length);
  let leaves = 0;
  for (const { places, share } of settingsOf(model, assumed)) {
    const start = beginWith(model, places);
    const tree = yield* growTree(model, start, work);
    if (!tree) return undefined;
    leaves += tree.leaves;
    shares.add(tree, share);
    addWorths(worths, tree, meanValues(model, tree, goals), share);
    const of = productsOf(model, tree, goals, sets);
    const below = countHistory(model, tree.coins, start, goals, work);
    if (!of || !below) return undefined;
    products.push({ share, of });
    for (const [g, value] of below.entries()) percentiles[g] = (percentiles[g] ?? 0) + share * value;
  }
  return {
    games: leaves,
    shares: shares.finish(),
    indices: indicesOf(model, goals, products, sets),
    percentiles,
    table: versusOf(worths, goals.length),
  };
}

const allOf = (model: Model) => (1 << model.governmentIds.length) - 1;
const allBut = (model: Model, government: number) => allOf(model) & ~(1 << government);

function indicesOf(
  model: Model,
  goals: readonly Goal[],
  products: readonly { readonly share: number; readonly of: Products }[],
  sets: readonly number[],
): Indices {
  const sum = (value: (of: Products) => number) =>
    products.reduce((total, { share, of }) => total + share * value(of), 0);
  /** Variance that is explained by what the games of a set share, within each setting of the assumptions. */
  const explained = (g: number, set: number) =>
    sum(({ shared, mean }) => (shared[sets.indexOf(set)]?.[g] ?? 0) - (mean[g] ?? 0) ** 2);
  const whole = (g: number) => sum(({ square, mean }) => (square[g] ?? 0) - (mean[g] ?? 0) ** 2);
  const share = (g: number, part: number) =>
    whole(g) < 1e-6 ? 0 : Math.min(1, Math.max(0, part / whole(g)));
  return {
    own: Float64Array.from(goals, ({ government }, g) => share(g, explained(g, 1 << government))),
    other: Float64Array.from(goals, ({ government }, g) => share(g, explained(g, allBut(model, government)))),
    luck: Float64Array.from(goals, (_, g) => share(g, whole(g) - explained(g, allOf(model)))),
  };
}

/** Sums of chances, tree by tree. */
class Counting {
  private readonly endings: Float64Array;
  private readonly atLimits: Float64Array;
  private readonly moved: Uint8Array;
  private readonly chosen: Uint8Array;
  private readonly happened: Uint8Array;
  private early = 0;
  private turnEnds = 0;

  constructor(private readonly model: Model) {
    this.endings = new Float64Array(model.endingIds.length);
    this.atLimits = new Float64Array(model.meterIds.length);
    this.moved = new Uint8Array(model.meterIds.length);
    this.chosen = new Uint8Array(at(model.optionFrom, model.decisionIds.length));
    this.happened = new Uint8Array(model.eventIds.length);
  }

  add(tree: Tree, share: number): void {
    const { layout, meterStarts, optionFrom } = this.model;
    for (const [turns, level] of tree.levels.entries()) {
      for (const { cells, chance, branches } of level) {
        const weight = share * chance;
        if (turns > 0) {
          this.turnEnds += weight;
          for (const m of this.atLimits.keys()) {
            const value = at(cells, layout.meters + m);
            if (value === 0 || value === 10000) this.atLimits[m] = (this.atLimits[m] ?? 0) + weight;
            if (value !== at(meterStarts, m)) this.moved[m] = 1;
          }
        }
        for (const { decision, option } of branches.flatMap(({ taken }) => taken)) {
          this.chosen[at(optionFrom, decision) + option] = 1;
        }
        const ended = at(cells, layout.ended);
        if (ended === 0) continue;
        this.endings[ended - 1] = (this.endings[ended - 1] ?? 0) + weight;
        if (at(cells, layout.played) * 4 <= at(cells, layout.courseLength) * 3) this.early += weight;
        for (const e of this.happened.keys()) if (at(cells, layout.happened + e) > 0) this.happened[e] = 1;
      }
    }
  }

  finish(): Shares {
    return {
      endings: this.endings,
      early: this.early,
      atLimits: this.atLimits.map((sum) => sum / this.turnEnds),
      moved: this.moved,
      chosen: this.chosen,
      happened: this.happened,
    };
  }
}
