/** How items are added, taken away and moved among their neighbours, with their comments. */
import { describe, expect, test } from 'vitest';
import type { Plain } from '../../../../src/scenario/edit';
import type { Path } from '../../../../src/scenario/problem';
import { changed, lines, remove } from './helpers';

describe('insert', () => {
  const insert = (text: string, path: Path, value: Plain, place?: number) =>
    changed(text, { kind: 'insert', path, value, ...(place === undefined ? {} : { at: place }) });

  test('looks like its neighbours', () => {
    const flow = lines('l:', '  - {id: a, because: "A text, long."}');
    expect(insert(flow, ['l'], { id: 'b', because: 'So.' })).toBe(`${flow}  - {id: b, because: "So."}\n`);
    const block = lines('l:', '  - id: a', '    at: 1');
    expect(insert(block, ['l'], { id: 'b', at: 2 })).toBe(`${block}  - id: b\n    at: 2\n`);
  });
  test('has the empty lines of its neighbours', () => {
    const text = lines('l:', '  - id: a', '    x: 1', '', '  # the second', '  - id: b', 'm: 1');
    expect(insert(text, ['l'], { id: 'c', x: 3 })).toBe(
      text.replace('id: b\n', 'id: b\n\n  - id: c\n    x: 3\n'),
    );
    expect(insert(text, ['l'], { id: 'c', x: 3 }, 1)).toBe(
      text.replace('x: 1\n', 'x: 1\n\n  - id: c\n    x: 3\n'),
    );
    expect(insert(text, ['l'], { id: 'c', x: 3 }, 0)).toBe(
      text.replace('l:\n', 'l:\n  - id: c\n    x: 3\n\n'),
    );
  });
  test('in brackets over several lines', () => {
    const text = lines('l: [', '  a, # first', '  # second', '  b # last', ']');
    expect(insert(text, ['l'], 'c')).toBe(
      lines('l: [', '  a, # first', '  # second', '  b, # last', '  c', ']'),
    );
    expect(insert(text, ['l'], 'c', 1)).toBe(
      lines('l: [', '  a, # first', '  c,', '  # second', '  b # last', ']'),
    );
    expect(insert(lines('l: [', '  a,', ']'), ['l'], 'c')).toBe(lines('l: [', '  a,', '  c,', ']'));
    expect(insert('l: [a, ]\n', ['l'], 'c')).toBe('l: [a, c, ]\n');
  });
  test('makes the list that is not there, and of one name a list', () => {
    expect(insert('a: 1\n', ['sources'], 'x')).toBe('a: 1\nsources: [x]\n');
    expect(insert('sources: "x" # one\n', ['sources'], 'y')).toBe('sources: [x, y] # one\n');
    expect(insert('sources: x\n', ['sources'], 'y', 0)).toBe('sources: [y, x]\n');
  });
  test('beside the dash of a list in a list', () => {
    expect(insert('- - a\n  - b\n', [0], 'c', 0)).toBe('- - c\n  - a\n  - b\n');
  });
});

