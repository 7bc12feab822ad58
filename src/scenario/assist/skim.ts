/**
 * A file as its author sees it while writing: names, values and where they stand, read line by line. It never fails and
 * needs no more than one pass, so that outline, completion and hover work in a file that is half a sentence.
 */
import { NESTING } from '../limits';
import type { Path } from '../problem';

/** A group of fields, a list or a text; offsets are UTF-16 units from the file's start. */
export type SkimNode = SkimFields | SkimList | SkimText;

export interface SkimFields {
  readonly kind: 'fields';
  readonly entries: SkimEntry[];
}

export interface SkimList {
  readonly kind: 'list';
  readonly items: SkimItem[];
}

export interface SkimText {
  readonly kind: 'text';
  /** Without quotes; of a text over several lines the first. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface SkimItem {
  readonly from: number;
  value: SkimNode | undefined;
}

export interface SkimEntry extends SkimItem {
  readonly key: string;
  /** The end of the name. */
  readonly to: number;
  /** Whether a colon follows the name. */
  readonly colon: boolean;
}

interface Slot {
  value: SkimNode | undefined;
}

interface Frame {
  readonly indent: number;
  readonly node: SkimFields | SkimList;
}

const KEY =
  /(?:"([^"\n]*)"|'([^'\n]*)'|([^\s#:,[\]{}"'|>&*!%@`-][^:#\n]*?|-[^\s:#\n][^:#\n]*?))[ \t]*:(?=[ \t\r\n]|$)/y;

class Skimmer {
  private readonly root: Slot = { value: undefined };
  private readonly frames: Frame[] = [];
  /** What the last line left open, and how deep it stands. */
  private open: { readonly slot: Slot; readonly indent: number } = { slot: this.root, indent: -1 };

  constructor(private readonly text: string) {}

  read(): SkimNode | undefined {
    let at = 0;
    while (at < this.text.length) at = this.line(at);
    return this.root.value;
  }

  private endOf(at: number): number {
    const end = this.text.indexOf('\n', at);
    return end < 0 ? this.text.length : end;
  }

  private blank(at: number): number {
    while (this.text[at] === ' ' || this.text[at] === '\t') at++;
    return at;
  }

  /** Whether nothing, or only a remark, follows. */
  private idle(at: number, end: number): boolean {
    return at >= end || this.text[at] === '#' || this.text[at] === '\r';
  }

  private line(start: number): number {
    const end = this.endOf(start);
    let at = this.blank(start);
    if (this.idle(at, end) || (at === start && /^(---|\.\.\.)\s*$/.test(this.text.slice(start, end)))) {
      return end + 1;
    }
    for (;;) {
      const indent = at - start;
      if (this.text[at] === '-' && (at + 1 >= end || /\s/.test(this.text[at + 1] ?? ''))) {
        const item: SkimItem = { from: at, value: undefined };
        this.listAt(indent).items.push(item);
        this.open = { slot: item, indent };
        at = this.blank(at + 1);
        if (this.idle(at, end)) return end + 1;
        continue;
      }
      KEY.lastIndex = at;
      const found = KEY.exec(this.text);
      return found && found.index === at ? this.entry(found, at, indent, end) : this.bare(at, indent, end);
    }
  }

  private entry(found: RegExpExecArray, at: number, indent: number, end: number): number {
    const key = found[1] ?? found[2] ?? found[3] ?? '';
    const named = found[0].replace(/[ \t]*:$/, '').length;
    const entry: SkimEntry = { key, from: at, to: at + named, colon: true, value: undefined };
    this.fieldsAt(indent).entries.push(entry);
    this.open = { slot: entry, indent };
    const value = this.blank(at + found[0].length);
    return this.idle(value, end) ? end + 1 : this.value(entry, value, end, indent);
  }

  /** A line that is neither an item nor a named value: a value, the rest of one, or a name not yet written out. */
  private bare(at: number, indent: number, end: number): number {
    const { slot } = this.open;
    if (slot.value === undefined && indent > this.open.indent) {
      return this.value(slot, at, end, this.open.indent);
    }
    const inside = this.frames.findLast((frame) => frame.indent <= indent);
    if (inside?.indent === indent && inside.node.kind === 'fields') {
      const key = this.text.slice(at, end).trimEnd();
      const entry: SkimEntry = { key, from: at, to: at + key.length, colon: false, value: undefined };
      this.fieldsAt(indent).entries.push(entry);
      this.open = { slot: entry, indent };
    }
    return end + 1;
  }

