/**
 * Slips that YAML either refuses in its own words or, worse, reads as something else. They are found in the stream of
 * lexical parts and mended letter for letter, so that the rest of the file is still read where the author put it.
 */
import { PROBLEMS } from '../limits';
import type { Report } from '../report';
import type { Lines } from './lines';
import { type Part, shorten } from './parts';

/** A letter that looks like the sign it stands for, and means nothing to YAML. */
const STAND_IN = { ':': '\ua789', '*': '\uff0a', '!': '\u01c3' } as const;
const ID_LIKE = /^[A-Za-z_][\w-]*$/;
/** In braces, before a colon: a number and the name that a comma should part from it. */
const NUMBER_THEN_NAME = /^([-+]?\d[\d.]*%?;?\s)([A-Za-z][\w-]*)\s*$/;
const SMART_START = /^[“”„‘’«]/;

/** What has been seen of one entry: in a line of a block, or between two commas of braces. */
interface Entry {
  hasValue: boolean;
  valueAt: number | undefined;
  told: boolean;
}

export interface Mended {
  readonly text: string;
  /** A slip after which the rest of the file cannot be trusted. */
  readonly fatal: boolean;
  /** A slip that explains whatever the YAML reader stumbles over afterwards. */
  readonly explains: boolean;
}

export function mendTraps(text: string, parts: readonly Part[], lines: Lines, report: Report): Mended {
  const finder = new TrapFinder(text, lines, report);
  if (usesAliases(parts)) {
    finder.tellAnchor(parts);
    return { text, fatal: true, explains: true };
  }
  for (let i = 0; i < parts.length && !finder.fatal; i++) finder.read(parts, i);
  return { text: finder.mended(), fatal: finder.fatal, explains: finder.explains };
}

/** Whether something is really named by & and repeated by *: no slip in a text then, and maybe a bomb. */
function usesAliases(parts: readonly Part[]): boolean {
  const anchors = new Set(parts.filter((p) => p.type === 'anchor').map((p) => p.source.slice(1)));
  return parts.some((part) => part.type === 'alias' && anchors.has(part.source.slice(1)));
}

class TrapFinder {
  fatal = false;
  explains = false;
  private readonly mends: { at: number; by: string }[] = [];
  private line: Entry = freshEntry();
  private readonly flow: Entry[] = [];
  /** Brackets still open, and what had been told and mended before each. */
  private readonly open: { at: number; told: number; mends: number }[] = [];
  private lastValueAt = -1;
  private badLine = -1;
  private started = false;

  constructor(
    private readonly text: string,
    private readonly lines: Lines,
    private readonly report: Report,
  ) {}

  mended(): string {
    let out = '';
    let from = 0;
    for (const { at, by } of [...this.mends].sort((a, b) => a.at - b.at)) {
      if (at < from) continue;
      out += this.text.slice(from, at) + by;
      from = at + by.length;
    }
    return out + this.text.slice(from);
  }

  read(parts: readonly Part[], i: number): void {
    const part = parts[i];
    if (!part) return;
    const entry = this.flow.at(-1) ?? this.line;
    if (part.type === 'map-value-ind') {
      this.readColon(parts, i, entry);
      return;
    }
    const blank = part.type === 'space' || part.type === 'newline' || part.type === 'comment';
    if (!blank && entry.hasValue && entry.valueAt === undefined) entry.valueAt = part.offset;
    switch (part.type) {
      case 'flow-map-start':
      case 'flow-seq-start':
        this.flow.push(freshEntry());
        this.open.push({ at: part.offset, told: this.report.count, mends: this.mends.length });
        break;
      case 'flow-map-end':
      case 'flow-seq-end':
        this.flow.pop();
        this.open.pop();
        break;
      case 'flow-error-end':
        this.unclosed();
        break;
      case 'comma':
        if (this.flow.length > 0) this.flow[this.flow.length - 1] = freshEntry();
        break;
      case 'newline':
        if (this.flow.length === 0) this.line = freshEntry();
        break;
      case 'space':
        this.readSpace(parts, i);
        break;
      case 'tag':
      case 'alias':
      case 'anchor':
        this.readMark(part, parts[i + 1], parts[i + 2]);
        break;
      case 'directive-line':
        this.tell('directive', part.offset, { text: shorten(part.source) });
        this.fatal = true;
        break;
      case 'doc-start':
      case 'doc-end':
        if (!this.started) break;
        this.tell('second-document', part.offset, {});
        this.fatal = true;
        break;
    }
    if (!blank && part.type !== 'directive-line' && part.type !== 'byte-order-mark') this.started = true;
    if (part.source.includes('\n') && part.type !== 'scalar' && this.flow.length === 0)
      this.line = freshEntry();
  }

