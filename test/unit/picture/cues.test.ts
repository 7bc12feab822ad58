import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, meterOf } from '../../../src/engine';
import { type Cue, revealCues } from '../../../src/picture';
import { createTexts } from '../../../src/texts';
import { scenarioArbitrary, setupArbitrary, setupFor } from '../../arbitraries/scenario';
import { builtIn } from '../../built-in';
import { playedAtRandom } from './played';

const words = { say: createTexts('en'), language: 'en' };
const total = (cues: readonly Cue[]) => cues.reduce((sum, { ms }) => sum + ms, 0);
const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();

describe('the cues of a reveal', () => {
  it('have every ledger row in exactly one cue, and leave every meter where the turn leaves it', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(scenarioArbitrary, setupArbitrary, fc.nat(), (scenario, drawn, seed) => {
        const model = compile(scenario);
        for (const played of playedAtRandom(model, setupFor(scenario, drawn), seed)) {
          const cues = revealCues(model, played, words);
          const meters = cues.filter((cue) => cue.kind === 'meter');
          expect(sorted(meters.flatMap(({ rows }) => rows))).toEqual(sorted(played.rows));
          for (const id of model.meterIds) {
            let value = meterOf(model, played.before, id);
            for (const cue of meters.filter(({ meter }) => meter === id)) {
              expect(cue.from).toBe(value);
              expect(cue.rows.reduce((sum, row) => sum + row.hundredths, cue.from)).toBe(cue.to);
              value = cue.to;
            }
            expect(value).toBe(meterOf(model, played.after, id));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('count every vote seat by seat to its result, and last under nine seconds', () => {
    const model = builtIn('us-colombia-2025');
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      for (const played of playedAtRandom(model, { seed: `cues-${seed}` }, seed)) {
        const cues = revealCues(model, played, words);
        expect(total(cues)).toBeLessThan(9000);
        expect(cues.every(({ ms, says }) => ms >= 0 && says.length > 0)).toBe(true);
        for (const [vote, result] of Object.entries(played.result.votes)) {
          const seats = cues.filter((cue) => cue.kind === 'seat' && cue.vote === vote);
          expect(seats.map((cue) => cue.kind === 'seat' && cue.member).sort()).toEqual(
            Object.keys(result.members).sort(),
          );
          const { for: yes, against, abstained } = result;
          expect(seats.at(-1)).toMatchObject({ tally: { for: yes, against, abstained } });
        }
        const events = cues.filter((cue) => cue.kind === 'event');
        expect(events.map(({ event }) => event).sort()).toEqual([...played.result.happened].sort());
      }
    }
  });

  it('open with the choices of both sides, then go phase by phase with the votes in between', () => {
    const model = builtIn('us-colombia-2025');
    const turns = playedAtRandom(model, { seed: 'order' }, 7);
    const withVote = turns.find(({ result }) => Object.keys(result.votes).length > 0);
    if (!withVote) throw new Error('no turn with a vote');
    const stages = revealCues(model, withVote, words).map((cue) =>
      cue.kind === 'meter' ? cue.phase : cue.kind === 'seat' ? 'vote' : cue.kind,
    );
    const order = stages.filter((stage, i) => stage !== stages[i - 1]);
    const expected = ['choice', 'A', 'vote', 'B', 'event', 'C', 'flag'];
    expect(order).toEqual(expected.filter((stage) => order.some((other) => other === stage)));
    expect(order.slice(0, 3)).toEqual(['choice', 'A', 'vote']);
  });
});
