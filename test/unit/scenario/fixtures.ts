/** The files of test/fixtures, one case each, with the problems that they must raise. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../../../src/scenario';

const FOLDER = fileURLToPath(new URL('../../fixtures/', import.meta.url));

export type Expected = Pick<Problem, 'code' | 'line' | 'column' | 'severity'>;

export function fixture(name: string): string {
  return readFileSync(`${FOLDER}${name}`, 'utf8');
}

export const CASES = readdirSync(`${FOLDER}problems`)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace('.yaml', ''));

export function expectedProblems(name: string): Expected[] {
  return JSON.parse(fixture(`problems/${name}.problems.json`)) as Expected[];
}
