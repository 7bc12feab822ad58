import { describe, expect, test } from 'vitest';
import { dayNumber, dayOf } from '../../../src/ui/reading/days';
import { ranges, shown, shownChange, signedPoints } from '../../../src/ui/reading/figures';
import { frontPage } from '../../../src/ui/reading/front-page';
import { spread } from '../../../src/ui/reading/spread';
import { timeline } from '../../../src/ui/reading/timeline';

describe('figures', () => {
  test('N2: people are shown whole points, rounded down', () => {
    expect(shown(3999)).toBe(39);
    expect(shownChange(3999, 4000)).toBe(1);
    expect(shownChange(4000, 4099)).toBe(0);
  });

  test('the ledger shows as many decimals as a row needs, with its sign', () => {
    expect([1200, -350, 25, -5, 0].map((points) => signedPoints(points, 'en'))).toEqual([
      '+12',
      '−3.5',
      '+0.25',
      '−0.05',
      '0',
    ]);
    expect(signedPoints(-350, 'es')).toBe('−3,5');
  });

  test('turns that follow each other are joined', () => {
    expect(ranges([1, 4, 5, 6, 9])).toBe('1, 4–6, 9');
    expect(ranges([])).toBe('');
  });
});

describe('days', () => {
  test('a day is the same in every time zone', () => {
    expect(dayOf('2026-05-24', 'en')).toEqual({
      weekday: 'Sunday',
      day: '24',
      month: 'May',
      shortMonth: 'May',
      year: '2026',
    });
    expect(dayNumber('2025-10-03') - dayNumber('2025-09-26')).toBe(7);
  });
});

describe('the timeline', () => {
  const dates = ['2025-09-26', '2025-09-29', '2025-10-26', '2026-04-14'];

  test('spaces the turns as they are in time', () => {
    expect(timeline(dates, 0, 0, 0).map(({ at }) => at)).toEqual([0, 0.015, 0.15, 1]);
  });

  test('moves turns apart where they would touch, and keeps all on the line', () => {
    const marks = timeline(dates, 0, 0.1, 0);
    expect(marks.map(({ at }) => at)).toEqual([0, 0.1, 0.2, 1]);
    const crowded = timeline(['2026-01-01', '2026-12-30', '2026-12-31'], 0, 0.2, 0);
    expect(crowded.every(({ at }) => at <= 1)).toBe(true);
  });

  test('always writes the date of the turn in play, and others where there is room', () => {
    expect(timeline(dates, 1, 0, 0.1).map(({ labelled }) => labelled)).toEqual([false, true, true, true]);
  });

  test('draws a scenario of one turn', () => {
    expect(timeline(['2025-09-26'], 0, 0.1, 0.1)).toEqual([{ at: 0, labelled: true }]);
  });
});

describe('a front page', () => {
  test('is a headline, a standfirst and a body', () => {
    expect(frontPage('The\nheadline\n\nThe standfirst\n \nOne.\n\n\nTwo.\n')).toEqual({
      headline: 'The headline',
      standfirst: 'The standfirst',
      body: ['One.', 'Two.'],
    });
  });

  test('may be a headline alone', () => {
    expect(frontPage('Only this')).toEqual({ headline: 'Only this', standfirst: '', body: [] });
  });
});

describe('labels beside lines', () => {
  test('keep their places where they may, their order and their distance always', () => {
    expect(spread([10, 50], 15, 0, 100)).toEqual([10, 50]);
    expect(spread([50, 52, 10], 15, 0, 100)).toEqual([50, 65, 10]);
    expect(spread([98, 99, 100], 15, 0, 100)).toEqual([70, 85, 100]);
  });
});
