/** What good play against a government that draws its choices gains over par: a lower bound, found by looking twice. */
import { at, type Model } from '../../engine';
import type { Opponent } from '../../opponents';
import type { Goal } from '../goals';
import { advantage, measureAdvantages, type VersusTable } from './advantages';
import { Board, drawingPlayers } from './board';
import { scoresInto } from './scores';
import { choiceSeed, gameSeed } from './seeds';

/** Games of the second look, and of the trial. */
const LOOKED_AT = 40;
export const TRIED = 200;

/** Each option's mean advantage over the others of its decision, summed: by the model's option numbers. */
function ranksOf(model: Model, table: VersusTable, goal: number): Float64Array {
  const ranks = new Float64Array(at(model.optionFrom, model.decisionIds.length));
  for (const versus of table.values()) {
    const from = at(model.optionFrom, versus.decision);
    const { mean } = advantage(versus, goal);
    ranks[from + versus.first] = (ranks[from + versus.first] ?? 0) + mean;
    ranks[from + versus.second] = (ranks[from + versus.second] ?? 0) - mean;
  }
  return ranks;
}

/**
 * Of each goal the gain over random play of the same games (hundredths), by preferring what was worth most. `random` is
 * what random play reached, goal by goal, in the games of a report.
 */
export function* measureGains(
  model: Model,
  goals: readonly Goal[],
  table: VersusTable,
  random: Int32Array,
): Generator<number, { readonly gains: Float64Array; readonly played: number }> {
  const gains = new Float64Array(goals.length);
  let played = 0;
  for (const [g, { government }] of goals.entries()) {
    const first = ranksOf(model, table, g);
    const look = measureAdvantages(model, goals, {
      assumed: 'starts',
      games: LOOKED_AT,
      governments: [government],
      instead: new Map([[government, { kind: 'preferring', ranks: first }]]),
    });
    let step = look.next();
    for (; !step.done; step = look.next()) yield (g + step.value) / goals.length;
    const second = step.value;
    const better = ranksOf(model, second.table, g).map((rank, o) => rank || (first[o] ?? 0) / 1e6);
    const games = Math.min(TRIED, random.length / goals.length);
    const found = [first, better].map((ranks) =>
      meanGain(model, goals, g, { kind: 'preferring', ranks }, random.subarray(0, games * goals.length)),
    );
    gains[g] = Math.max(...found);
    played += second.played + found.length * games;
  }
  return { gains, played };
}

/** The mean gain over random play of the same games. */
function meanGain(
  model: Model,
  goals: readonly Goal[],
  goal: number,
  player: Opponent,
  random: Int32Array,
): number {
  const board = new Board(model, 'starts');
  const cells = board.newCells();
  const space = board.newSpace();
  const drawing = drawingPlayers(model);
  const players = drawing.map((one, g) => (g === goals[goal]?.government ? player : one));
  const scores = new Int32Array(goals.length);
  const games = random.length / goals.length;
  let sum = 0;
  for (let game = 0; game < games; game++) {
    const seed = gameSeed('REPORT', game);
    board.begin(cells, seed);
    for (const [g, one] of drawing.entries()) one.seed = choiceSeed(model, g, seed);
    space.choices.fill(-1);
    board.playOn(cells, players, space);
    scoresInto(model, cells, goals, scores);
    sum += at(scores, goal) - at(random, game * goals.length + goal);
  }
  return sum / games;
}
