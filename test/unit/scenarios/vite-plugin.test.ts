/** What the build makes of the scenarios' folder: the shelf, each scenario, and each in its other languages. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtInScenarios } from '../../../scenarios/vite-plugin';
import { readScenario } from '../../../src/scenario';
import { templateScenario } from '../../../src/scenario/template';
import { updateTranslation } from '../../../src/scenario/translation';

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

describe('the shelf of the build', () => {
  const scenario = readScenario(TEMPLATE).scenario!;
  const fresh = updateTranslation(scenario, 'es');
  const spanish = (fresh.ok ? fresh.text : '').replace('text: ""', 'text: "Dos países, un río"');
  const folder = folderWith({
    'river.yaml': TEMPLATE,
    'river.es.yaml': spanish,
    'scenario.schema.json': '{}',
  });

  test('has the scenarios and no translation', () => {
    const text = load(folder, 'virtual:scenarios');
    expect(text).toContain('"title":"Two countries, one river"');
    expect(text).not.toContain('Dos países');
    expect(text).toContain('"es": () => import("virtual:scenario-in/es/river")');
  });

  test('has a scenario in another language, with the original where nothing is translated', () => {
    const text = load(folder, 'virtual:scenario-in/es/river');
    const json = /JSON\.parse\((".*")\)/.exec(text)?.[1] ?? '""';
    expect(JSON.parse(JSON.parse(json))).toMatchObject({
      language: 'es',
      title: 'Dos países, un río',
      about: scenario.about,
      tests: [],
    });
  });

  test('stops at a translation that cannot be read, or is another’s', () => {
    const broken = folderWith({
      'river.yaml': TEMPLATE,
      'river.es.yaml': 'translates: river\nlanguage: es\ntexts: [',
    });
    expect(() => load(broken, 'virtual:scenario-in/es/river')).toThrow(/river\.es\.yaml:3:8/);
    const other = folderWith({ 'river.yaml': TEMPLATE, 'river.es.yaml': 'translates: lake\nlanguage: es\n' });
    expect(() => load(other, 'virtual:scenario-in/es/river')).toThrow(/otherwise/);
  });
});
