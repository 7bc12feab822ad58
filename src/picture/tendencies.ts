/** In which direction an option would push: what a player may know before the choice. Directions only, no sizes. */
import type { Effects, Option } from '../engine';

export const TENDENCIES = ['+', '−', '?'] as const;
/** Up, down, or unclear. */
export type Tendency = (typeof TENDENCIES)[number];

interface Reach {
  /** What is certain, in hundredths. */
  certain: number;
  /** How far what is conditional, a matter of luck or later could pull it down, and up. */
  down: number;
  up: number;
}

/**
 * For each meter that the option may move, its direction: of the sum of what it does at once and as a policy in
 * force; unclear where what may follow could turn that sum or is all there is.
 */
export function tendencies(option: Option): ReadonlyMap<string, Tendency> {
  const reaches = new Map<string, Reach>();
  const add = (effects: Effects, certain: boolean) => {
    for (const { meter, hundredths } of effects.meters) {
      const reach = reaches.get(meter) ?? { certain: 0, down: 0, up: 0 };
      if (certain) reach.certain += hundredths;
      else if (hundredths < 0) reach.down += hundredths;
      else reach.up += hundredths;
      reaches.set(meter, reach);
    }
  };
  add(option.effects, true);
  for (const rule of option.while) add(rule.effects, rule.when === undefined);
  for (const rule of option.consequences) {
    add(rule.effects, rule.when === undefined && rule.chance === undefined && rule.after === 0);
  }
  const found = new Map<string, Tendency>();
  for (const [meter, reach] of reaches) {
    const tendency = directionOf(reach);
    if (tendency) found.set(meter, tendency);
  }
  return found;
}

function directionOf({ certain, down, up }: Reach): Tendency | undefined {
  if (certain > 0) return certain + down > 0 ? '+' : '?';
  if (certain < 0) return certain + up < 0 ? '−' : '?';
  return down !== 0 || up !== 0 ? '?' : undefined;
}
