/** Structure and words, put together, are the scenario in that language: for every built-in scenario and any scenario at all. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../../src/engine';
import { rulesHash } from '../../../../src/playthrough';
import { readScenario } from '../../../../src/scenario';
import { readTranslation, translatable, translateScenario } from '../../../../src/scenario/translation';
import { putTogether, takeApart } from '../../../../src/scenario/translation/apart';
import { scenarioArbitrary } from '../../../arbitraries/scenario';
import { builtInFile } from '../../../built-in';

const FOLDER = builtInFile('x').pathname.replace(/x\.yaml$/, '');
const read = (name: string) => readFileSync(`${FOLDER}${name}`, 'utf8');

function scenarioOf(id: string): Scenario {
  const { scenario } = readScenario(read(`${id}.yaml`));
  if (!scenario) throw new Error(`${id} has errors`);
  return scenario;
}

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
const ids = files.filter((name) => /^[^.]+\.yaml$/.test(name)).map((name) => name.replace('.yaml', ''));
const translations = files.flatMap((name) => {
  const [, id, language] = /^([^.]+)\.([^.]+)\.yaml$/.exec(name) ?? [];
  return id !== undefined && language !== undefined ? [[id, language] as const] : [];
});

describe('a built-in scenario', () => {
  test.each(ids)('%s is put together from its structure and its own words', (id) => {
    const scenario = scenarioOf(id);
    const { structure, ...words } = takeApart(scenario);
    expect(translatable(structure).every(({ text }) => text === '')).toBe(true);
    expect(putTogether(structure, words, scenario.language)).toEqual(scenario);
  });

  test.each(translations)('%s is put together in %s from the same structure', (id, language) => {
    const scenario = scenarioOf(id);
    const { translation } = readTranslation(read(`${id}.${language}.yaml`));
    if (!translation) throw new Error(`${id}.${language} has errors`);
    const translated = translateScenario(scenario, translation);
    const told = putTogether(takeApart(scenario).structure, takeApart(translated), language);
    expect(told).toEqual(translated);
    expect(rulesHash(told)).toBe(rulesHash(scenario));
  });
});

test('any scenario comes together again, also from JSON', () => {
  fc.assert(
    fc.property(scenarioArbitrary, (scenario) => {
      const { structure, ...words } = JSON.parse(JSON.stringify(takeApart(scenario)));
      expect(putTogether(structure, words, scenario.language)).toEqual(JSON.parse(JSON.stringify(scenario)));
    }),
    { numRuns: 60 },
  );
});

test('without front pages these are blank, and nothing else is', () => {
  const scenario = scenarioOf(ids[0] ?? '');
  const { structure, texts } = takeApart(scenario);
  const blank = scenario.endings.map((ending) => ({
    ...ending,
    front: ending.front.map((page) => ({ ...page, text: '' })),
  }));
  expect(putTogether(structure, { texts }, scenario.language)).toEqual({ ...scenario, endings: blank });
});

test('words that are too few or too many belong to another scenario', () => {
  const [id = ''] = ids;
  const { structure, texts } = takeApart(scenarioOf(id));
  expect(() => putTogether(structure, { texts: texts.slice(1) }, 'es')).toThrow(/texts/);
  expect(() => putTogether(structure, { texts: [...texts, 'more'] }, 'es')).toThrow(/texts/);
  expect(() => putTogether(structure, { texts, fronts: [] }, 'es')).toThrow(/texts/);
});
