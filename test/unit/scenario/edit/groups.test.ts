/** How groups, lists and new fields look in the file. */
import { describe, expect, test } from 'vitest';
import { changed, lines, read, remove, set } from './helpers';

describe('groups and lists', () => {
  test('numbers go into braces, texts into lines', () => {
    const text = lines('options:', '  a:', '    label: Do it');
    expect(changed(text, set(['options', 'a', 'effects'], { trust: -4, 'home-us': 5 }))).toBe(
      `${text}    effects: {trust: -4, home-us: 5}\n`,
    );
    expect(changed(text, set(['options', 'a', 'advice'], [{ who: 'State Department', says: 'No.' }]))).toBe(
      `${text}    advice:\n      - who: State Department\n        says: No.\n`,
    );
  });
  test('what does not fit into a line goes into lines', () => {
    const when = { any: [1, 2, 3, 4, 5].map((n) => ({ chose: { [`decision-${n}`]: `option-${n}` } })) };
    expect(changed('a: 1\n', set(['when'], when))).toBe(
      lines(
        'a: 1',
        'when:',
        '  any:',
        ...[1, 2, 3, 4, 5].map((n) => `    - chose: {decision-${n}: option-${n}}`),
      ).replaceAll(/- chose: (\{.*\})/g, '- {chose: $1}'),
    );
  });
  test('in place of a single value, whose comment stays', () => {
    expect(changed('a: 5 # five\nb: 1\n', set(['a'], { says: 'A text.', at: 1 }))).toBe(
      lines('a: # five', '  says: A text.', '  at: 1', 'b: 1'),
    );
    expect(changed('l:\n  - 5 # five\n  - 6\n', set(['l', 0], { says: 'A text.', at: 1 }))).toBe(
      lines('l:', '  - says: A text. # five', '    at: 1', '  - 6'),
    );
  });
  test('a single value in place of one', () => {
    const text = lines('a: # note', '  # inside', '  b: 1', '  c: 2', 'd: 3');
    expect(changed(text, set(['a'], 5))).toBe(lines('a: 5 # note', 'd: 3'));
    expect(changed('- a: 1\n  b: 2\n- c\n', set([0], 'x'))).toBe('- x\n- c\n');
    expect(changed('{a: {b: 1}, c: 2}\n', set(['a'], 'x'))).toBe('{a: x, c: 2}\n');
  });
  test('of one in place of another only what differs is written', () => {
    const text = lines('a:', '  # first', '  x:   "1 one"   # kept', '  y: 2', '  # third', '  z: 3', 'b: 1');
    expect(changed(text, set(['a'], { x: '1 one', z: 4, w: 5 }))).toBe(
      lines('a:', '  # first', '  x:   "1 one"   # kept', '  # third', '  z: 4', '  w: 5', 'b: 1'),
    );
    expect(changed('a: {x:  1, y: "2"}\n', set(['a'], { n: 0, x: 1, y: '3' }))).toBe(
      'a: {n: 0, x:  1, y: "3"}\n',
    );
    expect(changed('s: [ "a",  b, c ]\n', set(['s'], ['a', 'c']))).toBe('s: [ "a",  c ]\n');
    expect(changed('s: [a]\n', set(['s'], []))).toBe('s: []\n');
    expect(changed('a:\n  x: 1 # of x\n', set(['a'], { x: 1, y: 2 }))).toBe('a:\n  x: 1 # of x\n  y: 2\n');
    expect(changed('a:\n  - x # of x\n', set(['a'], { y: 'A\nB' }))).toBe('a:\n  y: |-\n    A\n    B\n');
  });
  test('in another order it is written anew', () => {
    expect(changed('a: {x: 1, y: 2}\n', set(['a'], { y: 2, x: 1 }))).toBe('a: {y: 2, x: 1}\n');
  });
  test('an empty pair of brackets in a block opens into lines', () => {
    expect(
      changed('events: [] # none yet\na: 1\n', {
        kind: 'insert',
        path: ['events'],
        value: { id: 'e', headline: 'It is so' },
      }),
    ).toBe(lines('events: # none yet', '  - id: e', '    headline: It is so', 'a: 1'));
    expect(changed('flags: []\n', { kind: 'insert', path: ['flags'], value: 'thaw' })).toBe(
      'flags: [thaw]\n',
    );
  });
  test('the author’s indentation and quotes are taken over', () => {
    const text = lines(
      'meters:',
      '    trust:',
      "        about: 'How far they trust'",
      'list:',
      "- 'one text'",
    );
    expect(changed(text, set(['meters', 'aid'], { about: 'Some money', of: 'us' }))).toBe(
      text.replace("trust'\n", "trust'\n    aid:\n        about: 'Some money'\n        of: us\n"),
    );
    expect(changed(text, set(['more'], ['A text', 'B text']))).toBe(`${text}more:\n- 'A text'\n- 'B text'\n`);
  });
});

