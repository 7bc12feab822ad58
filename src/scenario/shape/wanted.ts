/** From what a field wanted (the word in its schema's message) and what stands there: which problem it is. */
import type { ProblemCode } from '../codes';
import type { Told } from '../report';
import { isFields } from '../syntax/tree';
import { mended } from './mended';

export interface Finding extends Pick<Told, 'suggestion' | 'candidates'> {
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly at?: 'key' | 'value';
}

export interface Found {
  /** The field's name, or its place in a list. */
  readonly name: string;
  readonly raw: unknown;
  /** A single value as the author wrote it. */
  readonly value: string;
}

/** Problems that need no more than the value to be told. */
const SIMPLE: Readonly<Record<string, ProblemCode>> = {
  'text-too-long': 'text-too-long',
  'too-many-decimals': 'too-many-decimals',
  url: 'bad-url',
  language: 'bad-language',
  country: 'bad-country',
  coordinates: 'bad-coordinates',
  format: 'bad-format',
};

/** `message` is the wanted kind and what belongs to it: `id`, `number -100 100`, `word yes no abstain` … */
export function wanted(message: string, found: Found): Finding {
  const [kind = '', ...rest] = message.split(' ');
  const { name, raw, value } = found;
  const params = { name, value };
  if (raw === null) return { code: 'empty-value', params, at: 'key' };
  if (kind === 'empty-value' || kind === 'empty') return { code: kind, params, at: 'key' };
  if (typeof raw === 'string' && /^[“”„‘’«]/.test(raw) && kind !== 'text-too-long') {
    return { code: 'smart-quote', params: { text: value } };
  }
  const group = isFields(raw) || Array.isArray(raw);
  switch (kind) {
    case 'id':
      if (group) return { code: 'expected-text', params };
      if (/^-[A-Za-z]/.test(value)) return gluedDash(value);
      return { code: 'bad-id', params: { name: value }, suggestion: mended.id(value) };
    case 'text':
      if (group) return { code: 'expected-text', params };
      return { code: 'needs-quotes', params, suggestion: `"${value}"` };
    case 'fields':
    case 'thing':
    case 'bound':
      return wantedFields(found);
    case 'list':
      if (typeof raw === 'string' && /^-\S/.test(raw)) return gluedDash(value);
      if (isFields(raw) && /^-\S/.test(Object.keys(raw)[0] ?? ''))
        return gluedDash(Object.keys(raw)[0] ?? '');
      return { code: 'expected-list', params };
    case 'number':
    case 'whole':
      return wantedNumber(kind, found, rest[0] ?? '', rest[1] ?? '');
    case 'percent':
      return { code: 'bad-percent', params, suggestion: mended.percent(raw) };
    case 'boolean':
      return { code: 'bad-boolean', params, suggestion: mended.boolean(raw) };
    case 'word':
      if (group) return { code: 'expected-text', params };
      return {
        code: 'bad-word',
        params: { ...params, name: value, words: rest.join(', ') },
        candidates: rest,
      };
    case 'version':
      return { code: typeof raw === 'number' ? 'version-number' : 'bad-version', params };
    case 'date':
      return { code: 'bad-date', params, suggestion: mended.date(value) };
    default:
      return { code: SIMPLE[kind] ?? 'unreadable', params: { ...params, text: value } };
  }
}

function gluedDash(text: string): Finding {
  const [name = text] = text.split(/\s/);
  return { code: 'dash-without-space', params: { name }, suggestion: `- ${name.slice(1)}` };
}

function wantedFields({ name, raw, value }: Found): Finding {
  if (isFields(raw)) return { code: 'empty', params: { name }, at: 'key' };
  const glued = typeof raw === 'string' ? /^([\w-]+):(?=\S)(.*)$/s.exec(raw) : null;
  if (glued?.[1] !== undefined) {
    const suggestion = `${glued[1]}: ${(glued[2] ?? '').slice(0, 60)}`;
    return { code: 'colon-without-space', params: { name: glued[1] }, suggestion };
  }
  const compared = typeof raw === 'string' ? comparison(raw) : undefined;
  if (compared !== undefined) return { code: 'comparison', params: { name, value }, suggestion: compared };
  return { code: 'expected-fields', params: { name, value } };
}

function wantedNumber(kind: 'number' | 'whole', found: Found, min: string, max: string): Finding {
  const { name, raw, value } = found;
  const params = { name, value, min, max };
  if (typeof raw !== 'number' || !Number.isFinite(raw)) {
    return { code: 'bad-number', params, suggestion: mended.number(raw) };
  }
  if (kind === 'whole' && !Number.isInteger(raw)) return { code: 'whole-number', params };
  return { code: 'number-out-of-range', params };
}

/** `trust < 20` as the language writes it. People see whole points, so more than 20 is 21 and up. */
function comparison(text: string): string | undefined {
  const found = /^([a-z][\w-]*)\s*(<=|>=|<|>|=)\s*(\d+)$/.exec(text.trim());
  if (!found) return undefined;
  const [, name = '', sign = '', digits = ''] = found;
  const number = Number(digits);
  const [from, to] = [`at_least: ${number}`, `below: ${number}`];
  switch (sign) {
    case '<':
      return `{${name}: {${to}}}`;
    case '>=':
      return `{${name}: {${from}}}`;
    case '<=':
      return `{${name}: {below: ${number + 1}}}`;
    case '>':
      return `{${name}: {at_least: ${number + 1}}}`;
    default:
      return `{${name}: {${from}, below: ${number + 1}}}`;
  }
}
