/** Many games at once, and what became of them. */
import {
  at,
  begin,
  type Cells,
  fnv1a,
  type Model,
  normalSeed,
  type Setup,
  score,
  specialise,
} from '../engine';
import type { OpponentKind } from '../opponents';
import { type Distribution, distribution } from './distribution';
import { byMandate, goalsOf } from './goals';
import { LANES, type LaneRun, lanesFor, playSome } from './lanes';

export interface SimulateRequest extends Pick<Setup, 'assumptions' | 'course'> {
  /** The games are played with the lucks TEXT-1, TEXT-2, … (L7). */
  readonly seed: string;
  readonly games: number;
  /** How each government plays; left out: unpredictably. */
  readonly play?: Readonly<Record<string, OpponentKind>>;
}

export interface Simulation {
  /** Share of the games that came to each ending, 0 to 1, all endings listed. */
  readonly endings: Readonly<Record<string, number>>;
  /** Meters at the end, hundredths of a point. */
  readonly meters: Readonly<Record<string, Distribution>>;
  /** Scores at the end, hundredths of a point. */
  readonly scores: Readonly<Record<string, Readonly<Record<string, Distribution>>>>;
}

/** Called now and then with the number of games played; returning false stops the run. */
export type Progress = (played: number) => boolean;

/** How often progress is told; a multiple of LANES. */
const BATCH = 64 * LANES;

/**
 * Plays games TEXT-1 to TEXT-n and hands each final state to `each` (which must not keep it), in order. Returns how
 * many were played.
 */
export function forEachGame(
  model: Model,
  request: SimulateRequest,
  each: (cells: Cells, game: number) => void,
  progress?: Progress,
): number {
  for (const played of playing(model, request, each)) {
    if (progress && played % BATCH === 0 && !progress(played)) return played;
  }
  progress?.(request.games);
  return request.games;
}

/** The same a few games at a time: yields how many have been played, and may be left there. */
export function* playing(
  model: Model,
  request: SimulateRequest,
  each: (cells: Cells, game: number) => void,
): Generator<number, void> {
  const { games, play } = request;
  const template = begin(model, { ...request, seed: '' });
  const tuned = specialise(model, template);
  const prefix = fnv1a(normalSeed(request.seed));
  const suffixes = model.governmentIds.map((id) => `/${id}`);
  const run: LaneRun = {
    games,
    ...(play && { play }),
    prepare({ cells, players }, game) {
      const seed = fnv1a(`-${game + 1}`, prefix);
      cells.set(template);
      cells[model.layout.seed] = seed;
      for (const [g, player] of players.entries()) {
        if (player.kind === 'unpredictable') player.seed = fnv1a(suffixes[g] ?? '', seed);
      }
    },
    each: ({ cells }, game) => each(cells, game),
  };
  const lanes = lanesFor(model, run);
  for (let next = 0; next < games; ) {
    yield next;
    next = playSome(tuned, lanes, run, next);
  }
}

/** Plays the games and sums them up. */
export function simulate(model: Model, request: SimulateRequest, progress?: Progress): Simulation {
  const goals = goalsOf(model);
  const meters = model.meterIds.map(() => new Int32Array(request.games));
  const scores = goals.map(() => new Int32Array(request.games));
  const endings = new Int32Array(model.endingIds.length);
  const played = forEachGame(
    model,
    request,
    (cells, game) => {
      const ending = at(cells, model.layout.ended) - 1;
      endings[ending] = at(endings, ending) + 1;
      for (let m = 0; m < meters.length; m++) {
        const values = meters[m];
        if (values) values[game] = at(cells, model.layout.meters + m);
      }
      for (let g = 0; g < goals.length; g++) {
        const goal = goals[g];
        const values = scores[g];
        if (goal && values) values[game] = score(model, cells, goal.wants);
      }
    },
    progress,
  );
  const spread = (values: Int32Array | undefined) =>
    distribution((values ?? new Int32Array(0)).subarray(0, played));
  return {
    endings: Object.fromEntries(model.endingIds.map((id, e) => [id, at(endings, e) / played])),
    meters: Object.fromEntries(model.meterIds.map((id, m) => [id, spread(meters[m])])),
    scores: byMandate(model, goals, (g) => spread(scores[g])),
  };
}
