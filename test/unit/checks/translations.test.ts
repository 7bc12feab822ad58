/** What the checks find in a translation, and where. */
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../../src/checks/figures';
import { checkTranslation } from '../../../src/checks/translations';
import type { Scenario } from '../../../src/engine';
import { describeProblem, readScenario } from '../../../src/scenario';
import { TRANSLATION_CODES } from '../../../src/scenario/codes';
import { updateTranslation } from '../../../src/scenario/translation';
import { createTexts } from '../../../src/texts';
import { fixture } from '../scenario/fixtures';

const say = createTexts('en');
const GOOD = fixture('visa-row.yaml').replace('Three dead.', 'On 2 October 1,200 people marched, 2.5% more.');
const scenario = readScenario(GOOD).scenario as Scenario;

/** Every text translated as itself in brackets: complete, and its figures are right. */
const updated = updateTranslation(scenario, 'es');
const COMPLETE = (updated.ok ? updated.text : '').replace(
  /original: (?:"(.*)"|'(.*)'|\|-\n((?: {6}.*\n|\n)+) {4})\n? *text: ""/g,
  (whole, ...texts: string[]) => {
    const [double, single, block] = texts;
    const text = double ?? single ?? (block ?? '').replace(/\s+/g, ' ');
    return whole.replace(/text: ""$/, `text: "[${text.replace(/(?<!\\)"/g, '\\"')}]"`);
  },
);

const found = (text: string, language = 'es', of: Scenario = scenario) =>
  checkTranslation(of, { language, text }).map(({ code, line, column }) => ({ code, line, column }));

const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length;

const seen = new Set<string>();
function expectFound(text: string, code: string, words: string, says: readonly string[], language = 'es') {
  const findings = checkTranslation(scenario, { language, text });
  const finding = findings.find((one) => one.code === code);
  expect(findings.map((one) => one.code)).toContain(code);
  expect(finding?.line).toBe(lineOf(text, words));
  const sentence = finding ? describeProblem(finding, say) : '';
  for (const part of says) expect(sentence).toContain(part);
  expect(sentence).not.toMatch(/\{\{\w+\}\}/);
  seen.add(code);
}

test('nothing is found in a complete translation', () => {
  expect(found(COMPLETE)).toEqual([]);
});

describe('found at its place', () => {
  test('a text that is missing, in one finding with a count', () => {
    const text = COMPLETE.replace(/text: "\[Visa policy\]"/, 'text: ""').replace(
      / {2}topics\/un:\n( {4}.*\n)+/,
      '',
    );
    expectFound(text, 'translation-missing', 'texts:', ['2 of 95', '“topics/visas”']);
    expect(found(text)).toHaveLength(1);
  });

  test('a text whose original has changed', () => {
    const text = COMPLETE.replace(
      /( {2}topics\/visas:\n {4}original: ).*(\n.*\n {4}of: ).*/,
      '$1"Visas"$2"00000000"',
    );
    expectFound(text, 'translation-stale', '  topics/visas', ['“topics/visas”', '“Visa policy”', '“was”']);
  });

  test('a text of no original, and texts that are kept', () => {
    const text = `${COMPLETE.replace('  topics/visas:', '  topics/visa:')}orphans:\n  topics/old: Viejo\n`;
    expectFound(text, 'translation-orphaned', '  topics/visa:', ['“topics/visa”', 'remove it']);
    expectFound(text, 'translation-orphans-kept', 'orphans:', ['1 text']);
  });

  test('a longer text that says the same, and no shorter one', () => {
    const text = COMPLETE.replace(
      '"[A president takes the microphone outside the UN]"',
      '"A president takes the microphone outside the UN"',
    ).replace('"[Washington]"', '"Washington"');
    expectFound(text, 'translation-identical', '  turns/protest/headline', ['word for word']);
    expect(found(text)).toHaveLength(1);
  });

  test('figures that differ', () => {
    const right = COMPLETE.replace(
      /text: "\[On 2 October.*"/,
      'text: "El 2 de octubre marcharon 1.200 personas, 2,5 % más."',
    );
    expect(found(right)).toEqual([]);
    const text = right.replace('1.200', '12.000').replace('2 de', '3 de');
    expectFound(text, 'translation-figures', '  events/fourth-strike/text', ['there 2, 1200, here 3, 12000']);
  });

  test('another scenario, another language, the same language, no language', () => {
    expectFound(
      COMPLETE.replace('translates: visa-row', 'translates: row'),
      'translation-of-other',
      'translates',
      ['“row”', '“visa-row”'],
    );
    expectFound(COMPLETE, 'translation-other-language', 'language: es', ['“fr”', '“es”'], 'fr');
    expectFound(
      COMPLETE.replace('language: es', 'language: en'),
      'translation-same-language',
      'language: en',
      ['“en”'],
      'en',
    );
    expectFound(
      COMPLETE.replace('language: es', 'language: qx'),
      'translation-unknown-language',
      'language: qx',
      ['“qx”'],
      'qx',
    );
  });

  test('something that is no translation', () => {
    expectFound('- a\n', 'not-a-translation', '- a', ['“translates: …”']);
  });

  test('every code has its case', () => {
    expect([...seen].sort()).toEqual(Object.keys(TRANSLATION_CODES).sort());
  });
});

describe('figures', () => {
  test.each([
    ['1,000 and 1.000 and 1 000 and 1\u202f000', ['1000', '1000', '1000', '1000']],
    ['2.5 and 2,5 and 2.50', ['2.5', '2.5', '2.5']],
    ['1,234.5 and 1.234,5', ['1234.5', '1234.5']],
    ['In 2016, 578 promises.', ['2016', '578']],
    ['2025-09-26', ['2025', '9', '26']],
    ['26/9/2025', ['26', '9', '2025']],
    ['at 10:30, 40 %', ['10', '30', '40']],
    ['10,000,000', ['10000000']],
    ['no figure', []],
  ])('%s', (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });
});
