/** Groups of fields and lists with the places of what stands in them. */
import { type CST, isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair, Scalar } from 'yaml';
import type { Path } from '../problem';
import { keyName } from '../syntax/tree';
import type { Source } from './source';
import { lineEnd, lineStart } from './text-lines';

/** A field of a group or an item of a list. */
export interface Item {
  readonly group: Group;
  readonly index: number;
  /** Of a field; undefined where it has none that is a text. */
  readonly name: string | undefined;
  readonly key: Scalar | undefined;
  /** Its value; null where nothing is written. */
  readonly node: Node | null;
  /** Where it begins: its dash, its name, or its value. */
  readonly start: number;
  /** Where a value that is not yet there is to be written, after its dash or its colon. */
  readonly slot: number;
  /** A name without a colon. */
  readonly bare: boolean;
  /** Where its value ends. */
  readonly end: number;
}

export interface Group {
  readonly kind: 'fields' | 'list';
  readonly node: Node;
  /** In braces or brackets. */
  readonly flow: boolean;
  /** In which column its fields or dashes stand; 0 in braces. */
  readonly column: number;
  readonly items: readonly Item[];
  /** After the opening bracket, and before the closing one. */
  readonly inside: readonly [number, number];
}

/** The fields or items of a node; undefined where it has none. */
export function groupOf(source: Source, node: Node | null): Group | undefined {
  if (!isMap(node) && !isSeq(node)) return undefined;
  const token = node.srcToken as CST.BlockMap | CST.BlockSequence | CST.FlowCollection | undefined;
  if (token === undefined || node.range == null) return undefined;
  const items: Item[] = [];
  const flow = token.type === 'flow-collection';
  const close = flow ? node.range[1] - 1 : node.range[1];
  const group: Group = {
    kind: isMap(node) ? 'fields' : 'list',
    node,
    flow,
    column: token.type === 'flow-collection' ? 0 : token.indent,
    items,
    inside: [node.range[0] + 1, close],
  };
  if (isMap(node)) {
    for (const pair of node.items)
      items.push(fieldOf(source, group, pair as Pair<Node, Node | null>, items.length));
  } else {
    const tokens = token.items.filter((item) => isListed(item, flow));
    node.items.forEach((value, i) => {
      const item = tokens[i];
      if (item && isNode(value)) items.push(listItemOf(source, group, item, value, i));
    });
  }
  return group;
}

function isListed(item: CST.CollectionItem, flow: boolean): boolean {
  if (flow) return item.key != null || item.value !== undefined || (item.sep?.length ?? 0) > 0;
  return item.start.some((token) => token.type === 'seq-item-ind');
}

function fieldOf(source: Source, group: Group, pair: Pair<Node, Node | null>, index: number): Item {
  const token = pair.srcToken;
  const keyRange = pair.key?.range ?? [0, 0, 0];
  const node = written(pair.value);
  const sep = token?.sep ?? [];
  const start = solid(token?.start ?? []).find((part) => part.type !== 'comma')?.offset ?? keyRange[0];
  const slot = Math.max(keyRange[1], endOf(sep));
  return {
    group,
    index,
    name: keyName(pair.key),
    key: isScalar(pair.key) ? pair.key : undefined,
    node,
    start,
    slot,
    bare: !sep.some((part) => part.type === 'map-value-ind'),
    get end() {
      return node ? contentEnd(source, node) : slot;
    },
  };
}

function listItemOf(
  source: Source,
  group: Group,
  token: CST.CollectionItem,
  value: Node,
  index: number,
): Item {
  const node = written(value);
  const parts = solid(token.start).filter((part) => part.type !== 'comma');
  const start = parts[0]?.offset ?? value.range?.[0] ?? 0;
  const slot = group.flow ? start : endOf(parts);
  return {
    group,
    index,
    name: undefined,
    key: undefined,
    node,
    start,
    slot,
    bare: false,
    get end() {
      return node ? contentEnd(source, node) : slot;
    },
  };
}

/** Undefined nodes and values that stand only in the reader's mind. */
function written(node: Node | null): Node | null {
  if (node === null || (isScalar(node) && node.range?.[0] === node.range?.[1])) return null;
  return node;
}

function solid(tokens: readonly CST.SourceToken[]): CST.SourceToken[] {
  return tokens.filter(({ type }) => type !== 'space' && type !== 'newline' && type !== 'comment');
}

function endOf(tokens: readonly CST.SourceToken[]): number {
  const last = solid(tokens).at(-1);
  return last ? last.offset + last.source.length : 0;
}

/** Where what is written of a value ends, without empty lines and comments after it. */
export function contentEnd(source: Source, node: Node): number {
  const [start, end] = node.range ?? [0, 0];
  if (isScalar(node) && isBlock(node)) {
    const header = lineEnd(source.text, start);
    const body = source.text.slice(start, end);
    if (isKept(source, node)) return Math.max(header, start + body.replace(/\r?\n$/, '').length);
    return Math.max(header, start + body.trimEnd().length);
  }
  if ((isMap(node) || isSeq(node)) && !node.flow) return groupOf(source, node)?.items.at(-1)?.end ?? end;
  return end;
}

export function isBlock(node: Scalar): boolean {
  return node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED;
}

/** A block whose empty lines at the end are part of the text. */
function isKept(source: Source, node: Scalar): boolean {
  const [start] = node.range ?? [0];
  return /^[|>]\d?\+/.test(source.text.slice(start, start + 3));
}

/** Whether empty lines after a value would become part of it. */
export function takesBlanks(source: Source, node: Node | null): boolean {
  if (isScalar(node)) return isBlock(node) && isKept(source, node);
  if (!node || isAlias(node)) return false;
  const group = groupOf(source, node);
  return group !== undefined && !group.flow && takesBlanks(source, group.items.at(-1)?.node ?? null);
}

/** So far as a path leads: what it passes, the value there, and the steps that lead nowhere. */
export interface Found {
  readonly trail: readonly Item[];
  readonly node: Node | null;
  readonly rest: Path;
}

export function find(source: Source, path: Path): Found {
  const trail: Item[] = [];
  let node = source.root;
  for (const [i, step] of path.entries()) {
    const item = childOf(groupOf(source, node), step);
    if (!item) return { trail, node, rest: path.slice(i) };
    trail.push(item);
    node = item.node;
  }
  return { trail, node, rest: [] };
}

function childOf(group: Group | undefined, step: string | number): Item | undefined {
  if (group?.kind === 'list') return typeof step === 'number' ? group.items[step] : undefined;
  return group?.items.find((item) => item.name === String(step));
}

/** A block's item that shares its first line with a dash around it. */
export function isInline(source: Source, item: Item): boolean {
  const start = lineStart(source.text, item.start);
  return source.text.slice(start, item.start).trim() !== '';
}
