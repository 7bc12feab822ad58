/** One game laid out so that it can stand beside others: where its meters stood, what was decided, what it came to. */
import { at, begin, type Cells, type Choices, courseTurns, endingOf, type Model, score } from '../../engine';
import { type Playthrough, type ReplayRefusal, replay } from '../../playthrough';
import { byMandate, goalsOf } from '../goals';

/** After the last turn of its course: see `TracePoint.due`. */
export const END = -1;

/** Where the meters stood at one moment. */
export interface TracePoint {
  /** The turn that opens here, by its place in the file from 0; `END` after the last one. */
  readonly due: number;
  /** Hundredths of a point, in the order of the model's meters. */
  readonly meters: readonly number[];
}

export interface TraceTurn {
  /** Its place in the file, from 0. */
  readonly turn: number;
  /** The choice of every decision that was open, policies that stayed included. */
  readonly choices: Choices;
}

export interface Trace {
  readonly record: Playthrough;
  /** The start, then the end of each turn; none where the record does not fit the scenario at all. */
  readonly points: readonly TracePoint[];
  readonly turns: readonly TraceTurn[];
  /** Id of the ending it came to; absent while it is unfinished. */
  readonly ending?: string;
  /** Government → mandate → hundredths of a point, as if the game ended now. */
  readonly scores: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Where and why it stops (RULES P3). */
  readonly refusal?: ReplayRefusal;
  /** It was played by other rules than those at hand. */
  readonly rulesDiffer: boolean;
}

/** Replays a record and lays it out. `rules` is the hash of the model's rules. */
export function traceOf(model: Model, rules: string, record: Playthrough): Trace {
  const { turns, cells, refusal } = replay(model, record);
  const rulesDiffer = record.rules !== undefined && record.rules !== rules;
  const base = { record, rulesDiffer, ...(refusal && { refusal }) };
  if (!cells) return { ...base, points: [], turns: [], scores: {} };
  const course = courseTurns(model, record.course);
  const states = [begin(model, record), ...turns.map(({ after }) => after)];
  const ending = model.endingIds[endingOf(model, cells)];
  return {
    ...base,
    points: states.map((state, played) => ({ due: course[played] ?? END, meters: metersOf(model, state) })),
    turns: turns.map(({ turn, choices }) => ({ turn, choices })),
    ...(ending !== undefined && { ending }),
    scores: scoresOf(model, cells),
  };
}

function metersOf(model: Model, cells: Cells): number[] {
  return model.meterIds.map((_, meter) => at(cells, model.layout.meters + meter));
}

function scoresOf(model: Model, cells: Cells): Record<string, Record<string, number>> {
  return byMandate(model, goalsOf(model), (_, { wants }) => score(model, cells, wants));
}

/** The governments that people played, in file order. */
export function peopleOf(model: Model, record: Playthrough): string[] {
  return model.governmentIds.filter((id) => record.seats?.[id] === 'person');
}
