/** Reads built-in scenarios for a test. */
import { readdirSync, readFileSync } from 'node:fs';
import { compile, type Model, type Scenario } from '../src/engine';
import { readScenario } from '../src/scenario';
import { readTranslation, translateScenario } from '../src/scenario/translation';

export function builtInFile(id: string): URL {
  return new URL(`../scenarios/${id}.yaml`, import.meta.url);
}

export function builtIn(id: string): Model {
  const { scenario, problems } = readScenario(readFileSync(builtInFile(id), 'utf8'));
  if (!scenario) throw new Error(`${id} has errors: ${JSON.stringify(problems)}`);
  return compile(scenario);
}

/** Every built-in scenario in every language that it is told in: the name of the file → the scenario. */
export function builtInTold(): readonly (readonly [file: string, told: Scenario])[] {
  const folder = new URL('../scenarios/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.sort().map((file) => {
    const [id = '', language] = file.split('.');
    const { scenario } = builtIn(id);
    if (language === 'yaml') return [file, scenario];
    const { translation, problems } = readTranslation(readFileSync(new URL(file, folder), 'utf8'));
    if (!translation) throw new Error(`${file} has errors: ${JSON.stringify(problems)}`);
    return [file, translateScenario(scenario, translation)];
  });
}
