import { describe, expect, it } from 'vitest';
import * as build from '../../arbitraries/builders';
import * as oracle from '../../oracle/luck';
import { course, play, rows } from '../../oracle/play';

const { when } = build;
const turns = (count: number) => Array.from({ length: count }, (_, t) => build.turn(`t${t + 1}`));
const happened = (game: ReturnType<typeof play>) => game.turns.map((turn) => [...turn.happened].sort());

describe('T5 events', () => {
  it('happen where their `when` holds in S2, once, unless they repeat', () => {
    const late = when.turn({ atLeast: 2 });
    const game = play(
      build.scenario({
        turns: turns(4),
        events: [
          build.event('once', { when: late, effects: { trust: 1 } }),
          build.event('again', { when: late, repeats: true, effects: { trust: 10 } }),
        ],
      }),
    );
    expect(happened(game)).toEqual([[], ['again', 'once'], ['again'], ['again']]);
    expect(course(game)).toEqual([50, 61, 71, 81]);
  });

  it('do not see one another in the turn in which they happen, in either order', () => {
    const first = build.event('first', { effects: { trust: -10, set: 'f' } });
    const second = build.event('second', {
      when: when.any(when.happened('first'), when.flag('f'), when.meter('trust', { below: 50 })),
    });
    for (const events of [
      [first, second],
      [second, first],
    ]) {
      const game = play(build.scenario({ flags: ['f'], turns: turns(2), events }));
      expect(happened(game)).toEqual([['first'], ['second']]);
    }
  });

  it('a repeating one that happens again has still happened in an earlier turn', () => {
    const game = play(
      build.scenario({
        turns: turns(3),
        events: [
          build.event('again', { repeats: true }),
          build.event('after', { when: when.happened('again'), repeats: true }),
          build.event('own', {
            repeats: true,
            consequences: [build.consequence('c', { when: when.happened('own'), effects: { trust: 1 } })],
          }),
        ],
      }),
    );
    expect(happened(game)).toEqual([
      ['again', 'own'],
      ['after', 'again', 'own'],
      ['after', 'again', 'own'],
    ]);
    expect(course(game)).toEqual([50, 51, 52]);
  });

  it('draw anew in each turn, by `event:E`, until they have happened', () => {
    const seed = oracle.seedOf('HERON-42');
    const draws = [0, 1, 2, 3].map((turn) => oracle.draw(seed, turn, 'event:storm'));
    // At the chance of the least draw it happens in that turn and no other.
    const least = Math.min(...draws);
    const storm = (chance: number) =>
      play(build.scenario({ turns: turns(4), events: [build.event('storm', { chance: chance / 100 })] }));
    expect(happened(storm(least + 1))).toEqual(draws.map((u) => (u === least ? ['storm'] : [])));
    expect(happened(storm(least))).toEqual([[], [], [], []]);
  });

  it('and trends read S2: what choices and votes have done is done', () => {
    const act = build.decision('act', [build.option('go', { effects: { trust: 5 } }), build.option('no')]);
    const council = build.vote('v', 0, [], { passes: { effects: { trust: 5 } } });
    const game = play(
      build.scenario({
        meters: { trust: 50, aid: 0 },
        turns: [build.turn('t1', { decisions: [act], votes: [council] })],
        events: [
          build.event('e', {
            when: when.all(when.passed('v'), when.meter('trust', { atLeast: 60, below: 60.01 })),
            effects: { aid: 1, trust: 1 },
          }),
        ],
        trends: [
          build.trend('t', {
            when: when.all(when.passed('v'), when.meter('trust', { atLeast: 60, below: 60.01 })),
            effects: { aid: 2 },
            pull: [build.pull('aid', 'trust', 50)],
          }),
        ],
      }),
    );
    expect(rows(game.turns[0])).toEqual([
      'A trust 5 decision:act/go',
      'B trust 5 vote:v/passes',
      'C aid 1 event:e',
      'C trust 1 event:e',
      'C aid 2 trend:t',
      'C aid 30 trend:t',
    ]);
  });

  it('events and trends are added up and applied once', () => {
    const game = play(
      build.scenario({
        turns: turns(1),
        events: [build.event('up', { effects: { trust: 60 } })],
        trends: [build.trend('down', { effects: { trust: -80 } })],
      }),
    );
    expect(course(game)).toEqual([30]);
  });

  it('a trend moves flags too, and only where its `when` holds', () => {
    const game = play(
      build.scenario({
        flags: ['f'],
        turns: turns(3),
        trends: [
          build.trend('on', { when: when.turn({ below: 2 }), effects: { set: 'f' } }),
          build.trend('off', { when: when.flag('f'), effects: { clear: 'f', trust: 1 } }),
        ],
      }),
    );
    expect(game.turns.map(({ flags }) => flags.has('f'))).toEqual([true, false, false]);
    expect(course(game)).toEqual([50, 51, 51]);
  });
});

