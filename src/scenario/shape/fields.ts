/**
 * The simple fields of the language, described for editors. What each refuses stands in its message as a word
 * (`id`, `percent`, `number −100 100` …), from which `issues` makes the problem.
 */
import * as z from 'zod';
import { ID_LENGTH, LINE_LENGTH, TEXT_LENGTH } from '../limits';

z.config({ jitless: true });

export const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const id = z
  .string('id')
  .regex(ID_PATTERN, 'id')
  .max(ID_LENGTH, 'text-too-long')
  .describe('An id: small letters and digits, parts joined by “-”, a letter first.');

/** Whether a text can be the id of a scenario or of a thing in it. */
export function isId(text: string): boolean {
  return id.safeParse(text).success;
}

/** Whether a text has the form of a language tag. */
export function isLanguage(text: string): boolean {
  return language.safeParse(text).success;
}

/** One line of text: a name, a label, a headline, a question. */
export const line = z
  .string('text')
  .regex(/\S/, 'empty-value')
  .max(LINE_LENGTH, 'text-too-long')
  .describe('Plain text.');

/** A longer text; an empty line parts paragraphs. */
export const prose = z
  .string('text')
  .regex(/\S/, 'empty-value')
  .max(TEXT_LENGTH, 'text-too-long')
  .describe('Plain text, without markup.');

export const yesNo = z.boolean('boolean');

export const percent = z
  .string('percent')
  .regex(/^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?) ?%$/, 'percent')
  .describe('A percentage with at most two decimals, as 35%.');

/** A percentage that is more than none. */
export const somePercent = percent.regex(/[1-9]/, 'percent');

/** A number with at most two decimals. */
export function points(min: number, max: number) {
  const kind = `number ${min} ${max}`;
  return z.number(kind).min(min, kind).max(max, kind).multipleOf(0.01, 'too-many-decimals');
}

export function whole(min: number, max: number) {
  const kind = `whole ${min} ${max}`;
  return z.int(kind).min(min, kind).max(max, kind);
}

export function word<const T extends readonly [string, ...string[]]>(words: T) {
  return z.enum(words, `word ${words.join(' ')}`);
}

export const date = z.iso.date('date').describe('A day, as 2025-09-26.');

/** A source may be dated by its year or month alone. */
export const looseDate = z
  .string('date')
  .regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'date')
  .or(date)
  .or(z.int('date').min(1000, 'date').max(9999, 'date'))
  .describe('A day, a month or a year, as 2025-09-26, 2025-09 or 2025.');

export const url = z
  .string('url')
  .regex(/^https?:\/\/[^\s<>"'`{}|\\^]+\.[^\s<>"'`{}|\\^]+$/, 'url')
  .describe('An address that begins with https:// or http://.');

export const certainty = word(['documented', 'judgement', 'disputed']).describe(
  'How sure it is: documented, judgement or disputed.',
);

export const language = z
  .string('language')
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'language')
  .describe('Of the text below, as en or es.');

export function oneOrMany<T extends z.ZodType>(item: T) {
  return z.union([item, z.array(item, 'list').min(1, 'empty')]);
}

export const sources = z
  .union([id, z.array(id, 'list')])
  .describe('Ids of `sources` that show it: one, or a list.');

/** Groups of fields whose names are the language's own, by what they are. */
export const FIELD_NAMES = new Map<string, readonly string[]>();

/** A group of fields with fixed names. `name` is a key of the texts' `things`. */
export function thing<T extends z.core.$ZodLooseShape>(name: string, shape: T) {
  FIELD_NAMES.set(name, Object.keys(shape));
  return z.strictObject(shape, `thing ${name}`);
}

/** Things of one kind by their ids. */
export function byId<T extends z.ZodType>(value: T) {
  return z.record(id, value, 'fields');
}

export function list<T extends z.ZodType>(item: T) {
  return z.array(item, 'list');
}
