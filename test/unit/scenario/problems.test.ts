/** Each slip raises the problem it should, where it should, in words that an author understands. */
import { describe, expect, test } from 'vitest';
import { CODES, describeProblem, excerpt, type Problem, readScenario } from '../../../src/scenario';
import { createTexts } from '../../../src/texts';
import { CASES, expectedProblems, fixture } from './fixtures';

const say = createTexts('en');
const MiB = 1024 * 1024;

/** Files too large to keep. */
const GENERATED = {
  'file-too-large': `format: 1\ntitle: ${'x'.repeat(MiB)}`,
  'too-many-parts': `format: 1\nflags: [${'a, '.repeat(100_000)}]`,
  'too-many-problems': `format: 1\nflags: [${'A, '.repeat(400)}]`,
} as const;

const INNER_WORDS =
  /\b(mapping|scalar|token|schema|undefined|object|null|NaN|array|string|boolean|regex|YAML|key)\b/;

function expectSentence(problem: Problem): void {
  const sentence = describeProblem(problem, say);
  expect(sentence).toMatch(/^[^a-z].*[.?]$/);
  expect(sentence).not.toMatch(/\{\{\w+\}\}|(problems|things)\.[a-z]/);
  expect(sentence.replace(/“.*?”/g, '')).not.toMatch(INNER_WORDS);
}

describe('one case each', () => {
  test.each(CASES)('%s', (name) => {
    const text = fixture(`problems/${name}.yaml`);
    const { scenario, problems } = readScenario(text);
    expect(problems.map(({ code, line, column, severity }) => ({ code, line, column, severity }))).toEqual(
      expectedProblems(name),
    );
    expect(scenario !== undefined).toBe(problems.every((problem) => problem.severity !== 'error'));
    for (const problem of problems) {
      expectSentence(problem);
      const [line = '', caret = ''] = excerpt(text, problem).split('\n');
      expect(caret.trimStart()).toBe('^');
      expect(caret.length).toBeLessThanOrEqual(line.length + 1);
    }
  });

  test.each(Object.entries(GENERATED))('%s', (code, text) => {
    const { scenario, problems } = readScenario(text);
    expect(scenario).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toContain(code);
    problems.forEach(expectSentence);
  });
});

test('every code has its case', () => {
  const shown = new Set(CASES.flatMap((name) => expectedProblems(name).map((problem) => problem.code)));
  const without = Object.keys(CODES).filter((code) => !shown.has(code as never) && !(code in GENERATED));
  expect(without).toEqual([]);
});

describe('what stands beside a problem', () => {
  test.each([
    ['unknown-meter', 'trust'],
    ['unknown-key', 'because'],
    ['bad-id', 'great-storm'],
    ['bad-percent-fraction', '35%'],
    ['bad-number', '-9'],
    ['bad-date-order', '2025-09-29'],
    ['colon-without-space-in-braces', 'below: 20'],
    ['flag-needs-true-or-false', 'true'],
    ['unknown-name-word', 'chose'],
  ])('%s: did you mean %s', (name, suggestion) => {
    const { problems } = readScenario(fixture(`problems/${name}.yaml`));
    expect(problems[0]?.suggestion).toBe(suggestion);
  });

  test('the sentence names the thing', () => {
    const { problems } = readScenario(fixture('problems/missing-key.yaml'));
    expect(describeProblem(problems[0]!, say)).toBe(
      '“topic” is missing in the decision “visa”: add “topic: …”.',
    );
  });

  test('of a long line the excerpt shows the part around the caret', () => {
    const text = `format: 1\nflags: [${'x, '.repeat(200)}Bad]`;
    const problem = readScenario(text).problems.find((p) => p.code === 'bad-id')!;
    const [line = '', caret = ''] = excerpt(text, problem).split('\n');
    expect(line.length).toBeLessThan(110);
    expect(line.slice(caret.length - 1)).toMatch(/^Bad/);
  });
});

test('a mistake in one turn hides none in another', () => {
  const { problems } = readScenario(fixture('problems/all-at-once.yaml'));
  expect(problems).toHaveLength(5);
});
