/** The game in play: its record, where it stands, and the actions of the people at the device. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Pars, pars } from '../analysis';
import {
  begin,
  type Cells,
  type Choices,
  compile,
  endingOf,
  type Model,
  offered,
  type Scenario,
} from '../engine';
import { type Opponent, type OpponentKind, opponent } from '../opponents';
import {
  FORMAT,
  type PlayedTurn,
  type Playthrough,
  playOne,
  type ReplayRefusal,
  replay,
  rulesHash,
  type Seat,
} from '../playthrough';
import type { House, KeptGame, Ports } from './ports';
import { roundDecisions, sealRound, seatsToChoose, type TurnProgress, toForesee } from './turn-flow';

/**
 * decide: read and choose; predict: what will they do; handover: the device changes hands; reveal: both choices are
 * opened and the meters move; aftermath: what really happened; ending: two front pages.
 */
export const BEATS = ['decide', 'predict', 'handover', 'reveal', 'aftermath', 'ending'] as const;
export type Beat = (typeof BEATS)[number];

/** What is set before the first turn. */
export interface NewGame {
  readonly seats: Readonly<Record<string, Seat>>;
  readonly mandates: Readonly<Record<string, string>>;
  readonly seed: string;
  readonly assumptions?: Readonly<Record<string, string>>;
  readonly course?: string;
}

/** How a game begins otherwise than at its first turn, kept, with the settings of the browser. */
export interface StartWith {
  /** The choices of the turns that are over. */
  readonly before?: readonly Choices[];
  /** The draft that is tried out; the game is not kept. */
  readonly trial?: string;
  readonly house?: House;
}

export interface Game extends TurnProgress {
  readonly id: string;
  readonly name?: string;
  readonly scenario: Scenario;
  readonly model: Model;
  readonly record: Playthrough;
  readonly turns: readonly PlayedTurn[];
  /** The state before the due turn, or the final one. */
  readonly cells: Cells;
  /** Where a kept record no longer fits the scenario (RULES P3); it is then only looked at. */
  readonly refusal?: ReplayRefusal;
  readonly people: readonly string[];
  readonly opponents: ReadonlyMap<string, Opponent>;
  readonly beat: Beat;
  /** The government whose person is at the device, or is asked to come to it. */
  readonly seat: string;
  /** The choices of `seat` in this round; they can be changed until they are sealed. */
  readonly draft: Choices;
  /** The decision whose outcome `seat` is asked to foresee in this turn. */
  readonly foresee?: string;
  /** What has been foreseen in this turn, by anyone. */
  readonly predicted: Choices;
  /** Turns read to the end of their reveal. */
  readonly seen: number;
  readonly saved: boolean;
  /** The draft that is tried out. */
  readonly trial?: string;
  readonly house?: House;
}

export interface GameState {
  readonly game: Game | undefined;
  /** The option under the pointer or the focus. */
  readonly focus: { readonly decision: string; readonly option: string } | undefined;
  readonly pars: Pars | undefined;
  /** Whether the last change could not be kept in the browser (private window, full disk). */
  readonly keepFailed: boolean;
}

export interface GameActions {
  start(scenario: Scenario, setup: NewGame, more?: StartWith): string;
  /** Goes on with a kept game. */
  resume(scenario: Scenario, kept: KeptGame): void;
  /** A new game that shares the first `turns` turns of the current one. */
  branch(turns: number): string | undefined;
  choose(decision: string, option: string): void;
  /** Seals this seat's choices of the round, or asks for the prediction first. */
  seal(predict: boolean): void;
  /** Answers, or with undefined skips, the prediction, and seals. */
  foresee(option: string | undefined): void;
  /** The person of the next seat is at the device. */
  takeSeat(): void;
  endReveal(): void;
  next(): void;
  look(focus: GameState['focus']): void;
  rename(name: string): void;
  markSaved(): void;
  leave(): void;
}

