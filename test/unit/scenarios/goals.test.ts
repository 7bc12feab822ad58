/** What the main scenario must reach, measured as RULES S says. */
import { describe, expect, it } from 'vitest';
import { measureScenario, reallyPlaythrough, simulate, traceOf } from '../../../src/analysis';
import { rulesHash } from '../../../src/playthrough';
import { builtIn } from '../../built-in';

const model = builtIn('us-colombia-2025');
const { scenario } = model;

function reportOf() {
  const run = measureScenario(scenario);
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
  }
}

const report = reportOf();
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const ratio = (a: number, b: number) => Math.max(a, b) / Math.min(a, b);
const gain = (government: string, ...mandates: readonly string[]) =>
  mean(mandates.map((mandate) => report.gains[government]?.[mandate] ?? 0));

describe('the balance of us-colombia-2025', () => {
  it('has nothing dominated, unreachable, idle or still, whatever is assumed (S1, S3)', () => {
    for (const balance of [report, report.mixed]) {
      expect(balance.dominated).toEqual([]);
      expect(balance.unreachable).toEqual([]);
      expect(balance.idle).toEqual([]);
      expect(balance.still).toEqual([]);
    }
  });

  it('gives what really happened a motive on both sides, and no better option beside it (S4)', () => {
    expect(report.historyDominated).toEqual([]);
    for (const government of model.governmentIds) {
      const percentiles = Object.values(report.historyPercentile[government] ?? {});
      expect(Math.max(...percentiles)).toBeGreaterThanOrEqual(0.75);
    }
  });

  it('comes to every ending in 2 to 45 % of random games', () => {
    for (const [ending, share] of Object.entries(report.endings)) {
      expect(share, ending).toBeGreaterThanOrEqual(0.02);
      expect(share, ending).toBeLessThanOrEqual(0.45);
    }
  });

  it('leaves every ending above 0.5 % under any single setting', { timeout: 120_000 }, () => {
    for (const { id, settings } of scenario.assumptions) {
      for (const setting of settings) {
        const assumptions = { [id]: setting.id };
        const { endings } = simulate(model, { seed: 'setting', games: 4000, assumptions });
        for (const [ending, share] of Object.entries(endings))
          expect(share, `${ending} where ${id} is ${setting.id}`).toBeGreaterThan(0.005);
      }
    }
  });

  it('leaves 5 to 35 % of each government’s score to luck, and at least 30 % under each mandate to its own choices (S2)', () => {
    for (const government of model.governmentIds) {
      const luck = report.luck[government]?.mean ?? 0;
      expect(luck, government).toBeGreaterThanOrEqual(0.05);
      expect(luck, government).toBeLessThanOrEqual(0.35);
      for (const [mandate, { own }] of Object.entries(report.influence[government]?.mandates ?? {}))
        expect(own, `${government} ${mandate}`).toBeGreaterThanOrEqual(0.3);
    }
    const [us = 0, co = 0] = model.governmentIds.map((id) => report.influence[id]?.own ?? 0);
    expect(ratio(us, co)).toBeLessThanOrEqual(1.5);
  });

  it('pays good play alike on both sides, firm and soft', () => {
    const mandates = (id: string) => Object.keys(report.gains[id] ?? {});
    expect(ratio(gain('us', ...mandates('us')), gain('co', ...mandates('co')))).toBeLessThanOrEqual(1.5);
    expect(ratio(gain('us', 'resolve'), gain('co', 'voice'))).toBeLessThanOrEqual(1.5);
    expect(ratio(gain('us', 'partner'), gain('co', 'bridge'))).toBeLessThanOrEqual(1.5);
  });

  it('keeps every meter off its limits in 95 % of turns (S5)', () => {
    for (const [meter, share] of Object.entries(report.saturates))
      expect(share, meter).toBeLessThanOrEqual(0.05);
  });
});

/**
 * Published figures that the meters of the model can be held against where both governments do what they really did.
 * Support in Colombia was fitted to these two polls (the scenario's `leaves-out` says so); the coca series was not, but
 * its scale of 325 000 hectares was chosen so that the series of 2023 is where the game starts.
 */
const INDICATORS = [
  { turn: 'intelligence', meter: 'home-co', published: 37.7, by: 'invamer-2025' },
  { turn: 'meeting', meter: 'home-co', published: 49.1, by: 'invamer-2026' },
  { turn: 'intelligence', meter: 'flow', published: (261_000 / 325_000) * 100, by: 'elpais-tonnes' },
] as const;

describe('what really happened, in the model', () => {
  const games = Array.from({ length: 200 }, (_, i) => {
    const setup = {
      seed: `REALLY-${i + 1}`,
      assumptions: Object.fromEntries(scenario.assumptions.map(({ id, starts }) => [id, starts])),
    };
    return traceOf(model, rulesHash(scenario), reallyPlaythrough(model, setup).playthrough);
  });

  it('does not end in the last ending of the file', () => {
    const last = scenario.endings.at(-1)?.id;
    expect(games.filter(({ ending }) => ending === last)).toEqual([]);
  });

  it.each(INDICATORS)('puts $meter after $turn within 5 points of what $by published', (indicator) => {
    const { turn, meter, published, by } = indicator;
    expect(scenario.sources.map(({ id }) => id)).toContain(by);
    const place = scenario.turns.findIndex(({ id }) => id === turn);
    const index = model.meterIds.indexOf(meter);
    const played = mean(games.map(({ points }) => (points[place + 1]?.meters[index] ?? 0) / 100));
    expect(Math.abs(played - published)).toBeLessThanOrEqual(5);
  });
});
