/** Games laid side by side: those kept in this browser, a class's files, and what really happened. Scenarios never mix. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { peopleOf, reallyPlaythrough, type StoodIn, type Trace } from '../analysis';
import type { Model } from '../engine';
import type { Playthrough } from '../playthrough';
import { type FileNews, newsOf } from './file-news';
import {
  contentOf,
  type FileToOpen,
  nameFromFile,
  type OpenedGame,
  openFiles,
  type Reading,
} from './open-files';
import type { KeptGame, Ports } from './ports';
import { breather, createDesk, type OnDesk, traceOn } from './scenario-desk';
import type { SettingsStore } from './settings';

/** One game to compare. */
export interface Contestant {
  readonly id: string;
  /** Given by the player or by its file; absent: it is known by its sides and its luck. */
  readonly name?: string;
  /** The file that it came from. */
  readonly file?: string;
  /** The governments that people played, by id in file order. */
  readonly people: readonly string[];
  readonly trace: Trace;
}

/** The games of one scenario. */
export interface Field {
  readonly on: OnDesk;
  /** Kept games newest first, then files as they came. */
  readonly games: readonly Contestant[];
}

/** Id of what really happened, among the games. */
export const REALLY = 'really' as const;
/** Lines that can still be told apart. */
export const MOST_SELECTED = 6;
/** Games that are ticked where nobody has chosen yet, beside what really happened. */
const FIRST_SELECTED = 4;

/** What really happened, with the luck of the games beside it. */
export interface ReallyGame extends Contestant {
  /** Decisions of which the scenario does not know the real choice, or where it was not offered. */
  readonly stoodIn: readonly StoodIn[];
}

export interface CompareState {
  readonly status: 'loading' | 'ready';
  /** The kept games could not be read. */
  readonly listFailed: boolean;
  readonly fields: readonly Field[];
  /** Id of the scenario that is looked at. */
  readonly scenario: string | undefined;
  /** Ids of two to six games of that scenario, in the order of the list; while choosing also fewer. */
  readonly selected: readonly string[];
  /** Which of the `MOST_SELECTED` kinds of line each ticked game has; it keeps it for as long as it is ticked. */
  readonly lines: Readonly<Record<string, number>>;
  readonly really: ReallyGame | undefined;
  readonly reading: Reading | undefined;
  readonly news: readonly FileNews[];
}

export interface CompareActions {
  /** Reads the kept games anew and ticks those asked for. */
  load(ids: readonly string[]): Promise<void>;
  /** Adds the games of files, at most forty at once. */
  open(files: readonly FileToOpen[]): Promise<void>;
  choose(scenario: string): void;
  toggle(id: string): void;
  /** Puts the games of files away again. */
  clearFiles(): void;
  dismissNews(): void;
}

export type CompareStore = StoreApi<CompareState & CompareActions>;

/** The games of the scenario that is looked at. */
export const fieldOf = ({ fields, scenario }: Pick<CompareState, 'fields' | 'scenario'>): Field | undefined =>
  fields.find(({ on }) => on.model.scenario.id === scenario);

function contestant(
  model: Model,
  trace: Trace,
  id: string,
  from: { name?: string; file?: string },
): Contestant {
  return { id, ...from, people: peopleOf(model, trace.record), trace };
}

const optional = <K extends string>(key: K, value: string | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [key in K]?: string };

