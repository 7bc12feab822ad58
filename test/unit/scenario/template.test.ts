/** What authors begin with is free of problems, and the schema for editors is up to date. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../../src/analysis';
import { check } from '../../../src/checks';
import { compile } from '../../../src/engine';
import { readScenario } from '../../../src/scenario';
import { scenarioSchema } from '../../../src/scenario/json-schema';
import { templateScenario } from '../../../src/scenario/template';

describe('the template', () => {
  test('has no problem, and nothing that the checks would change', () => {
    expect(check(templateScenario('river', 'en')).findings).toEqual([]);
  });

  test('has the id and language asked for', () => {
    const { scenario } = readScenario(templateScenario('my-row', 'pt-BR'));
    expect(scenario).toMatchObject({ id: 'my-row', language: 'pt-BR' });
  });

  test('is played: each ending comes, none nearly always', () => {
    const { scenario } = readScenario(templateScenario('river', 'en'));
    const { endings } = simulate(compile(scenario!), { games: 2000, seed: 'template' });
    for (const share of Object.values(endings)) {
      expect(share).toBeGreaterThan(0.03);
      expect(share).toBeLessThan(0.45);
    }
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
