/** Takes fields and items away, with the comments that belong to them. */
import { type Chunk, chunkOf } from './chunks';
import { type Group, type Item, isInline, takesBlanks } from './groups';
import { commaAfter, startsLine } from './insert';
import type { Source } from './source';
import { blanksAbove, blanksBelow, lineEnd, nextLine } from './text-lines';
import type { Splice } from './types';

/** Removes the last of a trail, or the outermost around it of which nothing would be left. */
export function removeLast(source: Source, trail: readonly Item[]): Splice[] {
  let depth = trail.length - 1;
  while (depth > 0 && trail[depth]?.group.items.length === 1) depth--;
  const item = trail[depth];
  if (!item) return [];
  return item.group.flow ? removeFlow(source, item.group, item) : removeBlock(source, item.group, item);
}

function removeBlock(source: Source, group: Group, item: Item): Splice[] {
  const { text } = source;
  const next = group.items[item.index + 1];
  const chunk = chunkOf(source, item);
  if (isInline(source, item) && next) {
    let to = chunkOf(source, next).start;
    while (text[to] === ' ') to++;
    return [{ from: item.start, to, text: '' }];
  }
  const before = group.items[item.index - 1];
  const { from, to } = withBlanks(source, chunk, before, next);
  const kept = before !== undefined && takesBlanks(source, before.node);
  if (to === text.length && !text.endsWith('\n') && from > 0 && !kept) {
    const previous = text.slice(0, from).replace(/\r?\n$/, '').length;
    return [{ from: previous, to, text: '' }];
  }
  return [{ from, to, text: '' }];
}

/** Of the empty lines around it those are taken away that would be too many. */
function withBlanks(
  source: Source,
  chunk: Chunk,
  before: Item | undefined,
  next: Item | undefined,
): { from: number; to: number } {
  const { text } = source;
  const above = blanksAbove(text, chunk.start);
  const below = blanksBelow(text, chunk.next);
  const kept = before !== undefined && takesBlanks(source, before.node);
  if (kept) return { from: chunk.start, to: below };
  if (!before) return { from: chunk.start, to: next ? below : chunk.next };
  const many = above < chunk.start && below > chunk.next;
  return { from: many || !next ? above : chunk.start, to: chunk.next };
}

function removeFlow(source: Source, group: Group, item: Item): Splice[] {
  const { text } = source;
  const [open, close] = group.inside;
  const before = group.items[item.index - 1];
  const next = group.items[item.index + 1];
  if (!before && !next) return [{ from: open, to: close, text: '' }];
  const comma = commaAfter(source, item, close);
  const rest = comma === undefined ? item.end : comma + 1;
  const end = lineEnd(text, rest);
  const lone = startsLine(source, item) && end < close && /^[ \t]*(#.*)?$/.test(text.slice(rest, end));
  const splices: Splice[] = [];
  const last = comma === undefined && before ? commaAfter(source, before, item.start) : undefined;
  if (lone) {
    if (last !== undefined) splices.push({ from: last, to: last + 1, text: '' });
    splices.push({ from: chunkOf(source, item).start, to: nextLine(text, end), text: '' });
    return splices;
  }
  if (next) return [{ from: item.start, to: next.start, text: '' }];
  if (!before) return [];
  if (text.slice(before.end, item.start).includes('#')) {
    if (last !== undefined) splices.push({ from: last, to: last + 1, text: '' });
    splices.push({ from: item.start, to: rest, text: '' });
    return splices;
  }
  return [{ from: before.end, to: item.end, text: '' }];
}