/** Everything is said in the language that is set, also once another one is. */
export function createCompareStore(
  ports: Ports,
  settings: Pick<SettingsStore, 'getState' | 'subscribe'>,
): CompareStore {
  const language = () => settings.getState().language;
  const desk = createDesk(ports.scenarios, language);
  return createStore<CompareState & CompareActions>()((set, get) => {
    let fromFiles: readonly OpenedGame[] = [];
    let kept: readonly { readonly game: KeptGame; readonly on: OnDesk; readonly trace: Trace }[] = [];

    /** The games stay as they are; only the words are others. */
    const retell = async () => {
      const told = language();
      const others = new Map<OnDesk, OnDesk>();
      for (const { on } of [...kept, ...fromFiles, ...get().fields]) {
        if (others.has(on)) continue;
        const other = await desk(on.model.scenario.id, on.rules).catch(() => undefined);
        others.set(on, other?.rules === on.rules ? other : on);
      }
      if (language() !== told) return;
      const retold = <T extends { readonly on: OnDesk }>(one: T): T => ({
        ...one,
        on: others.get(one.on) ?? one.on,
      });
      kept = kept.map(retold);
      fromFiles = fromFiles.map(retold);
      set({ fields: get().fields.map(retold) });
    };
    settings.subscribe((now, before) => {
      if (now.language !== before.language) void retell();
    });

    const layOut = (): Field[] => {
      const fields = new Map<OnDesk, Contestant[]>();
      const add = (on: OnDesk, one: Contestant) => fields.set(on, [...(fields.get(on) ?? []), one]);
      const fileOf = new Map(fromFiles.map(({ file, record }) => [contentOf(record), file]));
      const keptContents = new Set<string>();
      for (const { game, on, trace } of kept) {
        const content = contentOf(game.record);
        const file = fileOf.get(content);
        if (trace.turns.length === 0 && file === undefined) continue;
        keptContents.add(content);
        const from = { ...optional('name', game.name), ...optional('file', file) };
        add(on, contestant(on.model, trace, game.id, from));
      }
      for (const [number, { file, record, trace, on }] of fromFiles.entries()) {
        if (keptContents.has(contentOf(record))) continue;
        const from = { file, ...optional('name', nameFromFile(file)) };
        add(on, contestant(on.model, trace, `file-${number + 1}`, from));
      }
      return [...fields].map(([on, games]) => ({ on, games }));
    };

    /** Lays all out anew: keeps what is ticked as far as it is still there, or ticks the first ones. */
    const show = (wanted: readonly string[] = []) => {
      const fields = layOut();
      const holding = (id: string | undefined) => fields.find(({ games }) => games.some((g) => g.id === id));
      const asked = holding(wanted.find((id) => holding(id)));
      const before = fields.find(({ on }) => on.model.scenario.id === get().scenario);
      const field = asked ?? before ?? fields[0];
      const scenario = field?.on.model.scenario.id;
      const ticked = asked ? wanted : field === before ? get().selected : [];
      set({ fields, scenario, ...tick(field, ticked, true) });
    };

    const tick = (field: Field | undefined, ids: readonly string[], fill: boolean) => {
      if (!field) return { selected: [], lines: {}, really: undefined };
      const all = [...field.games.map(({ id }) => id), REALLY];
      const there = all.filter((id) => ids.includes(id)).slice(0, MOST_SELECTED);
      const own = there.filter((id) => id !== REALLY);
      const selected =
        !fill || own.length > 1 ? there : [...(own.length === 1 ? own : firstOf(field)), REALLY];
      return {
        selected,
        lines: linesFor(selected, get().lines),
        really: reallyBeside(field, selected, get().really),
      };
    };

    return {
      status: 'loading',
      listFailed: false,
      fields: [],
      scenario: undefined,
      selected: [],
      lines: {},
      really: undefined,
      reading: undefined,
      news: [],
      load: async (ids) => {
        const told = language();
        const breathe = breather();
        try {
          const games = (await ports.games.all()).sort((a, b) => (a.changed < b.changed ? 1 : -1));
          const traced: { game: KeptGame; on: OnDesk; trace: Trace }[] = [];
          for (const game of games) {
            const on = await desk(game.record.scenario, game.record.rules).catch(() => undefined);
            if (on) traced.push({ game, on, trace: traceOn(on, game.record) });
            await breathe();
          }
          kept = traced.filter(({ trace }) => trace.points.length > 0);
          set({ listFailed: false });
        } catch {
          set({ listFailed: true });
        }
        if (language() !== told) await retell();
        show(ids);
        set({ status: 'ready' });
      },
      open: async (files) => {
        set({ news: [] });
        const told = language();
        const { games, problems } = await openFiles(desk, files, (reading) => set({ reading }));
        const known = new Set(fromFiles.map(sameFile));
        const fresh = games.filter((game) => !known.has(sameFile(game)));
        fromFiles = [...fromFiles, ...fresh];
        if (language() !== told) await retell();
        const outcome = (game: OpenedGame) => (fresh.includes(game) ? 'added' : 'there-before');
        set({ reading: undefined, news: newsOf(problems, games, outcome) });
        const busiest = fresh[0]?.on.model.scenario.id;
        if (busiest !== undefined && !fieldOf(get())) set({ scenario: busiest });
        show();
      },
      choose: (scenario) => {
        const field = get().fields.find(({ on }) => on.model.scenario.id === scenario);
        if (field && scenario !== get().scenario) set({ scenario, ...tick(field, [], true) });
      },
      toggle: (id) => {
        const field = fieldOf(get());
        const { selected } = get();
        const on = selected.includes(id);
        if (!field || (!on && selected.length >= MOST_SELECTED)) return;
        set(tick(field, on ? selected.filter((one) => one !== id) : [...selected, id], false));
      },
      clearFiles: () => {
        fromFiles = [];
        set({ news: [] });
        show();
      },
      dismissNews: () => set({ news: [] }),
    };
  });
}

const sameFile = ({ file, record }: OpenedGame) => `${file}\n${contentOf(record)}`;

/** Gives each game the first kind of line that is free; what really happened has one of its own. */
function linesFor(
  selected: readonly string[],
  before: Readonly<Record<string, number>>,
): Record<string, number> {
  const games = selected.filter((id) => id !== REALLY);
  const lines = Object.fromEntries(Object.entries(before).filter(([id]) => games.includes(id)));
  for (const id of games) {
    if (id in lines) continue;
    const taken = Object.values(lines);
    lines[id] = Array.from({ length: MOST_SELECTED }, (_, line) => line).find((l) => !taken.includes(l)) ?? 0;
  }
  return lines;
}

/** The newest games that share the newest one's luck. */
function firstOf({ games }: Field): string[] {
  const [first] = games;
  const alike = games.filter(({ trace }) => trace.record.seed === first?.trace.record.seed);
  return alike.slice(0, FIRST_SELECTED).map(({ id }) => id);
}

/** What really happened under the luck, the assumptions and the course of the first game that is ticked. */
function reallyBeside(
  { on, games }: Field,
  selected: readonly string[],
  before: ReallyGame | undefined,
): ReallyGame | undefined {
  const beside = games.find(({ id }) => selected.includes(id)) ?? games[0];
  if (!beside) return undefined;
  const { seed, assumptions, course } = beside.trace.record;
  const setup = { seed, ...(assumptions && { assumptions }), ...(course !== undefined && { course }) };
  if (before && sameSetup(before.trace.record, { scenario: on.model.scenario.id, ...setup })) return before;
  const { playthrough, stoodIn } = reallyPlaythrough(on.model, setup);
  return { ...contestant(on.model, traceOn(on, playthrough), REALLY, {}), stoodIn };
}

type Setup = Pick<Playthrough, 'scenario' | 'seed' | 'assumptions' | 'course'>;

function sameSetup(a: Setup, b: Setup): boolean {
  const key = ({ scenario, seed, assumptions, course }: Setup) =>
    JSON.stringify([scenario, seed, assumptions, course]);
  return key(a) === key(b);
}