describe('remove', () => {
  test('takes the comments along that are its own', () => {
    const text = lines(
      'a: 1',
      '',
      '# of the section',
      '',
      '# of b',
      '# again',
      'b: 2 # beside',
      '  # below',
      '# of c',
      'c: 3',
    );
    expect(changed(text, remove('b'))).toBe(lines('a: 1', '', '# of the section', '', '# of c', 'c: 3'));
  });
  test('leaves one empty line, not two', () => {
    const text = lines('l:', '  - a', '', '  - b', '', '  - c', '', 'm: 1');
    expect(changed(text, remove('l', 0))).toBe(lines('l:', '  - b', '', '  - c', '', 'm: 1'));
    expect(changed(text, remove('l', 1))).toBe(lines('l:', '  - a', '', '  - c', '', 'm: 1'));
    expect(changed(text, remove('l', 2))).toBe(lines('l:', '  - a', '', '  - b', '', 'm: 1'));
  });
  test('keeps the line that editors read at the top of the file', () => {
    const text = lines('# yaml-language-server: $schema=x.json', 'format: 1', 'id: x');
    expect(changed(text, remove('format'))).toBe(lines('# yaml-language-server: $schema=x.json', 'id: x'));
  });
  test('takes the emptied field around it', () => {
    expect(changed('a: 1\nb:\n  c:\n    # only\n    - d\n', remove('b', 'c', 0))).toBe('a: 1\n');
    expect(
      changed(
        '- when: {any: [{trust: {below: 5}}]}\n  id: x\n',
        remove(0, 'when', 'any', 0, 'trust', 'below'),
      ),
    ).toBe('- id: x\n');
    expect(changed('a: 1\n', remove('a'))).toBe('');
  });
  test('beside a dash, what follows moves up', () => {
    expect(changed('- id: a\n  # of b\n  b: 1\n', remove(0, 'id'))).toBe('- # of b\n  b: 1\n');
    expect(changed('- id: a\n\n  b: 1\n', remove(0, 'id'))).toBe('- b: 1\n');
  });
  test('in braces', () => {
    expect(changed('{a: 1, b: 2, c: 3}\n', remove('a'))).toBe('{b: 2, c: 3}\n');
    expect(changed('{a: 1, b: 2, c: 3}\n', remove('b'))).toBe('{a: 1, c: 3}\n');
    expect(changed('{a: 1, b: 2, c: 3 }\n', remove('c'))).toBe('{a: 1, b: 2 }\n');
    expect(changed('{a: 1, b: 2,}\n', remove('b'))).toBe('{a: 1,}\n');
    expect(changed('x: {a: 1}\ny: 1\n', remove('x', 'a'))).toBe('y: 1\n');
  });
  test('in brackets over several lines', () => {
    const text = lines('l: [', '  a, # first', '  # of b', '  b # last', ']');
    expect(changed(text, remove('l', 1))).toBe(lines('l: [', '  a # first', ']'));
    expect(changed(text, remove('l', 0))).toBe(lines('l: [', '  # of b', '  b # last', ']'));
  });
  test('of the last line without a line break', () => {
    expect(changed('a: 1\nb: 2', remove('b'))).toBe('a: 1');
  });
  test('after a text that keeps its empty lines adds none to it', () => {
    expect(changed('a: |+\n  x\n\nb: 1\n\nc: 2\n', remove('b'))).toBe('a: |+\n  x\n\nc: 2\n');
  });
});

describe('move', () => {
  const move = (text: string, path: Path, by: number) => changed(text, { kind: 'move', path, by });
  test('whole items with their comments, the empty lines stay', () => {
    const text = lines('l:', '  # of a', '  - id: a # beside', '    # below', '', '  - id: b', '  - id: c');
    expect(move(text, ['l', 0], 1)).toBe(
      lines('l:', '  - id: b', '', '  # of a', '  - id: a # beside', '    # below', '  - id: c'),
    );
    expect(move(text, ['l', 2], -2)).toBe(
      lines('l:', '  - id: c', '', '  # of a', '  - id: a # beside', '    # below', '  - id: b'),
    );
  });
  test('fields, past the one beside the dash', () => {
    expect(move('- id: a\n  b: 1\n  c: 2\n', [0, 'c'], -2)).toBe('- c: 2\n  id: a\n  b: 1\n');
    expect(move('- id: a\n  b: 1\n', [0, 'id'], 1)).toBe('- b: 1\n  id: a\n');
  });
  test('in braces and brackets', () => {
    expect(move('{a: 1,  b: [2, 3]}\n', ['a'], 1)).toBe('{b: [2, 3],  a: 1}\n');
    const text = lines('l: [', '  a, # first', '  # of b', '  b # last', ']');
    expect(move(text, ['l', 1], -1)).toBe(lines('l: [', '  # of b', '  b, # last', '  a # first', ']'));
  });
  test('to the end of a file without a last line break', () => {
    expect(move('a: 1\nb: 2', ['a'], 1)).toBe('b: 2\na: 1');
  });
  test('not past the first or the last', () => {
    expect(move('a: 1\nb: 2\n', ['a'], -1)).toBe('no-such-place');
    expect(move('a: 1\nb: 2\n', ['a'], 2)).toBe('no-such-place');
  });
});
