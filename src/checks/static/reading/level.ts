/** For which school year a text is, by the formula of its language. */
import { englishSyllables, spanishSyllables } from './syllables';
import { type Counted, countInto } from './words';

export interface Level {
  /** A school year of the United States, from 1. */
  readonly grade: number;
  readonly words: number;
  /** Rounded mean. */
  readonly wordsInSentence: number;
}

/** Fernández Huerta's scale: from this ease on, up to this school year. */
const SPANISH_GRADES = [
  { ease: 90, grade: 4 },
  { ease: 80, grade: 5 },
  { ease: 70, grade: 6 },
  { ease: 60, grade: 8 },
  { ease: 50, grade: 12 },
  { ease: 30, grade: 14 },
] as const;
const HARDEST = 16;

/** Undefined for a language without a formula here. */
export function createReading(language: string): ((texts: readonly string[]) => Level) | undefined {
  const tongue = language.split('-')[0];
  if (tongue !== 'en' && tongue !== 'es') return undefined;
  const count = remembered(tongue === 'en' ? englishSyllables : spanishSyllables);
  return (texts) => {
    const counted: Counted = { sentences: 0, words: 0, plain: 0, syllables: 0 };
    for (const text of texts) countInto(counted, text, count);
    const inSentence = counted.words / Math.max(1, counted.sentences);
    const inWord = counted.syllables / Math.max(1, counted.plain);
    const grade = tongue === 'en' ? fleschKincaid(inSentence, inWord) : fernandezHuerta(inSentence, inWord);
    return { grade, words: counted.words, wordsInSentence: Math.round(inSentence) };
  };
}

function fleschKincaid(wordsInSentence: number, syllablesInWord: number): number {
  return Math.max(1, Math.round(0.39 * wordsInSentence + 11.8 * syllablesInWord - 15.59));
}

function fernandezHuerta(wordsInSentence: number, syllablesInWord: number): number {
  const ease = 206.84 - 60 * syllablesInWord - 1.02 * wordsInSentence;
  return SPANISH_GRADES.find((step) => ease >= step.ease)?.grade ?? HARDEST;
}

function remembered(count: (word: string) => number): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const syllables = count(word);
    known.set(word, syllables);
    return syllables;
  };
}
