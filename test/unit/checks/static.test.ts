/** Each thing that the checks look for is found where it stands, and nothing else; in words that an author understands. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CHECKS, check, describeFinding, type Finding } from '../../../src/checks';
import { excerpt } from '../../../src/scenario';
import { createTexts } from '../../../src/texts';

const FOLDER = fileURLToPath(new URL('../../fixtures/checks/', import.meta.url));
const say = createTexts('en');

type Expected = Pick<Finding, 'code' | 'line' | 'column' | 'severity'>;

const CASES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace('.yaml', ''));

const textOf = (name: string) => readFileSync(`${FOLDER}${name}.yaml`, 'utf8');
const expectedOf = (name: string) =>
  JSON.parse(readFileSync(`${FOLDER}${name}.findings.json`, 'utf8')) as Expected[];
const sentencesOf = (name: string) => check(textOf(name)).findings.map((f) => describeFinding(f, say));

const INNER_WORDS =
  /\b(mapping|scalar|token|schema|undefined|object|null|NaN|array|string|boolean|YAML|key)\b/;

describe('one case each', () => {
  test.each(CASES)('%s', (name) => {
    const text = textOf(name);
    const { scenario, findings } = check(text);
    expect(scenario).toBeDefined();
    expect(findings.map(({ code, line, column, severity }) => ({ code, line, column, severity }))).toEqual(
      expectedOf(name),
    );
    for (const finding of findings) {
      const sentence = describeFinding(finding, say);
      expect(sentence).toMatch(/^[^a-z].*[.?]$/);
      expect(sentence).not.toMatch(/\{\{|\}\}|(checks|things)\.[a-z]/i);
      expect(sentence.replace(/“.*?”/g, '')).not.toMatch(INNER_WORDS);
      expect(excerpt(text, finding)).toMatch(/\^$/);
    }
  });
});

test('every code has its case', () => {
  const shown = new Set(CASES.flatMap((name) => expectedOf(name).map(({ code }) => code)));
  expect(Object.keys(CHECKS).filter((code) => !shown.has(code as never))).toEqual([]);
});

test('every code has its line in the authors’ guide', () => {
  const guide = readFileSync(new URL('../../../scenarios/README.md', import.meta.url), 'utf8');
  expect(Object.keys(CHECKS).filter((code) => !guide.includes(`| \`${code}\` |`))).toEqual([]);
});

describe('what a sentence says', () => {
  test.each([
    [
      'never-holds-start',
      'In the consequence “recall” this never holds: “trust” is still 22 points when it is read, because what a turn does counts only afterward. Change the number, or ask in a later turn.',
    ],
    [
      'never-holds-chose',
      'In the option “halt” this never holds: by then nobody can have chosen “yes” in “ballot”. Ask for a choice that can be made before, or remove it.',
    ],
    [
      'shadowed-ending',
      'The ending “friends” never comes: whenever it could, “rupture”, which stands before it, comes instead. Move it up, or ask more of “rupture”.',
    ],
    [
      'few-voices-none',
      'The option “envoy” has no advice, where others have two voices: add two that disagree, so that its text does not decide for the player.',
    ],
    [
      'large-effect',
      'This moves “trust” by 90 points at once, of a range of 100: if that is no slip, leave it; effects are seldom larger than 25.',
    ],
  ])('%s', (name, sentence) => {
    expect(sentencesOf(name)).toEqual([sentence]);
  });
});
