/** The lines that belong to a field or item of a block, with its comments. */
import { type Group, type Item, isInline } from './groups';
import type { Source } from './source';
import { breaksBetween, isBlank, lineEnd, lineStart, nextLine } from './text-lines';

export interface Chunk {
  /** Where its first comment line begins, or its own; of one beside a dash, where it begins itself. */
  readonly start: number;
  /** Where its last line's break begins. */
  readonly end: number;
  /** Where the line after it begins. */
  readonly next: number;
}

export function chunkOf(source: Source, item: Item): Chunk {
  const end = lastLine(source, item);
  return { start: firstLine(source, item), end, next: nextLine(source.text, end) };
}

/** Empty lines and strange comments between two neighbours, in lines. */
export function gapAfter(source: Source, group: Group, index: number): number {
  const item = group.items[index];
  const next = group.items[index + 1];
  if (!item || !next) return 0;
  return Math.max(0, breaksBetween(source.text, lastLine(source, item), firstLine(source, next)) - 1);
}

function firstLine(source: Source, item: Item): number {
  const { text, root } = source;
  if (isInline(source, item)) return item.start;
  const own = lineStart(text, item.start);
  let start = own;
  while (start > 0) {
    const above = lineStart(text, start - 1);
    const comment = commentColumn(text, above);
    const below = !item.group.flow && item.index > 0 && comment !== undefined && comment > item.group.column;
    if (comment === undefined || below) break;
    start = above;
  }
  const opensFile = isBlank(text, 0, start) && item.index === 0 && item.group.node === root;
  return opensFile ? own : start;
}

/** The line on which its content ends, and the comments below it that stand further right than itself. */
function lastLine(source: Source, item: Item): number {
  const { text } = source;
  let end = lineEnd(text, item.end);
  while (true) {
    const next = nextLine(text, end);
    if (next >= text.length || next === end) return end;
    const comment = commentColumn(text, next);
    if (comment === undefined || comment <= item.group.column) return end;
    end = lineEnd(text, next);
  }
}

/** In which column a line's comment begins; undefined where the line is none. */
function commentColumn(text: string, start: number): number | undefined {
  let at = start;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return text[at] === '#' ? at - start : undefined;
}
