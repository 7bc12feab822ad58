/** A group or list in place of one that is much the same: only what differs is written. */
import type { Node } from 'yaml';
import type { Path } from '../problem';
import { says } from './compare';
import { contentEnd, find, type Group, groupOf } from './groups';
import { insertAt } from './insert';
import { removeLast } from './remove';
import { readSource, type Source } from './source';
import { lineEnd } from './text-lines';
import { isGroup, isList, type Plain, type Splice, type Splices, spliced } from './types';

type Change = (part: Source, group: Group) => Splices;
/** How one value within the part is put in place of another. */
export type SetAt = (source: Source, path: Path, value: Plain) => Splices;

/** Undefined where the two have too little in common. */
export function merged(source: Source, node: Node | null, value: Plain, setAt: SetAt): Splice[] | undefined {
  const group = groupOf(source, node);
  const from = node?.range?.[0];
  if (!group || !node || from === undefined) return undefined;
  const changes =
    group.kind === 'list' && isList(value)
      ? listChanges(source, group, value, setAt)
      : group.kind === 'fields' && isGroup(value)
        ? fieldChanges(source, group, value, setAt)
        : undefined;
  if (!changes) return undefined;
  const end = contentEnd(source, node);
  const to = group.flow ? end : lineEnd(source.text, end);
  const pad = group.flow ? '' : ' '.repeat(group.column);
  let part = readSource(pad + source.text.slice(from, to), source.style);
  for (const change of changes) {
    const inner = part && groupOf(part, part.root);
    const splices = part && inner && change(part, inner);
    if (!part || !splices || typeof splices === 'string') return undefined;
    if (splices.length > 0) part = readSource(spliced(part.text, splices), source.style);
  }
  if (!part) return undefined;
  const indent = /^ */.exec(part.text)?.[0].length ?? 0;
  return [{ from, to, text: part.text.slice(Math.min(indent, pad.length)) }];
}

function fieldChanges(
  source: Source,
  group: Group,
  value: { readonly [key: string]: Plain },
  setAt: SetAt,
): Change[] | undefined {
  const names = Object.keys(value);
  const old = group.items.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const kept = names.filter((name) => old.includes(name));
  const keptBefore = old.filter((name) => Object.hasOwn(value, name));
  if (old.length !== group.items.length || kept.length === 0 || kept.join('\n') !== keptBefore.join('\n')) {
    return undefined;
  }
  const changes: Change[] = [];
  for (const [i, name] of names.entries()) {
    const content = value[name];
    const item = group.items.find((field) => field.name === name);
    if (content === undefined) continue;
    if (item) {
      if (!says(source, item.node, content)) changes.push((part) => setAt(part, [name], content));
    } else {
      changes.push((part, inner) => insertAt(part, inner, after(inner, names[i - 1]), content, name));
    }
  }
  for (const name of old) {
    if (!Object.hasOwn(value, name)) changes.push((part) => removeLast(part, find(part, [name]).trail));
  }
  return changes;
}

/** The place after a field; the first where there is none. */
function after(group: Group, name: string | undefined): number {
  return name === undefined ? 0 : group.items.findIndex((item) => item.name === name) + 1;
}

function listChanges(
  source: Source,
  group: Group,
  value: readonly Plain[],
  setAt: SetAt,
): Change[] | undefined {
  const { items } = group;
  if (items.length === 0 || value.length === 0) return undefined;
  const same = (i: number, j: number) => says(source, items[i]?.node ?? null, value[j] ?? null);
  const shorter = Math.min(items.length, value.length);
  let head = 0;
  while (head < shorter && same(head, head)) head++;
  let tail = 0;
  while (tail < shorter - head && same(items.length - 1 - tail, value.length - 1 - tail)) tail++;
  const gone = items.length - head - tail;
  const fresh = value.slice(head, value.length - tail);
  const changes: Change[] = [];
  for (const [i, item] of fresh.entries()) {
    const at = head + i;
    if (i < gone) changes.push((part) => setAt(part, [at], item));
    else changes.push((part, inner) => insertAt(part, inner, at, item));
  }
  for (let i = gone - 1; i >= fresh.length; i--) {
    const at = head + i;
    changes.push((part) => removeLast(part, find(part, [at]).trail));
  }
  return changes;
}
