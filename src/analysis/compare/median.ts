/** The middle of a class: of each meter, turn by turn. */
import { distribution } from '../distribution';
import { END, type Trace } from './trace';

export interface MedianPoint {
  /** See `TracePoint.due`. */
  readonly due: number;
  /** Hundredths of a point; a value that some game really had. */
  readonly median: number;
  /** How many games came this far. */
  readonly games: number;
}

/** The median of a meter (by its place in the model) wherever some game has a point, in the order of time. */
export function medianOf(traces: readonly Trace[], meter: number): MedianPoint[] {
  const values = new Map<number, number[]>();
  for (const { points } of traces) {
    for (const { due, meters } of points) {
      const value = meters[meter];
      if (value !== undefined) values.set(due, [...(values.get(due) ?? []), value]);
    }
  }
  const place = (due: number) => (due === END ? Number.POSITIVE_INFINITY : due);
  return [...values]
    .sort(([a], [b]) => (place(a) < place(b) ? -1 : 1))
    .map(([due, of]) => ({ due, median: distribution(Int32Array.from(of)).p50, games: of.length }));
}
