/** What has to be different each time: ids, and the names of luck. Both from the browser's cryptographic source. */
import { LUCK_WORDS } from './luck-words';

/** A version 4 UUID; pages that are not served securely have no `randomUUID`. */
export function newId(source: Crypto = crypto): string {
  if (typeof source.randomUUID === 'function') return source.randomUUID();
  const bytes = source.getRandomValues(new Uint8Array(16));
  const hex = [...bytes]
    .map((byte, place) => (place === 6 ? (byte & 0x0f) | 0x40 : place === 8 ? (byte & 0x3f) | 0x80 : byte))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return [[0, 8], [8, 12], [12, 16], [16, 20], [20]].map(([from, to]) => hex.slice(from, to)).join('-');
}

const FIRST_NUMBER = 10;
const NUMBERS = 90;

/** Such as HERON-42: a word that people can say and spell, and a number from 10 to 99. */
export function newLuck(source: Crypto = crypto): string {
  const [word = 0, number = 0] = source.getRandomValues(new Uint32Array(2));
  return `${LUCK_WORDS[word % LUCK_WORDS.length]}-${FIRST_NUMBER + (number % NUMBERS)}`;
}
