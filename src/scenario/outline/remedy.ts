/** The one likely remedy of a problem, as an edit. */
import type { Edit, Plain } from '../edit';
import type { Path } from '../problem';
import { isFields } from '../syntax/tree';
import { type Fields, valueAt } from './values';

/** What of a problem, or of a finding, a remedy needs. */
interface Mendable {
  readonly code: string;
  readonly path: Path;
  readonly params: Readonly<Record<string, string | number>>;
  readonly suggestion?: string | undefined;
}

/** The edit that puts a problem's suggestion where it belongs; undefined where there is none that is sure. */
export function remedyOf(problem: Mendable, root: Fields): Edit | undefined {
  const { suggestion, path, params } = problem;
  if (suggestion === undefined || path.length === 0) return undefined;
  if (suggestion.startsWith('{')) return undefined; // how it is written in the file, and no value
  const wrong = params.name ?? params.value;
  const value = valueAt(root, path);
  const isName = NAMES.test(problem.code) && typeof wrong === 'string' && path.at(-1) === wrong;
  if (isName && isFields(valueAt(root, path.slice(0, -1)))) {
    return otherKey(root, path, suggestion);
  }
  if (Array.isArray(value)) {
    const at = value.indexOf(wrong);
    return at < 0 ? undefined : { kind: 'set', path: [...path, at], value: suggestion };
  }
  if (value === undefined || isFields(value)) return undefined;
  return { kind: 'set', path, value: rightly(problem, suggestion) };
}

/** Codes of problems of a name: where it is the name of a field, that is what is wrong, and not its value. */
const NAMES = /^(unknown-|bad-id$)/;

function rightly(problem: Mendable, suggestion: string): Plain {
  switch (problem.code) {
    case 'bad-number':
    case 'number-out-of-range':
    case 'whole-number':
    case 'too-many-decimals':
      return Number.isFinite(Number(suggestion)) ? Number(suggestion) : suggestion;
    case 'bad-boolean':
      return suggestion === 'true';
    case 'needs-quotes':
      return suggestion.replace(/^"|"$/g, '');
    default:
      return suggestion;
  }
}

function otherKey(root: Fields, path: Path, key: string): Edit | undefined {
  const group = path.slice(0, -1);
  const fields = valueAt(root, group);
  if (!isFields(fields) || Object.hasOwn(fields, key)) return undefined;
  return { kind: 'set', path: group, value: withOtherKey(fields, String(path.at(-1)), key) };
}

/** The same fields in the same order, one of them under another name. */
export function withOtherKey(
  fields: Fields,
  from: string,
  to: string,
  value?: Plain,
): { [key: string]: Plain } {
  return Object.fromEntries(
    Object.entries(fields).map(([key, item]) =>
      key === from ? [to, value ?? (item as Plain)] : [key, item as Plain],
    ),
  );
}
