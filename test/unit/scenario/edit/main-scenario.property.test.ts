/** Edits of a file of three thousand lines, anywhere in it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixture } from '../fixtures';
import { singles } from './documents';
import {
  at,
  changed,
  exactly,
  isGroup,
  isList,
  pathsOf,
  read,
  withAdded,
  withInserted,
  withMoved,
  withRemoved,
  withSet,
} from './helpers';

const MAIN = readFileSync(
  fileURLToPath(new URL('../../../../scenarios/us-colombia-2025.yaml', import.meta.url)),
  'utf8',
);
const FRESH = { label: 'A text', effects: { trust: -4 } };

test.each([
  ['the main scenario', MAIN, 4],
  ['the sample of the language', fixture('visa-row.yaml'), 60],
  ['the sample with the line breaks of Windows', fixture('visa-row.yaml').replaceAll('\n', '\r\n'), 40],
])('%s', (_, text, runs) => {
  const before = read(text);
  const paths = pathsOf(before).slice(1);
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.nat(2), singles, (path, by, value) => {
      const was = at(before, path)!;
      const whole = (edited: string) => {
        expect(text.includes('\r') && /[^\r]\n/.test(edited)).toBe(false);
        return exactly(read(edited));
      };
      if (isList(was)) {
        const edited = changed(text, { kind: 'insert', path, at: Math.min(by, was.length), value: FRESH });
        expect(whole(edited)).toBe(exactly(withInserted(before, path, Math.min(by, was.length), FRESH)));
        expect(changed(edited, { kind: 'remove', path: [...path, Math.min(by, was.length)] })).toBe(text);
      } else if (isGroup(was)) {
        const edited = changed(text, { kind: 'set', path: [...path, 'fresh'], value: FRESH });
        expect(whole(edited)).toBe(exactly(withAdded(before, path, 'fresh', undefined, FRESH)));
        expect(changed(edited, { kind: 'remove', path: [...path, 'fresh'] })).toBe(text);
      } else {
        const edited = changed(text, { kind: 'set', path, value });
        const now = at(read(edited), path)!;
        expect(String(now).trimEnd()).toBe(String(value).trimEnd());
        expect(whole(edited)).toBe(exactly(withSet(before, path, now)));
      }
      expect(whole(changed(text, { kind: 'remove', path }))).toBe(exactly(withRemoved(before, path)));
      const around = Object.keys(at(before, path.slice(0, -1))!);
      const place = around.indexOf(String(path.at(-1)));
      const step = Math.min(by, around.length - 1 - place);
      const moved = changed(text, { kind: 'move', path, by: step });
      expect(whole(moved)).toBe(exactly(withMoved(before, path, step)));
    }),
    { numRuns: runs },
  );
});
