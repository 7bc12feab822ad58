/** Reading levels: syllables and sentences as a person counts them, and the formulas on texts whose level is known. */
import { describe, expect, test } from 'vitest';
import { gradesOf } from '../../../src/checks/static/reading/grades';
import { createReading } from '../../../src/checks/static/reading/level';
import { englishSyllables, spanishSyllables } from '../../../src/checks/static/reading/syllables';
import { countInto } from '../../../src/checks/static/reading/words';

const words = (list: string) => list.split(' ').map((entry) => entry.split(':') as [string, string]);

const ENGLISH =
  `the:1 every:2 water:2 create:2 table:2 little:2 making:2 named:1 wanted:2 asked:1 boxes:2 houses:2
names:1 people:2 area:3 idea:3 radio:3 science:2 quiet:2 government:3 national:3 business:2 family:3 nation:2 million:2
region:2 being:2 going:2 situation:4 soldiers:2 rhythm:2 cooperation:5 patience:2 official:3 special:2 diplomatic:4
negotiate:4 actual:3 real:1 really:2 poet:2 society:4 violence:3 museum:3 useful:2 hopeless:2 statement:2 movement:2
judges:2 places:2 goes:1 does:1 agreed:2 tried:1 carried:2 treaty:2 cocaine:2 ambassador:4 envoy:2 sanctions:2
refugee:3 coffee:2 employee:3 bridge:1 sources:2 whole:1 smiled:1 called:1 doubled:2 settled:2 trusted:2 needed:2
rifles:2 candles:2 vessels:2 rules:1 miles:1 trial:2 client:2 giant:2 variety:4 serious:3 religious:3 precious:2
element:3 settlement:3 agreement:3 guilty:2 language:2 question:2 usual:3 well-known:2`.replace(/\n/g, ' ');

const SPANISH =
  'casa:2 gobierno:3 país:2 países:3 quien:1 guerra:2 ciudad:2 leer:2 aéreo:4 poesía:4 rey:1 muy:1 yo:1 agua:2 ' +
  'vergüenza:3 idea:3 había:3 noticia:3 escuela:3 huevo:2 guitarra:3 queso:2 búho:2 caos:2 héroe:3 océano:4 viento:2 ' +
  'deuda:2 raíz:2 viuda:2 ayuda:3 leyes:2 hoy:1 y:1 presidente:4 narcotráfico:5 corazón:3';

describe('syllables', () => {
  test('of English words', () => {
    const wrong = words(ENGLISH).filter(([word, count]) => englishSyllables(word) !== Number(count));
    expect(wrong).toEqual([]);
  });

  test('of Spanish words', () => {
    const wrong = words(SPANISH).filter(([word, count]) => spanishSyllables(word) !== Number(count));
    expect(wrong).toEqual([]);
  });
});

describe('sentences', () => {
  const counted = (text: string) => {
    const sum = { sentences: 0, words: 0, plain: 0, syllables: 0 };
    countInto(sum, text, () => 1);
    return sum;
  };

  test.each([
    ['One. Two! Three? Four…', 4],
    ['The U.S. Navy stops a boat. Nobody is hurt.', 2],
    ['Mr. Petro speaks at 9.30 a.m. and leaves.', 1],
    ['“We wait,” she says. “We always do.”', 2],
    ['A headline\n\nThe first line of the text', 2],
    ['', 0],
  ])('%j', (text, sentences) => {
    expect(counted(text).sentences).toBe(sentences);
  });

  test('names, short forms and figures are words without syllables', () => {
    expect(counted('Yesterday President Petro told the UN about 3,000 tons.')).toEqual({
      sentences: 1,
      words: 9,
      plain: 5,
      syllables: 5,
    });
  });
});

describe('levels', () => {
  const level = (language: string, text: string) => createReading(language)?.([text]).grade;

  test('an easy and a hard text in both languages', () => {
    expect(level('en', 'The boat is old. We wait on the coast. A man with a dog walks by.')).toBeLessThan(3);
    expect(
      level(
        'en-GB',
        'Multilateral institutions nevertheless require considerable administrative deliberation.',
      ),
    ).toBeGreaterThan(12);
    expect(level('es', 'El mar es azul. La casa es de mi tía. Yo voy con él.')).toBeLessThan(6);
    expect(
      level(
        'es-CO',
        'Las instituciones multilaterales requieren considerables deliberaciones administrativas.',
      ),
    ).toBeGreaterThan(12);
  });

  test('no level in a language without a formula', () => {
    expect(createReading('fr')).toBeUndefined();
  });

  test.each([
    ['9-12', { lowest: 9, highest: 12 }],
    ['11', { lowest: 11, highest: 11 }],
    ['Grades 7 to 8', { lowest: 7, highest: 8 }],
    ['all', undefined],
    [undefined, undefined],
  ])('grades of %j', (text, grades) => {
    expect(gradesOf(text)).toEqual(grades);
  });
});
