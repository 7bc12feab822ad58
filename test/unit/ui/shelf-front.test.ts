import { describe, expect, test } from 'vitest';
import type { ShelfEntry } from '../../../src/store';
import { frontOf } from '../../../src/ui/shelf/front';

const entry = (id: string, turns: number, guided?: true): ShelfEntry => ({
  id,
  title: id,
  about: '',
  governments: [],
  turns,
  ...(guided && { guided }),
});

const told = (shelf: readonly ShelfEntry[]) => {
  const { lead, others } = frontOf(shelf);
  return [lead?.id, ...others.map(({ id }) => id)];
};

describe('the shelf’s front', () => {
  test('is led by the longest story; a guided one stands first beside it', () => {
    expect(told([entry('short', 6), entry('long', 12), entry('first', 4, true)])).toEqual([
      'long',
      'first',
      'short',
    ]);
  });

  test('is led by the first of several that are as long', () => {
    expect(told([entry('a', 6), entry('b', 6)])).toEqual(['a', 'b']);
  });

  test('is led by a guided game where there is nothing else', () => {
    expect(told([entry('first', 4, true)])).toEqual(['first']);
  });

  test('may be empty', () => {
    expect(told([])).toEqual([undefined]);
  });
});
