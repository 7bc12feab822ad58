/** RULES S4: where what a government really did stands among what it might have done. */
import type { Model } from '../../engine';
import type { Opponent } from '../../opponents';
import type { Goal } from '../goals';
import { type Assumed, Board, drawingPlayers } from './board';
import { scoresInto } from './scores';
import { choiceSeed, gameSeed } from './seeds';

/**
 * Of each goal the share of games in which its government, the other playing what it really did, reaches less by
 * drawing its choices than by what it really did, with the same luck; a tie counts half.
 */
export function* historyPercentiles(
  model: Model,
  assumed: Assumed,
  games: number,
  goals: readonly Goal[],
): Generator<number, Float64Array> {
  const board = new Board(model, assumed);
  const cells = board.newCells();
  const space = board.newSpace();
  const drawing = drawingPlayers(model);
  const real: Opponent = { kind: 'really' };
  const below = new Float64Array(goals.length);
  const [really, drawn] = [new Int32Array(goals.length), new Int32Array(goals.length)];
  const play = (seed: number, players: readonly Opponent[], into: Int32Array) => {
    board.begin(cells, seed);
    space.choices.fill(-1);
    board.playOn(cells, players, space);
    scoresInto(model, cells, goals, into);
  };
  for (let game = 0; game < games; game++) {
    const seed = gameSeed('REPORT', game);
    play(
      seed,
      drawing.map(() => real),
      really,
    );
    for (const [government, player] of drawing.entries()) {
      player.seed = choiceSeed(model, government, seed);
      play(
        seed,
        drawing.map((_, g) => (g === government ? player : real)),
        drawn,
      );
      for (const [g, goal] of goals.entries()) {
        if (goal.government !== government) continue;
        const difference = (really[g] ?? 0) - (drawn[g] ?? 0);
        below[g] = (below[g] ?? 0) + (difference > 0 ? 1 : difference === 0 ? 0.5 : 0);
      }
    }
    if (game % 32 === 31) yield (game + 1) / games;
  }
  return below.map((sum) => sum / games);
}
