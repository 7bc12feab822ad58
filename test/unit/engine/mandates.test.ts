import { describe, expect, it } from 'vitest';
import * as build from '../../arbitraries/builders';
import { course, play } from '../../oracle/play';

const { when } = build;

describe('G2 mandates', () => {
  const scored = (
    meters: Record<string, number>,
    wants: Record<string, number>,
    parts: Parameters<typeof build.scenario>[0] & { over?: 'game' } = {},
  ) => {
    const { over, ...rest } = parts;
    const us = build.government('us', [build.mandate('goal', wants, over)]);
    return play(build.scenario({ meters, governments: [us], ...rest }));
  };
  const score = (...args: Parameters<typeof scored>) => scored(...args).scores.get('us/goal');

  it('is the weighted mean of what it wants', () => {
    expect(score({ trust: 22, aid: 60 }, { trust: 1 })).toBe(2200);
    expect(score({ trust: 22, aid: 60 }, { trust: 3, aid: 1 })).toBe((3 * 2200 + 6000) / 4);
  });

  it('counts 100 points minus the meter where the weight is negative, with its size', () => {
    expect(score({ trust: 30 }, { trust: -1 })).toBe(7000);
    expect(score({ trust: 60, aid: 30 }, { trust: 3, aid: -1 })).toBe((3 * 6000 + 7000) / 4);
    expect(score({ trust: 100, aid: 100 }, { trust: 1, aid: -99 })).toBe(100);
  });

  it('is rounded down', () => {
    // (50.01 + 2 · 50.00) / 3 = 50.0033…; (50.02 + 2 · 50.03) / 3 = 50.0266…
    expect(score({ trust: 50.01, aid: 50 }, { trust: 1, aid: 2 })).toBe(5000);
    expect(score({ trust: 50.02, aid: 50.03 }, { trust: 1, aid: 2 })).toBe(5002);
    // 100 − 50.01 = 49.99; (49.99 + 50.00) / 2 = 49.995.
    expect(score({ trust: 50.01, aid: 50 }, { trust: -1, aid: 1 })).toBe(4999);
  });

  const year = ['t1', 't2', 't3'].map((id) => build.turn(id));

  it('reads the end', () => {
    const trends = [build.trend('up', { effects: { trust: 1 } })];
    expect(score({ trust: 10 }, { trust: 1 }, { turns: year, trends })).toBe(1300);
  });

  it('`over: game` reads each meter’s mean over the ends of the turns, not its start', () => {
    const trends = [build.trend('up', { effects: { trust: 1 } })];
    expect(score({ trust: 10 }, { trust: 1 }, { turns: year, trends, over: 'game' })).toBe(1200);
  });

  it('`over: game` rounds the mean down before it counts it, also where the weight is negative', () => {
    // Ends 10.01 and 10.02: a mean of 10.015 is 10.01, and 100 − 10.01 = 89.99 (not 89.985, which were 89.98).
    const trends = [build.trend('up', { effects: { trust: 0.01 } })];
    const parts = { turns: year.slice(0, 2), trends, over: 'game' } as const;
    expect(score({ trust: 10 }, { trust: 1 }, parts)).toBe(1001);
    expect(score({ trust: 10 }, { trust: -1 }, parts)).toBe(8999);
  });

  it('`over: game` counts the turns played: of a course, and until an early ending', () => {
    const trends = [build.trend('up', { effects: { trust: 1 } })];
    const parts = { turns: year, trends, over: 'game' } as const;
    const endings = [build.ending('soon', when.turn({ atLeast: 2 }), { early: true }), build.ending('last')];
    const early = scored({ trust: 10 }, { trust: 1 }, { ...parts, endings });
    expect(course(early)).toEqual([11, 12]);
    expect(early.scores.get('us/goal')).toBe(1150);

    const us = build.government('us', [build.mandate('goal', { trust: 1 }, 'game')]);
    const scenario = build.scenario({
      meters: { trust: 10 },
      governments: [us],
      turns: year,
      trends,
      courses: { short: ['t3'] },
    });
    expect(play(scenario, {}, { course: 'short' }).scores.get('us/goal')).toBe(1100);
  });

  it('is told for every mandate of every government', () => {
    const governments = [
      build.government('us', [build.mandate('a', { trust: 1 }), build.mandate('b', { aid: 1 })]),
      build.government('co', [build.mandate('a', { trust: -1 })]),
    ];
    const game = play(build.scenario({ meters: { trust: 10, aid: 20 }, governments }));
    expect([...game.scores]).toEqual([
      ['us/a', 1000],
      ['us/b', 2000],
      ['co/a', 9000],
    ]);
  });
});
