import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import type { Report } from '../../../../src/analysis';
import { BALANCE_CHECKS, balanceOf, describeFinding } from '../../../../src/checks';
import { type BalanceFinding, balanceFindings } from '../../../../src/checks/balance/findings';
import { readScenarioWithTree } from '../../../../src/scenario';
import { templateScenario } from '../../../../src/scenario/template';
import { createTexts } from '../../../../src/texts';
import { finished } from '../../analysis/balance/measured';

const text = templateScenario('river', 'en');
const { scenario, tree } = readScenarioWithTree(text);
const played = finished(balanceOf(text))!.report;
const even = { own: 0.5, other: 0.3 };
/** A report of which there is nothing to say. */
const measured: Report = {
  ...played,
  endings: { treaty: 0.4, dry: 0.3, uneasy: 0.3 },
  luck: { up: { mean: 0.2, mandates: {} }, down: { mean: 0.2, mandates: {} } },
  influence: {
    up: { ...even, mandates: { light: even, peace: even } },
    down: { ...even, mandates: { fields: even, friend: even } },
  },
  gains: { up: { light: 8 }, down: { fields: 8 } },
  historyPercentile: { up: { light: 0.9 }, down: { fields: 0.9 } },
};
const say = createTexts('en');

/** The findings of a report that says these things. */
function found(change: (report: Report) => Partial<Report>): readonly BalanceFinding[] {
  return balanceFindings(scenario!, tree!, { ...measured, ...change(measured) });
}

const dominated = (option: string) => [
  { turn: 'plan', decision: 'dam', option, by: 'up', than: 'low', advantage: -1 },
];
const both = (change: Partial<Report>) => (report: Report) => ({
  ...change,
  mixed: { ...report.mixed, ...change },
});
const lineOf = (written: string) => text.slice(0, text.indexOf(written)).split('\n').length;

/** Code, what the report says, and the line that it is about. */
const CASES: readonly [keyof typeof BALANCE_CHECKS, (report: Report) => Partial<Report>, string][] = [
  ['unreachable-option', both({ unreachable: ['decision:dam/none'] }), '          none:'],
  ['unreachable-event', both({ unreachable: ['event:drought'] }), '  - id: drought'],
  ['unreachable-ending', both({ unreachable: ['ending:dry'] }), '  - id: dry'],
  ['rare-ending', () => ({ endings: { ...measured.endings, treaty: 0.01 } }), '  - id: treaty'],
  ['dominating-ending', () => ({ endings: { ...measured.endings, treaty: 0.7 } }), '  - id: treaty'],
  ['dominated-option', both({ dominated: dominated('none') }), '          none:'],
  ['dominated-in-part', () => ({ dominated: dominated('none') }), '          none:'],
  [
    'history-dominated',
    both({ dominated: dominated('high'), historyDominated: dominated('high') }),
    '          high:',
  ],
  [
    'history-without-motive',
    both({ historyPercentile: { up: { light: 0.2, peace: 0.1 }, down: { fields: 0.8, friend: 0.9 } } }),
    '  up:',
  ],
  ['same-as', () => ({ idle: [{ decision: 'dam', option: 'none', than: 'low' }] }), '          none:'],
  ['meter-saturates', () => ({ saturates: { ...measured.saturates, water: 0.2 } }), '  water: {name'],
  ['meter-still', both({ still: ['water'] }), '  water: {name'],
  ['much-luck', () => ({ luck: { ...measured.luck, up: { mean: 0.5, mandates: {} } } }), '  up:'],
  ['little-luck', () => ({ luck: { ...measured.luck, up: { mean: 0.01, mandates: {} } } }), '  up:'],
  ['gains-unequal', () => ({ gains: { up: { light: 2 }, down: { fields: 8 } } }), '  up:'],
  [
    'influence-unequal',
    () => ({
      influence: {
        up: {
          own: 0.9,
          other: 0,
          mandates: { light: { own: 0.9, other: 0 }, peace: { own: 0.9, other: 0 } },
        },
        down: {
          own: 0.4,
          other: 0,
          mandates: { fields: { own: 0.4, other: 0 }, friend: { own: 0.4, other: 0 } },
        },
      },
    }),
    '  down:',
  ],
  [
    'little-influence',
    () => ({
      influence: {
        up: {
          own: 0.5,
          other: 0,
          mandates: { light: { own: 0.1, other: 0 }, peace: { own: 0.9, other: 0 } },
        },
        down: measured.influence.down!,
      },
    }),
    '      light:',
  ],
  [
    'luck-unequal',
    () => ({ luck: { up: { mean: 0.3, mandates: {} }, down: { mean: 0.1, mandates: {} } } }),
    '  down:',
  ],
  [
    'test-fails',
    () => ({
      tests: [
        {
          ...measured.tests[0]!,
          ok: false,
          shares: [0.4],
          wanted: [0.9],
          endings: { treaty: 0.6, dry: 0.4 },
        },
      ],
    }),
    '  - name: what was likely',
  ],
];

describe('a report’s findings', () => {
  it('are none of a scenario of which there is nothing to say', () => {
    expect(found(() => ({}))).toEqual([]);
  });

  it.each(CASES)('%s', (code, change, line) => {
    const findings = found(change).filter((finding) => finding.code === code);
    expect(findings.length, `${code} among ${found(change).map((finding) => finding.code)}`).toBeGreaterThan(
      0,
    );
    const [finding] = findings;
    expect(finding!.line).toBe(lineOf(`\n${line}`) + 1);
    expect(finding!.severity).toBe(BALANCE_CHECKS[code]);
    const sentence = describeFinding(finding!, say);
    expect(sentence).toMatch(/^[^a-z].*[.]$/);
    expect(sentence).not.toMatch(/\{\{|balance\./);
  });

  it('early-end', () => {
    const early = readScenarioWithTree(text.replace('  - id: treaty\n', '  - id: treaty\n    early: true\n'));
    const findings = balanceFindings(early.scenario!, early.tree!, { ...measured, early: 0.2 });
    expect(findings.map(({ code }) => code)).toContain('early-end');
  });

  it('names a failing test with what came instead', () => {
    const failing = CASES.find(([code]) => code === 'test-fails')!;
    expect(describeFinding(found(failing[1])[0]!, say)).toBe(
      `The test “${scenario!.tests[0]!.name}” fails: expectation 1 held in 40 % of the games and is to hold in 90 %; most games ended in “treaty”.`,
    );
  });
});

test('every code of a report has its case', () => {
  const shown = [...CASES.map(([code]) => code), 'early-end'];
  expect(Object.keys(BALANCE_CHECKS).filter((code) => !shown.includes(code as never))).toEqual([]);
});

test('every code of a report has its line in the authors’ guide', () => {
  const guide = readFileSync(new URL('../../../../scenarios/README.md', import.meta.url), 'utf8');
  expect(Object.keys(BALANCE_CHECKS).filter((code) => !guide.includes(`| \`${code}\` |`))).toEqual([]);
});
