import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureAdvantages } from '../../../../src/analysis/balance/advantages';
import { countAll } from '../../../../src/analysis/balance/exact';
import { measureIndices } from '../../../../src/analysis/balance/indices';
import { tallyRandomPlay } from '../../../../src/analysis/balance/tally';
import { goalsOf } from '../../../../src/analysis/goals';
import { compile, type Scenario } from '../../../../src/engine';
import { readScenario } from '../../../../src/scenario';
import { templateScenario } from '../../../../src/scenario/template';
import * as build from '../../../arbitraries/builders';
import { scenarioArbitrary } from '../../../arbitraries/scenario';
import { finished, measured } from './measured';

const { when } = build;

function counted(scenario: Scenario, assumed: 'starts' | 'drawn' = 'starts', turnsPlayed = 20_000) {
  const model = compile(scenario);
  return finished(countAll(model, assumed, goalsOf(model), { left: turnsPlayed }));
}

const template = () => {
  const { scenario } = readScenario(templateScenario('fixture', 'en'));
  if (!scenario) throw new Error('the template has errors');
  return scenario;
};

describe('S6 counting instead of drawing', () => {
  it('knows chances to the last digit', () => {
    const scenario = build.scenario({
      turns: [
        build.turn('t1', {
          decisions: [
            build.decision('a', [build.option('x', { effects: { trust: 10 } }), build.option('y')]),
            build.decision('b', [build.option('x', { effects: { trust: 20 } }), build.option('y')], {
              by: 'co',
            }),
          ],
        }),
      ],
      events: [build.event('storm', { chance: 50, effects: { trust: 10 } })],
      endings: [build.ending('high', when.meter('trust', { atLeast: 85 })), build.ending('low')],
    });
    const report = measured(scenario);
    expect(report).toMatchObject({ exact: true, interval: 0 });
    expect(report.games).toBe(2 * 8);
    expect(report.endings).toEqual({ high: 1 / 8, low: 7 / 8 });
    expect(report.influence.us?.own).toBeCloseTo(25 / 150, 9);
    expect(report.influence.us?.other).toBeCloseTo(100 / 150, 9);
    expect(report.luck.us?.mean).toBeCloseTo(25 / 150, 9);
    expect(report.dominated).toMatchObject([
      { option: 'y', than: 'x', advantage: -10 },
      { option: 'y', than: 'x', advantage: -20 },
    ]);
  });

  it('counts the places of draws as L7 gives them: of three, 3334, 3333 and 3333 of 10 000', () => {
    const scenario = build.scenario({
      turns: [
        build.turn('t1', {
          decisions: [
            build.decision('a', [
              build.option('x', { effects: { trust: 10 } }),
              build.option('y'),
              build.option('z'),
            ]),
          ],
        }),
      ],
      endings: [build.ending('high', when.meter('trust', { atLeast: 55 })), build.ending('low')],
    });
    expect(measured(scenario).endings.high).toBe(0.3334);
  });

  it('weighs luck that both games meet, and draws of decisions that only some games have', () => {
    // Bogotá’s second decision opens only after x: what it draws there is not Washington’s doing.
    const scenario = build.scenario({
      turns: [
        build.turn('t1', {
          decisions: [build.decision('a', [build.option('x'), build.option('y')], { by: 'co' })],
        }),
        build.turn('t2', {
          decisions: [
            build.decision('b', [build.option('x', { effects: { trust: 10 } }), build.option('y')], {
              when: when.chose('a', 'x'),
            }),
          ],
        }),
      ],
    });
    // Trust is 60 in a quarter of games: E[f | own] is 55 or 50 with half, its variance 6.25 of 18.75.
    expect(measured(scenario).influence.us?.own).toBeCloseTo(6.25 / 18.75, 9);
  });

  it('counts the template, and agrees with drawing', { timeout: 120_000 }, () => {
    const scenario = template();
    const model = compile(scenario);
    const goals = goalsOf(model);
    for (const assumed of ['starts', 'drawn'] as const) {
      const exact = counted(scenario, assumed)!;
      const { shares } = finished(tallyRandomPlay(model, assumed, 4000, goals));
      for (const [e, share] of exact.shares.endings.entries()) {
        expect(Math.abs(share - shares.endings[e]!)).toBeLessThan(0.03);
      }
      expect(exact.shares.chosen).toEqual(shares.chosen);
      const indices = finished(measureIndices(model, assumed, 2000, goals));
      for (const g of goals.keys()) {
        expect(Math.abs(exact.indices.own[g]! - indices.own[g]!)).toBeLessThan(0.08);
        expect(Math.abs(exact.indices.luck[g]! - indices.luck[g]!)).toBeLessThan(0.08);
      }
      const { table } = finished(measureAdvantages(model, goals, { assumed, games: 400 }));
      for (const [key, versus] of table) {
        const other = exact.table.get(key)!;
        for (const g of goals.keys()) {
          const [one, two] = [versus, other].map(({ sums, positions }) => sums[g]! / positions);
          expect(Math.abs(one! - two!)).toBeLessThan(120);
        }
      }
    }
  });

  it('agrees with drawing on scenarios of every kind', { timeout: 120_000 }, () => {
    let compared = 0;
    fc.assert(
      fc.property(scenarioArbitrary, (scenario) => {
        const exact = counted(scenario, 'starts', 1500);
        if (!exact) return;
        compared++;
        const model = compile(scenario);
        const { shares } = finished(tallyRandomPlay(model, 'starts', 1000, goalsOf(model)));
        for (const [e, share] of exact.shares.endings.entries()) {
          expect(Math.abs(share - shares.endings[e]!)).toBeLessThan(0.1);
        }
        for (const [o, chosen] of shares.chosen.entries()) if (chosen) expect(exact.shares.chosen[o]).toBe(1);
        for (const [e, happened] of shares.happened.entries())
          if (happened) expect(exact.shares.happened[e]).toBe(1);
      }),
      { numRuns: 40, seed: 7 },
    );
    expect(compared).toBeGreaterThan(3);
  });

  it('gives up on the large, and draws', () => {
    const options = () => ['x', 'y', 'z'].map((id) => build.option(id));
    const scenario = build.scenario({
      turns: Array.from({ length: 12 }, (_, t) =>
        build.turn(`t${t}`, {
          decisions: [build.decision(`a${t}`, options()), build.decision(`b${t}`, options())],
        }),
      ),
    });
    const drawn = measured(scenario, { games: 100, steps: 10, branched: 2, history: 10 });
    expect(drawn.exact).toBe(false);
    expect(drawn.interval).toBeCloseTo(0.098, 9);
  });
});
