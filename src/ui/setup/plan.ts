/** What one sets before a game, as plain data, and the game that it makes. */
import type { NewGame, Scenario, Seat } from '../../store';

export interface Plan {
  /** The government of the person who sets the game up. */
  readonly seat: string;
  /** Government → mandate. */
  readonly mandates: Readonly<Record<string, string>>;
  /** Who decides for the other one. */
  readonly other: Seat;
  readonly luck: string;
  /** Id of a course; undefined: all turns. */
  readonly course: string | undefined;
  readonly assumptions: Readonly<Record<string, string>>;
}

/** A game that could begin at once. */
export function firstPlan(scenario: Scenario, luck: string): Plan {
  return {
    seat: scenario.governments[0]?.id ?? '',
    mandates: Object.fromEntries(scenario.governments.map(({ id, mandates }) => [id, mandates[0]?.id ?? ''])),
    other: 'really',
    luck,
    course: undefined,
    assumptions: Object.fromEntries(scenario.assumptions.map(({ id, starts }) => [id, starts])),
  };
}

/** The governments that have a mandate to choose: the person's own, and that of another person. */
function seatsOf(scenario: Scenario, plan: Plan): string[] {
  const others = scenario.governments.map(({ id }) => id).filter((id) => id !== plan.seat);
  return plan.other === 'person' ? [plan.seat, ...others] : [plan.seat];
}

/** The store's setup; assumptions that stand as they start are left out, so the record says what was changed. */
export function gameOf(scenario: Scenario, plan: Plan): NewGame {
  const people = seatsOf(scenario, plan);
  const changed = scenario.assumptions.filter(
    ({ id, starts }) => (plan.assumptions[id] ?? starts) !== starts,
  );
  return {
    seats: Object.fromEntries(
      scenario.governments.map(({ id }) => [id, people.includes(id) ? 'person' : plan.other]),
    ),
    mandates: Object.fromEntries(people.map((id) => [id, plan.mandates[id] ?? ''])),
    seed: plan.luck.trim(),
    ...(changed.length > 0 && {
      assumptions: Object.fromEntries(changed.map(({ id }) => [id, plan.assumptions[id] ?? ''])),
    }),
    ...(plan.course !== undefined && { course: plan.course }),
  };
}
