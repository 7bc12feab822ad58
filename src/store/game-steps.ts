/** The steps of a game from one state to the next: pure, and known to the rules alone. */
import { begin, type Choices, compile, endingOf, type Model, offered, type Scenario } from '../engine';
import { type Opponent, type OpponentKind, opponent } from '../opponents';
import { type Playthrough, playOne, replay } from '../playthrough';
import type { Game } from './game-state';
import { roundDecisions, sealRound, seatsToChoose } from './turn-flow';

/** Whether every decision of this seat in this round has a choice. */
export function draftComplete(game: Game): boolean {
  return roundDecisions(game.model, game.cells, game.sealed)
    .filter(({ by }) => by === game.seat)
    .every(({ decision }) => decision in game.draft);
}

const peopleOf = (record: Playthrough) =>
  Object.entries(record.seats ?? {})
    .filter(([, seat]) => seat === 'person')
    .map(([government]) => government);

function opponentsOf(model: Model, record: Playthrough): Map<string, Opponent> {
  const others = model.governmentIds.filter((id) => record.seats?.[id] !== 'person');
  const kind = (id: string): OpponentKind => (record.seats?.[id] === 'really' ? 'really' : 'unpredictable');
  return new Map(others.map((id) => [id, opponent(kind(id), record.seed, id)]));
}

function withoutOptional<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = value;
  return rest;
}

/** The turn begins: policies in force are the draft of what a seat may change; whoever has to choose first is at the device. */
export function beginTurn(game: Game): Game {
  if (game.refusal || endingOf(game.model, game.cells) >= 0) {
    return { ...withoutOptional(game, 'foresee'), beat: 'ending', sealed: {}, held: {}, draft: {} };
  }
  const clean = { ...withoutOptional(game, 'foresee'), sealed: {}, held: {}, predicted: {} };
  return toSeat({ ...clean, ...sealRound(game.model, game.cells, clean, game.people, game.opponents) });
}

/** Puts the seat that has to choose next at the device, with a hand-over if it is another one. */
function toSeat(game: Game): Game {
  const [seat] = seatsToChoose(game.model, game.cells, game, game.people, game.seat);
  if (seat === undefined) return playTurnOf(game);
  const beat = seat === game.seat || game.seat === '' ? 'decide' : 'handover';
  return { ...withoutOptional(game, 'foresee'), seat, beat, draft: policiesInForce(game, seat) };
}

/** Standing policies stay unless changed: that is the draft a round begins with. */
function policiesInForce(game: Game, seat: string): Choices {
  const standing = roundDecisions(game.model, game.cells, game.sealed).filter(
    ({ by, inForce }) => by === seat && inForce !== undefined,
  );
  const kept = standing.filter(({ decision, inForce }) =>
    offered(game.model, game.cells, decision, game.sealed).includes(inForce ?? ''),
  );
  return Object.fromEntries(kept.map(({ decision, inForce }) => [decision, inForce ?? '']));
}

/** All is sealed: the turn is played and recorded. */
function playTurnOf(game: Game): Game {
  const outcome = playOne(game.model, game.cells, game.sealed);
  if (!outcome.ok) throw new Error(`the game offered what the rules refuse: ${outcome.refusal.code}`);
  const { played } = outcome;
  const predictions = [...(game.record.predictions ?? []), game.predicted];
  const record = { ...game.record, turns: [...game.record.turns, played.choices], predictions };
  return {
    ...withoutOptional(game, 'foresee'),
    record,
    turns: [...game.turns, played],
    cells: played.after,
    sealed: {},
    held: {},
    draft: {},
    beat: 'reveal',
    saved: false,
  };
}

export function sealDraft(game: Game): Game {
  const held = { ...game.held, ...game.draft };
  const progress = sealRound(
    game.model,
    game.cells,
    { sealed: game.sealed, held },
    game.people,
    game.opponents,
  );
  return toSeat({ ...game, ...progress, draft: {}, saved: false });
}

/** A game from a record, as it stands at the begin of its due turn. */
export function openGame(scenario: Scenario, id: string, record: Playthrough, seen: number): Game {
  const model = compile(scenario);
  const { turns, cells = begin(model, { seed: record.seed }), refusal } = replay(model, record);
  const people = peopleOf(record);
  const game: Game = {
    id,
    scenario,
    model,
    record,
    turns,
    cells,
    ...(refusal && { refusal }),
    people,
    opponents: opponentsOf(model, record),
    beat: 'decide',
    seat: people.length === 1 ? (people[0] ?? '') : '',
    sealed: {},
    held: {},
    draft: {},
    predicted: {},
    seen: Math.min(seen, turns.length),
    saved: true,
  };
  return game.seen < turns.length ? { ...game, beat: 'reveal' } : beginTurn(game);
}
