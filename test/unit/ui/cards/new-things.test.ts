import { describe, expect, test } from 'vitest';
import { readScenario } from '../../../../src/scenario';
import { applyEdit } from '../../../../src/scenario/edit';
import { readOutline, valueAt } from '../../../../src/scenario/outline';
import { createTexts } from '../../../../src/texts';
import { type Addable, addition } from '../../../../src/ui/studio/cards/new-things';
import { isId, slug, unique } from '../../../../src/ui/studio/cards/slug';
import { viewOf } from '../../../../src/ui/studio/cards/view-of';
import { SMALL } from '../../scenario/outline/small';

const say = createTexts('en');
const decision = ['turns', 0, 'decisions', 0];

function add(text: string, path: readonly (string | number)[], kind: Addable, label: string) {
  const outline = readOutline(text);
  const added = outline && addition(outline, path, kind, label, say);
  if (!added) throw new Error(`cannot add ${kind}`);
  const edited = applyEdit(text, added.edit);
  if (!edited.ok) throw new Error(edited.refusal);
  return { text: edited.text, path: added.path };
}

const ADDED: readonly (readonly [Addable, readonly (string | number)[]])[] = [
  ['mandates', ['governments', 'first', 'mandates']],
  ['meters', ['meters']],
  ['topics', ['topics']],
  ['places', ['places']],
  ['flags', ['flags']],
  ['assumptions', ['assumptions']],
  ['sources', ['sources']],
  ['courses', ['courses']],
  ['standing', ['standing']],
  ['turns', ['turns']],
  ['decisions', ['turns', 0, 'decisions']],
  ['options', [...decision, 'options']],
  ['consequences', [...decision, 'options', 'talk', 'consequences']],
  ['votes', ['turns', 0, 'votes']],
  ['events', ['events']],
  ['trends', ['trends']],
  ['endings', ['endings']],
  ['tests', ['tests']],
  ['glossary', ['class', 'glossary']],
];

describe('new things', () => {
  test('the scenario to begin with has no problem', () => {
    expect(readScenario(SMALL).problems).toEqual([]);
  });

  test.each(ADDED)('of kind %s are whole: the file reads without a problem, twice', (kind, path) => {
    const once = add(SMALL, path, kind, 'Something new, and why not?');
    expect(readScenario(once.text).problems).toEqual([]);
    expect(valueAt(readOutline(once.text)?.root, once.path)).toBeDefined();
    const twice = add(
      once.text,
      path,
      kind,
      kind === 'glossary' ? 'Another word' : 'Something new, and why not?',
    );
    expect(readScenario(twice.text).problems).toEqual([]);
    expect(valueAt(readOutline(twice.text)?.root, twice.path)).toBeDefined();
  });

  test('a third government is warned of, and nothing else', () => {
    const { text } = add(SMALL, ['governments'], 'governments', 'Brazil');
    expect(readScenario(text).problems.map(({ code }) => code)).toEqual(['seats']);
  });

  test('a member of a vote', () => {
    const vote = add(SMALL, ['turns', 0, 'votes'], 'votes', 'Renew the mission?');
    const { text, path } = add(vote.text, [...vote.path, 'members'], 'members', 'South Korea');
    expect(path.at(-1)).toBe('south-korea');
    expect(readScenario(text).problems).toEqual([]);
  });

  test('a setting of an assumption', () => {
    const one = add(SMALL, ['assumptions'], 'assumptions', 'Does pressure work?');
    const { text } = add(one.text, [...one.path, 'settings'], 'settings', 'Only for a season');
    expect(readScenario(text).problems).toEqual([]);
  });

  test('a new ending stands before the last one', () => {
    const { path, text } = add(SMALL, ['endings'], 'endings', 'They part');
    expect(path).toEqual(['endings', 1]);
    expect(readOutline(text)?.endings.map(({ name }) => name)).toEqual([
      'They talk',
      'They part',
      'They do not',
    ]);
  });

  test('a new decision asks the government that decides less', () => {
    const { text, path } = add(
      SMALL.replace('by: second', 'by: first'),
      ['turns', 0, 'decisions'],
      'decisions',
      'And now?',
    );
    expect(valueAt(readOutline(text)?.root, [...path, 'by'])).toBe('second');
  });

  test('a new turn is a week later', () => {
    const { text, path } = add(SMALL, ['turns'], 'turns', 'A week on');
    expect(valueAt(readOutline(text)?.root, [...path, 'date'])).toBe('2025-01-08');
  });
});

describe('ids', () => {
  test.each([
    ['Revoke the president’s visa', 'revoke-presidents-visa'],
    ['How does Washington answer?', 'washington-answer'],
    ['Bogotá', 'bogota'],
    ['The', 'the'],
    ['2025 strikes', 'strikes'],
    ['???', 'option'],
    ['A', 'a'],
    ['¿Qué hace el gobierno con los niños de la frontera?', 'hace-gobierno-ninos'],
    ['Por qué sí', 'por-que-si'],
  ])('of “%s” is %s', (label, id) => {
    expect(slug(label, 'option')).toBe(id);
    expect(isId(slug(label, 'option'))).toBe(true);
  });

  test('are told apart by a number', () => {
    expect(unique('visa', ['visa', 'visa-2'])).toBe('visa-3');
  });
});

describe('what is selected decides what is to be seen', () => {
  const outline = readOutline(SMALL);
  if (!outline) throw new Error('not readable');
  test.each([
    [[], { kind: 'head' }],
    [['class', 'grades'], { kind: 'head' }],
    [['meters', 'trust', 'start'], { kind: 'section', section: 'meters' }],
    [['turns'], { kind: 'section', section: 'turns' }],
    [['turns', 0, 'brief'], { kind: 'turn', path: ['turns', 0] }],
    [
      ['turns', 0, 'decisions', 1, 'options', 'refuse', 'label'],
      { kind: 'decision', path: ['turns', 0, 'decisions', 1] },
    ],
    [['turns', 0, 'decisions', 9], { kind: 'turn', path: ['turns', 0] }],
    [['turns', 7], { kind: 'section', section: 'turns' }],
    [['standing', 3], { kind: 'section', section: 'standing' }],
  ])('%j', (selection, view) => {
    expect(viewOf(selection, outline)).toEqual(view);
  });
});
