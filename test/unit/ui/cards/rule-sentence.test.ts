import { describe, expect, test } from 'vitest';
import { readScenario } from '../../../../src/scenario';
import { applyEdit, type Edit } from '../../../../src/scenario/edit';
import { type Outline, readOutline, valueAt } from '../../../../src/scenario/outline';
import {
  addFlag,
  addMove,
  movedBy,
  partsOf,
  percentOf,
  percentText,
  pullsOf,
} from '../../../../src/ui/studio/cards/effects-sentence';
import {
  addEntry,
  addLine,
  fitsInSentence,
  type Line,
  type LineKind,
  linesOf,
  oneOrMany,
  renameField,
  withOtherName,
  withRelation,
} from '../../../../src/ui/studio/cards/rule-sentence';
import { SMALL } from '../../scenario/outline/small';

const RICH = SMALL.replace(
  'trust: {name: Trust, start: 50}',
  'trust: {name: Trust, start: 50}\n  calm: {name: Calm, start: 40}',
)
  .replace(
    'topics:',
    'flags: [seen, heard]\nassumptions:\n  cold: {ask: Is it cold?, settings: {yes: "Yes", no: "No"}, starts: yes}\ntopics:',
  )
  .replace(
    'endings:',
    'events:\n  - {id: storm, headline: A storm, effects: {calm: -2}, because: Wind., when: {trust: {below: 40}}}\nendings:',
  )
  .replace(
    'endings:',
    'trends:\n  - {id: drift, pull: {calm: {toward: trust, by: 4%}, trust: {toward: 50, by: 2.5%}}, because: So it is.}\nendings:',
  )
  .replace(
    '    decisions:',
    '    votes:\n      - {id: motion, question: Agree?, members: {first: {votes: yes}, second: {votes: no}}}\n    decisions:',
  );

const when = ['events', 0, 'when'];

function outlineOf(text: string): Outline {
  const outline = readOutline(text);
  if (!outline) throw new Error('not readable');
  return outline;
}

function changed(text: string, edit: Edit | undefined): string {
  if (!edit) throw new Error('nothing to do');
  const edited = applyEdit(text, edit);
  if (!edited.ok) throw new Error(edited.refusal);
  return edited.text;
}

const lines = (text: string) => linesOf(valueAt(outlineOf(text).root, when), when);
const errors = (text: string) => readScenario(text).problems.filter(({ severity }) => severity === 'error');
const withWhen = (condition: string) => RICH.replace('when: {trust: {below: 40}}}', `when: ${condition}}`);

test('the scenario of these tests has no error', () => {
  expect(errors(RICH)).toEqual([]);
});

describe('conditions become lines', () => {
  test.each<[string, Partial<Line>[]]>([
    ['{trust: {below: 40}}', [{ kind: 'meter', path: [...when, 'trust'] }]],
    ['{seen: true, heard: false}', [{ kind: 'flag' }, { kind: 'flag' }]],
    ['{turn: {at_least: 2}}', [{ kind: 'turn' }]],
    ['{chose: {first-move: [talk, wait]}}', [{ kind: 'chose', path: [...when, 'chose', 'first-move'] }]],
    ['{assume: {cold: yes}}', [{ kind: 'assume' }]],
    [
      '{happened: storm, passed: motion, failed: motion}',
      [{ kind: 'happened' }, { kind: 'passed' }, { kind: 'failed' }],
    ],
    [
      '{tally: {motion: {yes: {at_least: 2}}}}',
      [{ kind: 'tally', path: [...when, 'tally', 'motion', 'yes'] }],
    ],
    ['{not: {seen: true}}', [{ kind: 'not' }]],
    ['{any: [{seen: true}, {trust: {below: 3}, heard: true}]}', [{ kind: 'any' }]],
    ['{trust: 40}', [{ kind: 'written', path: [...when, 'trust'] }]],
    ['{trust: {below: 40, over: 3}}', [{ kind: 'written' }]],
    ['{chose: first}', [{ kind: 'written' }]],
  ])('%s', (condition, expected) => {
    expect(lines(withWhen(condition))).toMatchObject(expected);
  });

  test('an entry of several parts stands together, an entry of one alone', () => {
    const [any] = lines(withWhen('{any: [{seen: true}, {trust: {below: 3}, heard: true}]}'));
    expect(any).toMatchObject({
      kind: 'any',
      lines: [
        { kind: 'flag', path: [...when, 'any', 0, 'seen'] },
        { kind: 'together', path: [...when, 'any', 1], lines: [{ kind: 'meter' }, { kind: 'flag' }] },
      ],
    });
  });

  test('what is expected of a test can be an ending and a score, and its share is no condition', () => {
    const value = { ending: ['friends'], score: { first: { calm: { at_least: 50 } } }, in: '60%' };
    expect(linesOf(value, ['e'], true).map(({ kind }) => kind)).toEqual(['ending', 'score']);
  });

  test('a short condition fits into a sentence, a nested one does not', () => {
    expect(fitsInSentence(lines(withWhen('{seen: true, heard: false}')))).toBe(true);
    expect(fitsInSentence(lines(withWhen('{seen: true, heard: false, turn: {below: 2}}')))).toBe(false);
    expect(fitsInSentence(lines(withWhen('{not: {seen: true}}')))).toBe(false);
  });
});

