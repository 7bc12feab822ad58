/** One edit of a text. */
import type { Path } from '../problem';
import { find, type Group, groupOf } from './groups';
import { insertAt } from './insert';
import { moveTo } from './move';
import { namingsOf } from './named';
import { refusesName } from './order';
import { removeLast } from './remove';
import { renamed, usesAt } from './rename';
import { setAt } from './set';
import { singleOf } from './single';
import { readSource, type Source } from './source';
import { type Edit, type Edited, isList, type Plain, type Splices, spliced } from './types';

/** Makes one edit. Never throws on what the text says. */
export function applyEdit(text: string, edit: Edit): Edited {
  const source = readSource(text);
  if (!source) return { ok: false, refusal: 'not-readable' };
  const splices = splicesOf(source, edit);
  if (typeof splices === 'string') return { ok: false, refusal: splices };
  return { ok: true, text: spliced(text, splices) };
}

/**
 * Where the thing at a path (as for `rename`) is named beside its own place: the paths of fields or values, in no
 * particular order. Empty where there is no such thing, and where the text cannot be read.
 */
export function usesOf(text: string, path: Path): Path[] {
  const source = readSource(text);
  return source ? usesAt(source, path) : [];
}

function splicesOf(source: Source, edit: Edit): Splices {
  switch (edit.kind) {
    case 'set':
      return setAt(source, edit.path, edit.value);
    case 'insert':
      return inserted(source, edit.path, edit.at, edit.value);
    case 'add':
      return added(source, edit);
    case 'remove': {
      const { trail, rest } = find(source, edit.path);
      return rest.length > 0 || trail.length === 0 ? 'no-such-place' : removeLast(source, trail);
    }
    case 'move': {
      const { trail, rest } = find(source, edit.path);
      const item = trail.at(-1);
      if (!item || rest.length > 0) return 'no-such-place';
      const to = item.index + edit.by;
      return item.group.items[to] ? moveTo(source, item.group, item.index, to) : 'no-such-place';
    }
    case 'rename':
      return renamed(source, edit.path, edit.to, namingsOf(source));
  }
}

function inserted(source: Source, path: Path, at: number | undefined, value: Plain): Splices {
  const { node, rest } = find(source, path);
  const group = rest.length > 0 ? undefined : groupOf(source, node);
  if (group?.kind === 'list' && group.items.length > 0) {
    const place = at ?? group.items.length;
    return isPlace(group, place) ? insertAt(source, group, place, value) : 'no-such-place';
  }
  if (group?.kind === 'fields') return 'no-such-place';
  const one = rest.length > 0 || group ? null : (singleOf(node) ?? null);
  const list: Plain[] = one === null ? [] : [one];
  const place = at ?? list.length;
  if (place < 0 || place > list.length || (!isList(value) && typeof value === 'object' && one !== null)) {
    return 'no-such-place';
  }
  return setAt(source, path, list.toSpliced(place, 0, value));
}

function isPlace(group: Group, place: number): boolean {
  return Number.isInteger(place) && place >= 0 && place <= group.items.length;
}

function added(source: Source, edit: Edit & { kind: 'add' }): Splices {
  const { path, key, after, value } = edit;
  if (refusesName(path, key)) return 'bad-id';
  const { node, rest } = find(source, path);
  const group = rest.length > 0 ? undefined : groupOf(source, node);
  if (group?.kind === 'fields' && group.items.length > 0) {
    if (group.items.some((item) => item.name === key)) return 'id-taken';
    const before = after === undefined ? group.items.length - 1 : indexOf(group, after);
    return before < 0 ? 'no-such-place' : insertAt(source, group, before + 1, value, key);
  }
  if (after !== undefined || group?.kind === 'list') return 'no-such-place';
  return setAt(source, [...path, key], value);
}

function indexOf(group: Group, name: string): number {
  return group.items.findIndex((item) => item.name === name);
}
