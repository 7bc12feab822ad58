/** The file as plain values, each of which can still say where it stands and how it was written. */
import { isMap, isScalar, isSeq, type Node, type ParsedNode, Scalar, type YAMLMap } from 'yaml';
import type { Path } from '../problem';
import type { Place } from '../report';
import type { Lines } from './lines';
import { shorten } from './parts';

export type FileKind = 'scenario' | 'translation';

export class Tree {
  private readonly children = new Map<YAMLMap, ReadonlyMap<string, Child>>();

  constructor(
    private readonly root: ParsedNode | null,
    /** Groups of fields without a prototype, lists, texts, numbers, true, false, null. */
    readonly value: unknown,
    private readonly lines: Lines,
    /** What the file is meant to be. */
    readonly what: FileKind,
  ) {}

  /** The value at a path; undefined where there is none. */
  at(path: Path): unknown {
    let value = this.value;
    for (const step of path) {
      if (Array.isArray(value)) value = typeof step === 'number' ? value[step] : undefined;
      else if (isFields(value)) value = Object.hasOwn(value, step) ? value[step] : undefined;
      else return undefined;
    }
    return value;
  }

  /** Where the value at a path begins, or its key; of what is not there, where the nearest thing around it is. */
  place(path: Path, which: 'value' | 'key' = 'value'): Place {
    let node: Node | null | undefined = this.root;
    let key: Node | undefined;
    let all = true;
    for (const step of path) {
      const next = this.child(node, step);
      if (!next) {
        all = false;
        break;
      }
      node = next.value;
      key = next.key;
    }
    const empty = !node || (isScalar(node) && node.value === null && node.range?.[0] === node.range?.[1]);
    const chosen = key && (which === 'key' || !all || empty) ? key : node;
    return this.lines.place(chosen?.range?.[0] ?? 0);
  }

  /** A single value as the author wrote it, shortened. */
  written(path: Path): string {
    let node: Node | null | undefined = this.root;
    for (const step of path) node = this.child(node, step)?.value;
    if (!isScalar(node)) return '';
    return shorten(typeof node.source === 'string' ? node.source : String(node.value ?? ''));
  }

  private child(node: Node | null | undefined, step: string | number): Child | undefined {
    if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step];
      return item === undefined ? undefined : { value: item as Node, key: undefined };
    }
    return isMap(node) ? this.childrenOf(node).get(String(step)) : undefined;
  }

  private childrenOf(map: YAMLMap): ReadonlyMap<string, Child> {
    const known = this.children.get(map);
    if (known) return known;
    const children = new Map<string, Child>();
    for (const { key, value } of map.items) {
      const name = keyName(key);
      if (name === undefined || children.has(name)) continue;
      children.set(name, { value: value as Node | null, key: key as Node });
    }
    this.children.set(map, children);
    return children;
  }
}

type Child = { readonly value: Node | null; readonly key: Node | undefined };

export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A key's name; undefined where it is a list or a group. */
export function keyName(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  if (typeof key.value === 'string') return key.value;
  if (key.type === Scalar.PLAIN && typeof key.source === 'string' && key.source !== '') return key.source;
  return undefined;
}
