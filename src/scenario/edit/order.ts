/** What the definition of the language says about a place in the file: the order of fields, and which names can be. */
import * as z from 'zod';
import type { Path } from '../problem';
import { documentShape } from '../shape/document';
import type { Group } from './groups';

/** They follow everything else, as long as they are. */
const LAST = ['consequences', 'while'];

/** Where a new field of a group belongs, from 0: after those that come before it in the language, else at the end. */
export function placeOf(group: Group, path: Path, name: string): number {
  const order = orderAt(path);
  const own = order.indexOf(name);
  if (own < 0) return group.items.length;
  const ranks = group.items.map((item) => order.indexOf(item.name ?? ''));
  const before = ranks.findLastIndex((rank) => rank >= 0 && rank < own);
  if (before >= 0) return before + 1;
  const after = ranks.findIndex((rank) => rank > own);
  return after < 0 ? group.items.length : after;
}

/** Whether nothing in the group at a path can have such a name. */
export function refusesName(path: Path, name: string): boolean {
  if (name.trim() === '' || name === '<<' || name === '__proto__' || name.includes('\n')) return true;
  return shapesAt(path).some(
    (shape) => shape instanceof z.ZodRecord && !z.safeParse(shape.keyType, name).success,
  );
}

function orderAt(path: Path): string[] {
  const shape = shapesAt(path).find((one) => one instanceof z.ZodObject);
  if (!(shape instanceof z.ZodObject)) return [];
  const names = Object.keys(shape.shape);
  return [...names.filter((name) => !LAST.includes(name)), ...LAST.filter((name) => names.includes(name))];
}

/** The ways in which what stands at a path may be written. */
function shapesAt(path: Path): unknown[] {
  let shapes = opened(documentShape);
  for (const step of path) {
    shapes = shapes.flatMap((shape) => {
      if (shape instanceof z.ZodArray) return typeof step === 'number' ? opened(shape.element) : [];
      if (shape instanceof z.ZodRecord) return opened(shape.valueType);
      if (!(shape instanceof z.ZodObject)) return [];
      return opened(Object.hasOwn(shape.shape, step) ? shape.shape[step] : shape.def.catchall);
    });
  }
  return shapes;
}

function opened(shape: unknown): unknown[] {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodLazy) return opened(shape.unwrap());
  if (shape instanceof z.ZodUnion) return shape.options.flatMap(opened);
  return shape === undefined ? [] : [shape];
}
