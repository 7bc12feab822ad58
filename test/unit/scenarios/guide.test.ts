/** The authors' guide shows nothing that the reader would not take, and tells every code. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkTranslation } from '../../../src/checks/translations';
import { CODES, describeProblem, excerpt, readScenario } from '../../../src/scenario';
import { TRANSLATION_CODES } from '../../../src/scenario/codes';
import { FIELD_NAMES } from '../../../src/scenario/shape/fields';
import { templateScenario } from '../../../src/scenario/template';
import { readTranslation } from '../../../src/scenario/translation';
import { createTexts } from '../../../src/texts';

const GUIDE = readFileSync(new URL('../../../scenarios/README.md', import.meta.url), 'utf8');
const TEMPLATE = templateScenario('river', 'en');
const say = createTexts('en');

function blocks(text: string): string[] {
  return [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
}

const between = (from: string, to: string) => GUIDE.slice(GUIDE.indexOf(from), GUIDE.indexOf(to));

describe('the guide', () => {
  test('begins with the template, word for word', () => {
    expect(blocks(GUIDE)[0]).toBe(TEMPLATE);
  });

  const whole = blocks(GUIDE).filter((block) => /^format: 1$/m.test(block) && /^endings:$/m.test(block));
  test.each(whole.map((block, i) => [i + 1, block] as const))(
    'shows scenario %i without a problem',
    (_, block) => {
      expect(readScenario(block).problems).toEqual([]);
    },
  );

  test('shows pieces that are one valid scenario, put together from top to bottom', () => {
    const pieces = blocks(between('\n## Every word of the language', '\n### Conditions')).join('\n');
    const { scenario, problems } = readScenario(pieces);
    expect(problems).toEqual([]);
    expect(scenario?.id).toBe('visa-row');
  });

  test('shows conditions that hold water', () => {
    const rows = [...between('\n### Conditions', '\n## What the file').matchAll(/^\| (`\{.*?`) \|/gm)];
    const conditions = rows.flatMap(([, cell = '']) =>
      [...cell.matchAll(/`(\{[^`]*)`/g)].map(([, one]) => one),
    );
    expect(conditions.length).toBeGreaterThan(10);
    const pieces = blocks(between('\n## Every word of the language', '\n### Conditions')).join('\n');
    for (const condition of conditions) {
      const text = pieces.replace('when: {trust: {below: 5}}', `when: ${condition}`);
      expect(readScenario(text).problems).toEqual([]);
    }
  });

  const translations = blocks(GUIDE).filter((block) => /^translates:/.test(block));
  test.each(translations.map((block, i) => [i + 1, block] as const))(
    'shows translation %i as it is',
    (_, text) => {
      const scenario = readScenario(TEMPLATE).scenario!;
      expect(readTranslation(text).problems).toEqual([]);
      const found = checkTranslation(scenario, { language: 'es', text });
      expect(found.map(({ code }) => code)).toEqual(['translation-missing']);
    },
  );

  test('says to the letter what the two breaks of the first lesson bring', () => {
    const broken = TEMPLATE.replace('{below: 51}', '{below:51}').replace(
      '{water: -6, power',
      '{watr: -6, power',
    );
    const { problems } = readScenario(broken);
    expect(problems).toHaveLength(2);
    for (const problem of problems) {
      const { line, column, severity, code } = problem;
      const told = `…/river.yaml:${line}:${column} ${severity} ${code}\n  ${describeProblem(problem, say)}\n`;
      expect(GUIDE).toContain(told + excerpt(broken, problem).replace(/^/gm, '    '));
    }
  });

  test.each(Object.keys({ ...CODES, ...TRANSLATION_CODES }))(
    'has a line for %s, with the way out',
    (code) => {
      expect(GUIDE).toMatch(new RegExp(`^\\| \`${code}\` \\| .{20,} \\|$`, 'm'));
    },
  );

  test('has every word of the language', () => {
    const words = [...FIELD_NAMES.values()].flat();
    expect(words.filter((word) => !new RegExp(`(\`|\\b)${word}(\`|:)`).test(GUIDE))).toEqual([]);
  });

  test('links to nothing that is not there', () => {
    const anchors = new Set(
      [...GUIDE.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replace(/[^\w -]/g, '')
          .replaceAll(' ', '-'),
      ),
    );
    const links = [...GUIDE.matchAll(/\]\(#([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(8);
    expect(links.filter((link) => !anchors.has(link))).toEqual([]);
  });
});
