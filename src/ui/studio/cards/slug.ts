/** Ids out of what people write. */
import type { Path } from '../../../store/studio/cards';

/** Small words of English and Spanish that say nothing about which thing it is. */
const SMALL = new Set(
  [
    'a an and are as at by do does for from how in into is it its of on or should the this to what when which who will with',
    'al como con cual cuando cuanto de del el en es esta este la las lo los o para por que quien se si sobre su un una y',
  ].flatMap((words) => words.split(' ')),
);
const LONGEST = 28;
const WORDS = 3;

/** A short id for a label: its first words that say something; `fallback` where there are none. */
export function slug(label: string, fallback: string): string {
  const words = label
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !SMALL.has(word));
  const chosen = (telling.length > 0 ? telling : words).slice(0, WORDS);
  let id = '';
  for (const word of chosen) {
    const longer = id === '' ? word.slice(0, LONGEST) : `${id}-${word}`;
    if (longer.length <= LONGEST) id = longer;
  }
  const clean = id.replace(/^[-0-9]+/, '');
  return clean === '' ? fallback : clean;
}

/** The id, with a number after it where it is taken. */
export function unique(id: string, taken: Iterable<string>): string {
  const all = new Set(taken);
  if (!all.has(id)) return id;
  for (let n = 2; ; n++) {
    if (!all.has(`${id}-${n}`)) return `${id}-${n}`;
  }
}

/** Whether an author may use it as an id. */
export function isId(text: string): boolean {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text) && text.length <= 64;
}

/** Whether a path leads to something at or inside of another. */
export function startsWith(path: Path, start: Path): boolean {
  return start.every((step, i) => path[i] === step);
}
