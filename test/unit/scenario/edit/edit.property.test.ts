/** What must hold of every edit of every file. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isScalar, parseDocument } from 'yaml';
import type { Path } from '../../../../src/scenario/problem';
import { documents, plains, singles } from './documents';
import {
  at,
  changed,
  commentsOf,
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

const RUNS = { numRuns: Number(process.env.EDIT_RUNS ?? 120) };
const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];

function nodeAt(text: string, path: Path) {
  return parseDocument(text, { uniqueKeys: false }).getIn([...path], true);
}

function isBlock(node: unknown): boolean {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}

function sameEnds(text: string): boolean {
  return !/[^\r]\n/.test(text) || !text.includes('\r\n');
}

test('a single value in place of another changes nothing else', () => {
  fc.assert(
    fc.property(documents, fc.nat(), singles, (text, n, value) => {
      const before = read(text);
      const paths = pathsOf(before).filter((path) => path.length > 0 && !isGroupOrList(at(before, path)));
      const path = pick(paths, n);
      fc.pre(path !== undefined);
      const node = nodeAt(text, path!);
      const edited = changed(text, { kind: 'set', path: path!, value });
      const found = at(read(edited), path!);
      const block = isBlock(node) && typeof value === 'string' && typeof found === 'string';
      if (block) expect(found.replace(/\n+$/, '')).toBe((value as string).replace(/\n+$/, ''));
      else expect(found).toBe(value);
      expect(exactly(read(edited))).toBe(exactly(withSet(before, path!, found!)));
      expect(commentsOf(edited)).toEqual(commentsOf(text));
      expect(sameEnds(edited)).toBe(true);
      if (isScalar(node) && node.range && node.range[0] < node.range[1] && !String(value).includes('\n')) {
        expect(edited.startsWith(text.slice(0, block ? node.range[0] : node.range[0]))).toBe(true);
        expect(edited.endsWith(text.slice(node.range[1]))).toBe(true);
      }
    }),
    RUNS,
  );
});

test('what is set to what it is stays byte for byte', () => {
  fc.assert(
    fc.property(documents, fc.nat(), (text, n) => {
      const before = read(text);
      const path = pick(pathsOf(before), n)!;
      expect(changed(text, { kind: 'set', path, value: at(before, path)! })).toBe(text);
    }),
    RUNS,
  );
});

test('any value in place of any other leaves the rest', () => {
  fc.assert(
    fc.property(documents, fc.nat(), plains, (text, n, value) => {
      const before = read(text);
      const path = pick(pathsOf(before).slice(1), n)!;
      const was = at(before, path)!;
      const edited = changed(text, { kind: 'set', path, value });
      const found = at(read(edited), path)!;
      if (!isBlock(nodeAt(text, path)) && !isGroupOrList(was)) expect(exactly(found)).toBe(exactly(value));
      else expect(exactly(found).replaceAll('\\n', '')).toBe(exactly(value).replaceAll('\\n', ''));
      expect(exactly(read(edited))).toBe(exactly(withSet(before, path, found)));
      expect(sameEnds(edited)).toBe(true);
    }),
    RUNS,
  );
});

test('a field that is not there is added, and nothing else changes', () => {
  fc.assert(
    fc.property(documents, fc.nat(), plains, fc.boolean(), (text, n, value, deep) => {
      const before = read(text);
      const path = pick(
        pathsOf(before).filter((one) => isGroup(at(before, one)!)),
        n,
      )!;
      const whole = deep ? { below: [{ inner: value }] } : value;
      const full: Path = deep ? [...path, 'fresh', 'below', 0, 'inner'] : [...path, 'fresh'];
      const edited = changed(text, { kind: 'set', path: full, value });
      expect(exactly(read(edited))).toBe(exactly(withAdded(before, path, 'fresh', undefined, whole)));
      expect(commentsOf(edited)).toEqual(commentsOf(text));
      expect(sameEnds(edited)).toBe(true);
    }),
    RUNS,
  );
});

test('a field is added after another', () => {
  fc.assert(
    fc.property(documents, fc.nat(), fc.nat(), plains, (text, n, m, value) => {
      const before = read(text);
      const path = pick(
        pathsOf(before).filter((one) => isGroup(at(before, one)!)),
        n,
      )!;
      const name = pick([...Object.keys(at(before, path)!), undefined], m);
      const where = name === undefined ? {} : { after: name };
      const edited = changed(text, { kind: 'add', path, key: 'fresh', value, ...where });
      expect(exactly(read(edited))).toBe(exactly(withAdded(before, path, 'fresh', name, value)));
      expect(commentsOf(edited)).toEqual(commentsOf(text));
      expect(changed(edited, { kind: 'add', path, key: 'fresh', value })).toBe('id-taken');
      expect(sameEnds(edited)).toBe(true);
    }),
    RUNS,
  );
});

test('an item is inserted among others', () => {
  fc.assert(
    fc.property(documents, fc.nat(), fc.nat(), plains, (text, n, m, value) => {
      const before = read(text);
      const path = pick(
        pathsOf(before).filter((one) => isList(at(before, one)!)),
        n,
      );
      fc.pre(path !== undefined);
      const length = (at(before, path!) as readonly unknown[]).length;
      const place = m % (length + 1);
      const edited = changed(text, { kind: 'insert', path: path!, at: place, value });
      expect(exactly(read(edited))).toBe(exactly(withInserted(before, path!, place, value)));
      expect(commentsOf(edited)).toEqual(commentsOf(text));
      expect(sameEnds(edited)).toBe(true);
      if (length > 0)
        expect(changed(edited, { kind: 'remove', path: [...path!, place] }).trimEnd()).toBe(text.trimEnd());
    }),
    RUNS,
  );
});

test('what is removed is gone, and nothing else', () => {
  fc.assert(
    fc.property(documents, fc.nat(), (text, n) => {
      const before = read(text);
      const path = pick(pathsOf(before).slice(1), n)!;
      const edited = changed(text, { kind: 'remove', path });
      expect(exactly(read(edited) ?? {})).toBe(exactly(withRemoved(before, path)));
      expect(sameEnds(edited)).toBe(true);
    }),
    RUNS,
  );
});

test('what is moved is moved with its comments, and back again', () => {
  fc.assert(
    fc.property(documents, fc.nat(), fc.nat(), (text, n, m) => {
      const before = read(text);
      const path = pick(pathsOf(before).slice(1), n)!;
      const around = Object.keys(at(before, path.slice(0, -1))!);
      const from = around.indexOf(String(path.at(-1)));
      const by = (m % around.length) - from;
      const edited = changed(text, { kind: 'move', path, by });
      expect(exactly(read(edited))).toBe(exactly(withMoved(before, path, by)));
      expect(commentsOf(edited)).toEqual(commentsOf(text));
      const back = typeof path.at(-1) === 'number' ? [...path.slice(0, -1), from + by] : path;
      const again = changed(edited, { kind: 'move', path: back, by: -by });
      const opensFile = path.length === 1 && edited.startsWith('# remark');
      if (opensFile || /- # remark|\|\+/.test(edited)) expect(exactly(read(again))).toBe(exactly(before));
      else expect(again).toBe(text);
    }),
    RUNS,
  );
});

function isGroupOrList(value: ReturnType<typeof at>): boolean {
  return typeof value === 'object' && value !== null;
}