describe('a new field', () => {
  const decision = lines(
    'turns:',
    '  - id: protest',
    '    decisions:',
    '      - id: visa # the visa',
    '        ask: How?',
    '        options:',
    '          a: {label: A}',
    '          b: {label: B}',
  );
  test('stands where the language has it', () => {
    expect(changed(decision, set(['turns', 0, 'decisions', 0, 'by'], 'us'))).toBe(
      decision.replace('# the visa\n', '# the visa\n        by: us\n'),
    );
    expect(changed(decision, set(['turns', 0, 'date'], '2025-10-05'))).toBe(
      decision.replace('protest\n', 'protest\n    date: 2025-10-05\n'),
    );
    expect(
      changed(
        decision.replace('id: visa # the visa\n        ', ''),
        set(['turns', 0, 'decisions', 0, 'id'], 'visa'),
      ),
    ).toBe(decision.replace(' # the visa', ''));
  });
  test('comes with the groups around it', () => {
    expect(changed(decision, set(['turns', 0, 'decisions', 0, 'really', 'chose'], 'a'))).toBe(
      decision.replace('How?\n', 'How?\n        really: {chose: a}\n'),
    );
    expect(changed('title: A\n', set(['turns', 0, 'decisions', 0, 'ask'], 'How now?'))).toBe(
      lines('title: A', 'turns:', '  - decisions:', '      - ask: How now?'),
    );
  });
  test('in braces goes into the braces', () => {
    expect(changed(decision, set(['turns', 0, 'decisions', 0, 'options', 'b', 'effects', 'trust'], -1))).toBe(
      decision.replace('{label: B}', '{label: B, effects: {trust: -1}}'),
    );
  });
  test('stands under the comments of an empty section', () => {
    expect(
      changed('a: 1\nmeters: # ours\n  # none yet\n', set(['meters', 'trust', 'name'], 'The trust')),
    ).toBe(lines('a: 1', 'meters: # ours', '  trust:', '    name: The trust', '  # none yet'));
  });
  test('keeps the empty lines between its neighbours', () => {
    const text = lines('a:', '  x: 1', '', 'b:', '  y: 2', '', 'd:', '  z: 4');
    const value = { x: 'some text' };
    expect(changed(text, { kind: 'add', path: [], key: 'c', after: 'b', value })).toBe(
      text.replace('d:', 'c:\n  x: some text\n\nd:'),
    );
    expect(changed(text, { kind: 'add', path: [], key: 'e', value })).toBe(`${text}\ne:\n  x: some text\n`);
  });
  test('in a file without a last line break leaves it so', () => {
    expect(changed('a: 1\nb: 2', set(['c'], 3))).toBe('a: 1\nb: 2\nc: 3');
    expect(changed('l:\n  - a', { kind: 'insert', path: ['l'], value: 'b' })).toBe('l:\n  - a\n  - b');
  });
  test('in a file of Windows has its line breaks', () => {
    expect(changed('a:\r\n  - b\r\nc: 1\r\n', set(['a', 1], { x: 'One text', y: 'Two\n\nlines' }))).toBe(
      'a:\r\n  - b\r\n  - x: One text\r\n    y: |-\r\n      Two\r\n\r\n      lines\r\nc: 1\r\n',
    );
  });
  test('in an empty file, and under nothing but comments', () => {
    expect(changed('', set(['format'], 1))).toBe('format: 1\n');
    expect(changed('# mine', set(['format'], 1))).toBe('# mine\nformat: 1\n');
    expect(changed('---\n', set(['format'], 1))).toBe('---\nformat: 1\n');
  });
  test('in JSON is JSON', () => {
    const json = JSON.stringify({ format: 1, meters: { trust: { start: 5 } }, flags: ['a'] }, null, 2);
    let text = changed(json, set(['meters', 'trust', 'name'], 'Trust'));
    text = changed(text, set(['meters', 'aid'], { name: 'Aid', start: 4 }));
    text = changed(text, { kind: 'insert', path: ['flags'], value: 'b' });
    text = changed(text, remove('format'));
    expect(text).toBe(
      [
        '{',
        '  "meters": {',
        '    "trust": {',
        '      "name": "Trust",',
        '      "start": 5',
        '    },',
        '    "aid": {"name": "Aid", "start": 4}',
        '  },',
        '  "flags": [',
        '    "a",',
        '    "b"',
        '  ]',
        '}',
      ].join('\n'),
    );
    expect(JSON.parse(text)).toEqual(read(text));
  });
});
