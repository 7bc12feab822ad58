/**
 * Games that are played side by side, turn by turn, so that a turn's rules are at hand for all of them: a tenth faster
 * than one after the other.
 */
import { at, type Cells, type Model, playTurn } from '../engine';
import { chooseAll, clear, type OpponentKind, type Workspace, workspace } from '../opponents';

export const LANES = 32;

/** A government that draws its choices; the seed is set before each game. */
export interface Drawing {
  readonly kind: 'unpredictable';
  seed: number;
}

type Player = { readonly kind: 'really' } | Drawing;

/** One of the games that are in play at the same time. */
export interface Lane {
  readonly cells: Cells;
  readonly space: Workspace;
  /** One for each government, in file order. */
  readonly players: readonly Player[];
}

export interface LaneRun {
  readonly games: number;
  /** How each government plays; left out: unpredictably. */
  readonly play?: Readonly<Record<string, OpponentKind>>;
  /** Fills in the state before the first turn (everything that `cells` holds is of another game), and the players' seeds. */
  prepare(lane: Lane, game: number): void;
  /** After each turn of each game, in which `turn` (from 0, by its place in the file) was played. */
  eachTurn?(lane: Lane, turn: number): void;
  /** After each game, in order. What it is given changes with the next games. */
  each(lane: Lane, game: number): void;
}

/** Plays so many of the games as go side by side, and returns from where to go on; at the end, `run.games`. */
export function playSome(model: Model, lanes: readonly Lane[], run: LaneRun, first: number): number {
  const { layout } = model;
  const inPlay = lanes.slice(0, run.games - first);
  for (const [index, lane] of inPlay.entries()) {
    clear(lane.space);
    run.prepare(lane, first + index);
  }
  let going = inPlay;
  while (going.length > 0) {
    for (const lane of going) {
      const turn = at(lane.cells, layout.turn) - 1;
      chooseAll(model, lane.cells, lane.players, lane.space);
      playTurn(model, lane.cells, lane.space.choices);
      run.eachTurn?.(lane, turn);
    }
    going = going.filter(({ cells }) => at(cells, layout.ended) === 0);
  }
  for (const [index, lane] of inPlay.entries()) run.each(lane, first + index);
  return first + inPlay.length;
}

export function lanesFor(model: Model, run: Pick<LaneRun, 'games' | 'play'>): Lane[] {
  return Array.from({ length: Math.min(LANES, run.games) }, () => ({
    cells: new Int32Array(model.layout.total),
    space: workspace(model),
    players: model.governmentIds.map(
      (id): Player => (run.play?.[id] === 'really' ? { kind: 'really' } : { kind: 'unpredictable', seed: 0 }),
    ),
  }));
}

/** Plays the games, a few at a time. */
export function* playSideBySide(model: Model, run: LaneRun): Generator<number, void> {
  const lanes = lanesFor(model, run);
  for (let next = 0; next < run.games; ) {
    next = playSome(model, lanes, run, next);
    yield next;
  }
}