describe('a change of a line becomes an edit', () => {
  test('another meter keeps its place, its bounds and its neighbours', () => {
    const text = withWhen('{trust: {below: 40}, seen: true}');
    const [line] = lines(text);
    if (!line) throw new Error('no line');
    const result = changed(text, withOtherName(outlineOf(text).root, line, 'calm', false));
    expect(valueAt(outlineOf(result).root, when)).toEqual({ calm: { below: 40 }, seen: true });
    expect(Object.keys(valueAt(outlineOf(result).root, when) as object)).toEqual(['calm', 'seen']);
  });

  test('a flag in the place of a meter is true', () => {
    const [line] = lines(RICH);
    if (!line) throw new Error('no line');
    const result = changed(RICH, withOtherName(outlineOf(RICH).root, line, 'seen', true));
    expect(valueAt(outlineOf(result).root, when)).toEqual({ seen: true });
  });

  test('a relation keeps the number', () => {
    expect(withRelation({ below: 40 }, 'at_least', 100)).toEqual({ at_least: 40 });
    expect(withRelation({ at_least: 40 }, 'between', 100)).toEqual({ at_least: 40, below: 100 });
    expect(withRelation({ at_least: 10, below: 40 }, 'below', 100)).toEqual({ below: 40 });
  });

  test('another decision takes an option of its own', () => {
    const text = withWhen('{chose: {first-move: talk}}');
    const edit = renameField(outlineOf(text).root, [...when, 'chose', 'first-move'], 'second-move', 'answer');
    expect(valueAt(outlineOf(changed(text, edit)).root, when)).toEqual({
      chose: { 'second-move': 'answer' },
    });
  });

  test('one id stands alone, several as a list', () => {
    expect(oneOrMany(['a'])).toBe('a');
    expect(oneOrMany(['a', 'b'])).toEqual(['a', 'b']);
  });

  test.each<LineKind>([
    'meter',
    'flag',
    'turn',
    'chose',
    'assume',
    'happened',
    'passed',
    'failed',
    'tally',
    'any',
    'all',
    'not',
  ])('a new line of kind %s reads without an error', (kind) => {
    const text = withWhen('{trust: {below: 90}}');
    const result = changed(text, addLine(outlineOf(text), when, kind));
    expect(errors(result)).toEqual([]);
    expect(lines(result)).toHaveLength(2);
    expect(lines(result).at(-1)?.kind).toBe(kind);
  });

  test('a first condition makes the group that it needs', () => {
    const text = RICH.replace(', when: {trust: {below: 40}}', '');
    const result = changed(text, addLine(outlineOf(text), when, 'chose'));
    expect(errors(result)).toEqual([]);
    expect(lines(result)).toMatchObject([{ kind: 'chose', of: 'first-move', ids: ['talk'] }]);
  });

  test('what the condition says already is not offered again', () => {
    const outline = outlineOf(withWhen('{turn: {at_least: 2}, happened: storm}'));
    expect(addLine(outline, when, 'turn')).toBeUndefined();
    expect(addLine(outline, when, 'happened')).toBeUndefined();
    expect(addLine(outlineOf(SMALL), when, 'flag')).toBeUndefined();
  });

  test('one more entry of several', () => {
    const text = withWhen('{any: [{seen: true}]}');
    const result = changed(text, addEntry(outlineOf(text), [...when, 'any']));
    expect(errors(result)).toEqual([]);
    expect(lines(result)[0]).toMatchObject({ lines: [{ kind: 'flag' }, { kind: 'meter' }] });
  });
});

describe('effects', () => {
  const effects = ['turns', 0, 'decisions', 0, 'options', 'talk', 'effects'];

  test('are parts of a sentence, in the order of the file', () => {
    const text = RICH.replace(
      'effects: {trust: 3}',
      'effects: {calm: -1.5, set: seen, trust: 3, clear: [heard]}',
    );
    expect(partsOf(outlineOf(text).root, effects)).toMatchObject([
      { kind: 'move', meter: 'calm', points: -1.5 },
      { kind: 'set', flags: ['seen'] },
      { kind: 'move', meter: 'trust', points: 3 },
      { kind: 'clear', flags: ['heard'] },
    ]);
  });

  test('that only the file can show are pointed to', () => {
    expect(partsOf({ effects: { trust: 'much' } }, ['effects'])).toEqual([
      { kind: 'written', path: ['effects', 'trust'] },
    ]);
  });

  test('turn around without losing their size', () => {
    const part = { kind: 'move', path: [...effects, 'trust'], meter: 'trust', points: 3 } as const;
    expect(movedBy(part, 3, false)).toEqual({ kind: 'set', path: part.path, value: -3 });
    expect(movedBy(part, 0, false)).toEqual({ kind: 'set', path: part.path, value: 0 });
  });

  test('a new one moves a meter that was left alone, and there is an end to it', () => {
    const result = changed(RICH, addMove(outlineOf(RICH), effects, -5));
    expect(valueAt(outlineOf(result).root, effects)).toEqual({ trust: 3, calm: -5 });
    expect(addMove(outlineOf(result), effects, -5)).toBeUndefined();
  });

  test('flags are added one by one', () => {
    const once = changed(RICH, addFlag(outlineOf(RICH), effects, 'set'));
    const twice = changed(once, addFlag(outlineOf(once), effects, 'set'));
    expect(valueAt(outlineOf(twice).root, effects)).toEqual({ trust: 3, set: ['seen', 'heard'] });
    expect(errors(twice)).toEqual([]);
    expect(addFlag(outlineOf(twice), effects, 'clear')).toBeUndefined();
  });

  test('pulls are read with their part of the way', () => {
    expect(pullsOf(outlineOf(RICH).root, ['trends', 0])).toMatchObject([
      { meter: 'calm', toward: 'trust', by: '4%' },
      { meter: 'trust', toward: 50, by: '2.5%' },
    ]);
    expect(pullsOf({ pull: { calm: 3 } }, [])).toEqual([{ path: ['pull', 'calm'], written: true }]);
  });

  test('percentages keep two decimals', () => {
    expect(percentOf('35 %')).toBe(35);
    expect(percentOf(35)).toBeUndefined();
    expect(percentText(12.345)).toBe('12.35%');
  });
});
