/** Whether everything in a tree stands where the language wants it; and what of it can be relied on. */
import type { Path } from '../problem';
import type { Report } from '../report';
import { isFields, type Tree } from '../syntax/tree';
import { documentShape, type ScenarioDocument } from './document';
import { addIssues } from './issues';

/** As `T`, but anything may be missing; what is there is as `T` says. */
export type Loose<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly (Loose<Item> | undefined)[]
    : { readonly [K in keyof T]?: Loose<T[K]> | undefined };

export type LooseDocument = Loose<ScenarioDocument>;

/** Adds the problems of shape and gives the document with every misshapen value left out (its name stays). */
export function readShape(tree: Tree, report: Report): LooseDocument {
  const result = documentShape.safeParse(tree.value);
  if (result.success) return tree.value as LooseDocument;
  const spoilt = addIssues(result.error.issues, tree, report);
  return leaveOut(tree.value, spoilt) as LooseDocument;
}

interface Branch {
  all: boolean;
  readonly below: Map<string | number, Branch>;
}

function leaveOut(value: unknown, paths: readonly Path[]): unknown {
  const root: Branch = { all: false, below: new Map() };
  for (const path of paths) {
    let branch = root;
    for (const step of path) {
      let next = branch.below.get(step);
      if (!next) {
        next = { all: false, below: new Map() };
        branch.below.set(step, next);
      }
      branch = next;
    }
    branch.all = true;
  }
  return without(value, root);
}

function without(value: unknown, branch: Branch): unknown {
  if (branch.all) return undefined;
  if (branch.below.size === 0) return value;
  if (Array.isArray(value)) {
    return value.map((item: unknown, i) => {
      const below = branch.below.get(i);
      return below ? without(item, below) : item;
    });
  }
  if (!isFields(value)) return value;
  const copy: Record<string, unknown> = Object.create(null);
  for (const [key, item] of Object.entries(value)) {
    const below = branch.below.get(key);
    copy[key] = below ? without(item, below) : item;
  }
  return copy;
}
