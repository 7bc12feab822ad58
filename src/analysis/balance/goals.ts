/** Every mandate of a scenario, and what a game came to under it. */
import { type Cells, type Model, score, type Wants, wantsOf } from '../../engine';

export interface Goal {
  /** Place of its government in the file. */
  readonly government: number;
  readonly mandate: string;
  readonly wants: Wants;
}

export function goalsOf(model: Model): readonly Goal[] {
  return model.scenario.governments.flatMap(({ mandates }, government) =>
    mandates.map((mandate) => ({ government, mandate: mandate.id, wants: wantsOf(model, mandate) })),
  );
}

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

/** Government → mandate → value, from one value a goal. */
export function byMandate<T>(
  model: Model,
  goals: readonly Goal[],
  value: (goal: number) => T,
): Record<string, Record<string, T>> {
  return Object.fromEntries(
    model.governmentIds.map((id, government) => [
      id,
      Object.fromEntries(
        goals.flatMap((goal, g) => (goal.government === government ? [[goal.mandate, value(g)]] : [])),
      ),
    ]),
  );
}
