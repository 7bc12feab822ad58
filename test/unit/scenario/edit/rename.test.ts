/** An id changed everywhere where it is meant, and nowhere else. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../../../src/scenario';
import { applyEdit, type Plain, usesOf } from '../../../../src/scenario/edit';
import { namingsOf } from '../../../../src/scenario/edit/named';
import { renamed } from '../../../../src/scenario/edit/rename';
import { readSource } from '../../../../src/scenario/edit/source';
import { spliced } from '../../../../src/scenario/edit/types';
import type { Path } from '../../../../src/scenario/problem';
import { fixture } from '../fixtures';
import { at, changed, isGroup, isList, pathsOf, read } from './helpers';

const MAIN = readFileSync(
  fileURLToPath(new URL('../../../../scenarios/us-colombia-2025.yaml', import.meta.url)),
  'utf8',
);
const ROW = fixture('visa-row.yaml');

/** Everything with an id in a file, found by its place alone. */
function thingsIn(text: string): Path[] {
  const file = read(text);
  const keyed =
    /^(places|sources|governments|meters|topics|assumptions|courses|mandates|settings|options|members)$/;
  return pathsOf(file).filter((path) => {
    const holder = path.at(-2);
    if (path[0] === 'flags' && path.length === 2) return true;
    if (path[0] === 'tests' || path.length < 2) return false;
    const value = at(file, path)!;
    if (typeof path.at(-1) === 'number') return isGroup(value) && Object.hasOwn(value, 'id');
    return typeof holder === 'string' && keyed.test(holder) && !isList(at(file, path.slice(0, -1))!);
  });
}

function problemsOf(text: string): string[] {
  return readScenario(text).problems.map(
    ({ code, path, params }) => `${code} ${path.join('.')} ${params.name}`,
  );
}

test.each([
  ['the sample of the language', ROW, 50],
  ['the main scenario', MAIN, 400],
])('every id of %s renamed to a fresh one, and back', (_, text, atLeast) => {
  const file = read(text);
  const things = thingsIn(text).filter((path) => !/^(yes|no|abstain)$/.test(String(path.at(-1))));
  expect(things.length).toBeGreaterThan(atLeast);
  const fresh = renameAll(text, things, (i) => `zz-${i}`);
  expect(problemsOf(fresh)).toEqual([]);
  const now = things.map((path) => path.map((step, i) => nowCalled(path.slice(0, i + 1)) ?? step));
  expect(renameAll(fresh, now, (i) => idIn(file, things[i]!))).toBe(text);

  function nowCalled(path: Path): string | undefined {
    const i = things.findIndex((thing) => thing.join('\n') === path.join('\n'));
    return i < 0 || typeof path.at(-1) === 'number' ? undefined : `zz-${i}`;
  }
});

test('a ballot renamed is no ballot any more, and back again', () => {
  const path = ['turns', 1, 'decisions', 0, 'options', 'yes'];
  const aye = changed(ROW, { kind: 'rename', path, to: 'aye' });
  expect(problemsOf(aye)).toEqual([expect.stringContaining('follows-not-ballots')]);
  expect(changed(aye, { kind: 'rename', path: [...path.slice(0, -1), 'aye'], to: 'yes' })).toBe(ROW);
});

/** No two things share a place where they are named, so all can be renamed in one go. */
function renameAll(text: string, things: readonly Path[], to: (i: number) => string): string {
  const source = readSource(text)!;
  const names = namingsOf(source);
  const splices = things.flatMap((path, i) => {
    const one = renamed(source, path, to(i), names);
    if (typeof one === 'string') throw new Error(`${path.join('.')}: ${one}`);
    return one;
  });
  return spliced(text, splices);
}

function idIn(file: Plain, path: Path): string {
  const value = at(file, path)!;
  if (path[0] === 'flags') return String(value);
  return typeof path.at(-1) === 'number' && isGroup(value) ? String(value.id) : String(path.at(-1));
}

