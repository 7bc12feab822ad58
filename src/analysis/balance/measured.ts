/** What is known of a scenario's games, drawn or counted, before it is told by names. */
import type { VersusTable } from './advantages';
import type { Indices } from './indices';

/** Shares are 0 to 1; what ever was is 1. */
export interface Shares {
  readonly endings: Float64Array;
  readonly early: number;
  /** Of turn ends, meter by meter. */
  readonly atLimits: Float64Array;
  readonly moved: Uint8Array;
  readonly chosen: Uint8Array;
  readonly happened: Uint8Array;
}

export interface Measured {
  readonly games: number;
  readonly shares: Shares;
  readonly indices: Indices;
  /** Of each goal (S4). */
  readonly percentiles: Float64Array;
  readonly table: VersusTable;
}
