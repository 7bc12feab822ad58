/** Conditions with the place of each of their parts in the file. */
import { isFields, type Path } from '../../scenario';
import type { Condition } from './parts';

export type Leaf = Exclude<Condition, { readonly kind: 'all' | 'any' | 'not' }>;

export interface Part {
  readonly condition: Condition;
  readonly path: Path;
  /** Of `all`, `any` and `not`. */
  readonly children: readonly Part[];
}

/** `raw` is what the file says at `path`: a group of names, in the order in which the condition lists them. */
export function partOf(condition: Condition, raw: unknown, path: Path): Part {
  const places = isFields(raw) ? placesOf(raw, path) : [];
  const [only] = places;
  if (only && places.length === 1) return wordPart(condition, only);
  const of = condition.kind === 'all' ? condition.of : [];
  return {
    condition,
    path,
    children: of.map((child, i) => wordPart(child, places[i] ?? { raw, path })),
  };
}

interface RawPart {
  readonly raw: unknown;
  readonly path: Path;
}

function wordPart(condition: Condition, { raw, path }: RawPart): Part {
  if (condition.kind === 'not') return { condition, path, children: [partOf(condition.of, raw, path)] };
  if (condition.kind !== 'all' && condition.kind !== 'any') return { condition, path, children: [] };
  const list: readonly unknown[] = Array.isArray(raw) ? raw : [];
  return { condition, path, children: condition.of.map((child, i) => partOf(child, list[i], [...path, i])) };
}

/** Each name asks for one thing, but `chose`, `assume` and `tally` for one with each entry. */
function placesOf(raw: Record<string, unknown>, path: Path): RawPart[] {
  return Object.entries(raw).flatMap(([name, value]): RawPart[] => {
    const at = [...path, name];
    if (!isFields(value)) return [{ raw: value, path: at }];
    if (name === 'chose' || name === 'assume') {
      return Object.entries(value).map(([id, inner]) => ({ raw: inner, path: [...at, id] }));
    }
    if (name !== 'tally') return [{ raw: value, path: at }];
    return Object.entries(value).flatMap(([vote, ballots]) =>
      ['yes', 'no', 'abstain'].flatMap((ballot) =>
        isFields(ballots) && Object.hasOwn(ballots, ballot)
          ? [{ raw: ballots[ballot], path: [...at, vote, ballot] }]
          : [],
      ),
    );
  });
}

export function isLeaf(condition: Condition): condition is Leaf {
  return condition.kind !== 'all' && condition.kind !== 'any' && condition.kind !== 'not';
}

export function* leavesOf(condition: Condition): Generator<Leaf> {
  if (isLeaf(condition)) yield condition;
  else if (condition.kind === 'not') yield* leavesOf(condition.of);
  else for (const child of condition.of) yield* leavesOf(child);
}

export function* leafPartsOf(part: Part): Generator<Part> {
  if (part.children.length === 0) yield part;
  for (const child of part.children) yield* leafPartsOf(child);
}
