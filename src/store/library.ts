/** The games that are kept in this browser: listed, named, saved as files, opened from files, removed and put back. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { peopleOf, type Trace } from '../analysis';
import type { Scenario } from '../engine';
import { writePlaythrough } from '../playthrough';
import { type FileNews, type FileOutcome, newsOf } from './file-news';
import {
  contentOf,
  type FileToOpen,
  fileNameOf,
  LONGEST_NAME,
  nameFromFile,
  type OpenedGame,
  openFiles,
  type Reading,
} from './open-files';
import type { GamesPort, KeptGame, Ports } from './ports';
import { breather, createDesk, traceOn } from './scenario-desk';
import type { SettingsStore } from './settings';

/** What a list says of a kept game; its replay tells. */
export interface GameSummary {
  readonly scenario: Scenario;
  /** The governments that people played, by id in file order. */
  readonly people: readonly string[];
  readonly trace: Trace;
}

/** What could not be done last; the games themselves are as they were. */
export type LibraryFailure = 'list' | 'rename' | 'remove' | 'put-back' | 'save' | 'keep';

export interface LibraryState {
  readonly status: 'loading' | 'ready';
  /** Newest first. */
  readonly games: readonly KeptGame[];
  /** By the game's id; missing where its scenario is not here, or not yet loaded. */
  readonly summaries: Readonly<Record<string, GameSummary>>;
  /** Can be put back until the screen is left, the last one first. */
  readonly removed: readonly KeptGame[];
  readonly reading: Reading | undefined;
  readonly news: readonly FileNews[];
  readonly failure: LibraryFailure | undefined;
}

