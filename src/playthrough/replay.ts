/** RULES P1 and P3: a record becomes its game again, as far as its choices are still offered. */
import {
  begin,
  type Cells,
  type Choices,
  choiceOf,
  copy,
  LedgerRecorder,
  type LedgerRow,
  type Model,
  open,
  type Refusal,
  resolve,
  type TurnResult,
  turnOf,
  turnResult,
} from '../engine';
import type { Playthrough } from './playthrough';

/** A turn that was played. */
export interface PlayedTurn {
  /** The turn's place in the file, from 0. */
  readonly turn: number;
  readonly before: Cells;
  readonly after: Cells;
  /** The choice of every decision that was open, policies that stayed included. */
  readonly choices: Choices;
  readonly rows: readonly LedgerRow[];
  readonly result: TurnResult;
}

export type SetupRefusal = {
  readonly code:
    | 'scenario-other'
    | 'assumption-unknown'
    | 'setting-unknown'
    | 'course-unknown'
    | 'government-unknown'
    | 'mandate-unknown';
  /** The id that is not there. */
  readonly id: string;
};

/** Where and why a record stops: `turn` is the turn's place in the file, from 1; 0 for what stands before the first. */
export type ReplayRefusal = (Refusal | SetupRefusal) & { readonly turn: number };

export interface Replay {
  readonly turns: readonly PlayedTurn[];
  /** The state after the last turn that replayed; absent where the record does not fit the scenario at all. */
  readonly cells?: Cells;
  readonly refusal?: ReplayRefusal;
}

/** What of a record names something that the scenario does not have. */
function misfit(model: Model, record: Playthrough): SetupRefusal | undefined {
  const { scenario } = model;
  if (record.scenario !== scenario.id) return { code: 'scenario-other', id: record.scenario };
  for (const [id, setting] of Object.entries(record.assumptions ?? {})) {
    const assumption = scenario.assumptions.find((a) => a.id === id);
    if (!assumption) return { code: 'assumption-unknown', id };
    if (!assumption.settings.some((s) => s.id === setting)) return { code: 'setting-unknown', id: setting };
  }
  const { course } = record;
  if (course !== undefined && !scenario.courses.some((c) => c.id === course)) {
    return { code: 'course-unknown', id: course };
  }
  const named = [...Object.keys(record.seats ?? {}), ...Object.keys(record.mandates ?? {})];
  const stranger = named.find((id) => !model.governmentIds.includes(id));
  if (stranger !== undefined) return { code: 'government-unknown', id: stranger };
  for (const [government, mandate] of Object.entries(record.mandates ?? {})) {
    const known = scenario.governments.find((g) => g.id === government)?.mandates;
    if (!known?.some((m) => m.id === mandate)) return { code: 'mandate-unknown', id: mandate };
  }
  return undefined;
}

/** Plays one more turn from `before`, which stays as it is. */
export function playOne(
  model: Model,
  before: Cells,
  choices: Choices,
): { readonly ok: true; readonly played: PlayedTurn } | { readonly ok: false; readonly refusal: Refusal } {
  const recorder = new LedgerRecorder();
  const after = copy(before);
  const turn = turnOf(model, before);
  const opened = open(model, before);
  const outcome = resolve(model, after, choices, recorder);
  if (!outcome.ok) return outcome;
  const chosen = opened.map(({ decision }) => {
    const index = model.decisionIds.indexOf(decision);
    return [decision, model.optionIds[index]?.[choiceOf(model, after, index)] ?? ''] as const;
  });
  return {
    ok: true,
    played: {
      turn,
      before,
      after,
      choices: Object.fromEntries(chosen),
      rows: recorder.rows(),
      result: turnResult(model, after, turn),
    },
  };
}

/** Replays a record by the rules at hand. Deterministic; refuses instead of changing anything. */
export function replay(model: Model, record: Playthrough): Replay {
  const setup = misfit(model, record);
  if (setup) return { turns: [], refusal: { ...setup, turn: 0 } };
  let cells = begin(model, record);
  const turns: PlayedTurn[] = [];
  for (const choices of record.turns) {
    const next = playOne(model, cells, choices);
    if (!next.ok) return { turns, cells, refusal: { ...next.refusal, turn: turnOf(model, cells) + 1 } };
    turns.push(next.played);
    cells = next.played.after;
  }
  return { turns, cells };
}
