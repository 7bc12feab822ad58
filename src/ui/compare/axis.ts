/** The axis of time: each turn at its date, the dates as far apart as they were, and the end after the last. */
import { END, type Scenario } from '../../store';
import { dayNumber } from '../reading/days';
import { timeline } from '../reading/timeline';

export interface TimeAxis {
  /** Place on the axis, 0 to 1, of the moment at which a turn opens (its place in the file) or of `END`. */
  at(due: number): number;
  /** Moments whose date has room on the axis. */
  readonly written: readonly number[];
}

const DAY = 86_400_000;
/** Dates of one day are moved so far apart (a share of the axis) that two lines don't become one. */
const TOUCH = 0.02;

/** `room` is the width of a written date as a share of the axis. */
export function timeAxis(scenario: Scenario, room: number): TimeAxis {
  const dates = scenario.turns.map(({ date }) => date);
  const last = dates.length;
  const marks = timeline([...dates, endDate(dates)], last, TOUCH, room);
  const place = (due: number) => (due === END ? last : due);
  return {
    at: (due) => marks[place(due)]?.at ?? 0,
    written: marks.flatMap(({ labelled }, mark) => (labelled ? [mark === last ? END : mark] : [])),
  };
}

/** As long after the last turn as turns are apart, taking the middle one of their distances. */
function endDate(dates: readonly string[]): string {
  const days = dates.map(dayNumber);
  const gaps = days
    .slice(1)
    .map((day, before) => day - (days[before] ?? day))
    .sort((a, b) => a - b);
  const gap = gaps[Math.floor(gaps.length / 2)] ?? 1;
  return new Date(((days.at(-1) ?? 0) + gap) * DAY).toISOString().slice(0, 10);
}
