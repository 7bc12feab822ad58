/** RULES G2: the par of a mandate. */
import { type Model, type Setup, score } from '../engine';
import { byMandate, goalsOf } from './goals';
import { playing } from './simulate';

const GAMES = 1000;

/** Government → mandate → par, hundredths of a point rounded down: the mean score of `par-1` to `par-1000`, random on all sides. */
export type Pars = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Found in portions of a few games each, so that a page may answer in between. */
export function* parsInPortions(
  model: Model,
  setup: Pick<Setup, 'assumptions' | 'course'>,
): Generator<void, Pars> {
  const goals = goalsOf(model);
  const sums = goals.map(() => 0);
  const games = playing(model, { ...setup, seed: 'par', games: GAMES }, (cells) => {
    for (const [g, goal] of goals.entries()) sums[g] = (sums[g] ?? 0) + score(model, cells, goal.wants);
  });
  for (const _ of games) yield;
  return byMandate(model, goals, (g) => Math.floor((sums[g] ?? 0) / GAMES));
}
