/** What a game came to under every mandate. */
import { type Cells, type Model, score } from '../../engine';
import type { Goal } from '../goals';

/** The scores of a state under every goal, hundredths of a point, written from `at` on. */
export function scoresInto(
  model: Model,
  cells: Cells,
  goals: readonly Goal[],
  into: Float64Array | Int32Array,
  at = 0,
): void {
  for (let g = 0; g < goals.length; g++) {
    const goal = goals[g];
    if (goal) into[at + g] = score(model, cells, goal.wants);
  }
}
