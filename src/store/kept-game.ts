/** A game as the browser keeps it, and as it is taken up again. */
import { type Choices, endingOf, offered } from '../engine';
import type { Game } from './game-state';
import { draftComplete, sealDraft } from './game-steps';
import type { KeptGame } from './ports';
import { roundDecisions } from './turn-flow';

/** The choices of a draft that this round still asks for and offers. */
function fitting(game: Game, choices: Choices): Choices {
  const mine = roundDecisions(game.model, game.cells, game.sealed).filter(({ by }) => by === game.seat);
  const fits = mine.filter(({ decision }) =>
    offered(game.model, game.cells, decision, game.sealed).includes(choices[decision] ?? ''),
  );
  return Object.fromEntries(fits.map(({ decision }) => [decision, choices[decision] ?? '']));
}

/** Seals again what one person had sealed in this turn before the reload, and lays out the draft. */
export function restore(game: Game, kept: KeptGame): Game {
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