describe('T6 pulls', () => {
  const pulled = (start: number, toward: number | string, by: number, more = {}) => {
    const game = play(
      build.scenario({
        meters: { trust: start, ...more },
        turns: turns(1),
        trends: [build.trend('p', { pull: [build.pull('trust', toward, by)] })],
      }),
    );
    return course(game)[0];
  };

  it.each([
    [22, 72, 4, 24, '50.00 · 4 % = 2.00'],
    [72, 22, 4, 70, '−50.00 · 4 % = −2.00'],
    [50, 50.03, 50, 50.01, '0.03 · 50 % = 0.015, truncated to 0.01'],
    [50, 49.97, 50, 49.99, '−0.03 · 50 % = −0.015, truncated to −0.01'],
    [50, 50.01, 50, 50, '0.01 · 50 % = 0.005, truncated to 0'],
    [50, 49.99, 99.99, 50, '−0.01 · 99.99 % = −0.009999, truncated to 0'],
    [50, 49.99, 100, 49.99, '−0.01 · 100 %'],
    [0, 100, 0.01, 0.01, '100.00 · 0.01 % = 0.01'],
    [100, 0, 0.01, 99.99, '−100.00 · 0.01 % = −0.01'],
    [0, 99.99, 0.01, 0, '99.99 · 0.01 % = 0.009999, truncated to 0'],
    [33.33, 100, 33.33, 55.55, '66.67 · 33.33 % = 22.221111, truncated to 22.22'],
    [66.67, 0, 33.33, 44.45, '−66.67 · 33.33 % = −22.221111, truncated to −22.22'],
    [0, 100, 100, 100, '100.00 · 100 %'],
    [100, 0, 100, 0, '−100.00 · 100 %'],
  ])('from %d toward %d by %d %% gives %d: %s', (start, toward, by, end) =>
    expect(pulled(start, toward, by)).toBe(end),
  );

  it('toward another meter', () => {
    expect(pulled(20, 'aid', 25, { aid: 60 })).toBe(30);
    expect(pulled(20, 'trust', 100)).toBe(20);
  });

  it('read both meters in S2, so two that pull each other meet', () => {
    const game = play(
      build.scenario({
        meters: { trust: 20, aid: 60 },
        turns: turns(1),
        trends: [
          build.trend('p', { pull: [build.pull('trust', 'aid', 50), build.pull('aid', 'trust', 50)] }),
        ],
      }),
    );
    expect([course(game), course(game, 'aid')]).toEqual([[40], [40]]);
  });

  it('are not moved by what the phase itself adds', () => {
    const game = play(
      build.scenario({
        meters: { trust: 20, aid: 60 },
        turns: turns(1),
        events: [build.event('e', { effects: { trust: 30, aid: -60 } })],
        trends: [build.trend('p', { effects: { trust: 1 }, pull: [build.pull('trust', 'aid', 50)] })],
      }),
    );
    expect(course(game)).toEqual([20 + 30 + 1 + 20]);
  });
});
