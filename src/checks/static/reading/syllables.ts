/** Syllables of a word in small letters, counted by its letters: right for nearly all words, near for the rest. */

const ENGLISH_VOWELS = /[aeiouyáéíóúàèêëïöü]+/g;

/** English. */
export function englishSyllables(word: string): number {
  const parts = word.split(/[’'-]/).filter((part) => part.length > 1);
  if (parts.length > 1) return parts.reduce((sum, part) => sum + englishSyllables(part), 0);
  const letters = parts[0] ?? word;
  let count = letters.match(ENGLISH_VOWELS)?.length ?? 0;
  if (/[^aeiouyl]e$/.test(letters) || /[aeiouy]le$/.test(letters)) count--;
  else if (/[^aeiouytd]ed$/.test(letters)) count--;
  else if (/(?:[^aeiouyscxzgh]|[^cs]h)es$/.test(letters) && !/[^aeiouy]les$/.test(letters)) count--;
  if (/i[ao](?!u)/.test(letters) && !/(?:[cst]i[ao]|gio)/.test(letters)) count++;
  if (
    /(?:eo|ua|uo|io|ie)(?=u)|[^q]u(?:al|ate)|creat|[rn]eal|science|quiet|diet|poet|being|going/.test(letters)
  )
    count++;
  if (/[a-z](?:sm|thm)s?$/.test(letters)) count++;
  if (/(?:some|fore|like|care|there|where|more)(?:[^e]{3,}|where)$/.test(letters)) count--;
  return Math.max(1, count);
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
