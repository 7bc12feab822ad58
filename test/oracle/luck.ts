/**
 * RULES L, written from the page and nothing else. Every number here stays below 2^53, so plain arithmetic is
 * exact: no Math.imul, no bit tricks except XOR and shifts of 32-bit numbers.
 */

const TWO_32 = 2 ** 32;

/** `a · b` modulo 2^32, one 16-bit half of `b` at a time. */
function times(a: number, b: number): number {
  const low = b % 65536;
  const high = Math.floor(b / 65536);
  return (((a * high) % TWO_32) * 65536 + a * low) % TWO_32;
}

const xor = (a: number, b: number) => (a ^ b) >>> 0;

/** L2: FNV-1a, 32 bits, over UTF-8. */
export function fnv1a(text: string): number {
  let hash = 2166136261;
  for (const byte of new TextEncoder().encode(text)) hash = times(xor(hash, byte), 16777619);
  return hash;
}

/** L3: the finaliser of MurmurHash3. */
function fmix32(number: number): number {
  let h = number;
  h = xor(h, h >>> 16);
  h = times(h, 0x85ebca6b);
  h = xor(h, h >>> 13);
  h = times(h, 0xc2b2ae35);
  return xor(h, h >>> 16);
}

/** L3: 0 to 9 999. The turn counts from 0 and is its place in the file. */
export function draw(seed: number, turn: number, path: string): number {
  const ofTurn = fmix32((seed + (turn + 1) * 0x9e3779b9) % TWO_32);
  const h = fmix32(xor(fnv1a(path), ofTurn));
  return Math.floor((h * 10000) / TWO_32);
}

/** L4. */
export const normalised = (text: string) => text.normalize('NFC').trim().toUpperCase();
export const seedOf = (text: string) => fnv1a(normalised(text));

/** L7: a government's own seed. */
export const choiceSeed = (text: string, government: string) => fnv1a(`${normalised(text)}/${government}`);