export type GameStore = StoreApi<GameState & GameActions>;

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
function beginTurn(game: Game): Game {
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

function sealDraft(game: Game): Game {
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
function openGame(scenario: Scenario, id: string, record: Playthrough, seen: number): Game {
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

/** The choices of a draft that this round still asks for and offers. */
function fitting(game: Game, choices: Choices): Choices {
  const mine = roundDecisions(game.model, game.cells, game.sealed).filter(({ by }) => by === game.seat);
  const fits = mine.filter(({ decision }) =>
    offered(game.model, game.cells, decision, game.sealed).includes(choices[decision] ?? ''),
  );
  return Object.fromEntries(fits.map(({ decision }) => [decision, choices[decision] ?? '']));
}

/** Seals again what one person had sealed in this turn before the reload, and lays out the draft. */
function restore(game: Game, kept: KeptGame): Game {
  if (game.people.length !== 1 || game.beat !== 'decide') return game;
  let current = game;
  while (current.beat === 'decide') {
    const draft = fitting(current, kept.sealed ?? {});
    if (!draftComplete({ ...current, draft })) break;
    current = sealDraft({ ...current, draft });
  }
  return { ...current, draft: { ...current.draft, ...fitting(current, kept.draft ?? {}) } };
}

/** What is kept of a game. Of a turn that two people are in the middle of, nothing. */
export function toKept(game: Game, now: string): KeptGame {
  const alone = game.people.length === 1;
  const own = Object.entries(game.sealed).filter(
    ([decision]) =>
      game.model.governmentIds[
        game.model.decisionGovernment[game.model.decisionIds.indexOf(decision)] ?? -1
      ] === game.seat,
  );
  const ending = game.model.endingIds[endingOf(game.model, game.cells)];
  return {
    id: game.id,
    changed: now,
    ...(game.name !== undefined && { name: game.name }),
    title: game.scenario.title,
    record: game.record,
    ...(ending !== undefined && { ending }),
    seen: game.seen,
    ...(alone && { draft: game.draft, sealed: Object.fromEntries(own) }),
    saved: game.saved,
    ...(game.house && { house: game.house }),
  };
}

/** Whether every decision of this seat in this round has a choice. */
export function draftComplete(game: Game): boolean {
  return roundDecisions(game.model, game.cells, game.sealed)
    .filter(({ by }) => by === game.seat)
    .every(({ decision }) => decision in game.draft);
}

export function createGameStore(ports: Ports): GameStore {
  return createStore<GameState & GameActions>()((set, get) => {
    const keep = (game: Game) => {
      if (game.trial !== undefined) return;
      ports.games.put(toKept(game, ports.now())).then(
        () => set({ keepFailed: false }),
        () => set({ keepFailed: true }),
      );
    };
    const to = (game: Game) => {
      set({ game, focus: undefined });
      keep(game);
    };
    const change = (step: (game: Game) => Game) => {
      const { game } = get();
      if (game) to(step(game));
    };
    const enter = (game: Game) => {
      const { assumptions, course } = game.record;
      set({
        game,
        focus: undefined,
        pars: pars(game.model, {
          ...(assumptions && { assumptions }),
          ...(course !== undefined && { course }),
        }),
      });
    };
    return {
      game: undefined,
      focus: undefined,
      pars: undefined,
      keepFailed: false,
      start: (scenario, setup, { before = [], trial, house } = {}) => {
        const record: Playthrough = {
          format: FORMAT,
          scenario: scenario.id,
          version: scenario.version,
          rules: rulesHash(scenario),
          ...setup,
          turns: before,
          predictions: before.map(() => ({})),
        };
        const game = {
          ...openGame(scenario, ports.newId(), record, before.length),
          ...(trial !== undefined && { trial }),
          ...(house && { house }),
        };
        enter(game);
        keep(game);
        return game.id;
      },
      resume: (scenario, kept) => {
        const game = openGame(scenario, kept.id, kept.record, kept.seen);
        const named = kept.name === undefined ? game : { ...game, name: kept.name };
        const { house } = kept;
        enter(restore({ ...named, saved: kept.saved, ...(house && { house }) }, kept));
      },
      branch: (turns) => {
        const { game } = get();
        if (!game) return undefined;
        const record = {
          ...game.record,
          rules: rulesHash(game.scenario),
          turns: game.record.turns.slice(0, turns),
          predictions: (game.record.predictions ?? []).slice(0, turns),
        };
        const next = {
          ...openGame(game.scenario, ports.newId(), record, turns),
          ...(game.trial !== undefined && { trial: game.trial }),
          ...(game.house && { house: game.house }),
        };
        enter(next);
        keep(next);
        return next.id;
      },
      choose: (decision, option) =>
        change((game) => ({ ...game, draft: { ...game.draft, [decision]: option }, saved: false })),
      seal: (predict) =>
        change((game) => {
          if (game.beat !== 'decide' || !draftComplete(game)) return game;
          const foresee = predict ? toForesee(game.model, game.cells, game.sealed, game.seat) : undefined;
          const asked = foresee !== undefined && !(foresee in game.predicted);
          return asked ? { ...game, beat: 'predict', foresee } : sealDraft(game);
        }),
      foresee: (option) =>
        change((game) => {
          if (game.beat !== 'predict' || game.foresee === undefined) return game;
          const predicted =
            option === undefined ? game.predicted : { ...game.predicted, [game.foresee]: option };
          return sealDraft({ ...game, predicted });
        }),
      takeSeat: () => change((game) => (game.beat === 'handover' ? { ...game, beat: 'decide' } : game)),
      endReveal: () => change((game) => (game.beat === 'reveal' ? { ...game, beat: 'aftermath' } : game)),
      next: () =>
        change((game) =>
          game.beat === 'aftermath' ? beginTurn({ ...game, seen: game.turns.length }) : game,
        ),
      look: (focus) => set({ focus }),
      rename: (name) => change((game) => ({ ...game, name })),
      markSaved: () => change((game) => ({ ...game, saved: true })),
      leave: () => set({ game: undefined, focus: undefined, pars: undefined }),
    };
  });
}
