/** A scenario's words for the ids that games are recorded by. */
import type { Scenario } from '../../store';
import type { Say } from '../../texts';
import { decisionOf, topicOf } from '../reading/decisions';
import type { Shown } from './view';

/** What a decision is about, in a word or two. */
export function topicName(scenario: Scenario, decision: string): string {
  const found = decisionOf(scenario, decision);
  return found ? topicOf(scenario, found) : decision;
}

/** The ending's title, or how far the game has come. */
export function endingWords(scenario: Scenario, { trace }: Shown, say: Say): string {
  const ending = scenario.endings.find(({ id }) => id === trace.ending);
  return ending?.title ?? say('compare.unfinished', { count: trace.turns.length });
}

/** Of those words: the scenario's where the game has ended, else the interface's. */
export const endingLanguage = (scenario: Scenario, { trace }: Shown): string | undefined =>
  trace.ending === undefined ? undefined : scenario.language;

/** Of a government: for its colour. */
export const sideOf = (scenario: Scenario, government: string): number =>
  scenario.governments.findIndex(({ id }) => id === government);
