/** Writes single values: texts in the author's quotes, and texts in blocks. */
import { type Document, isScalar, type Node, parseDocument, Scalar } from 'yaml';
import { doubleQuoted, needsEscapes, plainIsSafe, singleQuoted } from './plain';
import type { Quotes, Style } from './style';

export type Single = string | number | boolean | null;

/** Ids, dates, percentages, countries: what nobody quotes. */
const WORD = /^([a-z0-9][a-z0-9.%-]*|[A-Z]{2})$/;
/** In which columns a folded text is filled. */
const FOLD = 100;

export function isWord(text: string): boolean {
  return WORD.test(text) && plainIsSafe(text, true);
}

/** A new value on one line. */
export function single(value: Single, style: Style, inBraces: boolean): string {
  if (typeof value !== 'string') return numberOrWord(value);
  if (style.json) return doubleQuoted(value);
  return quoted(value, isWord(value) ? 'plain' : style.quotes, inBraces);
}

/** A name of a field. */
export function keyText(name: string, style: Style, inBraces: boolean): string {
  if (style.json) return doubleQuoted(name);
  return quoted(name, 'plain', inBraces);
}

/** In the given quotes where the text allows them, in double ones where it does not. */
export function quoted(text: string, quotes: Quotes, inBraces: boolean): string {
  if (quotes === 'plain' && plainIsSafe(text, inBraces)) return text;
  if (quotes === 'single' && !needsEscapes(text)) return singleQuoted(text);
  return doubleQuoted(text);
}

/** A value on one line in the quotes of the one that it replaces. */
export function singleLike(old: Scalar, value: Single, style: Style, inBraces: boolean): string {
  if (typeof value !== 'string') return numberOrWord(value);
  if (old.type === Scalar.QUOTE_DOUBLE) return doubleQuoted(value);
  if (old.type === Scalar.QUOTE_SINGLE) return quoted(value, 'single', inBraces);
  if (typeof old.value === 'string' && old.type === Scalar.PLAIN) return quoted(value, 'plain', inBraces);
  return single(value, style, inBraces);
}

function numberOrWord(value: number | boolean | null): string {
  if (typeof value !== 'number' || Number.isFinite(value)) return String(value);
  return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
}

export interface BlockText {
  /** As `|` or `>-`. */
  readonly header: string;
  /** Its lines with their indentation. */
  readonly lines: readonly string[];
}

/** A text of several lines as a new block; undefined where a block cannot say it. */
export function newBlock(text: string, column: number): BlockText | undefined {
  if (!text.includes('\n')) return undefined;
  const header = text.endsWith('\n') ? '|' : '|-';
  const lines = literal(text.replace(/\n$/, ''), column);
  return readsAs(header, lines, column, text) ? { header, lines } : undefined;
}

/**
 * A text in a block's place under its header; undefined where that cannot say it. Whether the text ends with a line
 * break is the header's affair.
 */
export function blockLike(old: Scalar, header: string, text: string, column: number): BlockText | undefined {
  const content = text.replace(/\n+$/, '');
  const sign = /^[|>]\d?[-+]?/.exec(header)?.[0].replace(/\d/, '');
  if (content === '' || sign === undefined || /\d/.test(header.slice(0, 3))) return undefined;
  const folded = old.type === Scalar.BLOCK_FOLDED;
  const lines = folded ? fold(content, column) : literal(content, column);
  if (sign.endsWith('+')) for (let i = /\n*$/.exec(text)?.[0].length ?? 0; i > 1; i--) lines.push('');
  const meant = sign.endsWith('-')
    ? content
    : sign.endsWith('+')
      ? text.replace(/\n?$/, '\n')
      : `${content}\n`;
  if (sign.endsWith('+') && !text.endsWith('\n')) return undefined;
  return readsAs(sign, lines, column, meant) ? { header, lines } : undefined;
}

function literal(text: string, column: number): string[] {
  const pad = ' '.repeat(column);
  return text.split('\n').map((line) => (line === '' ? '' : pad + line));
}

function fold(text: string, column: number): string[] {
  const pad = ' '.repeat(column);
  const lines: string[] = [];
  for (const [i, paragraph] of text.split('\n').entries()) {
    if (i > 0) lines.push('');
    if (paragraph === '') continue;
    let line = '';
    for (const word of paragraph.split(/(?<=\S) (?=\S)/)) {
      if (line !== '' && column + line.length + 1 + word.length > FOLD) {
        lines.push(pad + line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(pad + line);
  }
  return lines;
}

function readsAs(header: string, lines: readonly string[], column: number, text: string): boolean {
  if (/\r/.test(text)) return false;
  const name = `${' '.repeat(Math.max(0, column - 1))}k: `;
  const document: Document.Parsed = parseDocument(`${name}${header}\n${lines.join('\n')}\n`);
  const value = document.errors.length === 0 ? document.toJS() : undefined;
  return isRecord(value) && value.k === text && !needsEscapes(text.replaceAll('\n', ''));
}

function isRecord(value: unknown): value is { readonly k?: unknown } {
  return typeof value === 'object' && value !== null;
}

/** What a node says, where it is a single value. */
export function singleOf(node: Node | null): Single | undefined {
  if (node === null) return null;
  if (!isScalar(node)) return undefined;
  const { value } = node;
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  return undefined;
}
