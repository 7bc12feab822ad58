import { describe, expect, it } from 'vitest';
import * as build from '../../../arbitraries/builders';
import { measured } from './measured';

const { when } = build;
const us = (...mandates: Parameters<typeof build.mandate>[]) =>
  build.government(
    'us',
    mandates.map((parts) => build.mandate(...parts)),
  );
const co = build.government('co', [build.mandate('main', { trust: 1 })]);

/** One turn: Washington moves trust by 0 or 10, Bogotá by 0 or 20, an event by 0 or 10. */
const threeSources = build.scenario({
  turns: [
    build.turn('t1', {
      decisions: [
        build.decision('a', [build.option('stay'), build.option('move', { effects: { trust: 10 } })]),
        build.decision('b', [build.option('stay'), build.option('move', { effects: { trust: 20 } })], {
          by: 'co',
        }),
      ],
    }),
  ],
  events: [build.event('storm', { chance: 50, effects: { trust: 10 } })],
});

describe('S2 influence and luck', () => {
  it('part the variance of a score between the two governments and luck as their effects do', () => {
    // Variances 25, 100 and 25 of 150.
    const { influence, luck } = measured(threeSources, { steps: 4000 });
    expect(influence.us?.own).toBeCloseTo(25 / 150, 1);
    expect(influence.us?.other).toBeCloseTo(100 / 150, 1);
    expect(influence.co?.mandates.main).toEqual({
      own: influence.us?.other,
      other: influence.us?.own,
    });
    expect(luck.us?.mean).toBeCloseTo(25 / 150, 1);
  });

  it('are nothing where nothing moves', () => {
    const { influence, luck } = measured(build.scenario({ turns: [build.turn('t1')] }));
    expect(influence.us).toMatchObject({ own: 0, other: 0 });
    expect(luck.us?.mean).toBe(0);
  });

  it('count assumptions that are drawn neither as luck nor as influence', () => {
    const { mixed } = measured(
      build.scenario({
        turns: threeSources.turns,
        assumptions: [build.assumption('how', ['low', 'high'], 'low')],
        trends: [build.trend('t', { when: when.assume('how', 'high'), effects: { trust: -30 } })],
      }),
      { steps: 2000 },
    );
    expect(mixed.luck.us?.mean).toBe(0);
    expect((mixed.influence.us?.own ?? 0) + (mixed.influence.us?.other ?? 0)).toBeCloseTo(1, 1);
  });
});

describe('S3 dominated options', () => {
  const choice = (wants: Parameters<typeof us>) =>
    measured(
      build.scenario({
        meters: { trust: 50, aid: 50 },
        governments: [us(...wants), co],
        turns: [
          build.turn('t1', {
            decisions: [
              build.decision(
                'a',
                [
                  build.option('weak', { effects: { trust: 1 } }),
                  build.option('strong', { effects: { trust: 5 } }),
                ],
                { really: 'weak' },
              ),
              build.decision('b', [build.option('x'), build.option('y', { effects: { trust: 3 } })], {
                by: 'co',
              }),
            ],
          }),
        ],
      }),
    );

  it('are those that another beats under every mandate of their government', () => {
    const { dominated, mixed } = choice([['main', { trust: 1 }]]);
    const weak = { turn: 't1', decision: 'a', option: 'weak', by: 'us', than: 'strong', advantage: -4 };
    expect(dominated).toEqual([
      weak,
      { ...weak, decision: 'b', option: 'x', by: 'co', than: 'y', advantage: -3 },
    ]);
    expect(mixed.dominated).toEqual(dominated);
  });

  it('are none where one mandate wants them', () => {
    const { dominated } = choice([
      ['main', { trust: 1 }],
      ['rival', { trust: -1 }],
    ]);
    expect(dominated.map(({ option }) => option)).toEqual(['x']);
  });

  it('S4 tell which of them really happened', () => {
    const { historyDominated } = choice([['main', { trust: 1 }]]);
    expect(historyDominated.map(({ option }) => option)).toEqual(['weak']);
  });

  it('count what an option sets off turns later', () => {
    const { dominated } = measured(
      build.scenario({
        flags: ['open'],
        turns: [
          build.turn('t1', {
            decisions: [
              build.decision('a', [
                build.option('now', { effects: { trust: 2 } }),
                build.option('later', { effects: { set: 'open' } }),
              ]),
            ],
          }),
          build.turn('t2'),
        ],
        trends: [build.trend('t', { when: when.flag('open'), effects: { trust: 4 } })],
      }),
    );
    expect(dominated).toMatchObject([{ option: 'now', than: 'later', advantage: -6 }]);
  });
});

