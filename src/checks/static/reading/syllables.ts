/** Syllables of a word in small letters, counted by its letters: right for nearly all words, near for the rest. */

const VOWELS = /[aeiouáéíóúàèêëïöü]+|(?<![aeiou])y/g;
/** An ending that is a syllable of its own, after a word whose last e stays silent. */
const ENDING = /^(?!business)(.*[aeiouy].*)(?:ful|less|ness|ment|ly)s?$/;
/** Vowels side by side that are spoken as two. */
const APART = [
  /[^cgstx]i[ao](?!u)|[cst]iat[ei]/,
  /[^cgtxs]iou/,
  /[^q]u(?:al|at[ei]|ou)/,
  /iety|eum|creat(?!u)|coop|[dlp]ien|orien|science|quiet|diet|poe[mt]|being|going|giant|^(?:area|idea)s?$/,
] as const;
const TOGETHER = /llion|^every|^business/;

/** English. */
export function englishSyllables(word: string): number {
  const parts = word.split(/[’'-]/).filter((part) => part.length > 1);
  if (parts.length > 1) return parts.reduce((sum, part) => sum + englishSyllables(part), 0);
  const letters = parts[0] ?? word;
  const stem = ENDING.exec(letters)?.[1];
  if (stem !== undefined) return englishSyllables(stem) + 1;
  let count = letters.match(VOWELS)?.length ?? 0;
  if (endsSilently(letters)) count--;
  for (const apart of APART) if (apart.test(letters)) count++;
  if (TOGETHER.test(letters)) count--;
  if (/[a-z](?:sm|thm)s?$/.test(letters)) count++;
  return Math.max(1, count);
}

/** The e of came, called and miles, not that of table, wanted and houses. */
function endsSilently(letters: string): boolean {
  if (letters.length <= 3) return /[aeiouy][^aeiouyl]e$/.test(letters);
  if (/[^aeiouyl]e$|[aeiouy]le$/.test(letters)) return true;
  if (/[^aeiouytd]ed$/.test(letters)) return !/[^aeiouyl]led$/.test(letters);
  return /(?:[^aeiouyscxzgh]|[^cs]h)es$/.test(letters) && !/[^aeiouy]les$/.test(letters);
}

const STRONG = 'aeoáéó';
const STRESSED_WEAK = 'íú';

/** Spanish: each strong vowel and each stressed weak one is a syllable of its own. */
export function spanishSyllables(word: string): number {
  const letters = word
    .replace(/qu(?=[eiéí])/g, 'q')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/y(?=[aeiouáéíóú])/g, 'j');
  let count = 0;
  let previous = '';
  for (const letter of letters) {
    if (STRONG.includes(letter)) {
      if (!isWeak(previous)) count++;
    } else if (STRESSED_WEAK.includes(letter)) count++;
    else if (isWeak(letter) && !STRONG.includes(previous || ' ') && !isWeak(previous)) count++;
    previous = letter;
  }
  return Math.max(1, count);
}

function isWeak(letter: string): boolean {
  return letter === 'i' || letter === 'u' || letter === 'ü' || letter === 'y';
}
