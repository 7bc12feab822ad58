import { describe, expect, test } from 'vitest';
import { readScenario } from '../../../../src/scenario';
import { remedy } from '../../../../src/scenario/assist';
import { readOutline } from '../../../../src/scenario/outline';
import { SMALL } from './small';

describe('an outline', () => {
  test('names what a file has, by kind, with its path', () => {
    const outline = readOutline(SMALL);
    expect(outline?.meters).toEqual([{ id: 'trust', name: 'Trust', path: ['meters', 'trust'] }]);
    expect(outline?.governments.map(({ id, mandates }) => [id, mandates.map((m) => m.name)])).toEqual([
      ['first', ['Keep calm']],
      ['second', ['Keep calm']],
    ]);
    expect(outline?.decisions.map(({ id, by, turn, options }) => [id, by, turn, options.length])).toEqual([
      ['first-move', 'first', 0, 2],
      ['second-move', 'second', 0, 2],
    ]);
    expect(outline?.decisions[1]?.path).toEqual(['turns', 0, 'decisions', 1]);
    expect(outline?.endings.map(({ name }) => name)).toEqual(['They talk', 'They do not']);
  });

  test('of an unfinished file holds what is there', () => {
    const outline = readOutline('title: Half\nmeters:\n  trust:\nturns:\n  - id: one\n  -\nflags: seen\n');
    expect(outline?.meters).toEqual([{ id: 'trust', name: 'trust', path: ['meters', 'trust'] }]);
    expect(outline?.turns.map(({ id, path }) => [id, path])).toEqual([
      ['one', ['turns', 0]],
      ['', ['turns', 1]],
    ]);
    expect(outline?.flags.map(({ id }) => id)).toEqual(['seen']);
    expect(outline?.endings).toEqual([]);
  });

  test.each([
    '',
    'just a text',
    '- a\n- list\n',
    'a: [1, 2\n',
    'meters: nonsense\nturns: {a: 1}\n',
    '\u0000',
  ])('never throws on %j', (text) => {
    expect(() => readOutline(text)).not.toThrow();
  });
});

describe('a remedy', () => {
  const mended = (text: string, code: string): string | undefined => {
    const problem = readScenario(text).problems.find((one) => one.code === code);
    if (!problem) throw new Error(`no ${code} in this text`);
    return remedy(text, problem);
  };

  test.each([
    ['unknown-meter', 'effects: {trust: 3}', 'effects: {trsut: 3}'],
    ['unknown-topic', 'by: second\n        topic: talks', 'by: second\n        topic: takls'],
    ['unknown-source', 'sources: [report]\n    decisions', 'sources: [reprot]\n    decisions'],
    ['unknown-option', '{chose: talk}', '{chose: tlak}'],
    ['bad-number', 'start: 50', 'start: "50"'],
    ['bad-date', 'date: 2025-01-01\n    headline', 'date: 2025-1-1\n    headline'],
  ])('of %s puts the right thing in its place', (code, right, wrong) => {
    const broken = SMALL.replace(right, wrong);
    expect(broken).not.toBe(SMALL);
    expect(mended(broken, code)).toBe(SMALL);
  });

  test('is not offered where nothing is suggested', () => {
    const broken = SMALL.replace('trust: 3', 'zzz: 3');
    expect(mended(broken, 'unknown-meter')).toBeUndefined();
  });
});
