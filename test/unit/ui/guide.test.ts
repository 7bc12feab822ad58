/** The hints of a guided game: each in its time, one at a time, and none twice. */
import { describe, expect, test } from 'vitest';
import { BEATS } from '../../../src/store';
import { dueHint, HINTS, type Hint, type Moment, overNow } from '../../../src/ui/game/guide/hints';

const START: Moment = { beat: 'decide', played: 0, chosen: false, asked: false };

/** A person who goes through these moments and closes hints as told: what was shown, in order. */
function shown(moments: readonly Partial<Moment>[], closes: (hint: Hint) => boolean): Hint[] {
  const seen: Hint[] = [];
  let explained: readonly Hint[] = [];
  let last: Hint | undefined;
  for (const change of moments) {
    const moment = { ...START, ...change };
    for (;;) {
      explained = [...explained, ...overNow(last, moment, explained)];
      const due = dueHint(moment, explained);
      last = due;
      if (due !== undefined && seen.at(-1) !== due) seen.push(due);
      if (due === undefined || !closes(due)) break;
      explained = [...explained, due];
    }
  }
  return seen;
}

const TURN: readonly Partial<Moment>[] = [
  {},
  { chosen: true },
  { beat: 'predict' },
  { beat: 'reveal', played: 1 },
  { beat: 'reveal', played: 1, asked: true },
  { beat: 'reveal', played: 1 },
  { beat: 'aftermath', played: 1 },
];
const GAME = [...TURN, ...TURN.map((moment) => ({ ...moment, played: 1 + (moment.played ?? 0) }))];
const WHOLE: readonly Partial<Moment>[] = [...GAME, { beat: 'ending', played: 2 }];

describe('hints', () => {
  test('who closes each sees all of them, in order and once', () => {
    expect(shown(WHOLE, () => true)).toEqual(HINTS);
  });

  test('who does what the last two of a screen say closes neither', () => {
    const byDoing: readonly Hint[] = ['decide', 'ledger'];
    expect(shown(WHOLE, (hint) => !byDoing.includes(hint))).toEqual(HINTS);
  });

  test('who closes none is led on by what they do, and sees in the next turn what they have not seen', () => {
    const without = WHOLE.map((moment) => ({ ...moment, asked: false }));
    expect(shown(without, () => false)).toEqual([
      'read',
      'mandate',
      'predict',
      'reveal',
      'really',
      'meters',
      'ledger',
      'ending',
    ]);
  });

  test('what somebody has done unasked is not explained any more', () => {
    expect(overNow(undefined, { ...START, chosen: true, asked: true }, [])).toEqual(['decide', 'meters']);
    expect(overNow(undefined, { ...START, asked: true }, [])).toEqual(['meters']);
    expect(overNow(undefined, { ...START, beat: 'reveal', played: 1, asked: true }, ['meters'])).toEqual([
      'ledger',
    ]);
    expect(overNow('read', START, [])).toEqual([]);
  });

  test('every beat but the hand-over has its hint, and nothing is due once all is explained', () => {
    const due = (explained: readonly Hint[]) => BEATS.map((beat) => dueHint({ ...START, beat }, explained));
    expect(due([])).toEqual(['read', 'predict', undefined, 'reveal', 'really', 'ending']);
    expect(due(HINTS).every((hint) => hint === undefined)).toBe(true);
  });
});
