/** What cannot be edited, and that nothing throws. */
import { describe, expect, test } from 'vitest';
import { applyEdit, type Edit, type EditRefusal } from '../../../../src/scenario/edit';
import { CASES, fixture } from '../fixtures';
import { exactly, read, remove, set } from './helpers';

describe('what cannot be', () => {
  const refused: [string, string, Edit, EditRefusal][] = [
    ['no YAML', 'a: [1\nb: 2\n', set(['b'], 1), 'not-readable'],
    ['two documents', 'a: 1\n---\nb: 2\n', set(['b'], 1), 'not-readable'],
    ['a thousand levels', '['.repeat(1000), set(['b'], 1), 'not-readable'],
    ['more than a mebibyte', `a: "${'x'.repeat(1024 * 1024)}"\n`, set(['b'], 1), 'not-readable'],
    ['a field of a text', 'a: text\n', set(['a', 'b'], 1), 'no-such-place'],
    ['past the end of a list', 'l: [a]\n', set(['l', 2], 1), 'no-such-place'],
    ['a name in a list', 'l: [a]\n', set(['l', 'x'], 1), 'no-such-place'],
    ['past the end of no list', 'a: 1\n', set(['l', 1], 1), 'no-such-place'],
    ['a text for a whole file', 'a: 1\n', set([], 'x'), 'no-such-place'],
    ['remove nothing', 'a: 1\n', remove('b'), 'no-such-place'],
    ['remove everything', 'a: 1\n', remove(), 'no-such-place'],
    [
      'insert before the first',
      'l: [a]\n',
      { kind: 'insert', path: ['l'], at: -1, value: 1 },
      'no-such-place',
    ],
    ['insert past the last', 'l: [a]\n', { kind: 'insert', path: ['l'], at: 2, value: 1 }, 'no-such-place'],
    ['insert into a group', 'l: {a: 1}\n', { kind: 'insert', path: ['l'], value: 1 }, 'no-such-place'],
    ['add to a list', 'l: [a]\n', { kind: 'add', path: ['l'], key: 'x', value: 1 }, 'no-such-place'],
    [
      'add after nobody',
      'a: 1\n',
      { kind: 'add', path: [], key: 'x', after: 'y', value: 1 },
      'no-such-place',
    ],
    ['add what is there', 'a: 1\n', { kind: 'add', path: [], key: 'a', value: 1 }, 'id-taken'],
    ['add no id', 'meters: {}\n', { kind: 'add', path: ['meters'], key: 'My Meter', value: 1 }, 'bad-id'],
    ['add a trap', 'a: 1\n', { kind: 'add', path: [], key: '__proto__', value: 1 }, 'bad-id'],
    ['set under a trap', 'a: 1\n', set(['__proto__', 'x'], 1), 'bad-id'],
    ['set under no id', 'a: 1\n', set(['meters', 'Trust', 'name'], 'Trust'), 'bad-id'],
  ];
  test.each(refused)('%s', (_, text, edit, refusal) => {
    expect(applyEdit(text, edit)).toEqual({ ok: false, refusal });
  });
});

test('no edit of any broken file throws, and what is edited can be read', () => {
  const edits: Edit[] = [
    set(['title'], 'A new title'),
    set(['turns', 0, 'decisions', 0, 'ask'], 'How?'),
    { kind: 'insert', path: ['events'], value: { id: 'zz', headline: 'News' } },
    { kind: 'add', path: ['meters'], key: 'zz', value: { name: 'Zz', start: 5 } },
    remove('turns', 0),
    { kind: 'move', path: ['turns', 0], by: 1 },
    { kind: 'rename', path: ['meters', 'trust'], to: 'zz' },
  ];
  for (const [i, name] of CASES.entries()) {
    const text = fixture(`problems/${name}.yaml`);
    for (const edit of [...edits, ...edits].slice(i % edits.length, (i % edits.length) + 2)) {
      const edited = applyEdit(text, edit);
      if (edited.ok) expect(() => exactly(read(edited.text)), `${name} ${edit.kind}`).not.toThrow();
    }
  }
});