describe('what shares a name keeps it', () => {
  const text = [
    'places: {caracas: {name: Caracas, at: [1, 2], topics: caracas}}',
    'topics: {caracas: Caracas}',
    'assumptions:',
    '  caracas: {ask: What?, settings: {caracas: A, other: B}, starts: caracas}',
    'turns:',
    '  - id: caracas',
    '    place: caracas',
    '    decisions:',
    '      - id: caracas',
    '        topic: caracas',
    '        sees: [caracas]',
    '        options:',
    '          caracas: {label: x, when: {assume: {caracas: [caracas, other]}, chose: {caracas: caracas}}}',
    'courses: {short: [caracas]}',
    'tests:',
    '  - {name: caracas, play: {caracas: {caracas: caracas}}, expect: {ending: caracas}}',
    'endings:',
    '  - {id: caracas, title: caracas}',
    '',
  ].join('\n');

  const cases: [Path, string[]][] = [
    [['places', 'caracas'], ['turns.0.place']],
    [
      ['topics', 'caracas'],
      ['places.caracas.topics', 'turns.0.decisions.0.topic'],
    ],
    [['assumptions', 'caracas'], ['turns.0.decisions.0.options.caracas.when.assume.caracas']],
    [
      ['assumptions', 'caracas', 'settings', 'caracas'],
      ['assumptions.caracas.starts', 'turns.0.decisions.0.options.caracas.when.assume.caracas.0'],
    ],
    [
      ['turns', 0],
      ['courses.short.0', 'tests.0.play.caracas'],
    ],
    [
      ['turns', 0, 'decisions', 0],
      [
        'turns.0.decisions.0.sees.0',
        'turns.0.decisions.0.options.caracas.when.chose.caracas',
        'tests.0.play.caracas.caracas',
      ],
    ],
    [
      ['turns', 0, 'decisions', 0, 'options', 'caracas'],
      ['turns.0.decisions.0.options.caracas.when.chose.caracas', 'tests.0.play.caracas.caracas'],
    ],
    [['endings', 0], ['tests.0.expect.ending']],
    [['tests', 0], []],
  ];
  test.each(cases)('%j', (path, uses) => {
    expect(usesOf(text, path).map((use) => use.join('.'))).toEqual(uses);
    const edited = changed(text, { kind: 'rename', path, to: 'bogota' });
    expect(edited.split('bogota').length - 1).toBe(uses.length + 1);
    expect(edited.replaceAll('bogota', 'caracas')).toBe(text);
  });
});

test('meters are named in effects, pulls, conditions, wants and tests', () => {
  expect(usesOf(ROW, ['meters', 'security']).map((path) => path.join('.'))).toEqual([
    'governments.us.mandates.drug-flow.wants.security',
    'governments.us.mandates.partner.wants.security',
    'standing.0.options.substitution.while.effects.security',
    'standing.0.options.eradication.while.0.effects.security',
    'standing.0.options.eradication.while.1.effects.security',
    'turns.0.decisions.0.options.revoke.consequences.0.effects.security',
    'turns.1.votes.0.fails.effects.security',
    'turns.1.votes.0.fails.consequences.0.effects.security',
    'trends.0.pull.security',
  ]);
  expect(usesOf(ROW, ['meters', 'aid']).map((path) => path.join('.'))).toContain(
    'trends.0.pull.security.toward',
  );
});

test('flags are named where they are set, cleared and asked for', () => {
  expect(usesOf(ROW, ['flags', 1]).map((path) => path.join('.'))).toEqual([
    'standing.1.options.warm.effects.set',
    'turns.0.decisions.0.options.rebuke.when.not.thaw',
    'turns.0.decisions.1.options.renounce.effects.clear.0',
    'tests.1.expect.0.thaw',
  ]);
});

test('governments are named by who decides, in whose eyes, whose capital, whose mandates', () => {
  const paths = usesOf(ROW, ['governments', 'us']).map((path) => path.join('.'));
  expect(paths).toEqual(
    expect.arrayContaining([
      'places.washington.capital',
      'meters.home-us.of',
      'turns.0.to.us',
      'turns.0.decisions.0.by',
      'endings.0.front.us',
      'tests.1.expect.1.score.us',
    ]),
  );
  expect(paths).not.toContain('turns.1.votes.0.members.us');
});