  tellAnchor(parts: readonly Part[]): void {
    const anchor = parts.find((part) => part.type === 'anchor');
    if (anchor) this.tell('anchor', anchor.offset, { text: shorten(anchor.source) });
  }

  private readSpace(parts: readonly Part[], i: number): void {
    const before = parts[i - 1];
    const after = parts[i + 1];
    const part = parts[i];
    if (!part?.source.includes('\t')) return;
    const indents = before === undefined || before.source.endsWith('\n');
    if (!indents || this.flow.length > 0) return;
    if (after && after.type !== 'newline' && after.type !== 'comment') {
      this.tell('tab-indentation', part.offset + part.source.indexOf('\t'), {});
      this.fatal = true;
    }
  }

  private readMark(part: Part, next: Part | undefined, afterNext: Part | undefined): void {
    const type = part.type as 'tag' | 'alias' | 'anchor';
    this.tell(type, part.offset, { text: shorten(this.restOfLine(part.offset, this.flow.length > 0)) });
    const follows = next?.type === 'space' ? afterNext?.type : next?.type;
    const group = follows === 'flow-map-start' || follows === 'flow-seq-start';
    if (type === 'anchor' || (type === 'tag' && (group || follows === 'newline'))) {
      this.mends.push({ at: part.offset, by: ' '.repeat(part.source.length) });
    } else {
      const sign = type === 'tag' ? '!' : '*';
      const by = part.source.replaceAll(sign, STAND_IN[sign]);
      this.mends.push({ at: part.offset, by });
    }
  }

