/** Conditions as lines that can be read and changed: from the file to the lines, and from a change to an edit. */
import {
  type Edit,
  type Fields,
  fieldsOf,
  idsOf,
  type Outline,
  type Path,
  type Plain,
  valueAt,
} from '../../../store/studio/cards';

/** Bounds as the file writes them: points, turns or votes. */
export interface Bounds {
  readonly at_least?: number;
  readonly below?: number;
}

/** One thing that must hold, at its path in the file. */
export type Line =
  | { readonly kind: 'any' | 'all' | 'not'; readonly path: Path; readonly lines: readonly Line[] }
  /** The parts of one entry of `any` or `all` that has several: all of them must hold. */
  | { readonly kind: 'together'; readonly path: Path; readonly lines: readonly Line[] }
  | { readonly kind: 'meter'; readonly path: Path; readonly meter: string; readonly bounds: Bounds }
  | { readonly kind: 'flag'; readonly path: Path; readonly flag: string; readonly is: boolean }
  | { readonly kind: 'turn'; readonly path: Path; readonly bounds: Bounds }
  | {
      readonly kind: 'chose' | 'assume';
      readonly path: Path;
      readonly of: string;
      readonly ids: readonly string[];
    }
  | {
      readonly kind: 'happened' | 'passed' | 'failed' | 'ending';
      readonly path: Path;
      readonly ids: readonly string[];
    }
  | {
      readonly kind: 'tally';
      readonly path: Path;
      readonly vote: string;
      readonly ballot: string;
      readonly bounds: Bounds;
    }
  | {
      readonly kind: 'score';
      readonly path: Path;
      readonly government: string;
      readonly mandate: string;
      readonly bounds: Bounds;
    }
  /** Something that only the file can show. */
  | { readonly kind: 'written'; readonly path: Path };

export type LineKind = Exclude<Line['kind'], 'written' | 'together'>;

const BALLOTS: readonly string[] = ['yes', 'no', 'abstain'];

/** The lines of the condition at a path. `expect` reads the expectation of a test, which can say more. */
export function linesOf(value: unknown, path: Path, expect = false): readonly Line[] {
  if (!isGroup(value)) return value === undefined ? [] : [{ kind: 'written', path }];
  return Object.entries(value)
    .filter(([key]) => !(expect && key === 'in'))
    .flatMap(([key, item]) => linesOfField(key, item, [...path, key], expect));
}

function linesOfField(key: string, item: unknown, path: Path, expect: boolean): readonly Line[] {
  switch (key) {
    case 'any':
    case 'all':
      return Array.isArray(item) ? [{ kind: key, path, lines: item.map(entry(path)) }] : [written(path)];
    case 'not':
      return isGroup(item) ? [{ kind: 'not', path, lines: linesOf(item, path) }] : [written(path)];
    case 'chose':
    case 'assume':
      return eachField(item, path, (of, value, at) => {
        const ids = idsOf(value);
        return ids.length === 0 ? [written(at)] : [{ kind: key, path: at, of, ids }];
      });
    case 'ending':
    case 'happened':
    case 'passed':
    case 'failed': {
      if (key === 'ending' && !expect) break;
      const ids = idsOf(item);
      return ids.length === 0 ? [written(path)] : [{ kind: key, path, ids }];
    }
    case 'tally':
      return eachField(item, path, (vote, counts, at) =>
        eachField(counts, at, (ballot, value, inner) => {
          const bounds = boundsOf(value);
          if (!bounds || !BALLOTS.includes(ballot)) return [written(inner)];
          return [{ kind: 'tally', path: inner, vote, ballot, bounds }];
        }),
      );
    case 'score':
      if (!expect) break;
      return eachField(item, path, (government, mandates, at) =>
        eachField(mandates, at, (mandate, value, inner) => {
          const bounds = boundsOf(value);
          return [bounds ? { kind: 'score', path: inner, government, mandate, bounds } : written(inner)];
        }),
      );
    case 'turn': {
      const bounds = boundsOf(item);
      return [bounds ? { kind: 'turn', path, bounds } : written(path)];
    }
  }
  if (typeof item === 'boolean') return [{ kind: 'flag', path, flag: key, is: item }];
  const bounds = boundsOf(item);
  return [bounds ? { kind: 'meter', path, meter: key, bounds } : written(path)];
}

function entry(path: Path): (value: unknown, place: number) => Line {
  return (value, place) => {
    const at = [...path, place];
    const lines = linesOf(value, at);
    const [only] = lines;
    return only !== undefined && lines.length === 1 ? only : { kind: 'together', path: at, lines };
  };
}

function written(path: Path): Line {
  return { kind: 'written', path };
}

