/** Plain values of a file that may be unfinished: what is there is read, what is not is undefined. */
import type { Path } from '../problem';
import { isFields } from '../syntax/tree';

/** A group of named fields. It may have no prototype. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value at a path; undefined where there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  let value: unknown = root;
  for (const step of path) {
    if (Array.isArray(value)) value = typeof step === 'number' ? value[step] : undefined;
    else if (isFields(value)) value = Object.hasOwn(value, step) ? value[step] : undefined;
    else return undefined;
  }
  return value;
}

/** A group of fields; an empty one where something else stands. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** A list; an empty one where something else stands. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text as it stands, a number as a text; empty where something else stands. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** Where one id or a list of ids may stand: the ids. */
export function idsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return listOf(value).filter((item) => typeof item === 'string');
}
