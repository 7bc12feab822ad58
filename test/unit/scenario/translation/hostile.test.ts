/** Whatever a translation file says, it is read or refused, and nothing is thrown. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTranslation } from '../../../../src/checks/translations';
import type { Scenario } from '../../../../src/engine';
import { describeProblem, excerpt, readScenario } from '../../../../src/scenario';
import { readTranslation, translateScenario, updateTranslation } from '../../../../src/scenario/translation';
import { createTexts } from '../../../../src/texts';
import { fixture } from '../fixtures';

const say = createTexts('en');
const scenario = readScenario(fixture('visa-row.yaml')).scenario as Scenario;
const HEAD = 'translates: visa-row\nlanguage: es\n';
const fresh = updateTranslation(scenario, 'es');
const GOOD = fresh.ok ? fresh.text : '';

function readAndTell(text: string) {
  const reading = readTranslation(text);
  const findings = checkTranslation(scenario, { language: 'es', text });
  for (const problem of [...reading.problems, ...findings]) {
    expect(describeProblem(problem, say).length).toBeGreaterThan(10);
    expect(excerpt(text, problem)).toContain('^');
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.line).toBeLessThanOrEqual(text.split('\n').length);
  }
  expect(reading.translation === undefined).toBe(reading.problems.some((p) => p.severity === 'error'));
  const updated = updateTranslation(scenario, 'es', text);
  if (updated.ok) {
    expect(updateTranslation(scenario, 'es', updated.text)).toEqual(updated);
    expect(readTranslation(updated.text).translation).toBeDefined();
  }
  return reading;
}

describe('never throws', { timeout: 30_000 }, () => {
  test('on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        readAndTell(text);
        readAndTell(`${HEAD}texts:\n  title: ${text}`);
      }),
      { numRuns: 60 },
    );
  });

  test('when a letter of a good file is deleted or replaced', () => {
    const letter = fc.constantFrom('', ...'{}[]:,-!&*#"\' \n\ta1é%');
    fc.assert(
      fc.property(fc.nat(GOOD.length - 1), letter, (at, by) => {
        readAndTell(GOOD.slice(0, at) + by + GOOD.slice(at + 1));
      }),
      { numRuns: 60 },
    );
  });
});

describe('refused in one line', () => {
  test.each([
    ['10 MB of text', `${HEAD}texts: {title: ${'x'.repeat(10 * 1024 * 1024)}}`, 'file-too-large'],
    ['10 000 lists', `${HEAD}texts: ${'['.repeat(10_000)}`, 'nested-too-deep'],
    ['10 000 groups', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, 'nested-too-deep'],
    ['a bomb of names', `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]`, 'anchor'],
    ['nothing', '', 'not-a-translation'],
    ['a text that is too long', `${HEAD}texts: {title: ${'x'.repeat(9000)}}`, 'text-too-long'],
    ['markup', `${HEAD}texts: {title: <script>x</script>}`, 'markup-in-text'],
    ['a link', `${HEAD}texts: {title: See https://example.org/x}`, 'link-in-text'],
    ['a scenario', fixture('problems/nothing-wrong.yaml'), 'not-a-translation'],
  ])('%s', (_, text, code) => {
    const { translation, problems } = readAndTell(text);
    expect(translation).toBeUndefined();
    expect(problems[0]?.code).toBe(code);
  });
});

describe('names of the language the program is written in', () => {
  test('__proto__ is refused, and changes nothing', () => {
    const { translation, problems } = readAndTell(`${HEAD}texts:\n  __proto__: {text: x}\n`);
    expect(translation).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toEqual(['bad-id']);
    expect(Object.hasOwn(Object.prototype, 'text')).toBe(false);
  });

  test('constructor and toString are paths like others, of no text', () => {
    const text = `${HEAD}texts:\n  constructor: x\n  toString: {text: x}\n  title: Título\n`;
    const { translation } = readAndTell(text);
    expect(translation?.texts.size).toBe(3);
    expect(translation && translateScenario(scenario, translation).title).toBe('Título');
    const codes = checkTranslation(scenario, { language: 'es', text }).map(({ code }) => code);
    expect(codes.filter((code) => code === 'translation-orphaned')).toHaveLength(2);
  });
});
