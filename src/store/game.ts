/** The game in play: its record, where it stands, and the actions of the people at the device. */
import { createStore } from 'zustand/vanilla';
import { parsInPortions } from '../analysis';
import { compile } from '../engine';
import { FORMAT, type Playthrough, rulesHash } from '../playthrough';
import type { Game, GameActions, GameState, GameStore } from './game-state';
import { beginTurn, draftComplete, openGame, sealDraft } from './game-steps';
import { restore, toKept } from './kept-game';
import type { Ports } from './ports';
import { toForesee } from './turn-flow';

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
      set({ game, focus: undefined, pars: undefined });
      void findPars(game);
    };
    /** A thousand games take their time: nobody waits for them before the first turn. */
    const findPars = async ({ id, model, record: { assumptions, course } }: Game) => {
      const work = parsInPortions(model, {
        ...(assumptions && { assumptions }),
        ...(course !== undefined && { course }),
      });
      await ports.pause();
      for (let step = work.next(); get().game?.id === id; step = work.next()) {
        if (step.done) return set({ pars: step.value });
        await ports.pause();
      }
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
      retell: (scenario) =>
        set(({ game }) =>
          game && rulesHash(scenario) === rulesHash(game.scenario)
            ? { game: { ...game, scenario, model: compile(scenario) } }
            : {},
        ),
      leave: () => set({ game: undefined, focus: undefined, pars: undefined }),
    };
  });
}
