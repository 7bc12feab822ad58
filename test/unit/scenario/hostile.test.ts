/** Whatever a file says, it is read or refused, and nothing is thrown. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeProblem, excerpt, readScenario } from '../../../src/scenario';
import { createTexts } from '../../../src/texts';
import { fixture } from './fixtures';

const say = createTexts('en');
const GOOD = fixture('visa-row.yaml');

function readAndTell(text: string) {
  const reading = readScenario(text);
  for (const problem of reading.problems) {
    expect(describeProblem(problem, say).length).toBeGreaterThan(10);
    expect(excerpt(text, problem)).toContain('^');
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.line).toBeLessThanOrEqual(text.split('\n').length);
    expect(problem.column).toBeGreaterThanOrEqual(1);
  }
  expect(reading.scenario === undefined).toBe(reading.problems.some((p) => p.severity === 'error'));
  return reading;
}

describe('never throws', { timeout: 30_000 }, () => {
  test('on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        readAndTell(text);
      }),
    );
  });

  test('on texts made of the signs that mean something', () => {
    const sign = fc.constantFrom(...'{}[]:,-?!&*#|>@`%"\'“” \n\tab1.~<', '\n  ', ': ', '- ', '---\n', '<<: ');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
        readAndTell(signs.join(''));
        readAndTell(`${GOOD}\n${signs.join('')}`);
      }),
      { numRuns: 40 },
    );
  });

  test('when a letter of a good file is deleted or replaced', () => {
    const letter = fc.constantFrom('', ...'{}[]:,-!&*#"\' \n\ta1é%');
    fc.assert(
      fc.property(fc.nat(GOOD.length - 1), letter, (at, by) => {
        readAndTell(GOOD.slice(0, at) + by + GOOD.slice(at + 1));
      }),
      { numRuns: 80 },
    );
  });

  test('when a line of a good file is deleted, doubled or moved', () => {
    const lines = GOOD.split('\n');
    const line = fc.nat(lines.length - 1);
    fc.assert(
      fc.property(
        line,
        line,
        fc.boolean(),
        fc.constantFrom('', ' ', '  ', '\t'),
        (from, to, keep, indent) => {
          const moved = [...lines];
          const taken = lines[from] ?? '';
          if (!keep) moved.splice(from, 1);
          moved.splice(to, 0, indent + taken);
          readAndTell(moved.join('\n'));
        },
      ),
      { numRuns: 80 },
    );
  });
});

describe('refused in one line', () => {
  test.each([
    ['10 MB of text', `title: ${'x'.repeat(10 * 1024 * 1024)}`, 'file-too-large'],
    ['10 000 lists', '['.repeat(10_000), 'nested-too-deep'],
    ['10 000 groups', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, 'nested-too-deep'],
    [
      'a staircase',
      Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
      'nested-too-deep',
    ],
    ['dashes', '- '.repeat(1000), 'nested-too-deep'],
    ['a bomb of names', bomb(), 'anchor'],
  ])('%s', (_, text, code) => {
    const { problems } = readAndTell(text);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });
});

function bomb(): string {
  const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 10; i++) {
    const [name, before] = ['abcdefghij'[i], 'abcdefghij'[i - 1]];
    lines.push(`${name}: &${name} [${`*${before}, `.repeat(9)}]`);
  }
  return lines.join('\n');
}

describe('names of the language the program is written in', () => {
  test.each(['constructor', 'tostring', 'valueof', 'prototype'])('%s is an id like others', (name) => {
    const text = GOOD.replaceAll('thaw', name).replaceAll('trust', `${name}-x`);
    expect(readAndTell(text).problems).toEqual([]);
  });

  test('__proto__ is refused, and changes nothing', () => {
    const text = GOOD.replace('  aid: {name: Aid', '  __proto__: {name: Aid');
    expect(readAndTell(text).problems.map((problem) => problem.code)).toContain('bad-id');
    expect(Object.hasOwn(Object.prototype, 'name')).toBe(false);
  });

  test('constructor as a meter, an option, a source', () => {
    for (const name of ['aid', 'revoke', 'article', 'carib', 'visa']) {
      const text = GOOD.replace(new RegExp(`\\b${name}\\b`, 'g'), 'constructor');
      const { problems } = readAndTell(text);
      expect(problems.filter((problem) => problem.code.startsWith('unknown'))).toEqual([]);
    }
  });
});
