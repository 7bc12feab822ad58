/** RULES S, whole: a scenario's report, measured bit by bit so that whoever waits can see how far it is, and stop it. */
import { at, compile, type Model, type Scenario } from '../../engine';
import { byMandate, type Goal, goalsOf } from '../goals';
import { measureAdvantages } from './advantages';
import type { Assumed } from './board';
import { dominatedOptions, idleOptions, isReal } from './dominance';
import { countAll } from './exact';
import { measureGains, TRIED } from './gains';
import { historyPercentiles } from './history';
import { gamesAStep, type Indices, measureIndices } from './indices';
import type { Measured, Shares } from './measured';
import type { Balance, InfluenceOf, LuckOf, Report, TestResult } from './report';
import { tallyRandomPlay } from './tally';
import { runTest, TEST_GAMES } from './tests';

/** How much is played. */
export interface Effort {
  readonly games: number;
  /** Steps of pick-freeze, of as many games as `gamesAStep` says. */
  readonly steps: number;
  /** Games that are branched at every decision. */
  readonly branched: number;
  /** Games for the place of history. */
  readonly history: number;
}

export const EFFORT: Readonly<Record<Assumed, Effort>> = {
  starts: { games: 20_000, steps: 2500, branched: 300, history: 600 },
  drawn: { games: 5000, steps: 700, branched: 150, history: 200 },
};

/** Parts of the whole, by about how long they take. */
const WEIGHTS = { counting: 5, tally: 20, indices: 20, advantages: 20, history: 5, gains: 20, tests: 20 };

/** Yields how much is done, 0 to 1; ends with the report. */
export function* measure(model: Model, efforts = EFFORT): Generator<number, Report> {
  const goals = goalsOf(model);
  const { tests } = model.scenario;
  const whole =
    2 * (WEIGHTS.counting + WEIGHTS.tally + WEIGHTS.indices + WEIGHTS.advantages + WEIGHTS.history) +
    WEIGHTS.gains +
    WEIGHTS.tests;
  let done = 0;
  function* part<T>(weight: number, work: Generator<number, T>): Generator<number, T> {
    for (;;) {
      const { done: finished, value } = work.next();
      if (finished) {
        done += weight;
        return value;
      }
      yield (done + weight * Math.min(1, value)) / whole;
    }
  }
  /** Counts where that is little enough to do, in a part of the time that drawing would take. */
  function* count(assumed: Assumed) {
    return yield* part(WEIGHTS.counting, countAll(model, assumed, goals));
  }
  function* draw(assumed: Assumed): Generator<number, Measured & { readonly scores: Int32Array }> {
    const { games, steps, branched, history } = efforts[assumed];
    const { shares, scores } = yield* part(WEIGHTS.tally, tallyRandomPlay(model, assumed, games, goals));
    const indices = yield* part(WEIGHTS.indices, measureIndices(model, assumed, steps, goals));
    const advantages = yield* part(
      WEIGHTS.advantages,
      measureAdvantages(model, goals, { assumed, games: branched }),
    );
    const percentiles = yield* part(WEIGHTS.history, historyPercentiles(model, assumed, history, goals));
    const played =
      games + steps * gamesAStep(model) + advantages.played + history * (1 + model.governmentIds.length);
    return { games: played, shares, indices, percentiles, table: advantages.table, scores };
  }

  const counted = yield* count('starts');
  const countedMixed = counted && (yield* count('drawn'));
  const exact = countedMixed !== undefined;
  const starts = (exact && counted) || (yield* draw('starts'));
  const mixed = countedMixed ?? (yield* draw('drawn'));
  done = whole - WEIGHTS.gains - WEIGHTS.tests;
  const random = yield* part(0, tallyRandomPlay(model, 'starts', TRIED, goals));
  const gains = yield* part(WEIGHTS.gains, measureGains(model, goals, starts.table, random.scores));
  const results: TestResult[] = [];
  for (const test of tests) {
    results.push(yield* part(WEIGHTS.tests / tests.length, runTest(model, test)));
  }

  const told = ({ shares, indices, percentiles, table }: Measured): Balance => {
    const dominated = dominatedOptions(model, goals, table);
    return {
      endings: named(model.endingIds, shares.endings),
      early: shares.early,
      unreachable: unreachable(model, shares),
      dominated,
      historyDominated: dominated.filter((one) => isReal(model, one)),
      historyPercentile: byMandate(model, goals, (g) => percentiles[g] ?? 0),
      saturates: named(model.meterIds, shares.atLimits),
      luck: luckOf(model, goals, indices),
      influence: influenceOf(model, goals, indices),
      idle: idleOptions(model, table),
      still: model.meterIds.filter((_, m) => shares.moved[m] === 0),
    };
  };
  return {
    exact,
    games: starts.games + mixed.games + (exact ? 0 : gains.played + tests.length * TEST_GAMES),
    interval: exact ? 0 : 1.96 * Math.sqrt(0.25 / efforts.starts.games),
    ...told(starts),
    gains: byMandate(model, goals, (g) => (gains.gains[g] ?? 0) / 100),
    mixed: told(mixed),
    tests: results,
  };
}

/** The same, of a scenario that was read without an error. */
export function measureScenario(scenario: Scenario): Generator<number, Report> {
  return measure(compile(scenario));
}

const named = (ids: readonly string[], values: Float64Array): Record<string, number> =>
  Object.fromEntries(ids.map((id, i) => [id, values[i] ?? 0]));

function unreachable(model: Model, { chosen, happened, endings }: Shares): string[] {
  return [
    ...model.decisionIds.flatMap((decision, d) =>
      (model.optionIds[d] ?? [])
        .filter((_, o) => chosen[at(model.optionFrom, d) + o] === 0)
        .map((option) => `decision:${decision}/${option}`),
    ),
    ...model.eventIds.filter((_, e) => happened[e] === 0).map((id) => `event:${id}`),
    ...model.endingIds.filter((_, e) => endings[e] === 0).map((id) => `ending:${id}`),
  ];
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** One value for each government, from its goals' places. */
function byGovernment<T>(
  model: Model,
  goals: readonly Goal[],
  value: (own: number[]) => T,
): Record<string, T> {
  return Object.fromEntries(
    model.governmentIds.map((id, government) => [
      id,
      value(goals.flatMap((goal, g) => (goal.government === government ? [g] : []))),
    ]),
  );
}

function luckOf(model: Model, goals: readonly Goal[], { luck }: Indices): Record<string, LuckOf> {
  return byGovernment(model, goals, (own) => ({
    mean: mean(own.map((g) => luck[g] ?? 0)),
    mandates: Object.fromEntries(own.map((g) => [goals[g]?.mandate ?? '', luck[g] ?? 0])),
  }));
}

function influenceOf(
  model: Model,
  goals: readonly Goal[],
  { own, other }: Indices,
): Record<string, InfluenceOf> {
  return byGovernment(model, goals, (ofIt) => ({
    own: mean(ofIt.map((g) => own[g] ?? 0)),
    other: mean(ofIt.map((g) => other[g] ?? 0)),
    mandates: Object.fromEntries(
      ofIt.map((g) => [goals[g]?.mandate ?? '', { own: own[g] ?? 0, other: other[g] ?? 0 }]),
    ),
  }));
}
