/** A scenario's words for the ids that games are recorded by. */
import type { Decision, Scenario, StandingDecision } from '../../store';

export function decisionOf(scenario: Scenario, id: string): Decision | StandingDecision | undefined {
  return [...scenario.turns.flatMap(({ decisions }) => decisions), ...scenario.standing].find(
    (decision) => decision.id === id,
  );
}

export function endingTitle(scenario: Scenario, id: string | undefined): string | undefined {
  return scenario.endings.find((ending) => ending.id === id)?.title;
}