test('mandates of one name belong each to its government', () => {
  const text = [
    'governments:',
    '  us: {mandates: {peace: {name: A}}}',
    '  co: {mandates: {peace: {name: B}}}',
    'tests:',
    '  - expect: {score: {us: {peace: {below: 5}}, co: {peace: {below: 6}}}}',
    '',
  ].join('\n');
  expect(
    changed(text, { kind: 'rename', path: ['governments', 'co', 'mandates', 'peace'], to: 'calm' }),
  ).toBe(text.replace('co: {mandates: {peace', 'co: {mandates: {calm').replace('co: {peace', 'co: {calm'));
});

test('of two things with one id the references mean the first', () => {
  const text = 'turns:\n  - {id: a, brief: first}\n  - {id: a, brief: second}\ncourses: {short: [a]}\n';
  expect(changed(text, { kind: 'rename', path: ['turns', 1], to: 'b' })).toBe(
    text.replace('{id: a, brief: second', '{id: b, brief: second'),
  );
  expect(changed(text, { kind: 'rename', path: ['turns', 0], to: 'b' })).toBe(
    text.replace('{id: a, brief: first', '{id: b, brief: first').replace('[a]', '[b]'),
  );
});

test('quotes stay around a name; a word of YAML gets them', () => {
  const text = 'flags: ["thaw", \'ice\']\nevents:\n  - {id: e, when: {"thaw": true}, effects: {set: thaw}}\n';
  const renamed = changed(text, { kind: 'rename', path: ['flags', 0], to: 'null' });
  expect(renamed).toBe(
    'flags: ["null", \'ice\']\nevents:\n  - {id: e, when: {"null": true}, effects: {set: "null"}}\n',
  );
  expect(changed(text, { kind: 'rename', path: ['flags', 1], to: 'snow' })).toBe(text.replace('ice', 'snow'));
});

test('terms of the glossary and names of tests are free text', () => {
  const text = 'class:\n  glossary:\n    veto: A no.\ntests:\n  - {name: one, play: really}\n';
  expect(changed(text, { kind: 'rename', path: ['class', 'glossary', 'veto'], to: 'chargé: who' })).toBe(
    text.replace('veto', '"chargé: who"'),
  );
  expect(changed(text, { kind: 'rename', path: ['tests', 0], to: 'two, or more' })).toBe(
    text.replace('one', '"two, or more"'),
  );
});

test('an unfinished file can be renamed in', () => {
  const text =
    'meters:\n  trust:\nturns:\n  - decisions:\n      - options:\n          a: {effects: {trust: }}\n';
  expect(changed(text, { kind: 'rename', path: ['meters', 'trust'], to: 'faith' })).toBe(
    text.replaceAll('trust', 'faith'),
  );
});

describe('what cannot be', () => {
  const refusal = (path: Path, to: string) => applyEdit(ROW, { kind: 'rename', path, to });
  test.each<[Path, string, string]>([
    [['meters', 'trust'], 'security', 'id-taken'],
    [['meters', 'trust'], 'thaw', 'id-taken'],
    [['flags', 0], 'aid', 'id-taken'],
    [['turns', 0, 'decisions', 0], 'tone', 'id-taken'],
    [['turns', 1, 'votes', 0], 'sea', 'id-taken'],
    [['meters', 'trust'], 'Trust', 'bad-id'],
    [['meters', 'trust'], 'turn', 'bad-id'],
    [['flags', 0], 'set', 'bad-id'],
    [['meters', 'trust'], '__proto__', 'bad-id'],
    [['turns', 1, 'votes', 0, 'members', 'us'], 'passes', 'bad-id'],
    [['turns', 0, 'decisions', 0, 'options', 'revoke', 'consequences', 0], 'while', 'bad-id'],
    [['turns', 0], 'a'.repeat(65), 'bad-id'],
    [['tests', 0], ' ', 'bad-id'],
    [['turns', 0, 'brief'], 'x', 'no-such-place'],
    [['turns', 9], 'x', 'no-such-place'],
    [[], 'x', 'no-such-place'],
  ])('%j → %s: %s', (path, to, word) => {
    expect(refusal(path, to)).toEqual({ ok: false, refusal: word });
  });

  test('its own name changes nothing', () => {
    expect(refusal(['meters', 'trust'], 'trust')).toEqual({ ok: true, text: ROW });
  });

  test('nothing is used in what cannot be read', () => {
    expect(usesOf('a: [', ['meters', 'trust'])).toEqual([]);
    expect(usesOf(ROW, ['meters', 'nowhere'])).toEqual([]);
  });
});
