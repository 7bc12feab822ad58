/** RULES G2: what a mandate's score is. */
import { indexOf } from './conditions';
import { at } from './layout';
import type { Model } from './model';
import type { Mandate } from './scenario';
import type { Cells } from './state';

/** A mandate as integers. */
export interface Wants {
  readonly meters: Int32Array;
  readonly weights: Int32Array;
  readonly total: number;
  readonly overGame: boolean;
}

/** The mandate as integers; weights are whole. */
export function wantsOf(model: Model, mandate: Mandate): Wants {
  const place = new Map(model.meterIds.map((id, index) => [id, index]));
  return {
    meters: Int32Array.from(mandate.wants.map((want) => indexOf(place, want.meter))),
    weights: Int32Array.from(mandate.wants.map((want) => want.weight)),
    total: mandate.wants.reduce((sum, want) => sum + Math.abs(want.weight), 0),
    overGame: mandate.over === 'game',
  };
}

/** The score in hundredths of a point, 0 to 10 000, as if the game ended now; before the first turn, on the starts. */
export function score(model: Model, cells: Cells, wants: Wants): number {
  const { layout } = model;
  const played = at(cells, layout.played);
  let sum = 0;
  for (let i = 0; i < wants.meters.length; i++) {
    const meter = at(wants.meters, i);
    const weight = at(wants.weights, i);
    const value =
      wants.overGame && played > 0
        ? Math.floor(at(cells, layout.sums + meter) / played)
        : at(cells, layout.meters + meter);
    sum += weight > 0 ? weight * value : -weight * (10000 - value);
  }
  return Math.floor(sum / wants.total);
}