  private fieldsAt(indent: number): SkimFields {
    let dropped: SkimFields | undefined;
    for (;;) {
      const top = this.frames.at(-1);
      if (!top || top.indent < indent) break;
      if (top.indent === indent && top.node.kind === 'fields') return top.node;
      this.frames.pop();
      dropped = top.node.kind === 'fields' ? top.node : undefined;
    }
    const free = this.open.slot.value === undefined && this.open.indent < indent;
    const node: SkimFields = free || !dropped ? { kind: 'fields', entries: [] } : dropped;
    if (free) this.open.slot.value = node;
    this.frames.push({ indent, node });
    return node;
  }

  private listAt(indent: number): SkimList {
    for (;;) {
      const top = this.frames.at(-1);
      if (!top || top.indent < indent) break;
      if (top.indent === indent) {
        if (top.node.kind === 'list') return top.node;
        // A list may stand as deep as the name that it belongs to.
        if (this.open.slot.value === undefined && this.open.indent === indent) break;
      }
      this.frames.pop();
    }
    const node: SkimList = { kind: 'list', items: [] };
    if (this.open.slot.value === undefined && this.open.indent <= indent) this.open.slot.value = node;
    this.frames.push({ indent, node });
    return node;
  }

  /** Reads a value into its slot; where the next line begins. */
  private value(slot: Slot, at: number, end: number, indent: number): number {
    const first = this.text[at] ?? '';
    if (first === '|' || first === '>') return this.block(slot, at, end, indent);
    if (first === '{' || first === '[' || first === '"' || first === "'") {
      const read = new FlowSkimmer(this.text, indent).value(at, 0);
      slot.value = read.node;
      return this.endOf(read.to) + 1;
    }
    const written = /^.*?(?=\s+#|\s*$)/.exec(this.text.slice(at, end))?.[0] ?? '';
    slot.value = { kind: 'text', text: written, from: at, to: at + written.length };
    return end + 1;
  }

  private block(slot: Slot, at: number, end: number, indent: number): number {
    let next = end + 1;
    let first: string | undefined;
    while (next < this.text.length) {
      const stop = this.endOf(next);
      const begins = this.blank(next);
      if (begins < stop && this.text[begins] !== '\r' && begins - next <= indent) break;
      if (first === undefined && begins < stop) first = this.text.slice(begins, stop).trimEnd();
      next = stop + 1;
    }
    slot.value = { kind: 'text', text: first ?? '', from: at, to: Math.min(next - 1, this.text.length) };
    return next;
  }
}

interface Read {
  readonly node: SkimNode | undefined;
  readonly to: number;
}

/** Values in braces, brackets and quotes, which may go over lines as long as these stand deeper than `indent`. */
class FlowSkimmer {
  constructor(
    private readonly text: string,
    private readonly indent: number,
  ) {}

  value(at: number, depth: number): Read {
    const first = this.text[at];
    if (first === '"' || first === "'") return this.quoted(at, first);
    if (depth > NESTING) return { node: undefined, to: this.text.length };
    if (first === '{') return this.fields(at + 1, depth);
    if (first === '[') return this.list(at + 1, depth);
    const to = this.plainEnd(at);
    const text = this.text.slice(at, to);
    return { node: text === '' ? undefined : { kind: 'text', text, from: at, to }, to };
  }

