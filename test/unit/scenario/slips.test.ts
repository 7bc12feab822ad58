/** Slips that teachers make: each is answered at its place by a sentence that names the thing and says what to write. */
import { describe, expect, test } from 'vitest';
import { describeProblem, readScenario } from '../../../src/scenario';
import { templateScenario } from '../../../src/scenario/template';
import { createTexts } from '../../../src/texts';

const say = createTexts('en');
const GOOD = templateScenario('river', 'en');

interface Slip {
  /** What the teacher did. */
  readonly slip: string;
  /** What stood there, once in the file. */
  readonly good: string;
  /** What stands there now; `^` marks where the message points. */
  readonly bad: string;
  /** Words of the message: the thing, and what to write. */
  readonly says: readonly string[];
  /** The message points at another line than the one that was changed: at this text, at the mark. */
  readonly at?: string;
}

const SLIPS: readonly Slip[] = [
  {
    slip: 'a colon in bare text',
    good: 'label: A high dam',
    bad: 'label: ^A high dam: ninety meters',
    says: ['colon', 'quotes', '"A high dam: ninety meters"'],
  },
  {
    slip: 'a comma in bare text inside braces',
    good: 'about: How many homes have light in the evening.}',
    bad: 'about: Homes with light, ^seen from above.}',
    says: ['“seen from above.”', 'comma', '"Homes with light, seen from above."'],
  },
  {
    slip: 'a tab at the start of a line',
    good: '        ask: What does Highland build?',
    bad: '^\task: What does Highland build?',
    says: ['tab', 'spaces'],
  },
  {
    slip: 'no space after a colon',
    good: '{below: 51}',
    bad: '{^below:51}',
    says: ['“below:”', 'space', '“below: 51”'],
  },
  {
    slip: 'a meter misspelt',
    good: 'effects: {power: 8, water: -1',
    bad: 'effects: {power: 8, ^watre: -1',
    says: ['“watre”', 'no meter', '“water”'],
  },
  {
    slip: 'an option renamed in one place',
    good: '          keep:\n',
    bad: '          hold:\n',
    at: 'really: {chose: ^keep',
    says: ['“gates”', '“keep”', 'share, hold', 'rename'],
  },
  {
    slip: 'a decision renamed in one place',
    good: '      - id: dam\n',
    bad: '      - id: wall\n',
    at: '        sees: ^dam',
    says: ['no decision called “dam”', 'wall, answer'],
  },
  {
    slip: 'a quote that is never closed',
    good: 'count the weeks to the harvest."',
    bad: 'count the weeks to the harvest.',
    at: 'brief: ^"Engineers',
    says: ['quote', 'never closed'],
  },
  {
    slip: 'curly quotes from a word processor',
    good: 'brief: "The river is low in both countries, and both governments look at the gates."',
    bad: 'brief: ^“The river is low: both governments look at the gates.”',
    says: ['Curly', 'straight quotes (")'],
  },
  {
    slip: 'a percentage without its sign',
    good: 'chance: 40%',
    bad: 'chance: ^40',
    says: ['“40”', 'percentage', '“40%”'],
  },
  {
    slip: 'a chance as a fraction',
    good: 'chance: 60%',
    bad: 'chance: ^0.6',
    says: ['“0.6”', 'percentage', '“60%”'],
  },
  {
    slip: 'a name with a capital and a space',
    good: 'id: drought',
    bad: 'id: ^Dry Summer',
    says: ['“Dry Summer”', 'small letters', '“dry-summer”'],
  },
  {
    slip: 'an effect without its reason',
    good: '            because: Wells help for one summer.\n',
    bad: '',
    at: '            ^effects: {water: 6}',
    says: ['option “wells”', 'because: …'],
  },
  {
    slip: 'a word of the language misspelt',
    good: '            label: Dig new wells',
    bad: '            ^lable: Dig new wells',
    says: ['“lable”', 'option “wells”', '“label”'],
  },
  {
    slip: 'a date as it is written at home',
    good: 'date: 2030-07-01',
    bad: 'date: ^07/31/2030',
    says: ['“07/31/2030”', 'year, month and day', '“2030-07-31”'],
  },
  {
    slip: 'a line at the wrong column',
    good: '            because: Wells help for one summer.',
    bad: '           ^because: Wells help for one summer.',
    says: ['column', 'move it'],
  },
  {
    slip: 'the first line of a group too far right',
    good: '            label: A low dam',
    bad: '              ^label: A low dam',
    says: ['column', 'move it'],
  },
  {
    slip: 'no space after a dash',
    good: '              - {who: An engineer,',
    bad: '              ^-{who: An engineer,',
    says: ['dash', 'space'],
  },
  {
    slip: 'a list without its first dash',
    good: '    decisions:\n      - id: gates',
    bad: '    decisions:\n        ^id: gates',
    says: ['“decisions”', 'a list', '“- ”'],
  },
  {
    slip: 'a bracket that is never closed',
    good: 'wants: {power: 3, trust: 1}}',
    bad: 'wants: {power: 3, trust: 1}',
    at: '      light: ^{name',
    says: ['bracket', 'never closed', '}'],
  },
  {
    slip: 'no colon after a name',
    good: '            label: Dig new wells',
    bad: '            ^label Dig new wells',
    says: ['colon is missing', 'label'],
  },
  {
    slip: 'a decimal comma',
    good: 'effects: {water: 6}',
    bad: 'effects: {water: ^2,5}',
    says: ['“2,5”', 'point', '“2.5”'],
  },
  {
    slip: 'a long dash for a minus',
    good: 'effects: {trust: -5}',
    bad: 'effects: {trust: ^−5}',
    says: ['“−5”', 'number', '“-5”'],
  },
  {
    slip: 'a semicolon for a comma',
    good: 'effects: {power: 5, water: -1}',
    bad: 'effects: {power: 5; ^water: -1}',
    says: ['“water”', 'comma'],
  },
  {
    slip: 'an equals sign for a colon',
    good: 'effects: {power: 5, water: -1}',
    bad: 'effects: {^power = 5, water: -1}',
    says: ['“power”', 'colon', '“power: 5”'],
  },
  {
    slip: 'a condition as in mathematics',
    good: 'when: {water: {below: 51}}',
    bad: 'when: ^water < 51',
    says: ['“water < 51”', '“{water: {below: 51}}”'],
  },
  {
    slip: 'a bound in other words',
    good: 'when: {trust: {at_least: 54}}',
    bad: 'when: {trust: {^above: 54}}',
    says: ['“above”', 'at_least, below', '“at_least”'],
  },
  {
    slip: 'a space copied from a word processor',
    good: '    headline: A summer',
    bad: '    headline:^\u00a0A summer',
    says: ['space of another kind', 'space bar'],
  },
  {
    slip: 'bold letters as on a web page',
    good: 'says: The turbines come first',
    bad: 'says: ^<b>The turbines</b> come first',
    says: ['plain', '“<b>”'],
  },
  {
    slip: 'a web address in a text',
    good: 'says: The turbines come first',
    bad: 'says: ^See https://dam.example/plan first',
    says: ['https://dam.example/plan', '“sources”'],
  },
  {
    slip: 'a source that is not listed',
    good: '    sources: [plan]\n    decisions:',
    bad: '    sources: [^plans]\n    decisions:',
    says: ['“plans”', '“sources”', '“plan”'],
  },
  {
    slip: 'a condition on the last ending',
    good: '    title: An uneasy peace',
    bad: '    title: An uneasy peace\n    ^when: {trust: {below: 10}}',
    says: ['last ending', '“when”', 'add an ending'],
  },
  {
    slip: 'a version that is read as a number',
    good: 'version: 0.1.0',
    bad: 'version: ^1.10',
    says: ['1.10', '1.0.0', 'quotes'],
  },
  {
    slip: 'an apostrophe inside single quotes',
    good: 'says: The turbines come first, and what is left flows on.',
    bad: "says: 'The village's turbines come first.'",
    at: "says: 'The village'^s turbines",
    says: ['goes on after its closing quote', 'twice'],
  },
  {
    slip: 'a name given twice',
    good: '          low:\n',
    bad: '          ^high:\n',
    says: ['“high”', 'second time', 'another name'],
  },
];

