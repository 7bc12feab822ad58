import { describe, expect, it } from 'vitest';
import { END, type Scenario } from '../../../src/store';
import { createTexts } from '../../../src/texts';
import { timeAxis } from '../../../src/ui/compare/axis';
import { frameOf, sharedReaches, ticksOf } from '../../../src/ui/compare/frame';
import { placeByDots } from '../../../src/ui/compare/place-by-dots';
import { sortRows } from '../../../src/ui/compare/sorting';
import { shortName } from '../../../src/ui/compare/view';
import { fileSays } from '../../../src/ui/files/file-says';
import { distinctNames, sidesOf } from '../../../src/ui/games/naming';
import { canTick, tickState } from '../../../src/ui/games/selection';
import { record, trace, twoTurns } from '../analysis/compare/two-turns';
import { keptGame } from '../store/memory-ports';

const say = createTexts('en');

describe('the axis of time', () => {
  const dated = (...dates: string[]): Scenario => ({
    ...twoTurns,
    turns: dates.map((date, n) => ({ ...twoTurns.turns[0]!, id: `t${n}`, date })),
  });

  it('has turns as far apart as their dates, and the end after the last', () => {
    const axis = timeAxis(dated('2025-10-01', '2025-10-11', '2025-10-21', '2025-11-10'), 0.1);
    expect([0, 1, 2, 3, END].map((due) => axis.at(due))).toEqual([0, 0.2, 0.4, 0.8, 1]);
  });

  it('moves turns of one day a little apart', () => {
    const axis = timeAxis(dated('2025-10-01', '2025-10-01', '2025-12-01'), 0.1);
    expect(axis.at(1)).toBeGreaterThan(0);
    expect(axis.at(1)).toBeLessThan(0.05);
  });

  it('writes only dates that have room, the first and the end always', () => {
    const axis = timeAxis(dated('2025-10-01', '2025-10-02', '2025-10-30', '2025-12-01'), 0.2);
    expect(axis.written).toContain(0);
    expect(axis.written).toContain(END);
    expect(axis.written).not.toContain(1);
  });
});

describe('the scale of charts side by side', () => {
  it('is one for all, from tens to tens, and holds every value', () => {
    const lists = [
      [24, 5, 35],
      [53, 38],
      [46, 24, 55],
    ];
    expect(sharedReaches(lists, 40)).toEqual([
      [0, 40],
      [30, 70],
      [20, 60],
    ]);
  });

  it('stays within 0 to 100', () => {
    expect(sharedReaches([[0, 100]], 40)).toEqual([[0, 100]]);
    expect(sharedReaches([[99, 100]], 40)).toEqual([[60, 100]]);
    expect(sharedReaches([[0, 1]], 40)).toEqual([[0, 40]]);
    expect(sharedReaches([[]], 20)).toEqual([[0, 20]]);
    expect(sharedReaches([[1, 91]], 40)).toEqual([[0, 100]]);
  });

  it('is drawn from the lower left corner', () => {
    const frame = frameOf(200, 100, { top: 10, right: 20, bottom: 30, left: 40 }, [0, 1], [20, 60]);
    expect([frame.x(0), frame.x(1), frame.y(20), frame.y(60)]).toEqual([40, 180, 70, 10]);
    expect(ticksOf(frame.upward, 2)).toEqual([20, 40, 60]);
  });
});

describe('labels of dots', () => {
  const inside = { x: 0, y: 0, width: 300, height: 300 };
  const touch = (a: typeof inside, b: typeof inside) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

  it('stand on a side that is free', () => {
    const dots = [
      { x: 100, y: 100, width: 40 },
      { x: 130, y: 102, width: 40 },
      { x: 290, y: 100, width: 40 },
    ];
    const boxes = placeByDots(dots, [{ x: 160, y: 100 }], 16, inside);
    for (const [i, box] of boxes.entries()) {
      expect(box.x + box.width).toBeLessThanOrEqual(300);
      for (const other of boxes.slice(i + 1)) expect(touch(box, other)).toBe(false);
    }
  });
});

