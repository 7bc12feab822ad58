import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine';
import * as build from '../../arbitraries/builders';
import { scenarioArbitrary, setupArbitrary, setupFor } from '../../arbitraries/scenario';
import { byEngine } from '../../oracle/by-engine';
import { anyOffered, course, play, rows } from '../../oracle/play';

const { when } = build;

describe('N1 meters', () => {
  it('are whole hundredths from 0 to 10 000 after every turn, and rows and scores are whole', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(scenarioArbitrary, setupArbitrary, fc.nat(), (scenario, drawn, seed) => {
        const game = byEngine(compile(scenario), setupFor(scenario, drawn), anyOffered(seed));
        const inRange = (n: number) => Number.isInteger(n) && n >= 0 && n <= 10000;
        for (const { meters, rows } of game.turns) {
          expect([...meters.values()].filter((n) => !inRange(n))).toEqual([]);
          expect(rows.filter(({ hundredths }) => !Number.isInteger(hundredths))).toEqual([]);
        }
        expect([...game.scores.values()].filter((n) => !inRange(n))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('begin and stay at 0.00 and at 100.00', () => {
    const game = play(
      build.scenario({ meters: { low: 0, high: 100 }, turns: [build.turn('t1'), build.turn('t2')] }),
    );
    expect(course(game, 'low')).toEqual([0, 0]);
    expect(course(game, 'high')).toEqual([100, 100]);
  });

  it('count hundredths: 0.01 more or less is another number', () => {
    const game = play(
      build.scenario({
        meters: { trust: 40 },
        turns: [build.turn('t1'), build.turn('t2')],
        trends: [build.trend('drift', { effects: { trust: -0.01 } })],
        endings: [
          build.ending('below', when.meter('trust', { below: 39.99 })),
          build.ending('not-below', when.meter('trust', { atLeast: 39.99 })),
          build.ending('last'),
        ],
      }),
    );
    expect(course(game)).toEqual([39.99, 39.98]);
    expect(game.ending).toBe('below');
  });
});

describe('N4 limits', () => {
  it('a thousand events of 100 points and 60 turns stay exact', () => {
    const turns = Array.from({ length: 60 }, (_, t) => build.turn(`t${t}`));
    const events = Array.from({ length: 1000 }, (_, e) =>
      build.event(`e${e}`, { when: when.turn({ atLeast: 60 }), effects: { trust: 100 } }),
    );
    const game = play(
      build.scenario({
        turns,
        events,
        governments: [build.government('us', [build.mandate('mean', { trust: 100 }, 'game')])],
      }),
    );
    // 50 + 1000 · 100 − 99 950 = 100.
    expect(rows(game.turns[59]).at(-1)).toBe('C trust -99950 limit:trust');
    expect(game.turns[59]?.rows).toHaveLength(1001);
    // (59 · 50.00 + 100.00) / 60 = 50.8333…
    expect(game.scores.get('us/mean')).toBe(5083);
  });

  it('forty meters of weight 100 stay exact', () => {
    const meters = Object.fromEntries(Array.from({ length: 40 }, (_, m) => [`m${m}`, 100]));
    const wants = Object.fromEntries(Object.keys(meters).map((id, m) => [id, m % 2 === 0 ? 100 : -100]));
    const game = play(
      build.scenario({ meters, governments: [build.government('us', [build.mandate('all', wants)])] }),
    );
    expect(game.scores.get('us/all')).toBe(5000);
  });

  it('conditions eight deep are read to the bottom', () => {
    let condition = when.meter('trust', { atLeast: 50 });
    for (let depth = 1; depth < 8; depth++) condition = depth % 2 ? when.not(condition) : when.any(condition);
    const nested = (start: number) =>
      play(
        build.scenario({
          meters: { trust: start },
          endings: [build.ending('deep', condition), build.ending('last')],
        }),
      ).ending;
    // Four nots in all: as if there were none.
    expect(nested(50)).toBe('deep');
    expect(nested(49.99)).toBe('last');
  });
});
