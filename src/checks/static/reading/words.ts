/** Sentences and words of a text, as a reading formula counts them. */

export interface Counted {
  sentences: number;
  /** Names among them. */
  words: number;
  /** Words whose syllables are counted: all but names, short forms and figures. */
  plain: number;
  syllables: number;
}

/** Ends with a point and no sentence: St., Sr., no. */
const SHORT: ReadonlySet<string> = new Set(
  'mr mrs ms dr st sr sra srta lic gen col lt sgt sen rep gov no nos art vs etc approx dept inc ltd jr ave ud uds pág núm ee uu'.split(
    ' ',
  ),
);

const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'.,-][\p{L}\p{M}\p{N}]+)*/gu;
const LETTERS = /^[\p{L}\p{M}’'-]+$/u;
const CAPITAL = /^\p{Lu}/u;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;
/** What ends a sentence between two words: its sign, and then no small letter. */
const END = /[.!?…:]/;
const PARAGRAPH = /\n\s*\n/;

/** Adds a text's sentences and words to `counted`; the last sentence need not have a full stop. */
export function countInto(counted: Counted, text: string, syllablesOf: (word: string) => number): void {
  let first = true;
  let open = false;
  let end = 0;
  let last = '';
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const between = text.slice(end, match.index);
    if (open && endsSentence(between, last, word)) {
      counted.sentences++;
      first = true;
    }
    counted.words++;
    if (LETTERS.test(word) && !isName(word, first)) {
      counted.plain++;
      counted.syllables += syllablesOf(word.toLowerCase());
    }
    open = true;
    first = false;
    last = word;
    end = match.index + word.length;
  }
  if (open) counted.sentences++;
}

function endsSentence(between: string, last: string, next: string): boolean {
  if (PARAGRAPH.test(between)) return true;
  const sign = END.exec(between)?.[0];
  if (sign === undefined) return false;
  if (sign === ':') return CAPITAL.test(next) && between.length > 2;
  if (sign !== '.') return !/^\p{Ll}/u.test(next);
  if (!CAPITAL.test(next) && !/^\p{N}/u.test(next)) return /["”’»)]/.test(between) && between.includes('. ');
  return !(SHORT.has(last.toLowerCase()) || /^(?:\p{Lu}|\p{Lu}(?:\.\p{L})+)$/u.test(last));
}

function isName(word: string, first: boolean): boolean {
  return TWO_CAPITALS.test(word) || (!first && CAPITAL.test(word));
}
