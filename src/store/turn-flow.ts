/**
 * How a turn goes in rounds (RULES T2, LOOK "a turn has five beats"): in each, the decisions whose `sees` are settled;
 * people choose first, one seat after the other, then the opponents; nothing of a round is seen before all of it is sealed.
 */
import { type Cells, type Choices, type Model, type OpenDecision, offered, open } from '../engine';
import { decide, type Opponent, type Reason } from '../opponents';

/** This turn's choices so far. */
export interface TurnProgress {
  /** Of rounds that are over: known to the decisions that see them. */
  readonly sealed: Choices;
  /** Of this round, by seats that have handed on; nobody sees them yet. */
  readonly held: Choices;
}

/** The decisions of the round: open, not sealed, and waiting for nothing. */
export function roundDecisions(model: Model, cells: Cells, sealed: Choices): OpenDecision[] {
  return open(model, cells).filter(
    ({ decision, waitsFor }) => !(decision in sealed) && waitsFor.every((other) => other in sealed),
  );
}

/** The seats of people that still have to choose in this round, the one at the device first. */
export function seatsToChoose(
  model: Model,
  cells: Cells,
  { sealed, held }: TurnProgress,
  people: readonly string[],
  atDevice: string,
): string[] {
  const round = roundDecisions(model, cells, sealed).filter(({ decision }) => !(decision in held));
  const seats = people.filter((seat) => round.some(({ by }) => by === seat));
  return seats.sort((a, b) => Number(b === atDevice) - Number(a === atDevice));
}

/** What an opponent chose, and why. */
export interface OpponentDecision {
  readonly decision: string;
  readonly option: string;
  readonly reason: Reason;
}

/** The choices of the governments that no person plays, for the decisions of this round. */
export function opponentChoices(
  model: Model,
  cells: Cells,
  sealed: Choices,
  opponents: ReadonlyMap<string, Opponent>,
): OpponentDecision[] {
  return roundDecisions(model, cells, sealed).flatMap(({ decision, by }) => {
    const opponent = opponents.get(by);
    if (!opponent) return [];
    const index = model.decisionIds.indexOf(decision);
    const ids = model.optionIds[index] ?? [];
    const available = offered(model, cells, decision, sealed).map((id) => ids.indexOf(id));
    const choice = decide(opponent, model, cells, index, Int32Array.from(available), available.length);
    return [{ decision, option: ids[choice.option] ?? '', reason: choice.reason }];
  });
}

/** Ends the round once no person has to choose: the opponents choose, and all of it is sealed. Goes on while only opponents have to. */
export function sealRound(
  model: Model,
  cells: Cells,
  progress: TurnProgress,
  people: readonly string[],
  opponents: ReadonlyMap<string, Opponent>,
): TurnProgress {
  let { sealed, held } = progress;
  for (;;) {
    const round = roundDecisions(model, cells, sealed);
    if (round.length === 0) return { sealed, held: {} };
    if (round.some(({ by, decision }) => people.includes(by) && !(decision in held))) return { sealed, held };
    const theirs = opponentChoices(model, cells, sealed, opponents);
    sealed = { ...sealed, ...held, ...Object.fromEntries(theirs.map((c) => [c.decision, c.option])) };
    held = {};
  }
}

/** Of the other sides' decisions that `seat` cannot see, the one whose outcome it is asked to foresee; at most one a turn. */
export function toForesee(model: Model, cells: Cells, sealed: Choices, seat: string): string | undefined {
  const all = open(model, cells);
  const seen = new Set(all.filter(({ by }) => by === seat).flatMap(({ waitsFor }) => waitsFor));
  return all.find(
    ({ by, decision, standing }) => by !== seat && !standing && !(decision in sealed) && !seen.has(decision),
  )?.decision;
}
