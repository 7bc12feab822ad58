import { describe, expect, it } from 'vitest';
import { simulate } from '../../../src/analysis';
import { begin, LedgerRecorder } from '../../../src/engine';
import { opponent, playOut, workspace } from '../../../src/opponents';
import { builtIn } from '../../built-in';

const model = builtIn('us-colombia-2025');
const { scenario } = model;

describe('us-colombia-2025 as a scenario', () => {
  it('lets both governments decide something in every turn', () => {
    for (const turn of scenario.turns) {
      const by = new Set(turn.decisions.map((decision) => decision.by));
      expect([turn.id, ...by].sort()).toEqual([turn.id, 'co', 'us'].sort());
    }
  });

  it('has two advisers, a reason and a source for every option', () => {
    const decisions = [...scenario.turns.flatMap((turn) => turn.decisions), ...scenario.standing];
    const bare = decisions.flatMap((decision) =>
      decision.options
        .filter((o) => o.advice.length !== 2 || !o.because || !o.says || o.sources.length === 0)
        .map((option) => `${decision.id}/${option.id}`),
    );
    expect(bare).toEqual([]);
  });

  it('gives every turn, event, trend and vote a source, and every rule that moves a meter a certainty', () => {
    const sourced = [
      ...scenario.turns,
      ...scenario.events,
      ...scenario.trends,
      ...scenario.turns.flatMap((turn) => turn.votes.flatMap((vote) => [vote.passes, vote.fails])),
    ];
    expect(sourced.filter((thing) => thing.sources.length === 0)).toEqual([]);
    const unsure = model.ruleTexts.filter(
      (rule) => rule.because !== undefined && rule.certainty === undefined,
    );
    expect(unsure.map((rule) => rule.path)).toEqual([]);
  });
});

describe('us-colombia-2025 at random play', () => {
  const result = simulate(model, { seed: 'report', games: 20_000 });

  it('comes to at least six endings in more than 2 % of games and to none in more than 45 %', () => {
    const shares = Object.values(result.endings);
    expect(shares.filter((share) => share > 0.02).length).toBeGreaterThanOrEqual(6);
    expect(Math.max(...shares)).toBeLessThan(0.45);
  });

  it.each(['trust', 'security', 'aid'])('spreads %s over at least 20 points from p5 to p95', (meter) => {
    const { p5 = 0, p95 = 0 } = result.meters[meter] ?? {};
    expect(p95 - p5).toBeGreaterThanOrEqual(2000);
  });

  it('has no option that never moves a meter', () => {
    const moved = new Set<string>();
    const recorder = new LedgerRecorder();
    const space = workspace(model);
    for (let game = 1; game <= 2000; game++) {
      const seed = `OPTIONS-${game}`;
      recorder.clear();
      const opponents = model.governmentIds.map((id) => opponent('unpredictable', seed, id));
      playOut(model, begin(model, { seed }), opponents, space, recorder);
      for (const row of recorder.rows()) {
        const [decision, option] = (model.ruleTexts[row.rule]?.path ?? '').split('/');
        moved.add(`${decision}/${option}`);
      }
    }
    const all = model.decisionIds.flatMap((id, d) =>
      (model.optionIds[d] ?? []).map((option) => `decision:${id}/${option}`),
    );
    expect(all.filter((path) => !moved.has(path))).toEqual([]);
  });
});
