/** What a rule moves, as parts of a sentence: from the file to the parts, and from a change to an edit. */
import {
  type Edit,
  type Fields,
  fieldsOf,
  idsOf,
  type Outline,
  type Path,
  textOf,
  valueAt,
} from '../../../store/studio/cards';
import { oneOrMany, renameField } from './rule-sentence';

export type Part =
  | { readonly kind: 'move'; readonly path: Path; readonly meter: string; readonly points: number }
  | { readonly kind: 'set' | 'clear'; readonly path: Path; readonly flags: readonly string[] }
  | { readonly kind: 'written'; readonly path: Path };

/** The parts of the effects at a path, in the order of the file. */
export function partsOf(root: Fields, path: Path): readonly Part[] {
  const value = valueAt(root, path);
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object' || Array.isArray(value)) return [{ kind: 'written', path }];
  return Object.entries(value).map(([key, item]): Part => {
    const at = [...path, key];
    if (key === 'set' || key === 'clear') {
      const flags = idsOf(item);
      return flags.length > 0 ? { kind: key, path: at, flags } : { kind: 'written', path: at };
    }
    return typeof item === 'number'
      ? { kind: 'move', path: at, meter: key, points: item }
      : { kind: 'written', path: at };
  });
}

/** So many points in a direction. */
export function movedBy(part: Part & { kind: 'move' }, points: number, rises: boolean): Edit {
  const size = Math.abs(points);
  return { kind: 'set', path: part.path, value: size === 0 ? 0 : rises ? size : -size };
}

export function withOtherMeter(root: Fields, part: Part, meter: string): Edit {
  return renameField(root, part.path, meter);
}

/** Adds a move of the first meter that the effects at a path leave alone. */
export function addMove(outline: Outline, path: Path, points: number): Edit | undefined {
  const here = fieldsOf(valueAt(outline.root, path));
  const meter = outline.meters.find(({ id }) => !Object.hasOwn(here, id))?.id;
  return meter === undefined ? undefined : { kind: 'set', path: [...path, meter], value: points };
}

/** Adds a flag that becomes true (`set`) or false (`clear`). */
export function addFlag(outline: Outline, path: Path, word: 'set' | 'clear'): Edit | undefined {
  const here = fieldsOf(valueAt(outline.root, path));
  const taken = [...idsOf(here.set), ...idsOf(here.clear)];
  const flag = outline.flags.find(({ id }) => !taken.includes(id))?.id;
  if (flag === undefined) return undefined;
  return { kind: 'set', path: [...path, word], value: oneOrMany([...idsOf(here[word]), flag]) };
}

/** A trend that pulls a meter some part of the way toward a number or another meter. */
export interface Pull {
  readonly path: Path;
  readonly meter: string;
  /** A number of points, or a meter's id. */
  readonly toward: number | string;
  /** As `4%`. */
  readonly by: string;
}

/** The pulls of the trend at a path; `undefined` for one that only the file can show. */
export function pullsOf(
  root: Fields,
  path: Path,
): readonly (Pull | { readonly path: Path; readonly written: true })[] {
  const at = [...path, 'pull'];
  const value = valueAt(root, at);
  if (value === undefined) return [];
  const entries = Object.entries(fieldsOf(value));
  if (entries.length === 0) return [{ path: at, written: true }];
  return entries.map(([meter, item]) => {
    const { toward, by } = fieldsOf(item);
    const inner = [...at, meter];
    return (typeof toward === 'number' || typeof toward === 'string') && textOf(by) !== ''
      ? { path: inner, meter, toward, by: textOf(by) }
      : { path: inner, written: true };
  });
}

/** Hundredths of a percent are the finest; `35%` and `35 %` are the same. */
export function percentOf(value: unknown): number | undefined {
  const number = typeof value === 'string' ? /^(\d+(?:\.\d+)?) ?%$/.exec(value)?.[1] : undefined;
  return number === undefined ? undefined : Number(number);
}

export function percentText(percent: number): string {
  return `${Math.round(percent * 100) / 100}%`;
}
