import { describe, expect, it } from 'vitest';
import type { ScenarioTest } from '../../../../src/engine';
import * as build from '../../../arbitraries/builders';
import { measured } from './measured';

const { when } = build;

const scenario = build.scenario({
  flags: ['never'],
  turns: [
    build.turn('t1', {
      decisions: [
        build.decision(
          'a',
          [
            build.option('up', { effects: { trust: 10 } }),
            build.option('down', { effects: { trust: -10 } }),
            build.option('shut', { when: when.flag('never') }),
          ],
          { really: 'down' },
        ),
      ],
    }),
  ],
  events: [build.event('storm', { chance: 30, effects: { trust: -1 } })],
  endings: [build.ending('high', when.meter('trust', { atLeast: 55 })), build.ending('low')],
});

const run = (test: Omit<ScenarioTest, 'name'>) =>
  measured({ ...scenario, tests: [{ name: 'one', ...test }] }).tests[0]!;

const ending = (id: string, share = 10000) => ({
  what: { kind: 'ending' as const, endings: [id] },
  share,
});

describe('a scenario’s own tests', () => {
  it('play what really happened', () => {
    expect(run({ play: 'really', expect: [ending('low')] })).toMatchObject({
      ok: true,
      shares: [1],
      endings: { low: 1 },
    });
    expect(run({ play: 'really', expect: [ending('high')] })).toMatchObject({ ok: false, shares: [0] });
  });

  it('play the choices that they name, and otherwise what really happened', () => {
    expect(run({ play: [{ turn: 't1', choices: { a: 'up' } }], expect: [ending('high')] }).ok).toBe(true);
    expect(run({ play: [], expect: [ending('low')] }).ok).toBe(true);
  });

  it('say where what they name was not offered', () => {
    const result = run({ play: [{ turn: 't1', choices: { a: 'shut' } }], expect: [ending('low')] });
    expect(result).toMatchObject({ ok: true, notOffered: ['a: shut'] });
  });

  it('hold by the share of a thousand games, whatever they expect', () => {
    const storm = (share: number) =>
      run({
        play: 'really',
        expect: [{ what: { kind: 'condition', condition: when.happened('storm') }, share }],
      });
    const { ok, shares } = storm(2500);
    expect(ok).toBe(true);
    expect(shares[0]).toBeCloseTo(0.3, 1);
    expect(storm(3500).ok).toBe(false);
    const score = { kind: 'score' as const, government: 'us', mandate: 'main', atLeast: 4000 };
    expect(run({ play: 'really', expect: [{ what: score, share: 10000 }] }).shares[0]).toBeCloseTo(0.7, 1);
    const meter = when.meter('trust', { below: 41 });
    expect(
      run({ play: 'really', expect: [{ what: { kind: 'condition', condition: meter }, share: 10000 }] }).ok,
    ).toBe(true);
  });
});
