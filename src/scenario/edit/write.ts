/** Writes groups and lists as an author would: what is short in braces, texts and what is long in lines. */
import { isWord, keyText, newBlock, single } from './single';
import type { Style } from './style';
import { isGroup, isList, type Plain } from './types';

/** In how many columns a group in braces has to fit. */
export const WIDTH = 110;

/** What is written beside a name or a dash, and the lines below it with their indentation. */
export interface Written {
  readonly beside: string;
  readonly below: readonly string[];
}

/** `flow`: in braces or brackets; `block`: in lines; undefined: as it suits. */
export type Form = 'flow' | 'block' | undefined;

/** A value in braces, on one line. */
export function flowText(value: Plain, style: Style): string {
  if (isList(value)) return `[${value.map((item) => flowText(item, style)).join(', ')}]`;
  if (!isGroup(value)) return single(value, style, true);
  return `{${Object.entries(value)
    .map(([name, item]) => flowField(name, item, style))
    .join(', ')}}`;
}

export function flowField(name: string, value: Plain, style: Style): string {
  return `${keyText(name, style, true)}: ${flowText(value, style)}`;
}

/** A field of a block whose names stand in a column: its lines, the first without indentation. */
export function blockField(name: string, value: Plain, column: number, style: Style, form?: Form): string[] {
  const key = keyText(name, style, false);
  const written = blockValue(value, { name, column, used: column + key.length + 2 }, style, form);
  return [written.beside === '' ? `${key}:` : `${key}: ${written.beside}`, ...written.below];
}

/** An item of a list whose dashes stand in a column: its lines, the first without indentation. */
export function blockItem(value: Plain, column: number, style: Style, form?: Form): string[] {
  const written = blockValue(value, { column, used: column + 2 }, style, form);
  return [`- ${written.beside}`, ...written.below];
}

export interface Place {
  /** The field's name; left out of an item. */
  readonly name?: string;
  /** Of the name or the dash. */
  readonly column: number;
  /** Columns used up before the value on its line. */
  readonly used: number;
  /** Where the fields or dashes inside are to stand, if the file says so already. */
  readonly inner?: number | undefined;
}

export function blockValue(value: Plain, place: Place, style: Style, form?: Form): Written {
  const isItem = place.name === undefined;
  if (isList(value) || isGroup(value)) {
    if (isFlow(value, place, style, form)) return { beside: flowText(value, style), below: [] };
    const own = isItem ? 2 : isList(value) ? style.listStep : style.step;
    const column = place.inner ?? place.column + own;
    const lines = isList(value)
      ? value.flatMap((item) => padded(blockItem(item, column, style), column))
      : Object.entries(value).flatMap(([name, item]) =>
          padded(blockField(name, item, column, style), column),
        );
    if (!isItem) return { beside: '', below: lines };
    return { beside: lines[0]?.trimStart() ?? '', below: lines.slice(1) };
  }
  const block = typeof value === 'string' ? newBlock(value, place.column + style.step) : undefined;
  if (block) return { beside: block.header, below: block.lines };
  return { beside: single(value, style, false), below: [] };
}

/** Indents the first of some lines; the others have their indentation. */
export function padded(lines: readonly string[], column: number): string[] {
  return lines.map((line, i) => (i === 0 ? ' '.repeat(column) + line : line));
}

function isFlow(value: Plain, place: Place, style: Style, form: Form): boolean {
  if (style.json || isEmpty(value)) return true;
  if (form !== undefined) return form === 'flow' && !hasLines(value);
  if (!isTerse(value) || (isList(value) && value.some(isGroup) && !isOfConditions(place))) return false;
  return place.used + flowText(value, style).length <= WIDTH;
}

/** Lists of conditions are read best in one line, other lists of groups item by item. */
function isOfConditions(place: Place): boolean {
  return place.name === 'any' || place.name === 'all';
}

export function isEmpty(value: Plain): boolean {
  return isList(value) ? value.length === 0 : isGroup(value) && Object.keys(value).length === 0;
}

/** Nothing but numbers and words. */
function isTerse(value: Plain): boolean {
  if (isList(value)) return value.every(isTerse);
  if (isGroup(value)) return Object.values(value).every(isTerse);
  return typeof value !== 'string' || isWord(value);
}

function hasLines(value: Plain): boolean {
  if (isList(value)) return value.some(hasLines);
  if (isGroup(value)) return Object.values(value).some(hasLines);
  return typeof value === 'string' && value.includes('\n');
}
