/** What authors begin with is free of problems, and the schema for editors is up to date. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../../src/analysis';
import { check } from '../../../src/checks';
import { compile } from '../../../src/engine';
import { rulesHash } from '../../../src/playthrough';
import { readScenario } from '../../../src/scenario';
import { scenarioSchema } from '../../../src/scenario/json-schema';
import { templateScenario } from '../../../src/scenario/template';
import { translatable } from '../../../src/scenario/translation';

describe.each(['en', 'es'])('the template in %s', (language) => {
  const text = templateScenario('river', language);

  test('has no problem, and nothing that the checks would change', () => {
    expect(check(text).findings).toEqual([]);
  });

  test('is played by the rules of the English one, with tests that hold', () => {
    const { scenario } = readScenario(text);
    const { scenario: original } = readScenario(templateScenario('river', 'en'));
    expect(rulesHash(scenario!)).toBe(rulesHash(original!));
    expect(scenario!.tests.map(({ play, expect: wanted }) => ({ play, wanted }))).toEqual(
      original!.tests.map(({ play, expect: wanted }) => ({ play, wanted })),
    );
  });

  test('cites what the English one cites, of the same days and countries', () => {
    const cited = ({ sources }: NonNullable<ReturnType<typeof readScenario>['scenario']>) =>
      sources.map(({ id, date, country }) => ({ id, date, country }));
    const { scenario } = readScenario(text);
    const { scenario: original } = readScenario(templateScenario('river', 'en'));
    expect(cited(scenario!)).toEqual(cited(original!));
  });

  test('is played: each ending comes, none nearly always', () => {
    const { scenario } = readScenario(text);
    const { endings } = simulate(compile(scenario!), { games: 2000, seed: 'template' });
    for (const share of Object.values(endings)) {
      expect(share).toBeGreaterThan(0.03);
      expect(share).toBeLessThan(0.45);
    }
  });
});

describe('a fresh scenario', () => {
  test.each(['en', 'es', 'es-CO', 'pt-BR'])('has the id and language asked for: %s', (language) => {
    const { scenario } = readScenario(templateScenario('my-row', language));
    expect(scenario).toMatchObject({ id: 'my-row', language });
  });

  test('speaks the language asked for, and English where it has no words', () => {
    const titled = (language: string) => readScenario(templateScenario('river', language)).scenario?.title;
    expect(titled('es')).toBe('Dos países, un río');
    expect(titled('es-CO')).toBe('Dos países, un río');
    expect(titled('est')).toBe('Two countries, one river');
    expect(titled('pt-BR')).toBe('Two countries, one river');
  });

  test('says nothing in Spanish that stands in the English one too, but for figures and names', () => {
    const texts = (language: string) =>
      translatable(readScenario(templateScenario('river', language)).scenario!);
    const english = new Map(texts('en').map(({ path, text }) => [path, text]));
    const spanish = texts('es');
    expect(spanish.map(({ path }) => path)).toEqual([...english.keys()]);
    expect(spanish.filter(({ path, text }) => english.get(path) === text)).toEqual([]);
  });
});

describe('the schema', () => {
  const file = readFileSync(new URL('../../../scenarios/scenario.schema.json', import.meta.url), 'utf8');

  test('stands in scenarios as it is made: npm run -s demarche -- schema > scenarios/scenario.schema.json', () => {
    expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(scenarioSchema())));
  });

  test('describes every field', () => {
    const bare: string[] = [];
    const visit = (value: unknown, path: string) => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'properties') {
          for (const [name, field] of Object.entries(
            inner as Record<string, { description?: string; $ref?: string }>,
          )) {
            if (!field.description && !field.$ref) bare.push(`${path}/${name}`);
          }
        }
        visit(inner, `${path}/${key}`);
      }
    };
    visit(scenarioSchema(), '');
    expect(bare).toEqual([]);
  });

  test.each(['us-colombia-2025'])('is named in the first line of %s', (id) => {
    const text = readFileSync(new URL(`../../../scenarios/${id}.yaml`, import.meta.url), 'utf8');
    expect(text.split('\n', 1)[0]).toBe('# yaml-language-server: $schema=./scenario.schema.json');
    expect(templateScenario('x', 'en').split('\n', 1)[0]).toBe(text.split('\n', 1)[0]);
  });
});
