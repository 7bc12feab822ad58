/** Puts a value in place of another, or where there is none. */
import { isScalar, Scalar } from 'yaml';
import type { Path } from '../problem';
import { says } from './compare';
import { contentEnd, type Found, find, type Group, groupOf, type Item, isBlock } from './groups';
import { insertAt } from './insert';
import { merged } from './merge';
import { placeOf, refusesName } from './order';
import { blockLike, type Single, singleLike } from './single';
import type { Source } from './source';
import { lineEnd, lineStart } from './text-lines';
import { type EditRefusal, isGroup, isList, type Plain, type Splice, type Splices } from './types';
import { blockField, blockItem, blockValue, flowText, isEmpty, type Written } from './write';

export function setAt(source: Source, path: Path, value: Plain): Splices {
  const found = find(source, path);
  if (found.rest.length > 0) return addMissing(source, path, found, value);
  const item = found.trail.at(-1);
  return item ? replaceValue(source, item, value) : replaceRoot(source, value);
}

/** A field or an item that is not there, with all that the path needs around it. */
function addMissing(source: Source, path: Path, { trail, node, rest }: Found, value: Plain): Splices {
  const [step, ...inner] = rest;
  if (step === undefined) return 'no-such-place';
  const whole = wrapped(inner, value);
  if (whole === undefined) return 'no-such-place';
  const refused = refusedStep(path, path.length - rest.length);
  if (refused) return refused;
  const around = path.slice(0, path.length - rest.length);
  const group = groupOf(source, node);
  if (group === undefined || group.items.length === 0) {
    if (group === undefined && node !== null && !(isScalar(node) && node.value === null))
      return 'no-such-place';
    if (group?.kind === 'list' && step !== 0) return 'no-such-place';
    const content = wrapped([step], whole);
    if (content === undefined) return 'no-such-place';
    const item = trail.at(-1);
    return item ? replaceValue(source, item, content) : replaceRoot(source, content);
  }
  if (group.kind === 'list') {
    return step === group.items.length ? insertAt(source, group, step, whole) : 'no-such-place';
  }
  const name = String(step);
  return insertAt(source, group, placeOf(group, around, name), whole, name);
}

/** The value with the groups and lists around it that lead to it. */
function wrapped(path: Path, value: Plain): Plain | undefined {
  let whole = value;
  for (const step of [...path].reverse()) {
    if (typeof step === 'number' && step !== 0) return undefined;
    whole = typeof step === 'number' ? [whole] : { [step]: whole };
  }
  return whole;
}

function refusedStep(path: Path, from: number): EditRefusal | undefined {
  for (let i = from; i < path.length; i++) {
    const step = path[i];
    if (typeof step === 'string' && refusesName(path.slice(0, i), step)) return 'bad-id';
  }
  return undefined;
}

/** The value of the whole file. */
function replaceRoot(source: Source, value: Plain): Splices {
  const { root, text, style } = source;
  if (root !== null && says(source, root, value)) return [];
  const merging = merged(source, root, value, setAt);
  if (merging) return merging;
  if (!isList(value) && !isGroup(value)) return 'no-such-place';
  const body = rootLines(source, value).join(style.eol);
  if (
    root === null ||
    root.range === undefined ||
    root.range === null ||
    groupOf(source, root) === undefined
  ) {
    const line = text === '' || text.endsWith('\n') ? '' : style.eol;
    return [{ from: text.length, to: text.length, text: `${line}${body}${style.eol}` }];
  }
  const end = contentEnd(source, root);
  return [{ from: root.range[0], to: groupOf(source, root)?.flow ? end : lineEnd(text, end), text: body }];
}

function rootLines(source: Source, value: Plain): string[] {
  const { style, root } = source;
  if (isEmpty(value) || style.json || groupOf(source, root)?.flow) return [flowText(value, style)];
  if (isList(value)) return value.flatMap((item) => blockItem(item, 0, style));
  if (!isGroup(value)) return [];
  return Object.entries(value).flatMap(([name, item]) => blockField(name, item, 0, style));
}

export function replaceValue(source: Source, item: Item, value: Plain): Splice[] {
  const { group, node } = item;
  if (says(source, node, value)) return [];
  const merging = merged(source, node, value, setAt);
  if (merging) return merging;
  if (!isList(value) && !isGroup(value)) {
    const kept = keptBlock(source, item, value);
    if (kept) return kept;
  }
  return overwrite(source, item, writtenFor(source, group, item, value));
}

