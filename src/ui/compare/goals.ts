/** By which mandates the two governments are measured in the picture of who got what they wanted. */
import type { Scenario } from '../../store';
import type { Shown } from './view';

/** Government → mandate: the one that most of the games chose; of equals the first of the file. */
export function commonGoals(scenario: Scenario, games: readonly Shown[]): Record<string, string> {
  return Object.fromEntries(
    scenario.governments.map(({ id, mandates }) => {
      const times = (mandate: string) =>
        games.filter(({ trace, people }) => people.includes(id) && trace.record.mandates?.[id] === mandate)
          .length;
      const [most] = [...mandates].sort((a, b) => times(b.id) - times(a.id));
      return [id, most?.id ?? ''];
    }),
  );
}

/** Hundredths of a point. */
export const scoreOf = (
  { trace }: Shown,
  government: string,
  mandate: string | undefined,
): number | undefined => trace.scores[government]?.[mandate ?? ''];
