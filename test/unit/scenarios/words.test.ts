/** A turn fits two and a half minutes of a lesson: what it shows a side before the choice, counted in every language. */
import { describe, expect, test } from 'vitest';
import { MOST_WORDS, wordsBeforeChoice } from '../../../src/checks/static/reading/shown';
import { builtInTold } from '../../built-in';

describe.each(builtInTold())('%s', (_, scenario) => {
  test.each(scenario.turns.map((turn) => [turn.id, turn] as const))('the turn “%s”', (_id, turn) => {
    for (const { id } of scenario.governments) {
      expect(wordsBeforeChoice(scenario, turn, id), id).toBeLessThanOrEqual(MOST_WORDS);
    }
  });
});

test('what is read is what counts, and nothing that has to be opened first', () => {
  const [, scenario] = builtInTold().find(([file]) => file === 'visa-row.yaml')!;
  const turn = scenario.turns[0]!;
  const decision = { ...turn.decisions.find(({ by }) => by === 'us')!, ask: 'And now?' };
  const [option] = decision.options;
  const small = {
    ...turn,
    headline: 'A well-known quarrel',
    brief: 'On 26 September – a Friday – people shout.',
    to: [
      { government: 'us', says: 'Only for you.' },
      { government: 'co', says: 'Never for you.' },
    ],
    decisions: [{ ...decision, options: [{ ...option!, label: 'Wait', says: 'Say nothing.' }] }],
  };
  expect(wordsBeforeChoice(scenario, small, 'us')).toBe(3 + 7 + 3 + 2 + 1 + 2);
  expect(wordsBeforeChoice(scenario, small, 'co')).toBe(3 + 7 + 3);
});