function writtenFor(source: Source, group: Group, item: Item, value: Plain): Written {
  const { style, text } = source;
  const { node } = item;
  const plural = isList(value) || isGroup(value);
  if (!plural && isScalar(node) && !isBlock(node) && !isLinesInPlain(node, value, group.flow)) {
    return { beside: singleLike(node, value, style, group.flow), below: [] };
  }
  if (group.flow) return { beside: flowText(value, style), below: [] };
  const old = groupOf(source, node);
  const alike = old && isList(value) === (old.kind === 'list') ? old : undefined;
  const form = alike && alike.items.length > 0 ? (alike.flow ? 'flow' : 'block') : undefined;
  const column = group.column;
  const used = item.slot - lineStart(text, item.slot) + 1;
  const inner = alike && !alike.flow ? alike.column : undefined;
  const place = { column, used, inner, ...(item.name === undefined ? {} : { name: item.name }) };
  return blockValue(value, place, style, plural ? form : undefined);
}

/** Several lines in place of a bare text: nobody reads them well in quotes. */
function isLinesInPlain(node: Scalar, value: Single, flow: boolean): boolean {
  return !flow && node.type === Scalar.PLAIN && typeof value === 'string' && value.includes('\n');
}

/** A text that stays in its block. */
function keptBlock(source: Source, item: Item, value: Single): Splice[] | undefined {
  const { node } = item;
  const { text, style } = source;
  if (!isScalar(node) || !isBlock(node) || typeof value !== 'string') return undefined;
  const start = node.range?.[0] ?? 0;
  const header = lineEnd(text, start);
  const end = contentEnd(source, node);
  const first = text
    .slice(header, end)
    .split('\n')
    .find((line) => line.trim() !== '');
  const column =
    first === undefined ? item.group.column + style.step : first.length - first.trimStart().length;
  const block = blockLike(node, text.slice(start, header), value, column);
  if (!block) return undefined;
  return [{ from: header, to: end, text: `${style.eol}${block.lines.join(style.eol)}` }];
}

/** Writes over an item's value and leaves the comments beside it. */
function overwrite(source: Source, item: Item, { beside, below }: Written): Splice[] {
  const { text, style } = source;
  const { node, slot } = item;
  const colon = item.bare ? colonFor(source, item) : '';
  const spaced = beside === '' ? '' : `${colon} ${beside}`;
  const lines = below.map((line) => style.eol + line).join('');
  const start = node?.range?.[0];
  if (node === null || start === undefined)
    return withLines(text, { from: slot, to: slot, text: spaced || colon }, lines);
  const end = contentEnd(source, node);
  const old = groupOf(source, node);
  if (old && !old.flow && lineStart(text, start) > slot)
    return overLines(source, item, old, lineEnd(text, end), spaced, lines);
  if (isScalar(node) && isBlock(node)) {
    const comment = /[ \t]+#.*$/.exec(text.slice(start, lineEnd(text, start)))?.[0] ?? '';
    return [{ from: slot, to: end, text: `${spaced}${comment}${lines}` }];
  }
  if (beside === '') return withLines(text, { from: slot, to: end, text: '' }, lines);
  return withLines(text, { from: start, to: end, text: beside }, lines);
}

/** Of a name without one: after a question mark, it has a line to itself. */
function colonFor({ style }: Source, { group }: Item): string {
  return group.flow ? ':' : `${style.eol}${' '.repeat(group.column)}:`;
}

/** What goes below stands after the comment that ends the line. */
function withLines(text: string, splice: Splice, lines: string): Splice[] {
  if (lines === '') return [splice];
  const end = lineEnd(text, splice.to);
  if (end === splice.to) return [{ ...splice, text: splice.text + lines }];
  return [splice, { from: end, to: end, text: lines }];
}

/** A block below its name. */
function overLines(
  source: Source,
  item: Item,
  old: Group,
  end: number,
  beside: string,
  lines: string,
): Splice[] {
  const { text } = source;
  const first = old.items[0]?.start ?? end;
  if (beside === '') {
    const from = lineEnd(text, lineStart(text, first) - 1);
    const above = text[from - 1] === '\r' ? from - 1 : from;
    return [{ from: above, to: end, text: lines }];
  }
  const line = lineEnd(text, item.slot);
  return [
    { from: item.slot, to: item.slot, text: beside },
    { from: line, to: end, text: lines },
  ];
}
