/**
 * What players read is within grades 9 to 12: a fifteen-year-old reads it without help, so no kind of text may ask for
 * more than grade 12, the last year of school. There is no lower bound. People speak in short sentences here, and those
 * measure as grade 4 to 8, while what they speak about, a veto or a mandate, is what grades 9 to 12 are taught; longer
 * sentences would lift the number and help nobody.
 *
 * English is measured by Flesch–Kincaid, which gives a school year. Spanish is measured by Szigriszt-Pazos, read on the
 * INFLESZ scale: from 55 on a text is “normal”, as in a newspaper or a textbook of the first years of secondary school.
 * Both count every word, names too, each kind of text of a whole scenario taken together.
 */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { englishSyllables, spanishSyllables } from '../../../src/checks/static/reading/syllables';
import { countInto } from '../../../src/checks/static/reading/words';
import { type TranslatableText, translatable } from '../../../src/scenario/translation';
import { builtInTold } from '../../built-in';

const HARDEST_GRADE = 12;
const INFLESZ_NORMAL = 55;

/** By where they stand in the file. */
const KINDS = {
  briefs: /\/brief$/,
  'lines for one side': /^turns\/[^/]+\/to\//,
  options: /\/options\/[^/]+\/says$/,
  advice: /\/advice\//,
  reasons: /\/because$/,
  events: /^events\/[^/]+\/text$/,
  'front pages': /\/front\//,
  mandates: /\/mandates\/[^/]+\/says$/,
  'what it is about': /^(?:about|meters\/[^/]+\/about)$/,
};

type Counts = Readonly<Record<'sentence' | 'word' | 'syllable', number>>;

/** Sentences as the checks of the language count them; a figure is a word of one syllable. */
function counts(texts: readonly string[], syllablesOf: (word: string) => number): Counts {
  const counted = { sentences: 0, words: 0, plain: 0, syllables: 0 };
  let syllables = 0;
  for (const text of texts) {
    countInto(counted, text, () => 0);
    for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[’'.,-][\p{L}\p{M}\p{N}]+)*/gu)) {
      syllables += /\p{L}/u.test(word) ? syllablesOf(word.toLowerCase().replaceAll('’', "'")) : 1;
    }
  }
  return { sentence: counted.sentences, word: counted.words, syllable: syllables };
}

const english = (texts: readonly string[]) => fleschKincaid(counts(texts, syllable));

function spanish(texts: readonly string[]): number {
  const { sentence, word, syllable: syllables } = counts(texts, spanishSyllables);
  return 206.835 - (62.3 * syllables) / word - word / sentence;
}

/** For whoever has to mend them: the texts of a kind that read hardest, with what they measure alone. */
function hardest(texts: readonly TranslatableText[], harder: (text: string) => number): string {
  const measured = texts.map(({ path, text }) => ({ path, hard: harder(text) }));
  const worst = measured.sort((a, b) => b.hard - a.hard).slice(0, 5);
  return `hardest: ${worst.map(({ path, hard }) => `${path} (${Math.abs(hard).toFixed(0)})`).join(', ')}`;
}

describe.each(builtInTold())('%s', (_, scenario) => {
  const all = translatable(scenario);
  const kinds = Object.entries(KINDS).flatMap(([kind, place]) => {
    const texts = all.filter(({ path }) => place.test(path));
    return texts.length === 0 ? [] : [[kind, texts] as const];
  });

  test('has a formula', () => {
    expect(['en', 'es']).toContain(scenario.language);
    expect(kinds.length).toBeGreaterThan(5);
  });

  test.each(kinds)('%s', (_kind, entries) => {
    const texts = entries.map(({ text }) => text);
    if (scenario.language === 'en') {
      const told = hardest(entries, (text) => english([text]));
      expect(english(texts), told).toBeLessThanOrEqual(HARDEST_GRADE);
    } else {
      const told = hardest(entries, (text) => -spanish([text]));
      expect(spanish(texts), told).toBeGreaterThanOrEqual(INFLESZ_NORMAL);
    }
  });
});

test('the syllables that the checks count are those of the dictionary-fed count, within two in a hundred', () => {
  const words = builtInTold()
    .filter(([, { language }]) => language === 'en')
    .flatMap(([, scenario]) => translatable(scenario))
    .flatMap(({ text }) => text.match(/(?<![\p{L}\p{N}’.-])\p{Ll}+(?![\p{L}\p{N}’-])/gu) ?? []);
  const sum = (count: (word: string) => number) => words.reduce((total, word) => total + count(word), 0);
  expect(sum(englishSyllables) / sum(syllable)).toBeGreaterThan(0.98);
  expect(sum(englishSyllables) / sum(syllable)).toBeLessThan(1.02);
});

describe('the formulas', () => {
  test('of English give the known grade of a known text', () => {
    // Gettysburg Address, first sentence: 30 words, 45 syllables.
    const text =
      'Four score and seven years ago our fathers brought forth, upon this continent, a new nation, conceived in liberty, and dedicated to the proposition that all men are created equal.';
    expect(counts([text], syllable)).toMatchObject({ sentence: 1, word: 30 });
    expect(english([text])).toBeCloseTo(0.39 * 30 + (11.8 * counts([text], syllable).syllable) / 30 - 15.59);
    expect(english([text])).toBeGreaterThan(HARDEST_GRADE);
  });

  test('of Spanish tell an easy text from a hard one', () => {
    expect(spanish(['El mar es azul. La casa es de mi tía. Yo voy con él.'])).toBeGreaterThan(80);
    expect(
      spanish(['Las instituciones multilaterales requieren considerables deliberaciones administrativas.']),
    ).toBeLessThan(INFLESZ_NORMAL);
  });
});
