/** Every fact of the article behind the main scenario has a place in it, or a reason why not: `us-colombia-2025.coverage.md`. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { translatable } from '../../../src/scenario/translation/texts';
import { builtIn } from '../../built-in';

const TABLE = new URL('../../../scenarios/us-colombia-2025.coverage.md', import.meta.url);
const FACTS = 112;

interface Row {
  readonly id: string;
  readonly where: string;
}

const page = readFileSync(TABLE, 'utf8');

const rows = page.split('\n').flatMap((line): Row[] => {
  const [, id, , where] = line.split('|').map((cell) => cell.trim());
  return id !== undefined && /^A\d{3}$/.test(id) ? [{ id, where: where ?? '' }] : [];
});

const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].flatMap(([, path]) => (path === undefined ? [] : [path]));

/** Every text's path, the paths of the things that hold them, and the ids of things that hold no text. */
function placesOf(): Set<string> {
  const { scenario } = builtIn('us-colombia-2025');
  const places = new Set(scenario.sources.map(({ id }) => `sources/${id}`));
  for (const { path } of translatable(scenario)) {
    const parts = path.split('/');
    for (let length = 1; length <= parts.length; length++) places.add(parts.slice(0, length).join('/'));
  }
  return places;
}

describe('the facts of the article', () => {
  it('have one row each', () => {
    const wanted = Array.from({ length: FACTS }, (_, n) => `A${String(n + 1).padStart(3, '0')}`);
    expect(rows.map(({ id }) => id)).toEqual(wanted);
  });

  it('stand where the table says, those on which sources differ too', () => {
    const places = placesOf();
    const tables = page.split('\n').filter((line) => /^\| (?!id|matter)/.test(line));
    expect(tables.flatMap(pathsIn).filter((path) => !places.has(path))).toEqual([]);
  });

  it('have a place or a reason', () => {
    const bare = rows.filter(({ where }) => pathsIn(where).length === 0 && where.split(' ').length < 8);
    expect(bare).toEqual([]);
  });
});
