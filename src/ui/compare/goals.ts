/** By which mandates the two governments are measured where all games stand in one picture. */
import type { Government, Mandate, Scenario } from '../../store';
import type { Shown } from './view';

/** A mandate for each government by its id. */
export type Goals = Readonly<Record<string, string>>;

/** The mandate that most of the people who played a government chose; of equals the first of the file. */
export function commonGoals(scenario: Scenario, games: readonly Shown[]): Goals {
  return Object.fromEntries(
    scenario.governments.map(({ id, mandates }) => {
      const chosen = games.filter(({ people }) => people.includes(id)).map(({ trace }) => trace.record);
      const times = (mandate: Mandate) => chosen.filter((r) => r.mandates?.[id] === mandate.id).length;
      const [most] = [...mandates].sort((a, b) => times(b) - times(a));
      return [id, most?.id ?? ''];
    }),
  );
}

/** The government's mandate of that id. */
export const mandateOf = (government: Government, id: string | undefined): Mandate | undefined =>
  government.mandates.find((mandate) => mandate.id === id);

/** Hundredths of a point. */
export const scoreOf = (
  { trace }: Shown,
  government: string,
  mandate: string | undefined,
): number | undefined => trace.scores[government]?.[mandate ?? ''];
