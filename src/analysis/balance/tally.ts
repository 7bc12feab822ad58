/** RULES S1 and S5: what random play comes to, game by game and turn by turn. */
import { at, type Cells, type Model } from '../../engine';
import type { Goal } from '../goals';
import { type LaneRun, playSideBySide } from '../lanes';
import { type Assumed, Board } from './board';
import type { Shares } from './measured';
import { scoresInto } from './scores';
import { choiceSeed, gameSeed } from './seeds';

export interface Tally {
  readonly shares: Shares;
  /** Scores of each game, goal by goal, hundredths of a point. */
  readonly scores: Int32Array;
}

export function* tallyRandomPlay(
  model: Model,
  assumed: Assumed,
  games: number,
  goals: readonly Goal[],
): Generator<number, Tally> {
  const board = new Board(model, assumed);
  const { layout } = model;
  const endings = new Int32Array(model.endingIds.length);
  const atLimits = new Int32Array(model.meterIds.length);
  const moved = new Uint8Array(model.meterIds.length);
  const chosen = new Uint8Array(at(model.optionFrom, model.decisionIds.length));
  const happened = new Uint8Array(model.eventIds.length);
  const scores = new Int32Array(games * goals.length);
  const sums = { early: 0, turnEnds: 0 };
  const meters = (cells: Cells) => {
    for (let m = 0; m < atLimits.length; m++) {
      const value = at(cells, layout.meters + m);
      if (value === 0 || value === 10000) atLimits[m] = at(atLimits, m) + 1;
      if (value !== at(model.meterStarts, m)) moved[m] = 1;
    }
  };
  const run: LaneRun = {
    games,
    prepare({ cells, players }, game) {
      const seed = gameSeed('REPORT', game);
      board.begin(cells, seed);
      for (const [g, player] of players.entries()) {
        if (player.kind === 'unpredictable') player.seed = choiceSeed(model, g, seed);
      }
    },
    eachTurn({ cells, space }, turn) {
      sums.turnEnds++;
      meters(cells);
      const last = at(model.turnDecisions.from, turn + 1);
      for (let i = at(model.turnDecisions.from, turn); i < last; i++) {
        const decision = at(model.turnDecisions.items, i);
        const option = at(space.choices, decision);
        if (option >= 0) chosen[at(model.optionFrom, decision) + option] = 1;
      }
    },
    each({ cells }, game) {
      const ending = at(cells, layout.ended) - 1;
      endings[ending] = at(endings, ending) + 1;
      if (at(cells, layout.played) * 4 <= at(cells, layout.courseLength) * 3) sums.early++;
      for (let e = 0; e < happened.length; e++) if (at(cells, layout.happened + e) > 0) happened[e] = 1;
      scoresInto(model, cells, goals, scores, game * goals.length);
    },
  };
  for (const played of playSideBySide(board.model, run)) yield played / games;
  const shares: Shares = {
    endings: Float64Array.from(endings, (count) => count / games),
    early: sums.early / games,
    atLimits: Float64Array.from(atLimits, (count) => count / sums.turnEnds),
    moved,
    chosen,
    happened,
  };
  return { shares, scores };
}