  private readColon(parts: readonly Part[], i: number, entry: Entry): void {
    const colon = parts[i];
    if (!colon) return;
    const key = parts[parts[i - 1]?.type === 'space' ? i - 2 : i - 1];
    if (this.flow.length > 0) {
      if (!entry.hasValue) entry.hasValue = true;
      else this.secondColonInBraces(key, colon, entry);
      return;
    }
    if (key?.type === 'scalar' && key.source.includes('\n')) {
      this.longKey(key, colon);
      return;
    }
    if (key?.type === 'scalar' && /^-[{[]/.test(key.source)) {
      const suggestion = `- ${shorten(this.restOfLine(key.offset + 1, false))}`;
      this.tell('dash-without-space', key.offset, { name: key.source }, suggestion);
      this.fatal = true;
      return;
    }
    if (entry.hasValue) {
      this.colonInText(entry.valueAt ?? colon.offset, colon, entry);
    } else {
      entry.hasValue = true;
      entry.valueAt = undefined;
      this.lastValueAt = colon.offset;
    }
  }

  private secondColonInBraces(key: Part | undefined, colon: Part, entry: Entry): void {
    const keyStart = key ? key.offset + key.source.length - lastLineOf(key.source).trimStart().length : -1;
    const name = key
      ? lastLineOf(key.source)
          .trim()
          .replace(/^["']|["']$/g, '')
      : '';
    const newline = keyStart < 0 ? -1 : this.text.lastIndexOf('\n', keyStart);
    const valueAt = entry.valueAt ?? colon.offset;
    const sameLine = NUMBER_THEN_NAME.exec(this.text.slice(valueAt, colon.offset));
    if (newline > valueAt && ID_LIKE.test(name)) {
      this.tell('missing-comma', keyStart, { name });
      this.mends.push({ at: newline, by: ',' });
      entry.valueAt = undefined;
    } else if (sameLine?.[1] !== undefined && sameLine[2] !== undefined) {
      const at = valueAt + sameLine[1].length;
      this.tell('missing-comma', at, { name: sameLine[2] });
      this.mends.push({ at: at - 1, by: ',' });
      if (this.text[at - 2] === ';') this.mends.push({ at: at - 2, by: ' ' });
      entry.valueAt = undefined;
    } else {
      this.colonInText(valueAt, colon, entry);
    }
  }

  private colonInText(textAt: number, colon: Part, entry: Entry): void {
    this.mends.push({ at: colon.offset, by: STAND_IN[':'] });
    if (entry.told) return;
    entry.told = true;
    const text = this.restOfLine(textAt, this.flow.length > 0);
    if (SMART_START.test(text)) this.tell('smart-quote', textAt, { text: shorten(text) });
    else this.tell('colon-in-text', textAt, { text: shorten(text) });
  }

  /** A bare text over several lines that turns out to stand before a colon. */
  private longKey(key: Part, colon: Part): void {
    const rows: { at: number; text: string; indent: string }[] = [];
    let at = key.offset;
    for (const row of key.source.split('\n')) {
      const text = row.trim();
      const start = at + row.length - row.trimStart().length;
      if (text !== '') rows.push({ at: start, text, indent: row.slice(0, start - at) });
      at += row.length + 1;
    }
    const last = rows.pop();
    if (!last) return;
    const lineStart = this.text.lastIndexOf('\n', key.offset - 1) + 1;
    const beganAsValue = this.lastValueAt >= lineStart && this.lastValueAt < key.offset;
    if (/\t/.test(last.indent)) {
      this.tell('tab-indentation', last.at - last.indent.length + last.indent.indexOf('\t'), {});
      this.fatal = true;
    } else if (beganAsValue) {
      this.continuedText(key, last, colon);
    } else {
      for (const row of rows.slice(0, PROBLEMS + 1))
        this.keyWithoutColon(row, last.indent.length > key.offset - lineStart);
      this.line.hasValue = true;
      this.line.valueAt = undefined;
      this.lastValueAt = colon.offset;
    }
  }

  /** A line that begins too far left to be inside the brackets still open. */
  private unclosed(): void {
    const bracket = this.open.at(-1);
    if (bracket) {
      this.report.forgetSince(bracket.told);
      this.mends.length = bracket.mends;
      this.tell('unclosed-bracket', bracket.at, {});
      this.explains = true;
    }
    this.flow.length = 0;
    this.open.length = 0;
    this.line = freshEntry();
  }

  private continuedText(key: Part, last: { at: number; text: string }, colon: Part): void {
    this.mends.push({ at: colon.offset, by: STAND_IN[':'] });
    this.line.hasValue = true;
    this.line.valueAt = undefined;
    this.lastValueAt = colon.offset;
    const { line, column } = this.lines.place(last.at);
    if (!ID_LIKE.test(last.text)) {
      this.tell('colon-in-text', last.at, { text: shorten(this.restOfLine(last.at, false)) });
      return;
    }
    this.report.lose(last.text);
    if (line === this.badLine + 1) this.report.spoil(line);
    else if (this.contentColumn(this.lines.place(key.offset).line - 1) === column) {
      this.tell('bad-indentation', this.contentStart(this.lines.place(key.offset).line), {});
    } else this.tell('bad-indentation', last.at, { name: last.text });
    this.report.spoil(this.lines.place(key.offset).line);
    this.badLine = line;
  }

  /** Where the first word of a line stands, after its dashes. */
  private contentStart(line: number): number {
    const start = this.lines.start(line);
    return start + (/^ *(?:- +)*/.exec(this.text.slice(start, start + 200))?.[0].length ?? 0);
  }

  private contentColumn(line: number): number {
    return line < 1 ? 0 : this.lines.place(this.contentStart(line)).column;
  }

  private keyWithoutColon(row: { at: number; text: string }, deeper: boolean): void {
    const glued = /^([\w-]+):(?=\S)/.exec(row.text);
    if (glued?.[1] !== undefined) {
      const value = row.text.slice(glued[0].length);
      this.tell('colon-without-space', row.at, { name: glued[1] }, `${glued[1]}: ${shorten(value)}`);
      this.mends.push({ at: row.at + glued[0].length, by: ' ' });
      return;
    }
    this.report.lose(row.text.split(/\s/)[0] ?? row.text);
    const equals = /^([\w-]+)\s*=\s*(\S.*)$/.exec(row.text);
    if (equals?.[1] !== undefined) {
      const suggestion = `${equals[1]}: ${shorten(equals[2] ?? '')}`;
      this.tell('missing-colon', row.at, { text: equals[1] }, suggestion);
    } else this.tell('missing-colon', row.at, { text: shorten(row.text) });
    this.mends.push({ at: row.at, by: '#' });
    if (deeper) this.fatal = true;
  }

  private restOfLine(at: number, inBraces: boolean): string {
    const end = this.text.slice(at, at + 400).search(inBraces ? /[\n}]/ : /\n/);
    return (end < 0 ? this.text.slice(at, at + 400) : this.text.slice(at, at + end)).trim();
  }

  private tell(
    code: Parameters<Report['add']>[0],
    offset: number,
    params: Readonly<Record<string, string | number>>,
    suggestion?: string,
  ): void {
    const place = this.lines.place(offset);
    this.report.addFirst(code, place, { path: [], params, suggestion });
    this.report.spoil(place.line);
    if (this.report.full) {
      this.report.cut();
      this.fatal = true;
    }
  }
}

function freshEntry(): Entry {
  return { hasValue: false, valueAt: undefined, told: false };
}

function lastLineOf(source: string): string {
  return source.slice(source.lastIndexOf('\n') + 1);
}
