/** The game in play as a state, and what the people at the device can do to it. */
import type { StoreApi } from 'zustand/vanilla';
import type { Pars } from '../analysis';
import type { Cells, Choices, Model, Scenario } from '../engine';
import type { Opponent } from '../opponents';
import type { PlayedTurn, Playthrough, ReplayRefusal, Seat } from '../playthrough';
import type { House, KeptGame } from './ports';
import type { TurnProgress } from './turn-flow';

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
  /** Goes on in other words: the same scenario in another language. */
  retell(scenario: Scenario): void;
  leave(): void;
}

export type GameStore = StoreApi<GameState & GameActions>;
