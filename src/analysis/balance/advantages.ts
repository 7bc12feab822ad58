/** RULES S3: what one option is worth over another, from positions of random play, with everything after it the same. */
import { at, type Cells, isOpen, type Model, offer, playTurn, turnOf } from '../../engine';
import { chooseAll, type Opponent } from '../../opponents';
import type { Goal } from '../goals';
import { type Assumed, Board, drawingPlayers } from './board';
import { scoresInto } from './scores';
import { choiceSeed, gameSeed } from './seeds';

/** Differences of two options of a decision, the first one's score less the second's, hundredths of a point. */
export interface Versus {
  readonly decision: number;
  /** The option's place in its decision; `first` is below `second`. */
  readonly first: number;
  readonly second: number;
  /** Positions in which both were offered. */
  positions: number;
  /** Whether a meter or the ending ever differed. */
  differs: boolean;
  /** Of each goal. */
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

/** Who plays: random players as L7 has them, or others whose seed is set for each game. */
export interface Branching {
  readonly assumed: Assumed;
  readonly games: number;
  /** Decisions of these governments are branched; left out: of all. */
  readonly governments?: readonly number[];
  /** Those who do not draw, by government. */
  readonly instead?: ReadonlyMap<number, Opponent>;
}

/** A turn of the game that is branched. */
interface Position {
  readonly cells: Cells;
  readonly choices: Int32Array;
}

export type VersusTable = ReadonlyMap<string, Versus>;

const keyOf = (decision: number, first: number, second: number) => `${decision}/${first}/${second}`;

export function* measureAdvantages(
  model: Model,
  goals: readonly Goal[],
  { assumed, games, governments, instead }: Branching,
): Generator<number, { readonly table: VersusTable; readonly played: number }> {
  const board = new Board(model, assumed);
  const cells = board.newCells();
  const space = board.newSpace();
  const branchSpace = board.newSpace();
  const branch = board.newCells();
  const offered = new Int32Array(12);
  const drawing = drawingPlayers(model);
  const players = drawing.map((player, g): Opponent => instead?.get(g) ?? player);
  const table = new Map<string, Versus>();
  const finals = Array.from({ length: 12 }, () => ({
    option: -1,
    scores: new Float64Array(goals.length),
    cells: new Int32Array(model.layout.flags + 1),
  }));
  const path: Position[] = model.turnIds.map(() => ({
    cells: board.newCells(),
    choices: new Int32Array(model.decisionIds.length),
  }));
  let played = 0;

  const finish = (place: number, option: number, state: Cells) => {
    const final = finals[place];
    if (!final) return;
    final.option = option;
    scoresInto(model, state, goals, final.scores);
    final.cells.set(state.subarray(0, model.layout.sums));
    final.cells[model.layout.flags] = at(state, model.layout.ended);
  };

  for (let game = 0; game < games; game++) {
    const seed = gameSeed('REPORT', game);
    board.begin(cells, seed);
    for (const [g, player] of drawing.entries()) player.seed = choiceSeed(model, g, seed);
    space.choices.fill(-1);
    let turns = 0;
    for (; !board.ended(cells); turns++) {
      chooseAll(board.model, cells, players, space);
      path[turns]?.cells.set(cells);
      path[turns]?.choices.set(space.choices);
      playTurn(board.model, cells, space.choices);
    }
    played++;
    for (const position of path.slice(0, turns)) {
      const turn = turnOf(model, position.cells);
      const first = at(model.turnOrder.from, turn);
      const last = at(model.turnOrder.from, turn + 1);
      for (let place = first; place < last; place++) {
        const decision = at(model.turnOrder.items, place);
        if (governments && !governments.includes(at(model.decisionGovernment, decision))) continue;
        if (!isOpen(model, position.cells, decision)) continue;
        const count = offer(model, position.cells, decision, position.choices, offered);
        if (count < 2) continue;
        for (let o = 0; o < count; o++) {
          const option = at(offered, o);
          if (option === at(position.choices, decision)) {
            finish(o, option, cells);
            continue;
          }
          branch.set(position.cells);
          branchSpace.choices.set(position.choices);
          branchSpace.choices[decision] = option;
          // Those who come after it choose anew: what they see may have changed.
          chooseAll(board.model, branch, players, branchSpace, place + 1 - first);
          playTurn(board.model, branch, branchSpace.choices);
          board.playOn(branch, players, branchSpace);
          played++;
          finish(o, option, branch);
        }
        compare(table, decision, finals.slice(0, count), goals.length);
      }
    }
    yield (game + 1) / games;
  }
  return { table, played };
}

function compare(
  table: Map<string, Versus>,
  decision: number,
  finals: readonly { readonly option: number; readonly scores: Float64Array; readonly cells: Int32Array }[],
  goals: number,
): void {
  for (const [i, one] of finals.entries()) {
    for (const two of finals.slice(i + 1)) {
      const key = keyOf(decision, one.option, two.option);
      let versus = table.get(key);
      if (!versus) {
        versus = {
          decision,
          first: one.option,
          second: two.option,
          positions: 0,
          differs: false,
          sums: new Float64Array(goals),
          squares: new Float64Array(goals),
        };
        table.set(key, versus);
      }
      versus.positions++;
      for (let g = 0; g < goals; g++) {
        const difference = (one.scores[g] ?? 0) - (two.scores[g] ?? 0);
        versus.sums[g] = (versus.sums[g] ?? 0) + difference;
        versus.squares[g] = (versus.squares[g] ?? 0) + difference * difference;
      }
      versus.differs ||= one.cells.some((value, c) => value !== two.cells[c]);
    }
  }
}

/** Of one goal: the mean difference and half the width of its 95 % interval, hundredths of a point. */
export function advantage(
  versus: Versus,
  goal: number,
): { readonly mean: number; readonly halfWidth: number } {
  const n = versus.positions;
  const mean = (versus.sums[goal] ?? 0) / n;
  if (n < 2) return { mean, halfWidth: Number.POSITIVE_INFINITY };
  const variance = Math.max(0, ((versus.squares[goal] ?? 0) - n * mean * mean) / (n - 1));
  return { mean, halfWidth: 1.96 * Math.sqrt(variance / n) };
}
