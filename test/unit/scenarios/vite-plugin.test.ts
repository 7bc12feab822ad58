/** What the build makes of the scenarios' folder: the shelf, what each scenario is in every language, and its words in each. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtInScenarios } from '../../../scenarios/vite-plugin';
import { readScenario } from '../../../src/scenario';
import { templateScenario } from '../../../src/scenario/template';
import { updateTranslation } from '../../../src/scenario/translation';
import { putTogether } from '../../../src/scenario/translation/apart';

const TEMPLATE = templateScenario('river', 'en');

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function load(folder: string, id: string): string {
  const { load: hook } = builtInScenarios(folder);
  if (typeof hook !== 'function') throw new Error('the plugin loads nothing');
  const context = { addWatchFile: () => undefined } as unknown as ThisParameterType<typeof hook>;
  return String(hook.call(context, `\0${id}`));
}

/** What a module exports as data. */
function data(folder: string, id: string) {
  const json = /JSON\.parse\((".*")\)/.exec(load(folder, id))?.[1] ?? '""';
  return JSON.parse(JSON.parse(json));
}

describe('the shelf of the build', () => {
  const scenario = readScenario(TEMPLATE).scenario!;
  const fresh = updateTranslation(scenario, 'es');
  const spanish = (fresh.ok ? fresh.text : '').replace('text: ""', 'text: "Dos países, un río"');
  const folder = folderWith({
    'river.yaml': TEMPLATE,
    'river.es.yaml': spanish,
    'scenario.schema.json': '{}',
  });

  test('has each scenario once, said in all its languages', () => {
    const [entry, ...others] = data(folder, 'virtual:scenarios');
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ language: 'en', title: 'Two countries, one river' });
    expect(entry.others.es).toMatchObject({ title: 'Dos países, un río', about: scenario.about });
    const text = load(folder, 'virtual:scenarios');
    expect(text).toContain('structure: () => import("virtual:scenario/river")');
    expect(text).toContain('"es": {texts: () => import("virtual:scenario-texts/river.es")');
  });

  test('parts a scenario from its words, which put together are the scenario in that language', () => {
    const structure = data(folder, 'virtual:scenario/river');
    expect(structure).toMatchObject({ id: 'river', title: '', tests: [] });
    const told = putTogether(structure, { texts: data(folder, 'virtual:scenario-texts/river.es') }, 'es');
    expect(told).toMatchObject({ language: 'es', title: 'Dos países, un río', about: scenario.about });
    const words = {
      texts: data(folder, 'virtual:scenario-texts/river.en'),
      fronts: data(folder, 'virtual:scenario-fronts/river.en'),
    };
    const own = putTogether(structure, words, 'en');
    expect({ ...own, tests: 0, class: 0 }).toEqual({ ...scenario, tests: 0, class: 0 });
  });

  test('keeps what only a teacher reads apart from what is played', () => {
    const { debrief, roles, glossary } = data(folder, 'virtual:scenario-notes/river.en');
    expect({ debrief, roles, glossary }).toEqual({
      debrief: scenario.class.debrief,
      roles: scenario.class.roles,
      glossary: scenario.class.glossary,
    });
    const played = data(folder, 'virtual:scenario/river').class;
    expect(played.debrief).toHaveLength(debrief.length);
    expect(played).toMatchObject({
      roles: [],
      before: [],
      rubric: [],
      leavesOut: [],
      care: [],
      glossary: [],
    });
  });

  test('stops at a file that cannot be read, or is another’s', () => {
    const broken = folderWith({
      'river.yaml': TEMPLATE,
      'river.es.yaml': 'translates: river\nlanguage: es\ntexts: [',
    });
    expect(() => load(broken, 'virtual:scenarios')).toThrow(/river\.es\.yaml:3:8/);
    const other = folderWith({ 'river.yaml': TEMPLATE, 'river.es.yaml': 'translates: lake\nlanguage: es\n' });
    expect(() => load(other, 'virtual:scenario-texts/river.es')).toThrow(/otherwise/);
    expect(() => load(folderWith({ 'lake.yaml': TEMPLATE }), 'virtual:scenarios')).toThrow(/otherwise/);
  });
});