describe('options that change nothing', () => {
  it('are named with the one they equal', () => {
    const { idle } = measured(
      build.scenario({
        turns: [
          build.turn('t1', {
            decisions: [
              build.decision('a', [
                build.option('x', { effects: { trust: 1 } }),
                build.option('y', { effects: { trust: 1 } }),
                build.option('z', { effects: { trust: 2 } }),
              ]),
            ],
          }),
        ],
      }),
    );
    expect(idle).toEqual([{ decision: 'a', option: 'y', than: 'x' }]);
  });
});

describe('S4 the place of history', () => {
  it('is the share of own random play that reaches less, a tie counting half', () => {
    const { historyPercentile } = measured(
      build.scenario({
        turns: [
          build.turn('t1', {
            decisions: [
              build.decision(
                'a',
                [
                  build.option('low', { effects: { trust: -4 } }),
                  build.option('middle'),
                  build.option('high', { effects: { trust: 4 } }),
                ],
                { really: 'high' },
              ),
            ],
          }),
        ],
      }),
      { history: 3000 },
    );
    expect(historyPercentile.us?.main).toBeCloseTo(2 / 3 + 1 / 6, 1);
    expect(historyPercentile.co?.main).toBe(0.5);
  });
});

describe('S1 random play', () => {
  const report = measured(
    build.scenario({
      meters: { trust: 98, aid: 50 },
      flags: ['never', 'gone'],
      turns: [1, 2, 3, 4].map((n) =>
        build.turn(`t${n}`, {
          decisions: [
            build.decision(`d${n}`, [
              build.option('up', { effects: { trust: 5 } }),
              build.option('leave', { effects: n === 1 ? { set: 'gone' } : {} }),
              build.option('shut', { when: when.flag('never') }),
            ]),
          ],
        }),
      ),
      events: [build.event('shut-out', { when: when.flag('never') }), build.event('seen')],
      endings: [
        build.ending('left', when.flag('gone'), { early: true }),
        build.ending('lost', when.flag('never')),
        build.ending('rest'),
      ],
    }),
  );

  it('says what no game came to', () => {
    expect(report.unreachable).toEqual([
      'decision:d1/shut',
      'decision:d2/shut',
      'decision:d3/shut',
      'decision:d4/shut',
      'event:shut-out',
      'ending:lost',
    ]);
  });

  it('counts endings, those that come early, meters that never move, and S5 those at their limits', () => {
    const { endings, early, still, saturates } = report;
    expect((endings.left ?? 0) + (endings.rest ?? 0)).toBeCloseTo(1, 9);
    expect(endings.left).toBeCloseTo(1 / 2, 1);
    expect(early).toBe(endings.left);
    expect(still).toEqual(['aid']);
    expect(saturates.trust).toBeGreaterThan(0.5);
    expect(saturates.aid).toBe(0);
  });

  it('is the same every time', () => {
    expect(measured(threeSources)).toEqual(measured(threeSources));
  });
});

describe('gains', () => {
  it('are what the best options give over random play', () => {
    const { gains } = measured(threeSources);
    expect(Math.abs((gains.us?.main ?? 0) - 5)).toBeLessThan(1);
    expect(Math.abs((gains.co?.main ?? 0) - 10)).toBeLessThan(1);
  });
});
