/** What every check of references works with: the document, the names in it, and a way to tell problems. */
import type { ProblemCode } from '../codes';
import type { Path } from '../problem';
import type { Report, Told } from '../report';
import type { LooseDocument } from '../shape/read-shape';
import type { Tree } from '../syntax/tree';
import { thingAt } from '../things';
import { type Names, namesOf } from './names';

export interface TellOptions extends Pick<Told, 'suggestion' | 'candidates'> {
  readonly at?: 'key' | 'value';
}

/** The names of one kind; undefined where the file's list of them is itself broken. */
export type Known = ReadonlySet<string> | ReadonlyMap<string, unknown> | undefined;

export class Check {
  readonly names: Names;

  constructor(
    readonly document: LooseDocument,
    readonly tree: Tree,
    private readonly report: Report,
  ) {
    this.names = namesOf(document);
  }

  tell(
    code: ProblemCode,
    path: Path,
    params: Readonly<Record<string, string | number>> = {},
    options: TellOptions = {},
  ): void {
    if (this.report.full) {
      this.report.cut();
      return;
    }
    this.report.add(code, this.tree.place(path, options.at ?? 'value'), {
      path,
      params: { ...params, ...thingAt(path, this.tree) },
      suggestion: options.suggestion,
      candidates: options.candidates,
    });
  }

  isMeant(path: Path): boolean {
    return this.report.isMeant(path);
  }

  /** Tells `code` where a name is none of those known. */
  known(
    code: ProblemCode,
    known: Known,
    name: string | undefined,
    path: Path,
    at: 'key' | 'value' = 'value',
  ): boolean {
    if (name === undefined || known === undefined || known.has(name)) return true;
    if (!this.report.isLost(name))
      this.tell(code, path, { name, known: listed(known.keys()) }, { at, candidates: known.keys() });
    return false;
  }

  /** The same for one name or a list of them. */
  allKnown(code: ProblemCode, known: Known, names: OneOrMany, path: Path): void {
    for (const [name, at] of each(names, path)) this.known(code, known, name, at);
  }

  /** The same for the names of a group's fields. */
  keysKnown(code: ProblemCode, known: Known, fields: object | undefined, path: Path): void {
    for (const name of Object.keys(fields ?? {})) this.known(code, known, name, [...path, name], 'key');
  }
}

const LISTED = 12;

/** Names to choose from, as many as fit into a sentence. */
export function listed(names: Iterable<string>): string {
  const all = [...names];
  if (all.length === 0) return '–';
  return all.length > LISTED ? `${all.slice(0, LISTED).join(', ')}, …` : all.join(', ');
}

export type OneOrMany = string | readonly (string | undefined)[] | undefined;

/** The names of one or a list, each with its path. */
export function each(names: OneOrMany, path: Path): [string, Path][] {
  if (names === undefined) return [];
  if (typeof names === 'string') return [[names, path]];
  return names.flatMap((name, i): [string, Path][] => (name === undefined ? [] : [[name, [...path, i]]]));
}

/** The things of a list that are there, each with its path. */
export function items<T>(list: readonly (T | undefined)[] | undefined, path: Path): [T, Path, number][] {
  return (list ?? []).flatMap((item, i): [T, Path, number][] =>
    item === undefined ? [] : [[item, [...path, i], i]],
  );
}

/** The things of a group that are there, each with its name and path. */
export function fields<T>(
  group: Readonly<Record<string, T | undefined>> | undefined,
  path: Path,
): [T, Path, string][] {
  return Object.entries(group ?? {}).flatMap(([name, item]): [T, Path, string][] =>
    item === undefined ? [] : [[item, [...path, name], name]],
  );
}
