/** A playthrough at the door: JSON text → Playthrough, or one refusal. */
import { z } from 'zod/mini';
import { FORMAT, type Playthrough } from './playthrough';

z.config({ jitless: true });

const MOST_TURNS = 1000;
const id = z.string().check(z.maxLength(100));
const text = z.string().check(z.maxLength(4000));
const byId = z.record(id, id);

const shape = z.object({
  format: z.literal(FORMAT),
  scenario: id,
  version: z.string().check(z.maxLength(100)),
  rules: z.optional(id),
  seed: z.string().check(z.maxLength(200)),
  assumptions: z.optional(byId),
  course: z.optional(id),
  seats: z.optional(byId),
  mandates: z.optional(byId),
  turns: z.array(byId).check(z.maxLength(MOST_TURNS)),
  predictions: z.optional(z.array(byId).check(z.maxLength(MOST_TURNS))),
  reasons: z.optional(z.array(z.record(id, text)).check(z.maxLength(MOST_TURNS))),
});

/** Why a text is no playthrough. `at` is the path in it, such as `turns.3`. */
export interface UnreadableRecord {
  readonly code: 'not-json' | 'not-a-playthrough' | 'format-newer';
  readonly at?: string;
}

export type ReadPlaythrough =
  | { readonly ok: true; readonly playthrough: Playthrough }
  | { readonly ok: false; readonly refusal: UnreadableRecord };

/** Reads the text of a playthrough's file. Never throws. */
export function readPlaythrough(source: string): ReadPlaythrough {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return { ok: false, refusal: { code: 'not-json' } };
  }
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (typeof format === 'number' && format > FORMAT) return { ok: false, refusal: { code: 'format-newer' } };
  const read = shape.safeParse(value);
  if (read.success) return { ok: true, playthrough: read.data as Playthrough };
  const path = read.error.issues[0]?.path.map(String).join('.') ?? '';
  return { ok: false, refusal: { code: 'not-a-playthrough', ...(path !== '' && { at: path }) } };
}
