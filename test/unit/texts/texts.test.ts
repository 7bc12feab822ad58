import { describe, expect, test } from 'vitest';
import { createTexts, LANGUAGES, loadTexts } from '../../../src/texts';
import { createBrowserTexts } from '../../../src/texts/browser';

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

  test('a form of its own for none, where there is one', () => {
    expect(say('games.stops', { count: 0 })).toMatch(/^None/);
    expect(say('shell.turns', { count: 0 })).toBe('0 turns');
  });

  test('a browser knows what is said to authors once it has learnt it', async () => {
    const texts = createBrowserTexts('en');
    expect(texts.say('shell.play')).toBe('Play');
    expect(texts.say('studio.outline')).toBe('studio.outline');
    await texts.learn();
    expect(texts.say('studio.outline')).toBe('Outline');
    expect(texts.say('shell.play')).toBe('Play');
  });

  test.each(LANGUAGES)('%s says something for every key', (language) => {
    for (const area of Object.values(loadTexts(language))) {
      for (const text of Object.values(area)) expect(text).toMatch(/\S/);
    }
  });
});
