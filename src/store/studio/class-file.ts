/** A class file at the door and on its way out. */
import { z } from 'zod/mini';
import { rulesHash } from '../../playthrough';
import { type Problem, readScenario } from '../../scenario';
import { entryOf } from '../shelf';
import { CLASS_FORMAT, type ClassFile, type KeptClass } from './ports';

z.config({ jitless: true });

const name = z.string().check(z.minLength(1), z.maxLength(200));
/** Larger than any file that the language allows. */
const file = z.string().check(z.maxLength(2_000_000));

const shape = z.strictObject({
  format: z.literal(CLASS_FORMAT),
  scenario: file,
  translations: z.record(name, file),
  luck: name,
  assumptions: z.record(name, name),
  course: z.optional(name),
  seats: z.array(name).check(z.minLength(1), z.maxLength(8)),
  other: z.enum(['really', 'unpredictable', 'person']),
  hints: z.boolean(),
  predict: z.boolean(),
});

/** Why a text is no class file that can be played. */
export type ClassRefusal =
  | { readonly code: 'not-json' | 'not-a-class' | 'class-newer' }
  /** `at`: what of it is wrong. */
  | { readonly code: 'class-misshapen'; readonly at: string }
  | { readonly code: 'class-scenario'; readonly problem?: Problem }
  /** It names a side, a course or an assumption that its scenario has not. */
  | { readonly code: 'class-unfitting'; readonly name: string };

export type ReadClass =
  | { readonly ok: true; readonly kept: Omit<KeptClass, 'id' | 'opened'> }
  | { readonly ok: false; readonly refusal: ClassRefusal };

const refuse = (refusal: ClassRefusal): ReadClass => ({ ok: false, refusal });

/** Reads the text of a class file. Never throws. */
export function readClass(text: string): ReadClass {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse({ code: 'not-json' });
  }
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (typeof format !== 'string' || !format.startsWith('demarche-class'))
    return refuse({ code: 'not-a-class' });
  if (format !== CLASS_FORMAT) return refuse({ code: 'class-newer' });
  const read = shape.safeParse(value);
  if (!read.success) {
    return refuse({ code: 'class-misshapen', at: read.error.issues[0]?.path.map(String).join('.') ?? '' });
  }
  return fitting(read.data as ClassFile);
}

function fitting(given: ClassFile): ReadClass {
  const { scenario, problems } = readScenario(given.scenario);
  if (!scenario) {
    const problem = problems.find(({ severity }) => severity === 'error');
    return refuse({ code: 'class-scenario', ...(problem && { problem }) });
  }
  const seat = given.seats.find((id) => !scenario.governments.some((government) => government.id === id));
  if (seat !== undefined) return refuse({ code: 'class-unfitting', name: seat });
  const { course } = given;
  if (course !== undefined && !scenario.courses.some(({ id }) => id === course)) {
    return refuse({ code: 'class-unfitting', name: course });
  }
  for (const [id, setting] of Object.entries(given.assumptions)) {
    const assumption = scenario.assumptions.find((one) => one.id === id);
    if (!assumption) return refuse({ code: 'class-unfitting', name: id });
    if (!assumption.settings.some((one) => one.id === setting)) {
      return refuse({ code: 'class-unfitting', name: setting });
    }
  }
  return { ok: true, kept: { file: given, entry: entryOf(scenario), rules: rulesHash(scenario) } };
}

/** The text of a class file. */
export function writeClass(given: ClassFile): string {
  return `${JSON.stringify(given, null, 1)}\n`;
}

/** `demarche-class-SCENARIO-LUCK.json`. */
export function classFileName(scenario: string, luck: string): string {
  const parts = [scenario, luck].map((part) => part.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, ''));
  return `demarche-class-${parts
    .filter((part) => part !== '')
    .join('-')
    .slice(0, 120)}.json`;
}
