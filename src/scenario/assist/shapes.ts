/** What the language's own definition says of a place: its fields, their descriptions, its words. */
import type * as z from 'zod';
import type { Path } from '../problem';
import { documentShape } from '../shape/document';

type Shape = z.core.$ZodType;

interface FieldSays {
  readonly name: string;
  readonly says: string;
  readonly required: boolean;
}

function descriptionOf(shape: Shape): string | undefined {
  return 'description' in shape && typeof shape.description === 'string' ? shape.description : undefined;
}

/** What a value may be, without what only wraps it. */
function open(shape: Shape, depth = 0): z.core.$ZodTypes[] {
  const known = shape as z.core.$ZodTypes;
  const { def } = known._zod;
  if (depth > 8) return [];
  if (def.type === 'optional') return open(def.innerType, depth + 1);
  if (def.type === 'lazy') return open(def.getter(), depth + 1);
  if (def.type === 'union') return def.options.flatMap((option) => open(option, depth + 1));
  return [known];
}

function into(shape: Shape, step: string | number): Shape[] {
  return open(shape).flatMap(({ _zod: { def } }): Shape[] => {
    if (typeof step === 'number') {
      if (def.type === 'array') return [def.element];
      return def.type === 'tuple' ? def.items.slice(step, step + 1) : [];
    }
    if (def.type === 'object') {
      const own = Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
      return own ? [own] : def.catchall ? [def.catchall] : [];
    }
    return def.type === 'record' ? [def.valueType] : [];
  });
}

export function shapesAt(path: Path): Shape[] {
  let shapes: Shape[] = [documentShape];
  for (const step of path) shapes = shapes.flatMap((shape) => into(shape, step));
  return shapes;
}

/** The language's own fields of the group at a path, in its order. */
export function fieldsAt(path: Path): FieldSays[] {
  const fields = shapesAt(path)
    .flatMap((shape) => open(shape))
    .flatMap(({ _zod: { def } }) => (def.type === 'object' ? Object.entries(def.shape) : []));
  const seen = new Map<string, FieldSays>();
  for (const [name, shape] of fields) {
    if (seen.has(name)) continue;
    const required = (shape as z.core.$ZodTypes)._zod.def.type !== 'optional';
    seen.set(name, { name, says: saysOf([shape]) ?? '', required });
  }
  return [...seen.values()];
}

/** Whether the value at a path may be a group of fields. */
export function isGroup(path: Path): boolean {
  return shapesAt(path)
    .flatMap((shape) => open(shape))
    .some(({ _zod: { def } }) => def.type === 'object' || def.type === 'record');
}

/** The words that the value at a path may be. */
export function wordsAt(path: Path): string[] {
  const words = shapesAt(path)
    .flatMap((shape) => open(shape))
    .flatMap(({ _zod: { def } }): string[] => {
      if (def.type === 'enum') return Object.values(def.entries).map(String);
      if (def.type === 'literal') return def.values.map(String);
      return def.type === 'boolean' ? ['true', 'false'] : [];
    });
  return [...new Set(words)];
}

function saysOf(shapes: readonly Shape[]): string | undefined {
  for (const shape of shapes) {
    const own =
      descriptionOf(shape) ??
      open(shape)
        .map(descriptionOf)
        .find((said) => said !== undefined);
    if (own !== undefined) return own;
  }
  return undefined;
}

/** The description of the field at a path. */
export function descriptionAt(path: Path): string | undefined {
  return saysOf(shapesAt(path));
}