describe('sorting', () => {
  interface Row {
    readonly name: string;
    readonly n: number;
  }
  const columns = [
    { id: 'name', name: 'Name', numeric: false, value: (row: Row) => row.name },
    { id: 'n', name: 'N', numeric: true, value: (row: Row) => row.n },
  ];
  const rows: Row[] = [
    { name: 'Group 10', n: 9 },
    { name: 'group 2', n: 10 },
    { name: 'Ána', n: 9 },
  ];

  it.each([
    ['name', false, ['Ána', 'group 2', 'Group 10']],
    ['n', true, ['group 2', 'Group 10', 'Ána']],
    ['gone', false, ['Group 10', 'group 2', 'Ána']],
  ])('by %s goes by words as the language does, and by numbers', (by, down, names) => {
    expect(sortRows(rows, columns, { by, down }, 'en').map(({ name }) => name)).toEqual(names);
  });
});

describe('names of games', () => {
  const of = (people: readonly string[], seed = 'HERON-42', name?: string) => ({
    people,
    seed,
    ...(name !== undefined && { name }),
  });

  it('are their own, or their sides; told apart by luck, then by number', () => {
    const games = [
      of(['us'], 'HERON-42', 'Ana'),
      of(['us']),
      of(['us'], 'OTTER-10'),
      of(['co']),
      of(['co']),
      of([]),
    ];
    expect(distinctNames(twoTurns, games, say)).toEqual([
      'Ana',
      'Government us · HERON-42',
      'Government us · OTTER-10',
      'Government co',
      'Government co 2',
      'No player',
    ]);
  });

  it('are never alike, whatever players call their games', () => {
    const games = ['Ana', 'Ana', 'Ana 2', 'Ana'].map((name) => of([], 'X-1', name));
    expect(new Set(distinctNames(twoTurns, games, say)).size).toBe(4);
  });

  it('name both sides of a game of two', () => {
    expect(sidesOf(twoTurns, ['us', 'co'], say)).toBe('Government us and Government co');
  });

  it('are cut to fit beside a line', () => {
    expect(shortName('Ana')).toBe('Ana');
    expect(shortName('The third group of Mrs. Ruiz')).toBe('The third grou…');
  });
});

describe('ticking kept games', () => {
  const games = [
    keptGame('a'),
    keptGame('b'),
    keptGame('x', { record: record([], { scenario: 'other' }) }),
    ...Array.from({ length: 6 }, (_, n) => keptGame(`g${n}`)),
  ];
  const state = (...ids: string[]) => tickState(games, new Set(ids));
  const six = new Set(['g0', 'g1', 'g2', 'g3', 'g4', 'g5']);

  it('takes one to six of one scenario', () => {
    expect(state()).toEqual({ can: false, why: 'none' });
    expect(state('gone')).toEqual({ can: false, why: 'none' });
    expect(state('a')).toEqual({ can: true, ids: ['a'] });
    expect(state('b', 'a')).toEqual({ can: true, ids: ['a', 'b'] });
    expect(state('a', 'x')).toEqual({ can: false, why: 'mixed' });
    expect(state('a', ...six)).toEqual({ can: false, why: 'most' });
    expect(canTick(six, 'a')).toBe(false);
    expect(canTick(six, 'g5')).toBe(true);
  });
});

describe('what is said of a file', () => {
  it('is nothing where all is well', () => {
    expect(
      fileSays({ outcome: 'kept', file: 'a.json', trace: trace([{ visa: 'keep' }]) }, say),
    ).toBeUndefined();
  });

  it.each([
    [{ code: 'not-json' }, /not JSON.*Choose/],
    [{ code: 'not-a-playthrough', at: 'turns.3' }, /turns\.3/],
    [{ code: 'not-a-playthrough' }, /what a game consists of/],
    [{ code: 'format-newer' }, /newer version/],
    [{ code: 'scenario-missing', scenario: 'elsewhere' }, /“elsewhere”, which is not here/],
    [{ code: 'scenario-unloaded', scenario: 'elsewhere' }, /could not be loaded.*again/],
    [{ code: 'too-many' }, /at most 40/],
    [{ code: 'too-large' }, /far too large/],
    [{ code: 'file-unreadable' }, /could not read/],
  ] as const)('is what is wrong and what to do: %j', (problem, words) => {
    expect(fileSays({ outcome: 'not-read', file: 'a.json', ...problem }, say)).toMatch(words);
  });

  it('is where and why a game of other rules stops', () => {
    const stopped = trace([{ visa: 'keep' }, { reply: 'note' }], { rules: '0123456789abcdef' });
    expect(fileSays({ outcome: 'kept', file: 'a.json', trace: stopped }, say)).toMatch(
      /other rules.*replayed for 1 turn and stops there.*Turn 2 decides “reply”/,
    );
  });
});
