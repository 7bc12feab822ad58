/** Whether a node says what a value says. */
import { isAlias, type Node } from 'yaml';
import { type Group, groupOf } from './groups';
import { singleOf } from './single';
import type { Source } from './source';
import { isGroup, isList, type Plain } from './types';

/** The same values, names in the same order. */
export function says(source: Source, node: Node | null, value: Plain): boolean {
  const group = groupOf(source, node);
  if (group) return groupSays(source, group, value);
  if (isList(value) || isGroup(value) || isAlias(node)) return false;
  return Object.is(singleOf(node), value);
}

function groupSays(source: Source, group: Group, value: Plain): boolean {
  const { items } = group;
  if (group.kind === 'list') {
    if (!isList(value) || value.length !== items.length) return false;
    return value.every((item, i) => says(source, items[i]?.node ?? null, item));
  }
  if (!isGroup(value)) return false;
  const entries = Object.entries(value);
  if (entries.length !== items.length) return false;
  return entries.every(
    ([name, item], i) => items[i]?.name === name && says(source, items[i]?.node ?? null, item),
  );
}

/** The neighbour that is of the same kind as a new value: it shares a name with it. */
export function alike(source: Source, group: Group, value: Plain, near: number): Group | undefined {
  if (!isGroup(value)) return undefined;
  const names = new Set(Object.keys(value));
  const byNearness = [...group.items].sort((a, b) => Math.abs(a.index - near) - Math.abs(b.index - near));
  for (const item of byNearness) {
    const other = groupOf(source, item.node);
    if (other?.items.some(({ name }) => name !== undefined && names.has(name))) return other;
  }
  return undefined;
}
