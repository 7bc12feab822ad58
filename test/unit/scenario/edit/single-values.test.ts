/** A single value in place of another, in every way of writing that a teacher may have. */
import { describe, expect, test } from 'vitest';
import type { Plain } from '../../../../src/scenario/edit';
import { changed, lines, read, remove, set } from './helpers';

describe('a single value keeps its quotes', () => {
  test.each<[string, string, Plain, string]>([
    ['bare', 'a: Old text', 'New text, with a comma', 'a: New text, with a comma'],
    ['bare that a colon ends', 'a: Old', 'New: text', 'a: "New: text"'],
    ['bare that a number sign ends', 'a: Old', 'New #1', 'a: "New #1"'],
    ['bare with an apostrophe', 'a: Old', "The president's visa", "a: The president's visa"],
    ['bare that begins with a dash', 'a: Old', '- New', 'a: "- New"'],
    ['bare that begins with a quote', 'a: Old', '"Never" again', 'a: "\\"Never\\" again"'],
    ['bare in smart quotes', 'a: Old', '“Never”', 'a: "“Never”"'],
    ['bare in braces', '{a: Old}', 'New, text', '{a: "New, text"}'],
    ['bare in braces, without a comma', '{a: Old}', 'New text', '{a: New text}'],
    ['double', 'a: "Old"', 'New', 'a: "New"'],
    ['double with quotes inside', 'a: "Old"', 'A "new" \\ one', 'a: "A \\"new\\" \\\\ one"'],
    ['single', "a: 'Old'", "It's new: yes", "a: 'It''s new: yes'"],
    ['single that cannot hold two lines', "a: 'Old'", 'A\nB', 'a: "A\\nB"'],
    ['double with two paragraphs', 'a: "Old"', 'A\n\nB', 'a: "A\\n\\nB"'],
    ['a number', 'a: 5', -9.5, 'a: -9.5'],
    ['a number written with zeros, set to itself', 'a: 5.50', 5.5, 'a: 5.50'],
    ['a text that looks like a number', 'a: Old', '1.10', 'a: "1.10"'],
    ['a text that looks like nothing', 'a: Old', 'null', 'a: "null"'],
    ['an empty text', 'a: Old', '', 'a: ""'],
    ['a word of older YAML', 'a: Old', 'Yes', 'a: "Yes"'],
    ['a ballot', 'a: no', 'yes', 'a: yes'],
    ['a name that older YAML does not take for one', 'a: Old', 'on', 'a: on'],
    ['a percentage', 'a: 30%', '35%', 'a: 35%'],
    ['a day', 'a: 2025-01-01', '2025-02-03', 'a: 2025-02-03'],
    ['true', 'a: false', true, 'a: true'],
    ['nothing yet', 'a:', 'New', 'a: New'],
    ['nothing yet, and a comment', 'a: # later', 'New', 'a: New # later'],
    ['nothing yet, in braces', '{a: , b: 1}', 5, '{a: 5 , b: 1}'],
    ['a name alone in braces', '{a}', 5, '{a: 5}'],
    ['a comment after it', 'a: 5   # points', 6, 'a: 6   # points'],
    ['over two lines', 'a: Old\n  text\nb: 1', 'New', 'a: New\nb: 1'],
    ['on the line below', 'a:\n  Old # why\nb: 1', 'New', 'a:\n  New # why\nb: 1'],
    ['a smile and a line separator', 'a: "x"', '😀\u2028', 'a: "😀\\u2028"'],
    ['half of a smile', 'a: x', '\ud83d', 'a: "\\ud83d"'],
  ])('%s', (_, text, value, wanted) => {
    expect(changed(`${text}\n`, set(['a'], value))).toBe(`${wanted}\n`);
  });
});

