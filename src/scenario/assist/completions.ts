/** What may be written at a place, and what stands there: completion and hover, without an editor. */
import type { Path } from '../problem';
import { fieldsDue, valuesDue } from './due';
import { descriptionAt, fieldsAt, isGroup, wordsAt } from './shapes';
import { keysOf, nodeAt, type SkimNode, skim } from './skim';

export interface Completion {
  /** What is shown and looked for. */
  readonly label: string;
  /** What is written. */
  readonly apply: string;
  /** What it is: a description of the field, the name of the thing. */
  readonly says: string;
  readonly kind: 'field' | 'name' | 'word';
}

export interface Completions {
  /** Where what has been written of it begins. */
  readonly from: number;
  readonly options: readonly Completion[];
}

/** Stands for the cursor: a sign that no author writes. */
const MARK = '\uE000';

interface Found {
  readonly path: Path;
  readonly from: number;
  /** Whether a name of a field may stand there, a value, or both. */
  readonly at: 'key' | 'value' | 'either';
}

function findMark(node: SkimNode | undefined, path: Path, text: string): Found | undefined {
  if (node?.kind === 'fields') {
    const last = node.entries.at(-1);
    if (!last) return undefined;
    if (last.key.endsWith(MARK)) return { path, from: last.from, at: 'key' };
    const found = findMark(last.value, [...path, last.key], text);
    const sameLine = last.value?.kind === 'text' && !text.slice(last.to, last.value.from).includes('\n');
    return found && found.at === 'either' && sameLine && found.path.length === path.length + 1
      ? { ...found, at: 'value' }
      : found;
  }
  if (node?.kind === 'list') {
    const place = node.items.length - 1;
    return findMark(node.items[place]?.value, [...path, place], text);
  }
  if (node?.text.endsWith(MARK)) return { path, from: node.from, at: 'either' };
  return undefined;
}

/** Undefined where nothing can be said. `offset` in UTF-16 units. */
export function completionsAt(text: string, offset: number): Completions | undefined {
  const before = text.slice(0, offset);
  const found = findMark(skim(before + MARK), [], before);
  if (!found) return undefined;
  const root = skim(text);
  const written = before.slice(found.from);
  const from = found.from + (/^["']/.test(written) ? 1 : 0);
  const options = [
    ...(found.at === 'key' || (found.at === 'either' && isGroup(found.path))
      ? fields(root, found.path, text, offset)
      : []),
    ...(found.at !== 'key' ? values(root, found.path) : []),
  ];
  return options.length === 0 ? undefined : { from, options };
}

function fields(root: SkimNode | undefined, path: Path, text: string, offset: number): Completion[] {
  const there = new Set(keysOf(nodeAt(root, path)));
  const colon = /^[\w-]*[ \t]*:/.test(text.slice(offset, offset + 80)) ? '' : ': ';
  const own = fieldsAt(path).map(
    ({ name, says }): Completion => ({ label: name, apply: name + colon, says, kind: 'field' }),
  );
  const due = fieldsDue(root, path).map(
    ({ id, name }): Completion => ({ label: id, apply: id + colon, says: name, kind: 'name' }),
  );
  return [...due, ...own].filter(({ label }) => !there.has(label));
}

function values(root: SkimNode | undefined, path: Path): Completion[] {
  const due = valuesDue(root, path).map(
    ({ id, name }): Completion => ({ label: id, apply: id, says: name, kind: 'name' }),
  );
  const words = wordsAt(path).map(
    (word): Completion => ({ label: word, apply: word, says: '', kind: 'word' }),
  );
  return [...due, ...words];
}

export interface Hover {
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly says: string;
}

/** What the word at an offset is; undefined where there is nothing to say. */
export function hoverAt(text: string, offset: number): Hover | undefined {
  const root = skim(text);
  return hoverIn(root, root, [], offset);
}

function hoverIn(
  root: SkimNode | undefined,
  node: SkimNode | undefined,
  path: Path,
  offset: number,
): Hover | undefined {
  if (node?.kind === 'text') {
    if (offset < node.from || offset > node.to) return undefined;
    const thing = valuesDue(root, path).find(({ id }) => id === node.text);
    return thing && thing.name !== ''
      ? { from: node.from, to: node.to, title: thing.id, says: thing.name }
      : undefined;
  }
  if (node?.kind === 'list') {
    const place = node.items.findLastIndex(({ from }) => from <= offset);
    return place < 0 ? undefined : hoverIn(root, node.items[place]?.value, [...path, place], offset);
  }
  const entry = node?.entries.findLast(({ from }) => from <= offset);
  if (!entry) return undefined;
  const at = [...path, entry.key];
  if (offset > entry.to) return hoverIn(root, entry.value, at, offset);
  const thing = fieldsDue(root, path).find(({ id }) => id === entry.key);
  const own = fieldsAt(path).some(({ name }) => name === entry.key);
  const says = thing?.name || (own ? descriptionAt(at) : undefined);
  return says === undefined || says === ''
    ? undefined
    : { from: entry.from, to: entry.to, title: entry.key, says };
}
