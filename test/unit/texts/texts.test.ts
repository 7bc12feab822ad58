import { describe, expect, test } from 'vitest';
import { createTexts, LANGUAGES, loadTexts } from '../../../src/texts';

describe('texts', () => {
  const say = createTexts('en');

  test('a text with names put in as they are', () => {
    const params = { name: '<b>&"{{name}}$t(problems.alias)' };
    expect(say('problems.unknownFlag', params)).toBe(
      `there is no flag called “${params.name}”: choose one of “flags”, or add it there.`,
    );
  });

  test('plural forms by the language', () => {
    expect(say('problems.tooFew', { what: 'turns', thing: 'the scenario', count: 1 })).toMatch(
      /at least one/,
    );
    expect(say('problems.tooFew', { what: 'turns', thing: 'the scenario', count: 2 })).toMatch(/at least 2/);
  });

  test.each(LANGUAGES)('%s says something for every key', (language) => {
    for (const area of Object.values(loadTexts(language))) {
      for (const text of Object.values(area)) expect(text).toMatch(/\S/);
    }
  });
});
