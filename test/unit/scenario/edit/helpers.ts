/** What an edit has to do to the values of a file, said without the file. */
import { parseDocument } from 'yaml';
import type { Edit, Plain } from '../../../../src/scenario/edit';
import { applyEdit } from '../../../../src/scenario/edit';
import type { Path } from '../../../../src/scenario/problem';

export const lines = (...all: string[]) => `${all.join('\n')}\n`;
export const set = (path: Path, value: Plain): Edit => ({ kind: 'set', path, value });
export const remove = (...path: Path): Edit => ({ kind: 'remove', path });

/** The new text, or the word of the refusal. */
export function changed(text: string, edit: Edit): string {
  const edited = applyEdit(text, edit);
  return edited.ok ? edited.text : edited.refusal;
}

export function read(text: string): Plain {
  const document = parseDocument(text, {
    uniqueKeys: false,
    version: '1.2',
    schema: 'core',
    logLevel: 'error',
  });
  if (document.errors.length > 0) throw new Error(`${document.errors[0]?.message}\n---\n${text}`);
  return document.toJS() as Plain;
}

/** With the order of the fields. */
export function exactly(value: Plain): string {
  return JSON.stringify(value, null, 1);
}

export function isGroup(value: Plain): value is { readonly [key: string]: Plain } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

export function at(value: Plain, path: Path): Plain | undefined {
  let inner: Plain | undefined = value;
  for (const step of path) {
    if (inner === undefined) return undefined;
    if (isList(inner)) inner = typeof step === 'number' ? inner[step] : undefined;
    else inner = isGroup(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined;
  }
  return inner;
}

/** All paths that lead to something. */
export function pathsOf(value: Plain, path: Path = []): Path[] {
  const inner = isList(value)
    ? value.flatMap((item, i) => pathsOf(item, [...path, i]))
    : isGroup(value)
      ? Object.entries(value).flatMap(([name, item]) => pathsOf(item, [...path, name]))
      : [];
  return [path, ...inner];
}

export function withSet(value: Plain, path: Path, to: Plain): Plain {
  const [step, ...rest] = path;
  if (step === undefined) return to;
  if (isList(value)) return value.map((item, i) => (i === step ? withSet(item, rest, to) : item));
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, name === step ? withSet(item, rest, to) : item]),
  );
}

/** Without what stands at a path, and without what would be empty then. */
export function withRemoved(value: Plain, path: Path): Plain {
  const step = path.at(-1);
  const outer = path.slice(0, -1);
  const around = at(value, outer) ?? null;
  const left = isList(around)
    ? around.filter((_, i) => i !== step)
    : Object.fromEntries(
        Object.entries(around as { [key: string]: Plain }).filter(([name]) => name !== step),
      );
  const empty = Object.keys(left).length === 0;
  if (empty && outer.length > 0) return withRemoved(value, outer);
  return withSet(value, outer, left);
}

export function withMoved(value: Plain, path: Path, by: number): Plain {
  const outer = path.slice(0, -1);
  const around = at(value, outer) ?? null;
  const step = path.at(-1);
  const entries: [string, Plain][] = isList(around)
    ? around.map((item, i) => [String(i), item])
    : Object.entries(around as { [key: string]: Plain });
  const from = entries.findIndex(([name]) => name === String(step));
  entries.splice(from + by, 0, ...entries.splice(from, 1));
  return withSet(
    value,
    outer,
    isList(around) ? entries.map(([, item]) => item) : Object.fromEntries(entries),
  );
}

export function withInserted(value: Plain, path: Path, place: number, item: Plain): Plain {
  const list = at(value, path) as readonly Plain[];
  return withSet(value, path, list.toSpliced(place, 0, item));
}

export function withAdded(
  value: Plain,
  path: Path,
  key: string,
  before: string | undefined,
  item: Plain,
): Plain {
  const entries = Object.entries(at(value, path) as { [key: string]: Plain });
  const place = before === undefined ? entries.length : entries.findIndex(([name]) => name === before) + 1;
  return withSet(value, path, Object.fromEntries(entries.toSpliced(place, 0, [key, item])));
}

/** What stands behind number signs, sorted. */
export function commentsOf(text: string): string[] {
  return [...text.matchAll(/# remark \d+/g)].map(([comment]) => comment).sort();
}
