import { describe, expect, test } from 'vitest';
import { createTexts, LANGUAGES, loadTexts } from '../../../src/texts';
import { closest, createBrowserTexts, firstLanguage } from '../../../src/texts/browser';

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

  test('parts of a whole as the language writes them, and years as they are', () => {
    expect(createTexts('es')('play.luck', { luck: 0.5 })).toContain('0,5');
    expect(say('play.luck', { luck: 0.5 })).toContain('0.5');
    expect(createTexts('es')('play.luck', { luck: 2025 })).toContain('2025');
  });

  test('a form of its own for none, where there is one', () => {
    expect(say('games.stops', { count: 0 })).toMatch(/^None/);
    expect(say('shell.turns', { count: 0 })).toBe('0 turns');
  });

  test('a browser knows what is said to authors once it has learnt it', async () => {
    const texts = createBrowserTexts();
    const say = texts.sayIn('en');
    expect(say('shell.play')).toBe('Play');
    expect([say('studio.outline'), texts.knows('en')]).toEqual(['studio.outline', false]);
    await texts.learn('en');
    expect([say('studio.outline'), texts.knows('en')]).toEqual(['Outline', true]);
    expect(say('shell.play')).toBe('Play');
  });

  test('a browser loads another language, and what is said to authors with it once that was asked for', async () => {
    const texts = createBrowserTexts();
    const say = texts.sayIn('es');
    expect(texts.sayIn('es')).toBe(say);
    await texts.load('es');
    expect([say('shell.play'), texts.knows('es')]).toEqual(['Jugar', false]);
    await texts.learn('en');
    await texts.load('es');
    expect(say('studio.outline')).toBe(createTexts('es')('studio.outline'));
    expect([say('shell.play'), texts.knows('es')]).toEqual(['Jugar', true]);
  });

  test('a language with more plural forms than are written takes the general one', () => {
    expect(createTexts('es')('shell.turns', { count: 1_000_000 })).toMatch(/turnos/);
  });

  test.each([
    [['es-CO', 'en'], 'es'],
    [['de', 'fr', 'en-GB', 'es'], 'en'],
    [['de'], 'en'],
    [[], 'en'],
  ] as const)('of %j the first that is spoken here is %s', (theirs, language) => {
    expect(firstLanguage(theirs)).toBe(language);
  });

  test('the variety that is there is the closest', () => {
    expect(closest('es', ['en', 'es-CO', 'es'])).toBe('es');
    expect(closest('es-MX', ['en', 'es-CO'])).toBe('es-CO');
    expect(closest('fr', ['en', 'es'])).toBeUndefined();
  });

  test.each(LANGUAGES)('%s says something for every key', (language) => {
    for (const area of Object.values(loadTexts(language))) {
      for (const text of Object.values(area)) expect(text).toMatch(/\S/);
    }
  });
});
