/** Reads a built-in scenario for a test. */
import { readFileSync } from 'node:fs';
import { compile, type Model } from '../src/engine';
import { readScenario } from '../src/scenario';

export function builtInFile(id: string): URL {
  return new URL(`../scenarios/${id}.yaml`, import.meta.url);
}

export function builtIn(id: string): Model {
  const { scenario, problems } = readScenario(readFileSync(builtInFile(id), 'utf8'));
  if (!scenario) throw new Error(`${id} has errors: ${JSON.stringify(problems)}`);
  return compile(scenario);
}
