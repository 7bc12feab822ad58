/** How much a turn gives a player to read before there is anything to choose. */
import type { Scenario } from '../checker';
import type { Turn } from '../parts';

/** A class reads and decides so many words in two and a half minutes. */
export const MOST_WORDS = 300;

/**
 * The words that a turn shows a government's player before the choice: headline, brief, the line for that government
 * alone, and the question, labels and texts of every decision that is its own, standing policies among them. Advice,
 * sources and the ledger are opened only by whoever asks for them and do not count.
 */
export function wordsBeforeChoice(scenario: Scenario, turn: Turn, government: string): number {
  const policies = scenario.standing.filter(({ turns }) => turns.includes(turn.id));
  const own = [...turn.decisions, ...policies].filter(({ by }) => by === government);
  const texts = [
    turn.headline,
    turn.brief,
    ...turn.to.filter((to) => to.government === government).map(({ says }) => says),
    ...own.flatMap(({ ask, options }) => [ask, ...options.flatMap(({ label, says = '' }) => [label, says])]),
  ];
  return texts.reduce((sum, text) => sum + wordsIn(text), 0);
}

/** Parts between spaces that have a letter or a digit: a dash is none, and “well-known” is one. */
function wordsIn(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