describe('a text in a block stays in its block', () => {
  const text = lines(
    'a:',
    '  brief: |  # everybody reads it',
    '      Old one.',
    '',
    '      Old two.',
    '',
    '  to: us',
  );
  test('with its indentation, its comment and the empty line after it', () => {
    expect(changed(text, set(['a', 'brief'], 'New: one.\n\n\nNew two.'))).toBe(
      lines(
        'a:',
        '  brief: |  # everybody reads it',
        '      New: one.',
        '',
        '',
        '      New two.',
        '',
        '  to: us',
      ),
    );
  });
  test('as a single line too', () => {
    expect(changed(text, set(['a', 'brief'], 'New.'))).toBe(
      text.replace('Old one.\n\n      Old two.', 'New.'),
    );
  });
  test('but not when a block cannot say it', () => {
    expect(changed(text, set(['a', 'brief'], ''))).toBe(
      lines('a:', '  brief: ""  # everybody reads it', '', '  to: us'),
    );
    expect(read(changed(text, set(['a', 'brief'], '  indented\nfirst')))).toEqual({
      a: { brief: '  indented\nfirst', to: 'us' },
    });
  });
  test('and gives way to a group', () => {
    expect(changed(text, set(['a', 'brief'], { trust: 1 }))).toBe(
      lines('a:', '  brief: {trust: 1}  # everybody reads it', '', '  to: us'),
    );
  });
  test('folded, it is filled anew', () => {
    const long = 'word '.repeat(40).trim();
    const edited = changed(lines('a: >-', '  Old', '  text.', 'b: 1'), set(['a'], `${long}\nSecond.`));
    expect(read(edited)).toEqual({ a: `${long}\nSecond.`, b: 1 });
    expect(edited.startsWith('a: >-\n  word')).toBe(true);
    expect(Math.max(...edited.split('\n').map((line) => line.length))).toBeLessThanOrEqual(102);
  });
  test('several lines in place of a bare text become a block', () => {
    expect(changed('a: Old # why\nb: 1\n', set(['a'], 'One.\n\nTwo.'))).toBe(
      lines('a: |- # why', '  One.', '', '  Two.', 'b: 1'),
    );
  });
});

describe('odd ways of writing', () => {
  test('a byte order mark', () => {
    expect(changed('\ufeffa: 1\nb: 2\n', set(['a'], 3))).toBe('\ufeffa: 3\nb: 2\n');
    expect(changed('\ufeffa: 1\nb: 2\n', remove('a'))).toBe('\ufeffb: 2\n');
    expect(changed('\ufeff# head\na: 1\nb: 2\n', remove('a'))).toBe('\ufeff# head\nb: 2\n');
    expect(changed('\ufeffa: 1\nb: 2\n', { kind: 'move', path: ['a'], by: 1 })).toBe('\ufeffb: 2\na: 1\n');
  });
  test('names after a question mark', () => {
    expect(changed('? a\n: 1\nb: 2\n', set(['a'], 3))).toBe('? a\n: 3\nb: 2\n');
    expect(changed('? a\n: 1\nb: 2\n', remove('a'))).toBe('b: 2\n');
    expect(changed('? a\nb: 2\n', set(['a'], 3))).toBe('? a\n: 3\nb: 2\n');
  });
  test('names and lists of lists, anchors and tags where they stand', () => {
    expect(changed('a: &x 1\nb: !!str 2\n', set(['a'], 3))).toBe('a: &x 3\nb: !!str 2\n');
    expect(changed('a: &x 1\nb: 2\n', remove('a'))).toBe('b: 2\n');
  });
  test('a name given twice: the first counts', () => {
    expect(changed('a: 1\na: 2\n', set(['a'], 3))).toBe('a: 3\na: 2\n');
  });
  test('a document’s head and end', () => {
    expect(changed('---\na: 1\n...\n', set(['b'], 2))).toBe('---\na: 1\nb: 2\n...\n');
  });
  test('names that look like something else', () => {
    expect(changed('{yes: 1, true: 2, null: 3}\n', set(['true'], 5))).toBe('{yes: 1, true: 5, null: 3}\n');
    expect(changed('a: 1\n', set(['b: c'], 5))).toBe('a: 1\n"b: c": 5\n');
  });
});
