/** Plays fixtures: by the engine, never without asking the oracle too. */

import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { compile, type Scenario } from '../../src/engine';
import { byEngine, inOrder } from './by-engine';
import { type Chooser, evaluate, type PlayedGame, type PlayedTurn, type Setup } from './evaluate';
import { draw } from './luck';

/** Turn → decision → option. A choice that is left out: the policy in force if it is offered, else the first option. */
export type Choices = Readonly<Record<string, Readonly<Record<string, string>>>>;

export function choosing(scenario: Scenario, choices: Choices): Chooser {
  return ({ turn, decision, inForce, offered }) =>
    choices[scenario.turns[turn]!.id]?.[decision.id] ??
    (inForce !== undefined && offered.includes(inForce) ? inForce : offered[0]!);
}

/** Any offered option, the same in every order of asking. */
export const anyOffered =
  (seed: number): Chooser =>
  ({ turn, decision, offered }) =>
    offered[draw(seed, turn, decision.id) % offered.length]!;

export function play(scenario: Scenario, choices: Choices = {}, setup: Partial<Setup> = {}): PlayedGame {
  const whole = { seed: 'HERON-42', ...setup };
  const game = byEngine(compile(scenario), whole, choosing(scenario, choices));
  expectSame(game, evaluate(scenario, whole, choosing(scenario, choices)));
  return game;
}

/** That two games are the same but for orders that mean nothing. */
export function expectSame(game: PlayedGame, other: PlayedGame): void {
  const [a, b] = [inOrder(game), inOrder(other)];
  // Vitest's own comparison is slow, and its words are only needed where they differ.
  if (!isDeepStrictEqual(a, b)) expect(a).toEqual(b);
}

/** A meter at the end of each turn, in points. */
export const course = (game: PlayedGame, meter = 'trust') =>
  game.turns.map(({ meters }) => meters.get(meter)! / 100);

/** Rows as `phase meter points path`, in the order of the ledger. */
export const rows = (turn: PlayedTurn | undefined) =>
  (turn?.rows ?? []).map(
    ({ phase, meter, hundredths, path }) => `${phase} ${meter} ${hundredths / 100} ${path}`,
  );

/** What a turn offered, by decision. */
export const offers = (turn: PlayedTurn | undefined) =>
  Object.fromEntries((turn?.questions ?? []).map(({ decision, offered }) => [decision.id, offered]));
