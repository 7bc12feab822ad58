/** The scenario that serves authors as an example uses every word of the language. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { scenarioSchema } from '../../../src/scenario/json-schema';
import { builtInFile } from '../../built-in';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type Map = { readonly [name: string]: Json };

/** What the example does without, and why. */
const WITHOUT: readonly (readonly [what: RegExp, why: string])[] = [
  [/^guided$/, 'is for a first game of a few minutes; this one has six turns'],
  [/^grades as integer$/, 'the example is for a range of grades, which is a text'],
  [/^flags as string$/, 'several flags are a list'],
  [/^turns as string$/, 'its policies are open in several turns'],
  [
    /^tests\.expect\.(tally|turn|score)\./,
    'bounds are the same as in a condition, where all of them are used',
  ],
];

const isMap = (value: Json | undefined): value is Map =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

const SCHEMA = scenarioSchema() as Map;

/** A part of the schema behind its references. */
function resolved(schema: Map): Map {
  const inner = isList(schema.allOf) ? schema.allOf[0] : schema;
  if (!isMap(inner)) return schema;
  const name = typeof inner.$ref === 'string' ? inner.$ref.split('/').at(-1) : undefined;
  const found = name !== undefined && isMap(SCHEMA.definitions) ? SCHEMA.definitions[name] : inner;
  return isMap(found) ? found : schema;
}

const branchesOf = (schema: Map): readonly Map[] =>
  isList(schema.anyOf) ? schema.anyOf.filter(isMap).map(resolved).flatMap(branchesOf) : [schema];

/** Places in the language, the name of each definition instead of the way to it: `turns.brief`, `condition.chose`. */
function placeOf(schema: Map, place: string): string {
  const inner = isList(schema.allOf) ? schema.allOf[0] : schema;
  const ref = isMap(inner) ? inner.$ref : undefined;
  return typeof ref === 'string' ? (ref.split('/').at(-1) ?? place) : place;
}

const under = (place: string, word: string) => (place === '' ? word : `${place}.${word}`);
const last = (place: string) => place.split('.').at(-1);

/** Every word of the language by its place, every fixed value of a word, and every kind of thing that it may hold. */
function language(): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (part: Map, from: string): void => {
    const place = placeOf(part, from);
    const schema = resolved(part);
    const branches = branchesOf(schema);
    for (const branch of branches) {
      if (branches.length > 1) found.add(`${last(place)} as ${branch.type}`);
      if (isList(branch.enum)) for (const value of branch.enum) found.add(`${last(place)}: ${value}`);
      if (isMap(branch.items)) visit(branch.items, place);
      if (isMap(branch.additionalProperties)) visit(branch.additionalProperties, place);
      for (const [word, inner] of Object.entries(isMap(branch.properties) ? branch.properties : {})) {
        const at = under(place, word);
        found.add(at);
        if (isMap(inner) && !seen.has(`${at} ${JSON.stringify(inner)}`)) {
          seen.add(`${at} ${JSON.stringify(inner)}`);
          visit(inner, at);
        }
      }
    }
  };
  visit(SCHEMA, '');
  return found;
}

function kindOf(value: Json): string {
  if (isList(value)) return 'array';
  if (isMap(value)) return 'object';
  return typeof value;
}

const fits = (branch: Map, value: Json) =>
  branch.type === kindOf(value) || (branch.type === 'integer' && typeof value === 'number');

/** The same of a document: what it uses. */
function used(document: Json): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (part: Map, from: string, value: Json): void => {
    const place = placeOf(part, from);
    const schema = resolved(part);
    const branches = branchesOf(schema);
    for (const branch of branches.filter((one) => fits(one, value))) {
      if (branches.length > 1) found.add(`${last(place)} as ${branch.type}`);
      if (isList(branch.enum) && branch.enum.includes(value)) found.add(`${last(place)}: ${value}`);
      if (isList(value) && isMap(branch.items)) for (const one of value) visit(branch.items, place, one);
      if (!isMap(value)) continue;
      for (const [word, inner] of Object.entries(value)) {
        const named = isMap(branch.properties) ? branch.properties[word] : undefined;
        if (named) found.add(under(place, word));
        const next = named ?? branch.additionalProperties;
        if (isMap(next)) visit(next, named ? under(place, word) : place, inner);
      }
    }
  };
  visit(SCHEMA, '', document);
  return found;
}

const document: Json = parse(readFileSync(builtInFile('two-shores'), 'utf8'));
const example = used(document);

const missing = [...language()].filter((word) => !example.has(word));

test('two-shores uses every word of the language at every place where it may stand', () => {
  expect(missing.filter((word) => !WITHOUT.some(([what]) => what.test(word)))).toEqual([]);
});

test.each(WITHOUT)('does without %s, which %s', (what) => {
  expect(missing.filter((word) => what.test(word))).not.toEqual([]);
});
