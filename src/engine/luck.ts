/**
 * RULES L: luck belongs to a rule, not to an order of calls. A draw is a pure function of seed, turn and key, so a
 * whole class meets the same luck whatever it chooses.
 */

const OFFSET = 2166136261;
const PRIME = 16777619;
const GOLDEN = 0x9e3779b9;

/**
 * FNV-1a over the UTF-8 bytes of a text: 0 to 2^32 − 1 (L2). A lone surrogate counts as U+FFFD, as UTF-8 encoders do.
 * `from` goes on from the hash of what stands before the text.
 */
export function fnv1a(text: string, from: number = OFFSET): number {
  let hash = from;
  const byte = (b: number) => {
    hash = Math.imul(hash ^ b, PRIME);
  };
  for (const character of text) {
    let c = character.codePointAt(0) ?? 0;
    if (c >= 0xd800 && c <= 0xdfff) c = 0xfffd;
    if (c < 0x80) byte(c);
    else if (c < 0x800) {
      byte(0xc0 | (c >> 6));
      byte(0x80 | (c & 63));
    } else if (c < 0x10000) {
      byte(0xe0 | (c >> 12));
      byte(0x80 | ((c >> 6) & 63));
      byte(0x80 | (c & 63));
    } else {
      byte(0xf0 | (c >> 18));
      byte(0x80 | ((c >> 12) & 63));
      byte(0x80 | ((c >> 6) & 63));
      byte(0x80 | (c & 63));
    }
  }
  return hash >>> 0;
}

/** MurmurHash3's 32-bit finaliser (L3), as a signed 32-bit integer. */
export function fmix32(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The part of a draw that all rules of one turn share; `turn` counts from 0 by its place in the file. */
export function turnSalt(seed: number, turn: number): number {
  return fmix32((seed + Math.imul(turn + 1, GOLDEN)) | 0);
}

/** The draw of a key under a turn's salt: 0 to 9 999 (L3). */
export function drawSalted(salt: number, key: number): number {
  const h = fmix32(key ^ salt);
  const high = h >>> 16;
  const low = h & 0xffff;
  return (Math.imul(high, 10000) + (Math.imul(low, 10000) >>> 16)) >>> 16;
}

/** The draw of a rule in a turn: 0 to 9 999. A chance of p percent comes up when it is below 100 p. */
export function draw(seed: number, turn: number, key: number): number {
  return drawSalted(turnSalt(seed, turn), key);
}

/** L4: the text that people name a seed with, in the form in which it counts. */
export function normalSeed(text: string): string {
  return text.normalize('NFC').trim().toUpperCase();
}

/** The seed of a text: 0 to 2^32 − 1. */
export function seedOf(text: string): number {
  return fnv1a(normalSeed(text));
}

/** L7: the seed of the choices of a government that plays unpredictably. */
export function choiceSeedOf(text: string, government: string): number {
  return fnv1a(`${normalSeed(text)}/${government}`);
}
