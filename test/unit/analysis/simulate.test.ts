import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distribution, forEachGame, parsInPortions, simulate } from '../../../src/analysis';
import { compile, endingOf, meterOf, type Scenario, turnOf } from '../../../src/engine';
import * as build from '../../arbitraries/builders';
import { scenarioArbitrary, setupArbitrary, setupFor } from '../../arbitraries/scenario';
import { scoresOf } from '../../oracle/by-engine';
import { evaluate, randomly, reallyWith, type Setup } from '../../oracle/evaluate';
import { normalised } from '../../oracle/luck';

const { when } = build;

/** Game number `game` of a run (L7), by the oracle; `really` plays what really happened. */
function ofRun(scenario: Scenario, setup: Setup, game: number, really?: string) {
  const seed = `${normalised(setup.seed)}-${game}`;
  const random = randomly(seed);
  return evaluate(scenario, { ...setup, seed }, (question) =>
    question.decision.by === really ? reallyWith(scenario, question).chosen : random(question),
  );
}

/** The pars that are there when the last portion has been played. */
function wholePars(...asked: Parameters<typeof parsInPortions>) {
  const work = parsInPortions(...asked);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

describe('L7 a run of many games', () => {
  it('plays TEXT-1, TEXT-2, …, each as if it were alone', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(scenarioArbitrary, setupArbitrary, (scenario, drawn) => {
        const model = compile(scenario);
        const setup = setupFor(scenario, drawn);
        const played = forEachGame(model, { ...setup, games: 5, play: { co: 'really' } }, (cells, game) => {
          const byOracle = ofRun(scenario, setup, game + 1, 'co');
          expect(model.endingIds[endingOf(model, cells)]).toBe(byOracle.ending);
          expect(turnOf(model, cells)).toBe(byOracle.turns.at(-1)!.turn);
          const meters = model.meterIds.map((id) => [id, meterOf(model, cells, id)]);
          expect(meters).toEqual([...byOracle.turns.at(-1)!.meters]);
          expect([...scoresOf(model, cells)]).toEqual([...byOracle.scores]);
        });
        expect(played).toBe(5);
      }),
      { numRuns: 120 },
    );
  });

  /** `first` sees a policy that is not yet open; whether `known` is offered would tell what an earlier game chose. */
  const peeking = build.scenario({
    standing: [
      build.standing('later', 'old', ['t2'], [build.option('old'), build.option('new')]),
      build.standing(
        'early',
        'any',
        ['t1', 't2'],
        [
          build.option('known', { when: when.chose('later', 'new'), effects: { trust: 10 } }),
          build.option('any'),
        ],
        { sees: 'later' },
      ),
    ],
    turns: [build.turn('t1'), build.turn('t2')],
  });

  it('carries nothing over from one game to the next', () => {
    const model = compile(peeking);
    const setup = { seed: 'carry' };
    const trust: number[] = [];
    forEachGame(model, { ...setup, games: 40 }, (cells) => trust.push(meterOf(model, cells, 'trust')));
    const alone = trust.map((_, game) =>
      ofRun(peeking, setup, game + 1)
        .turns.at(-1)!
        .meters.get('trust'),
    );
    expect(trust).toEqual(alone);
    expect(new Set(trust).size).toBe(2);
  });

  it('stops where it is told to', () => {
    const model = compile(build.scenario({ turns: [build.turn('t1')] }));
    const asked: number[] = [];
    const progress = (played: number) => {
      asked.push(played);
      return played < 2048;
    };
    let games = 0;
    const count = () => {
      games++;
    };
    expect(forEachGame(model, { seed: 'x', games: 5000 }, count, progress)).toBe(2048);
    expect(games).toBe(2048);
    expect(asked).toEqual([0, 2048]);
  });
});

describe('G2 par', () => {
  it('is the mean score, rounded down, of par-1 to par-1000, random on all sides, as the game is set up', {
    timeout: 60_000,
  }, () => {
    const samples = fc.sample(fc.tuple(scenarioArbitrary, setupArbitrary), { numRuns: 3, seed: 11 });
    for (const [scenario, drawn] of samples) {
      const { seed: _, ...setup } = setupFor(scenario, drawn);
      const sums = new Map<string, number>();
      for (let game = 1; game <= 1000; game++)
        for (const [mandate, score] of ofRun(scenario, { ...setup, seed: 'par' }, game).scores)
          sums.set(mandate, (sums.get(mandate) ?? 0) + score);
      const own = Object.entries(wholePars(compile(scenario), setup)).flatMap(([government, mandates]) =>
        Object.entries(mandates).map(([mandate, par]) => [`${government}/${mandate}`, par]),
      );
      expect(own).toEqual([...sums].map(([mandate, sum]) => [mandate, Math.floor(sum / 1000)]));
    }
  });
});

describe('simulate', () => {
  it('sums up what the games came to', () => {
    const scenario = build.scenario({
      meters: { trust: 50 },
      turns: [
        build.turn('t1', {
          decisions: [
            build.decision('d', [build.option('a', { effects: { trust: 10 } }), build.option('b')]),
          ],
        }),
      ],
      endings: [
        build.ending('high', when.meter('trust', { atLeast: 60 })),
        build.ending('never', when.turn({ atLeast: 9 })),
        build.ending('last'),
      ],
    });
    const games = Array.from({ length: 40 }, (_, game) => ofRun(scenario, { seed: 'sum' }, game + 1));
    const high = games.filter(({ ending }) => ending === 'high').length;
    expect(high).toBeGreaterThan(5);
    const summed = simulate(compile(scenario), { seed: 'sum', games: 40 });
    expect(summed.endings).toEqual({ high: high / 40, never: 0, last: (40 - high) / 40 });
    expect(summed.meters.trust).toMatchObject({ p5: 5000, p95: 6000 });
    expect(summed.scores).toEqual({ us: { main: summed.meters.trust }, co: { main: summed.meters.trust } });
  });

  it('tells quantiles by nearest rank', () => {
    const values = Int32Array.from({ length: 20 }, (_, i) => 100 * (20 - i));
    expect(distribution(values)).toEqual({ p5: 100, p25: 500, p50: 1000, p75: 1500, p95: 1900 });
    expect(distribution(Int32Array.of(7))).toEqual({ p5: 7, p25: 7, p50: 7, p75: 7, p95: 7 });
    expect(distribution(new Int32Array(0))).toEqual({ p5: 0, p25: 0, p50: 0, p75: 0, p95: 0 });
    expect([...values].slice(0, 2)).toEqual([2000, 1900]);
  });
});
