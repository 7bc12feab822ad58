/** RULES S2: how much of what a government reaches is its own doing, the other's, and luck. */
import type { Model } from '../../engine';
import type { Goal } from '../goals';
import { type Assumed, Board, drawingPlayers } from './board';
import { scoresInto } from './scores';
import { choiceSeed, gameSeed } from './seeds';

/** Sobol indices of each goal's score, 0 to 1; of a score that never differs all 0. */
export interface Indices {
  /** First-order index of the choices of the goal's government. */
  readonly own: Float64Array;
  /** First-order index of everybody else's. */
  readonly other: Float64Array;
  /** Total index of the seed. */
  readonly luck: Float64Array;
}

/** Games that one step plays: the frozen one, all anew, the seed anew, and the choices of some kept with all else anew. */
export const gamesAStep = (model: Model): number => 3 + keptSets(model).length;

/** Sets of governments (as bits) whose choices are kept: each alone, and all but each. */
function keptSets(model: Model): number[] {
  const all = (1 << model.governmentIds.length) - 1;
  const sets = model.governmentIds.flatMap((_, g) => [1 << g, all & ~(1 << g)]);
  return [...new Set(sets)];
}

/**
 * By pick-freeze with Jansen's estimators: half the mean square between a game and one that shares only one input is
 * the variance that this input does not explain alone; between it and one that differs only in the seed, all that the
 * seed has a part in. Assumptions that are drawn are the same in all games of a step, so they are no luck.
 */
export function* measureIndices(
  model: Model,
  assumed: Assumed,
  steps: number,
  goals: readonly Goal[],
): Generator<number, Indices> {
  const board = new Board(model, assumed);
  const cells = board.newCells();
  const space = board.newSpace();
  const players = drawingPlayers(model);
  const sets = keptSets(model);
  const all = (1 << players.length) - 1;
  const width = goals.length;
  const frozen = new Float64Array(width);
  const scores = new Float64Array(width);
  const squares = (count: number) => Array.from({ length: count }, () => new Float64Array(width));
  const kept = squares(sets.length);
  const [anew, seedAnew] = [new Float64Array(width), new Float64Array(width)];

  const play = (step: number, keptChoices: number, keptSeed: boolean, into: Float64Array) => {
    const [seed, fresh] = [gameSeed('REPORT', step), gameSeed('REPORT-ANEW', step)];
    board.begin(cells, keptSeed ? seed : fresh, seed);
    for (const [g, player] of players.entries()) {
      player.seed = choiceSeed(model, g, keptChoices & (1 << g) ? seed : fresh);
    }
    space.choices.fill(-1);
    board.playOn(cells, players, space);
    scoresInto(model, cells, goals, into);
  };
  const add = (sums: Float64Array) => {
    for (let g = 0; g < width; g++) {
      const difference = (frozen[g] ?? 0) - (scores[g] ?? 0);
      sums[g] = (sums[g] ?? 0) + difference * difference;
    }
  };

  for (let step = 0; step < steps; step++) {
    play(step, all, true, frozen);
    play(step, 0, false, scores);
    add(anew);
    play(step, all, false, scores);
    add(seedAnew);
    for (const [s, set] of sets.entries()) {
      play(step, set, false, scores);
      add(kept[s] ?? scores);
    }
    if (step % 32 === 31) yield (step + 1) / steps;
  }

  const share = (g: number, part: number) => {
    const whole = anew[g] ?? 0;
    return whole === 0 ? 0 : Math.min(1, Math.max(0, part / whole));
  };
  const firstOrder = (g: number, set: number) =>
    share(g, (anew[g] ?? 0) - (kept[sets.indexOf(set)]?.[g] ?? 0));
  const own = Float64Array.from(goals, ({ government }, g) => firstOrder(g, 1 << government));
  const other = Float64Array.from(goals, ({ government }, g) => firstOrder(g, all & ~(1 << government)));
  return { own, other, luck: Float64Array.from(goals, (_, g) => share(g, seedAnew[g] ?? 0)) };
}