const INNER_WORDS =
  /\b(mapping|scalar|token|schema|undefined|object|null|NaN|array|string|boolean|regex|YAML|key|alias|flow|node)\b/i;

describe('a slip', () => {
  test.each(SLIPS.map((slip) => [slip.slip, slip] as const))('%s', (_, { good, bad, says, at }) => {
    expect(GOOD.split(good)).toHaveLength(2);
    const broken = GOOD.replace(good, () => bad.replace('^', ''));
    const marked = at ?? bad;
    const start = at === undefined ? GOOD.indexOf(good) : broken.indexOf(at.replace('^', ''));
    const before = broken.slice(0, start + marked.indexOf('^')).split('\n');
    const { scenario, problems } = readScenario(broken);
    expect(scenario).toBeUndefined();
    const [first] = problems;
    expect({ line: first?.line, column: first?.column }).toEqual({
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
    });
    const sentence = describeProblem(first!, say);
    for (const words of says) expect(sentence).toContain(words);
    expect(sentence).not.toMatch(/\{\{\w+\}\}|undefined|\[object/);
    for (const problem of problems) {
      const plain = describeProblem(problem, say).replace(/“.*?”/g, '');
      expect(plain).not.toMatch(INNER_WORDS);
    }
    expect(problems.length).toBeLessThanOrEqual(3);
  });
});

test('there are more than twenty of them', () => {
  expect(SLIPS.length).toBeGreaterThanOrEqual(20);
});