function isGroup(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function eachField(
  value: unknown,
  path: Path,
  lines: (key: string, value: unknown, path: Path) => readonly Line[],
): readonly Line[] {
  const entries = Object.entries(fieldsOf(value));
  if (entries.length === 0) return [written(path)];
  return entries.flatMap(([key, item]) => lines(key, item, [...path, key]));
}

function boundsOf(value: unknown): Bounds | undefined {
  if (!isGroup(value)) return undefined;
  const known = Object.entries(value).every(
    ([key, item]) => (key === 'at_least' || key === 'below') && typeof item === 'number',
  );
  return known && Object.keys(value).length > 0 ? (value as Bounds) : undefined;
}

/** How a number is bounded, as the picker of a line says it. */
export type Relation = 'below' | 'at_least' | 'between';

export function relationOf(bounds: Bounds): Relation {
  if (bounds.below === undefined) return 'at_least';
  return bounds.at_least === undefined ? 'below' : 'between';
}

/** The same number under another relation; of two numbers both stay where both are needed. */
export function withRelation(bounds: Bounds, relation: Relation, widest: number): Bounds {
  const low = bounds.at_least ?? 0;
  const high = bounds.below ?? widest;
  if (relation === 'between')
    return low < high ? { at_least: low, below: high } : { at_least: 0, below: high };
  const only = bounds.below ?? bounds.at_least ?? 0;
  return relation === 'below' ? { below: only } : { at_least: bounds.at_least ?? only };
}

/** The same fields in the same order, one of them under another name. */
function withOtherKey(fields: Fields, from: string, to: string, value?: Plain): { [key: string]: Plain } {
  return Object.fromEntries(
    Object.entries(fields).map(([key, item]) =>
      key === from ? [to, value ?? (item as Plain)] : [key, item as Plain],
    ),
  );
}

/** Puts another name in the place of the one at a path, among the same fields. */
export function renameField(root: Fields, path: Path, to: string, value?: Plain): Edit {
  const group = path.slice(0, -1);
  const fields = fieldsOf(valueAt(root, group));
  return { kind: 'set', path: group, value: withOtherKey(fields, String(path.at(-1)), to, value) };
}

/** One id alone, several as a list. */
export function oneOrMany(ids: readonly string[]): Plain {
  const [only] = ids;
  return only !== undefined && ids.length === 1 ? only : [...ids];
}

/** Another meter or flag in a line: a bound where it was a flag, true where it was a bound. */
export function withOtherName(root: Fields, line: Line, to: string, isFlag: boolean): Edit {
  if (isFlag) return renameField(root, line.path, to, line.kind === 'flag' ? line.is : true);
  return renameField(root, line.path, to, line.kind === 'meter' ? (line.bounds as Plain) : { below: 50 });
}

/**
 * Adds a line of a kind to the condition at a path (`any` and `all`: to the condition, as a group with one entry).
 * Undefined where the scenario has nothing to name, or the condition says it already.
 */
export function addLine(outline: Outline, path: Path, kind: LineKind): Edit | undefined {
  const here = fieldsOf(valueAt(outline.root, path));
  switch (kind) {
    case 'chose':
    case 'assume': {
      const things = kind === 'chose' ? outline.decisions : outline.assumptions;
      const taken = fieldsOf(here[kind]);
      const thing = things.find(({ id }) => id !== '' && !Object.hasOwn(taken, id));
      const inside = thing && ('options' in thing ? thing.options : thing.settings);
      const first = inside?.[0]?.id;
      return thing && first !== undefined
        ? { kind: 'set', path: [...path, kind, thing.id], value: first }
        : undefined;
    }
    case 'tally': {
      const taken = fieldsOf(here.tally);
      const vote = outline.votes.find(({ id }) => id !== '' && !Object.hasOwn(taken, id));
      return vote && { kind: 'set', path: [...path, 'tally', vote.id], value: { yes: { at_least: 1 } } };
    }
    case 'score': {
      const government = outline.governments[0];
      const mandate = government?.mandates[0];
      if (!government || !mandate || here.score !== undefined) return undefined;
      return { kind: 'set', path: [...path, 'score', government.id, mandate.id], value: { at_least: 50 } };
    }
    default: {
      const simple = simpleField(outline, here, kind);
      return simple && { kind: 'set', path: [...path, simple[0]], value: simple[1] };
    }
  }
}

function simpleField(outline: Outline, here: Fields, kind: LineKind): [string, Plain] | undefined {
  const fresh = (names: readonly { readonly id: string }[]) =>
    names.find(({ id }) => id !== '' && !Object.hasOwn(here, id))?.id;
  switch (kind) {
    case 'meter': {
      const meter = fresh(outline.meters);
      return meter === undefined ? undefined : [meter, { below: 50 }];
    }
    case 'flag': {
      const flag = fresh(outline.flags);
      return flag === undefined ? undefined : [flag, true];
    }
    case 'turn':
      return here.turn === undefined ? ['turn', { at_least: 2 }] : undefined;
    case 'any':
    case 'all':
    case 'not': {
      const meter = outline.meters[0]?.id;
      if (meter === undefined || here[kind] !== undefined) return undefined;
      const first = { [meter]: { below: 50 } };
      return [kind, kind === 'not' ? first : [first]];
    }
    case 'happened':
    case 'passed':
    case 'failed':
    case 'ending': {
      const things = {
        happened: outline.events,
        passed: outline.votes,
        failed: outline.votes,
        ending: outline.endings,
      };
      const first = things[kind].find(({ id }) => id !== '')?.id;
      return first === undefined || here[kind] !== undefined ? undefined : [kind, first];
    }
    default:
      return undefined;
  }
}

/** Adds one more entry to the list of `any` or `all` at a path. */
export function addEntry(outline: Outline, path: Path): Edit | undefined {
  const meter = outline.meters[0]?.id;
  return meter === undefined ? undefined : { kind: 'insert', path, value: { [meter]: { below: 50 } } };
}

/** Whether a person reads the lines at one glance, so that they can stand inside of a sentence. */
export function fitsInSentence(lines: readonly Line[]): boolean {
  return lines.length <= 2 && lines.every(({ kind }) => !['any', 'all', 'not', 'together'].includes(kind));
}
