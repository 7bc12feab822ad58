import { describe, expect, it } from 'vitest';
import { tendencies } from '../../../src/picture';
import * as build from '../../arbitraries/builders';

const { option, consequence, inForce, when } = build;
const luck = (points: number) => consequence('luck', { chance: 50, effects: { trust: points } });

describe('the tendency of an option', () => {
  it.each([
    ['+', option('o', { effects: { trust: 2 } })],
    ['−', option('o', { effects: { trust: -2 } })],
    ['+', option('o', { while: [inForce({ effects: { trust: 1 } })] })],
    ['−', option('o', { effects: { trust: 2 }, while: [inForce({ effects: { trust: -3 } })] })],
    ['+', option('o', { effects: { trust: 4 }, consequences: [luck(-3)] })],
    ['?', option('o', { effects: { trust: 2 }, consequences: [luck(-3)] })],
    ['?', option('o', { consequences: [luck(1)] })],
    ['?', option('o', { while: [inForce({ when: when.flag('f'), effects: { trust: 1 } })] })],
    [
      '?',
      option('o', {
        effects: { trust: 2 },
        consequences: [consequence('c', { after: 1, effects: { trust: -5 } })],
      }),
    ],
  ] as const)('is %s', (tendency, of) => {
    expect([...tendencies(of)]).toEqual([['trust', tendency]]);
  });

  it('leaves out what does not move', () => {
    const balanced = option('o', { effects: { trust: 2 }, while: [inForce({ effects: { trust: -2 } })] });
    expect([...tendencies(balanced)]).toEqual([]);
  });
});