  /** The next sign; −1 where the file goes on outside. */
  private skip(at: number): number {
    for (;;) {
      const sign = this.text[at];
      if (sign === undefined) return -1;
      if (sign === '\n') {
        let next = at + 1;
        while (this.text[next] === ' ' || this.text[next] === '\t') next++;
        const inside = next - at - 1 > this.indent || /[\]}\r\n]/.test(this.text[next] ?? '\n');
        if (!inside) return -1;
        at = next;
      } else if (sign === '#' && /\s/.test(this.text[at - 1] ?? ' ')) {
        const end = this.text.indexOf('\n', at);
        if (end < 0) return -1;
        at = end;
      } else if (/\s/.test(sign)) at++;
      else return at;
    }
  }

  /** Where it broke off: the end of the last line that was inside. */
  private broken(at: number): number {
    const end = this.text.indexOf('\n', at);
    return end < 0 ? this.text.length : end;
  }

  private fields(from: number, depth: number): Read {
    const node: SkimFields = { kind: 'fields', entries: [] };
    let last = from;
    for (;;) {
      const at = this.skip(last);
      if (at < 0) return { node, to: this.broken(last) };
      if (this.text[at] === '}' || this.text[at] === ']') return { node, to: at + 1 };
      if (this.text[at] === ',') {
        last = at + 1;
        continue;
      }
      const name = this.value(at, NESTING);
      const to = Math.max(name.to, at + 1);
      const key = name.node?.kind === 'text' ? name.node.text : '';
      const next = this.skip(to);
      const colon = next >= 0 && this.text[next] === ':';
      const entry: SkimEntry = { key, from: at, to, colon, value: undefined };
      node.entries.push(entry);
      last = colon ? next + 1 : to;
      if (!colon) continue;
      const begins = this.skip(last);
      if (begins < 0 || /[,}\]]/.test(this.text[begins] ?? '')) continue;
      const read = this.value(begins, depth + 1);
      entry.value = read.node;
      last = Math.max(read.to, begins);
    }
  }

  private list(from: number, depth: number): Read {
    const node: SkimList = { kind: 'list', items: [] };
    let last = from;
    for (;;) {
      const at = this.skip(last);
      if (at < 0) return { node, to: this.broken(last) };
      if (this.text[at] === ']' || this.text[at] === '}') return { node, to: at + 1 };
      if (this.text[at] === ',') {
        last = at + 1;
        continue;
      }
      const read = this.value(at, depth + 1);
      node.items.push({ from: at, value: read.node });
      last = Math.max(read.to, at + 1);
    }
  }

  private quoted(at: number, quote: string): Read {
    let to = at + 1;
    for (; to < this.text.length; to++) {
      const sign = this.text[to];
      if (sign === '\\' && quote === '"') to++;
      else if (sign === quote) {
        if (quote === "'" && this.text[to + 1] === quote) to++;
        else return this.textOf(at + 1, to, to + 1, at);
      } else if (sign === '\n' && this.skip(to) < 0) break;
    }
    return this.textOf(at + 1, to, to, at);
  }

  private textOf(begin: number, end: number, to: number, from: number): Read {
    return { node: { kind: 'text', text: this.text.slice(begin, end), from, to }, to };
  }

  private plainEnd(at: number): number {
    let to = at;
    for (; to < this.text.length; to++) {
      const sign = this.text[to] ?? '';
      if (/[,{}[\]\n\r]/.test(sign)) break;
      if (sign === ':' && /[\s,{}[\]]|^$/.test(this.text[to + 1] ?? '')) break;
      if (sign === '#' && /\s/.test(this.text[to - 1] ?? '')) break;
    }
    while (to > at && /\s/.test(this.text[to - 1] ?? '')) to--;
    return to;
  }
}

/** What a text says, as far as it can be seen. Never throws. */
export function skim(text: string): SkimNode | undefined {
  return new Skimmer(text).read();
}

/** The entry or item of a container by its step. */
export function stepInto(
  node: SkimNode | undefined,
  step: string | number,
): SkimEntry | SkimItem | undefined {
  if (node?.kind === 'list' && typeof step === 'number') return node.items[step];
  if (node?.kind === 'fields') return node.entries.find(({ key }) => key === String(step));
  return undefined;
}

export function nodeAt(root: SkimNode | undefined, path: Path): SkimNode | undefined {
  let node = root;
  for (const step of path) node = stepInto(node, step)?.value;
  return node;
}

/** Where the thing at a path begins, or the nearest thing around it that is there. */
export function offsetOf(root: SkimNode | undefined, path: Path): number {
  let node = root;
  let offset = 0;
  for (const step of path) {
    const next = stepInto(node, step);
    if (!next) break;
    offset = next.from;
    node = next.value;
  }
  return offset;
}

/** The names of the fields of a group. */
export const keysOf = (node: SkimNode | undefined): string[] =>
  node?.kind === 'fields' ? node.entries.filter(({ colon }) => colon).map(({ key }) => key) : [];

/** The text of a field. */
export function textIn(node: SkimNode | undefined, key: string): string | undefined {
  const value = stepInto(node, key)?.value;
  return value?.kind === 'text' ? value.text : undefined;
}

/** The items of a list, or of a single value as if it were one. */
export const itemsOf = (node: SkimNode | undefined): SkimItem[] => (node?.kind === 'list' ? node.items : []);
