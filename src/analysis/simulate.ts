/** Many games at once, and what became of them. */
import {
  at,
  begin,
  type Cells,
  fnv1a,
  type Model,
  normalSeed,
  playTurn,
  type Setup,
  score,
  specialise,
  type Wants,
  wantsOf,
} from '../engine';
import { chooseAll, clear, type Opponent, type OpponentKind, type Workspace, workspace } from '../opponents';
import { type Distribution, distribution } from './distribution';

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

const LANES = 32;
/** A multiple of LANES. */
const BATCH = 64 * LANES;

/** One mandate's place in a run. */
interface Goal {
  readonly government: string;
  readonly mandate: string;
  readonly wants: Wants;
}

export function goalsOf(model: Model): Goal[] {
  return model.scenario.governments.flatMap((government) =>
    government.mandates.map((mandate) => ({
      government: government.id,
      mandate: mandate.id,
      wants: wantsOf(model, mandate),
    })),
  );
}

/** One of the games that are in play at the same time. */
interface Lane {
  readonly cells: Cells;
  readonly space: Workspace;
  readonly opponents: readonly Opponent[];
  readonly drawing: readonly { readonly suffix: string; readonly opponent: { seed: number } }[];
}

function laneOf(model: Model, play: SimulateRequest['play']): Lane {
  const drawing: { readonly suffix: string; readonly opponent: { seed: number } }[] = [];
  const opponents = model.governmentIds.map((id): Opponent => {
    if (play?.[id] === 'really') return { kind: 'really' };
    const opponent = { kind: 'unpredictable' as const, seed: 0 };
    drawing.push({ suffix: `/${id}`, opponent });
    return opponent;
  });
  return { cells: new Int32Array(model.layout.total), space: workspace(model), opponents, drawing };
}

/**
 * Plays games TEXT-1 to TEXT-n and hands each final state to `each` (which must not keep it), in order. Returns how
 * many were played. Games go side by side, turn by turn, so that a turn's rules are at hand for all of them.
 */
export function forEachGame(
  model: Model,
  request: SimulateRequest,
  each: (cells: Cells, game: number) => void,
  progress?: Progress,
): number {
  const { layout } = model;
  const template = begin(model, { ...request, seed: '' });
  const tuned = specialise(model, template);
  const prefix = fnv1a(normalSeed(request.seed));
  const lanes = Array.from({ length: Math.min(LANES, request.games) }, () => laneOf(model, request.play));
  for (let first = 0; first < request.games; first += LANES) {
    if (progress && first % BATCH === 0 && !progress(first)) return first;
    const inPlay = lanes.slice(0, request.games - first);
    for (const [index, { cells, space, drawing }] of inPlay.entries()) {
      const seed = fnv1a(`-${first + index + 1}`, prefix);
      cells.set(template);
      cells[layout.seed] = seed;
      clear(space);
      for (const { suffix, opponent } of drawing) opponent.seed = fnv1a(suffix, seed);
    }
    let going = inPlay;
    while (going.length > 0) {
      for (const { cells, space, opponents } of going) {
        chooseAll(tuned, cells, opponents, space);
        playTurn(tuned, cells, space.choices);
      }
      going = going.filter(({ cells }) => at(cells, layout.ended) === 0);
    }
    for (const [index, { cells }] of inPlay.entries()) each(cells, first + index);
  }
  progress?.(request.games);
  return request.games;
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
    scores: Object.fromEntries(
      model.scenario.governments.map((government) => [
        government.id,
        Object.fromEntries(
          goals
            .map((goal, g) => [goal, scores[g]] as const)
            .filter(([goal]) => goal.government === government.id)
            .map(([goal, values]) => [goal.mandate, spread(values)]),
        ),
      ]),
    ),
  };
}
