import { describe, expect, test } from 'vitest';
import type { Cue, MeterCue } from '../../../src/picture';
import { netMoves } from '../../../src/ui/reading/moving';

const model = { ruleTexts: [{ because: 'small' }, { because: 'large' }] } as unknown as Parameters<
  typeof netMoves
>[1];

const moves = (meter: string, from: number, to: number, rule: number): Cue =>
  ({
    kind: 'meter',
    meter,
    name: meter.toUpperCase(),
    from,
    to,
    rows: [{ rule, hundredths: to - from }],
  }) as unknown as MeterCue;

describe('what a turn moved, told at once', () => {
  test('names each meter once, from its beginning to its end, with the reason that weighed most', () => {
    const cues = [
      moves('trust', 1800, 1700, 0),
      moves('aid', 4200, 4000, 0),
      { kind: 'flag', flag: 'f', is: true, ms: 0, says: '' } as Cue,
      moves('trust', 1700, 1200, 1),
    ];
    expect(netMoves(cues, model)).toEqual([
      { meter: 'trust', name: 'TRUST', from: 1800, to: 1200, because: 'large' },
      { meter: 'aid', name: 'AID', from: 4200, to: 4000, because: 'small' },
    ]);
  });

  test('is empty where nothing moved', () => {
    expect(netMoves([], model)).toEqual([]);
  });
});
