/** Every mandate of a scenario, as something that a game comes to. */
import { type Model, type Wants, wantsOf } from '../engine';

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

/** Government → mandate → value, from a goal and its place among all. */
export function byMandate<T>(
  model: Model,
  goals: readonly Goal[],
  value: (place: number, goal: Goal) => T,
): Record<string, Record<string, T>> {
  return Object.fromEntries(
    model.governmentIds.map((id, government) => [
      id,
      Object.fromEntries(
        goals.flatMap((goal, g) => (goal.government === government ? [[goal.mandate, value(g, goal)]] : [])),
      ),
    ]),
  );
}
