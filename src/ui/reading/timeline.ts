/** Where the turns stand on a line on which time runs evenly. */
import { dayNumber } from './days';

export interface Mark {
  /** Place on the line, 0 to 1. */
  readonly at: number;
  /** Whether there is room for its date. */
  readonly labelled: boolean;
}

/**
 * Places dates in proportion to time, moved apart only where two would touch. The date of `current` is always written,
 * the others where they keep `room` (a share of the line) from those that are.
 */
export function timeline(dates: readonly string[], current: number, touch: number, room: number): Mark[] {
  const days = dates.map(dayNumber);
  const first = days[0] ?? 0;
  const span = Math.max(1, (days.at(-1) ?? 0) - first);
  const places: number[] = [];
  for (const day of days) {
    const last = places.at(-1);
    const fair = (day - first) / span;
    places.push(last === undefined ? fair : Math.max(fair, last + touch));
  }
  const scale = Math.max(1, places.at(-1) ?? 1);
  const line = places.map((place) => place / scale);
  const written = new Set<number>();
  const fits = (place: number) => [...written].every((other) => Math.abs((line[other] ?? 0) - place) >= room);
  for (const index of [current, 0, ...line.keys()]) {
    const place = line[index];
    if (place !== undefined && fits(place)) written.add(index);
  }
  return line.map((place, index) => ({ at: place, labelled: written.has(index) }));
}
