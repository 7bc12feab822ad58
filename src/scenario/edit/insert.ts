/** New fields and items among those that are there. */
import { chunkOf, gapAfter } from './chunks';
import { alike } from './compare';
import { contentEnd, type Group, type Item, isInline, takesBlanks } from './groups';
import type { Source } from './source';
import { isBlank, lineEnd, lineStart, nextLine } from './text-lines';
import type { Plain, Splice } from './types';
import { blockField, blockItem, type Form, flowField, flowText } from './write';

/** A new field (with a name) or item of a group that is not empty, so that it stands at a place from 0. */
export function insertAt(source: Source, group: Group, at: number, value: Plain, name?: string): Splice[] {
  if (group.flow) {
    const text = name === undefined ? flowText(value, source.style) : flowField(name, value, source.style);
    return insertFlow(source, group, at, text);
  }
  const neighbour = alike(source, group, value, at);
  const form: Form = neighbour && (neighbour.flow ? 'flow' : 'block');
  const lines =
    name === undefined
      ? blockItem(value, group.column, source.style, form)
      : blockField(name, value, group.column, source.style, form);
  return insertBlock(source, group, at, lines);
}

function insertBlock(source: Source, group: Group, at: number, lines: readonly string[]): Splice[] {
  const { eol } = source.style;
  const pad = ' '.repeat(group.column);
  const before = group.items[at - 1];
  const after = group.items[at];
  const body = lines.join(eol);
  const gap = gapAfter(source, group, after ? Math.max(0, at - 1) : at - 2);
  if (before) {
    const chunk = chunkOf(source, before);
    const close = group.kind === 'fields' && lines.length === 1 && isOneLine(source, before);
    const above = eol.repeat(1 + (close || takesBlanks(source, before.node) ? 0 : gap));
    return [{ from: chunk.end, to: chunk.end, text: `${above}${pad}${body}` }];
  }
  if (!after) return [];
  const below = eol.repeat(1 + (group.kind === 'fields' && lines.length === 1 ? 0 : gap));
  if (isInline(source, after)) return [{ from: after.start, to: after.start, text: `${body}${below}${pad}` }];
  const start = chunkOf(source, after).start;
  return [{ from: start, to: start, text: `${pad}${body}${below}` }];
}

function isOneLine(source: Source, item: Item): boolean {
  return lineEnd(source.text, item.start) >= item.end;
}

function insertFlow(source: Source, group: Group, at: number, body: string): Splice[] {
  const { text } = source;
  const first = group.items[0];
  const before = group.items[at - 1];
  const after = group.items[at];
  if (!first) return [{ from: group.inside[0], to: group.inside[1], text: body }];
  const pad = text.slice(lineStart(text, first.start), first.start);
  const inLines = isBlank(pad, 0, pad.length) && lineStart(text, first.start) > group.inside[0] - 1;
  const { eol } = source.style;
  if (after) {
    if (!inLines) return [{ from: after.start, to: after.start, text: `${body}, ` }];
    const start = startsLine(source, after) ? chunkOf(source, after).start : after.start;
    const indent = start === after.start ? '' : pad;
    return [{ from: start, to: start, text: `${indent}${body},${start === after.start ? ' ' : eol}` }];
  }
  if (!before) return [];
  const comma = commaAfter(source, before, group.inside[1]);
  const end = lineEnd(text, comma ?? before.end);
  if (!inLines || end > group.inside[1]) {
    const from = comma === undefined ? before.end : comma + 1;
    return [{ from, to: from, text: comma === undefined ? `, ${body}` : ` ${body},` }];
  }
  if (comma !== undefined) return [{ from: end, to: end, text: `${eol}${pad}${body},` }];
  if (end === before.end) return [{ from: end, to: end, text: `,${eol}${pad}${body}` }];
  return [
    { from: before.end, to: before.end, text: ',' },
    { from: end, to: end, text: `${eol}${pad}${body}` },
  ];
}

export function startsLine(source: Source, item: Item): boolean {
  const start = lineStart(source.text, item.start);
  return isBlank(source.text, start, item.start) && start > item.group.inside[0] - 1;
}

/** Where the comma after an item stands; undefined where there is none before `until`. */
export function commaAfter(source: Source, item: Item, until: number): number | undefined {
  const { text } = source;
  let at = item.node ? contentEnd(source, item.node) : item.end;
  while (at < until) {
    if (text[at] === ',') return at;
    at = text[at] === '#' ? nextLine(text, at) : at + 1;
  }
  return undefined;
}
