import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine';
import { scenarioArbitrary, setupArbitrary, setupFor } from '../../arbitraries/scenario';
import { shuffled } from '../../arbitraries/shuffled';
import { byEngine } from '../../oracle/by-engine';
import { randomly, reallyWith } from '../../oracle/evaluate';
import { anyOffered, expectSame } from '../../oracle/play';

describe('T9 order never matters', () => {
  it('of governments, meters, flags, decisions, policies, votes, members, events, trends, consequences', {
    timeout: 60_000,
  }, () => {
    let moved = 0;
    fc.assert(
      fc.property(scenarioArbitrary, setupArbitrary, fc.nat(), (scenario, drawn, seed) => {
        const other = shuffled(scenario, seed, { decisions: true });
        if (JSON.stringify(other) !== JSON.stringify(scenario)) moved++;
        const setup = setupFor(scenario, drawn);
        const [model, otherModel] = [compile(scenario), compile(other)];
        const really = (of: typeof scenario) => (question: Parameters<ReturnType<typeof randomly>>[0]) =>
          reallyWith(of, question).chosen;
        for (const [choose, otherwise] of [
          [anyOffered(seed), anyOffered(seed)],
          [randomly(setup.seed), randomly(setup.seed)],
          [really(scenario), really(other)],
        ] as const) {
          expectSame(byEngine(otherModel, setup, otherwise), byEngine(model, setup, choose));
        }
      }),
      { numRuns: 60 },
    );
    expect(moved).toBeGreaterThan(40);
  });
});