export interface LibraryActions {
  refresh(): Promise<void>;
  rename(id: string, name: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** Puts the game back that was removed last. */
  undo(): Promise<void>;
  /** Offers the game as a file, and marks it as saved. */
  save(id: string): Promise<void>;
  /** Keeps the games of the files; at most forty at once. */
  open(files: readonly FileToOpen[]): Promise<void>;
  dismissNews(): void;
  /** The screen is left: what was removed is gone for good, and what was said is said. */
  leave(): void;
}

export type LibraryStore = StoreApi<LibraryState & LibraryActions>;

/** Newest first; of the same moment by id, so that the order stays. */
const byAge = (a: KeptGame, b: KeptGame) =>
  a.changed === b.changed ? (a.id < b.id ? -1 : 1) : a.changed < b.changed ? 1 : -1;

/** Changes a game as it is kept now, which another tab may have played on since it was listed. */
async function rewrite(
  games: GamesPort,
  id: string,
  change: (game: KeptGame) => KeptGame,
): Promise<KeptGame | undefined> {
  const current = (await games.all()).find((game) => game.id === id);
  if (!current) return undefined;
  const changed = change(current);
  await games.put(changed);
  return changed;
}

const named = (game: KeptGame, name: string): KeptGame => {
  const { name: _, ...unnamed } = game;
  const trimmed = name.trim().slice(0, LONGEST_NAME);
  return trimmed === '' ? unnamed : { ...unnamed, name: trimmed };
};

export const MIME = 'application/json';

/** Everything is said in the language that is set, also once another one is. */
export function createLibraryStore(
  ports: Ports,
  settings: Pick<SettingsStore, 'getState' | 'subscribe'>,
): LibraryStore {
  const language = () => settings.getState().language;
  const desk = createDesk(ports.scenarios, language);
  return createStore<LibraryState & LibraryActions>()((set, get) => {
    const attempt = async (failure: LibraryFailure, work: () => Promise<void>) => {
      set({ failure: undefined });
      try {
        await work();
      } catch {
        set({ failure });
      }
    };
    const replace = (game: KeptGame) =>
      set(({ games }) => ({ games: [...games.filter(({ id }) => id !== game.id), game].sort(byAge) }));
    const summarize = async () => {
      const breathe = breather();
      const told = language();
      const summaries: Record<string, GameSummary> = {};
      for (const { id, record } of get().games) {
        const on = await desk(record.scenario, record.rules).catch(() => undefined);
        if (!on) continue;
        const { model } = on;
        const people = peopleOf(model, record);
        summaries[id] = { scenario: model.scenario, people, trace: traceOn(on, record) };
        await breathe();
      }
      set({ summaries });
      if (language() !== told) await retell();
    };
    /** The replays stay; only the words are others. */
    const retell = async () => {
      const told = language();
      const summaries: Record<string, GameSummary> = {};
      for (const { id, record } of get().games) {
        const summary = get().summaries[id];
        const on = summary && (await desk(record.scenario, record.rules).catch(() => undefined));
        if (summary) summaries[id] = { ...summary, scenario: on?.model.scenario ?? summary.scenario };
      }
      if (language() === told) set({ summaries });
    };
    const keepOpened = async (opened: readonly OpenedGame[]): Promise<Map<OpenedGame, FileOutcome>> => {
      const known = new Set((await ports.games.all()).map(({ record }) => contentOf(record)));
      const outcomes = new Map<OpenedGame, FileOutcome>();
      for (const game of opened) {
        const content = contentOf(game.record);
        const before = known.has(content);
        if (!before) await ports.games.put(keptFrom(game));
        known.add(content);
        outcomes.set(game, before ? 'kept-before' : 'kept');
      }
      return outcomes;
    };
    const keptFrom = ({ file, record, trace, on }: OpenedGame): KeptGame => {
      const name = nameFromFile(file);
      return {
        id: ports.newId(),
        changed: ports.now(),
        ...(name !== undefined && { name }),
        title: on.model.scenario.title,
        record,
        ...(trace.ending !== undefined && { ending: trace.ending }),
        seen: trace.turns.length,
        saved: true,
      };
    };
    const list = async () => {
      const games = (await ports.games.all()).sort(byAge);
      set({ games });
      await summarize();
    };
    settings.subscribe((now, before) => {
      if (now.language !== before.language) void retell();
    });
    return {
      status: 'loading',
      games: [],
      summaries: {},
      removed: [],
      reading: undefined,
      news: [],
      failure: undefined,
      refresh: async () => {
        await attempt('list', list);
        set({ status: 'ready' });
      },
      rename: (id, name) =>
        attempt('rename', async () => {
          const changed = await rewrite(ports.games, id, (game) => named(game, name));
          if (changed) replace(changed);
        }),
      remove: (id) =>
        attempt('remove', async () => {
          const current = (await ports.games.all()).find((game) => game.id === id);
          await ports.games.remove(id);
          set(({ games, removed }) => ({
            games: games.filter((game) => game.id !== id),
            removed: current ? [current, ...removed] : removed,
          }));
        }),
      undo: () =>
        attempt('put-back', async () => {
          const [last, ...earlier] = get().removed;
          if (!last) return;
          await ports.games.put(last);
          set({ removed: earlier });
          replace(last);
        }),
      save: (id) =>
        attempt('save', async () => {
          const current = (await ports.games.all()).find((game) => game.id === id);
          if (!current) return;
          await ports.files.save(fileNameOf(current.record), MIME, writePlaythrough(current.record));
          const content = contentOf(current.record);
          const changed = await rewrite(ports.games, id, (game) =>
            contentOf(game.record) === content ? { ...game, saved: true } : game,
          );
          if (changed) replace(changed);
        }),
      open: async (files) => {
        set({ news: [] });
        const { games, problems } = await openFiles(desk, files, (reading) => set({ reading }));
        set({ news: newsOf(problems, [], () => 'kept') });
        await attempt('keep', async () => {
          const outcomes = await keepOpened(games);
          set({ news: newsOf(problems, games, (game) => outcomes.get(game) ?? 'kept') });
          await list();
        });
        set({ reading: undefined });
      },
      dismissNews: () => set({ news: [] }),
      leave: () => set({ removed: [], news: [], failure: undefined }),
    };
  });
}
