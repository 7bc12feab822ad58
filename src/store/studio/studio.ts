/** The author's desk: drafts that are kept, and the one that lies open. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Checked, Finding } from '../../checks';
import type { Scenario } from '../../engine';
import { rulesHash } from '../../playthrough';
import { remedy } from '../../scenario/assist';
import { applyEdit, type Edit, type EditRefusal } from '../../scenario/edit';
import type { Path } from '../../scenario/problem';
import { type ClassRefusal, classFileName, readClass, writeClass } from './class-file';
import { byAge, entryOf, freeName, idOf, isSame, translationName, translationOf, withOwnId } from './drafts';
import { type History, NO_HISTORY, redone, stepped, undone } from './history';
import type {
  ClassFile,
  Content,
  Draft,
  KeptClass,
  OpenedFile,
  Playable,
  StudioPorts,
  Version,
} from './ports';

export const TABS = ['cards', 'file', 'translation', 'balance', 'class'] as const;
export type Tab = (typeof TABS)[number];

export interface OpenDraft extends Draft {
  readonly history: History;
  readonly findings: readonly Finding[];
  /** Those of the translations, each placed in its own file. */
  readonly besides: Checked['translations'];
  /** Whether the findings are those of the text as it stands. */
  readonly checked: boolean;
  /** What can be played of the text as it stands. */
  readonly scenario?: Scenario;
  /** failed: the browser does not keep it. */
  readonly keeping: 'kept' | 'waiting' | 'failed';
  /** Newest first. */
  readonly versions: readonly Version[];
  /** What another tab has made of it since. */
  readonly elsewhere?: Draft;
  /** The file on the disk that it was opened from or saved to. */
  readonly handle?: unknown;
}

/** What could not be done last. */
export type StudioFailure =
  | 'list'
  | 'remove'
  | 'open-file'
  | 'save-file'
  | 'copy'
  | 'version'
  | 'remedy'
  | 'too-large';

export interface StudioState {
  readonly status: 'loading' | 'ready';
  /** Newest first, without removed ones. */
  readonly drafts: readonly Draft[];
  /** Can be put back, the last one first. */
  readonly removed: readonly Draft[];
  readonly open: OpenDraft | undefined;
  readonly failure: StudioFailure | undefined;
  /** How the file was saved last. */
  readonly saved: 'saved' | 'download' | undefined;
  readonly tab: Tab;
  /** The part of the file that is looked at. */
  readonly selection: Path;
}

export interface StudioActions {
  refresh(): Promise<void>;
  /** A new draft; its id. */
  create(file: string, content: Content, handle?: unknown): Promise<string>;
  /** A new draft from a built-in scenario; its id. */
  copy(id: string): Promise<string | undefined>;
  /** New drafts from files; translations go beside their scenarios. The id of the first draft. */
  bringIn(files: readonly OpenedFile[]): Promise<string | undefined>;
  /** Asks for files and brings them in. */
  openFiles(): Promise<string | undefined>;
  remove(id: string): Promise<void>;
  putBack(): Promise<void>;
  /** False where there is no such draft. */
  openDraft(id: string): Promise<boolean>;
  /** Keeps what is not yet kept, and puts the draft away. */
  close(): Promise<void>;
  look(view: { readonly tab?: Tab; readonly selection?: Path }): void;
  setText(text: string): void;
  edit(edit: Edit): EditRefusal | undefined;
  translate(language: string, text: string): void;
  putRight(finding: Finding): void;
  undo(): void;
  redo(): void;
  keepNow(): Promise<void>;
  keepVersion(name: string): Promise<void>;
  goBackTo(version: string): void;
  /** Takes what another tab made of it, or goes on with this; the other one stays as a version. */
  settle(which: 'theirs' | 'mine'): Promise<void>;
  saveFile(): Promise<void>;
  saveClass(file: ClassFile): Promise<void>;
  openClass(text: string): Promise<{ readonly id: string } | { readonly refusal: ClassRefusal }>;
  dismiss(): void;
}

export type StudioStore = StoreApi<StudioState & StudioActions>;

/** Milliseconds of rest before the text is checked, and before it is kept. */
const CHECK_AFTER = 80;
const KEEP_AFTER = 500;
/** Milliseconds between versions that are kept while writing, and how many of them stay. */
const VERSION_EVERY = 10 * 60_000;
const MOST_BY_ITSELF = 20;
/** Milliseconds that a removed draft can be put back. */
const REMOVED_FOR = 30 * 24 * 3_600_000;
const YAML = 'application/yaml';

const contentOf = ({ text, translations }: Content): Content => ({ text, translations });

function draftOf(open: OpenDraft): Draft {
  const { id, file, text, changed, translations, playable } = open;
  return { id, file, text, changed, translations, ...(playable && { playable }) };
}

const opened = (draft: Draft, versions: readonly Version[], handle?: unknown): OpenDraft => ({
  ...draft,
  history: NO_HISTORY,
  findings: [],
  besides: [],
  checked: false,
  keeping: 'kept',
  versions,
  ...(handle !== undefined && { handle }),
});

const withoutScenario = ({ scenario: _, ...rest }: OpenDraft): OpenDraft => rest;

function later(wait: number, work: () => Promise<void>) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    start: () => {
      clearTimeout(timer);
      timer = setTimeout(() => void work(), wait);
    },
    stop: () => clearTimeout(timer),
  };
}

export function createStudioStore(ports: StudioPorts): StudioStore {
  const { drafts, workshop, files } = ports;
  const handles = new Map<string, unknown>();
  const store = createStore<StudioState & StudioActions>()((set, get) => {
    /** Changes the open draft, if it is still that one. */
    const patch = (id: string, change: (open: OpenDraft) => OpenDraft) =>
      set(({ open }) => (open?.id === id ? { open: change(open) } : {}));
    const attempt = async <T>(failure: StudioFailure, work: () => Promise<T>): Promise<T | undefined> => {
      set({ failure: undefined });
      try {
        return await work();
      } catch {
        set({ failure });
        return undefined;
      }
    };

    const check = async () => {
      const { open } = get();
      if (!open) return;
      const { id, text, translations } = open;
      const beside = Object.entries(translations).map(([language, one]) => ({ language, text: one }));
      const checked = await workshop.check(text, beside).catch(() => undefined);
      if (!checked) return;
      patch(id, (now) => {
        if (now.text !== text) return now;
        const { findings, scenario, translations: besides } = checked;
        if (!scenario) return { ...withoutScenario(now), findings, besides, checked: true };
        const playable: Playable =
          now.playable?.text === text
            ? now.playable
            : { text, entry: entryOf(scenario), rules: rulesHash(scenario) };
        if (playable !== now.playable) keepSoon.start();
        return { ...now, findings, besides, checked: true, scenario, playable };
      });
    };
    const checkSoon = later(CHECK_AFTER, check);

    const keep = async () => {
      keepSoon.stop();
      const { open } = get();
      if (!open || open.elsewhere) return;
      const draft = draftOf(open);
      try {
        const there = await drafts.get(draft.id);
        if (there && there.changed > (known.get(draft.id) ?? '') && !isSame(there, draft)) {
          patch(draft.id, (now) => ({ ...now, elsewhere: there, keeping: 'waiting' }));
          return;
        }
        await drafts.put(draft);
        known.set(draft.id, draft.changed);
        patch(draft.id, (now) => (isSame(now, draft) ? { ...now, keeping: 'kept' } : now));
      } catch {
        patch(draft.id, (now) => ({ ...now, keeping: 'failed' }));
      }
    };
    const keepSoon = later(KEEP_AFTER, keep);
    /** Of each draft, the time of the state that this tab last read or wrote. */
    const known = new Map<string, string>();

    const putVersion = async (open: OpenDraft, content: Content, rest: Pick<Version, 'why' | 'name'>) => {
      const version: Version = {
        id: ports.newId(),
        draft: open.id,
        at: ports.now(),
        ...contentOf(content),
        ...rest,
      };
      await drafts.putVersion(version);
      const versions = [version, ...(get().open?.versions ?? [])];
      const old = versions.filter(({ why }) => why === 'by-itself').slice(MOST_BY_ITSELF);
      for (const { id } of old) await drafts.removeVersion(id);
      patch(open.id, (now) => ({ ...now, versions: versions.filter((one) => !old.includes(one)) }));
    };
    /** Keeps the state before a change where the last version is long ago. */
    const versionByItself = (open: OpenDraft) => {
      const [last] = open.versions;
      if (last && isSame(last, open)) return;
      if (last && Date.parse(ports.now()) - Date.parse(last.at) < VERSION_EVERY) return;
      void putVersion(open, open, { why: 'by-itself' }).catch(() => {});
    };

    const to = (content: Content, historyOf: (open: OpenDraft) => History) => {
      const { open } = get();
      if (!open || isSame(open, content)) return;
      if (open.history.past.length === 0) versionByItself(open);
      else if (open.versions[0]) versionByItself(open);
      const checked = open.checked && open.text === content.text;
      set({
        saved: undefined,
        open: {
          ...open,
          ...content,
          history: historyOf(open),
          changed: ports.now(),
          keeping: 'waiting',
          checked,
        },
      });
      checkSoon.start();
      keepSoon.start();
    };
    const step = (content: Partial<Content>, typing?: number) => {
      const { open } = get();
      if (open)
        to({ ...contentOf(open), ...content }, ({ history }) => stepped(history, contentOf(open), typing));
    };

    const list = async () => {
      const all = (await drafts.all()).sort(byAge);
      const limit = Date.parse(ports.now()) - REMOVED_FOR;
      const gone = all.filter(({ removed }) => removed !== undefined && Date.parse(removed) < limit);
      for (const { id } of gone) await drafts.remove(id);
      const removed = all.filter((draft) => draft.removed !== undefined && !gone.includes(draft));
      set({
        drafts: all.filter((draft) => draft.removed === undefined),
        removed: removed.sort((a, b) => ((a.removed ?? '') < (b.removed ?? '') ? 1 : -1)),
      });
    };

    const create = async (file: string, content: Content, handle?: unknown): Promise<string> => {
      await list();
      const draft: Draft = {
        id: ports.newId(),
        file: freeName(file, get().drafts),
        changed: ports.now(),
        ...contentOf(content),
      };
      await drafts.put(draft);
      if (handle !== undefined) handles.set(draft.id, handle);
      set((state) => ({ drafts: [draft, ...state.drafts] }));
      return draft.id;
    };

    const bringIn = async (given: readonly OpenedFile[]): Promise<string | undefined> => {
      const beside = given.flatMap((file) => {
        const translation = translationOf(file.name);
        return translation ? [{ ...translation, text: file.text }] : [];
      });
      const own = given.filter(({ name }) => !translationOf(name));
      let first: string | undefined;
      for (const { name, text, handle } of own) {
        const base = name.replace(/\.(ya?ml|json)$/i, '');
        const translations = Object.fromEntries(
          beside.filter((one) => one.base === base).map(({ language, text: one }) => [language, one]),
        );
        const id = await create(name.replace(/\.json$/i, '.yaml'), { text, translations }, handle);
        first ??= id;
      }
      const { open } = get();
      for (const { base, language, text } of own.length === 0 ? beside : []) {
        if (open && (open.file.replace(/\.ya?ml$/, '') === base || idOf(open.text) === base)) {
          get().translate(language, text);
          first = open.id;
        } else first = await create(`${base}.${language}.yaml`, { text, translations: {} });
      }
      return first;
    };

    return {
      status: 'loading',
      drafts: [],
      removed: [],
      open: undefined,
      failure: undefined,
      saved: undefined,
      tab: 'cards',
      selection: [],
      refresh: async () => {
        await attempt('list', list);
        set({ status: 'ready' });
      },
      create,
      copy: (id) =>
        attempt('copy', async () => {
          const source = await ports.source(id);
          if (!source) throw new Error(`there is no file of “${id}”`);
          return create(`my-${id}.yaml`, { ...source, text: withOwnId(source.text) });
        }),
      bringIn: (given) => attempt('open-file', () => bringIn(given)),
      openFiles: () =>
        attempt('open-file', async () => {
          const given = await files.open();
          return given && bringIn(given);
        }),
      remove: async (id) => {
        await attempt('remove', async () => {
          const draft = await drafts.get(id);
          if (draft) await drafts.put({ ...draft, removed: ports.now() });
          await list();
        });
      },
      putBack: async () => {
        await attempt('remove', async () => {
          const [last] = get().removed;
          if (!last) return;
          const { removed: _, ...draft } = last;
          await drafts.put(draft);
          await list();
        });
      },
      openDraft: async (id) => {
        if (get().open?.id === id) return true;
        await get().close();
        const draft = await attempt('list', () => drafts.get(id));
        if (!draft || draft.removed !== undefined) return false;
        const versions = (await drafts.versionsOf(id).catch(() => [])).sort((a, b) => (a.at < b.at ? 1 : -1));
        known.set(id, draft.changed);
        set({
          open: opened(draft, versions, handles.get(id)),
          tab: 'cards',
          selection: [],
          saved: undefined,
        });
        void check();
        return true;
      },
      close: async () => {
        checkSoon.stop();
        if (get().open?.keeping === 'waiting') await keep();
        keepSoon.stop();
        set({ open: undefined });
      },
      look: (view) => set(view),
      setText: (text) => step({ text }, Date.parse(ports.now())),
      edit: (edit) => {
        const { open } = get();
        if (!open) return undefined;
        const edited = applyEdit(open.text, edit);
        if (!edited.ok) return edited.refusal;
        step({ text: edited.text });
        return undefined;
      },
      translate: (language, text) => {
        const { open } = get();
        if (open) step({ translations: { ...open.translations, [language]: text } }, Date.parse(ports.now()));
      },
      putRight: (finding) => {
        const { open } = get();
        if (!open) return;
        const text = remedy(open.text, finding);
        set({ failure: text === undefined ? 'remedy' : undefined });
        if (text !== undefined) step({ text });
      },
      undo: () => {
        const { open } = get();
        const turned = open && undone(open.history, contentOf(open));
        if (turned) to(turned.content, () => turned.history);
      },
      redo: () => {
        const { open } = get();
        const turned = open && redone(open.history, contentOf(open));
        if (turned) to(turned.content, () => turned.history);
      },
      keepNow: keep,
      keepVersion: async (name) => {
        const { open } = get();
        if (!open) return;
        const called = name.trim().slice(0, 80);
        await attempt('version', () =>
          putVersion(open, open, { why: 'by-hand', ...(called !== '' && { name: called }) }),
        );
      },
      goBackTo: (version) => {
        const found = get().open?.versions.find(({ id }) => id === version);
        if (found) step(contentOf(found));
      },
      settle: async (which) => {
        const { open } = get();
        if (!open?.elsewhere) return;
        const { elsewhere, ...mine } = open;
        await attempt('version', async () => {
          await putVersion(mine, which === 'mine' ? elsewhere : mine, { why: 'elsewhere' });
          known.set(open.id, elsewhere.changed);
          patch(open.id, ({ elsewhere: _, ...now }) => now);
          if (which === 'theirs') step(contentOf(elsewhere));
          else await keep();
        });
      },
      saveFile: async () => {
        const { open } = get();
        if (!open) return;
        await attempt('save-file', async () => {
          const saved = await files.save(open.file, YAML, open.text, open.handle);
          if (saved.how === 'cancelled') return;
          for (const [language, text] of Object.entries(open.translations)) {
            await files.save(translationName(open.file, language), YAML, text);
          }
          set({ saved: saved.how });
          if (saved.how !== 'saved') return;
          handles.set(open.id, saved.handle);
          patch(open.id, (now) => ({ ...now, handle: saved.handle, file: saved.name, keeping: 'waiting' }));
          keepSoon.start();
        });
      },
      saveClass: async (file) => {
        await attempt('save-file', async () => {
          const name = classFileName(idOf(file.scenario) ?? '', file.luck);
          const saved = await files.save(name, 'application/json', writeClass(file));
          if (saved.how !== 'cancelled') set({ saved: saved.how });
        });
      },
      openClass: async (text) => {
        const read = readClass(text);
        if (!read.ok) return { refusal: read.refusal };
        const written = writeClass(read.kept.file);
        const before = (await ports.classes.all()).find(({ file }) => writeClass(file) === written);
        if (before) return { id: before.id };
        const kept: KeptClass = { id: ports.newId(), opened: ports.now(), ...read.kept };
        await ports.classes.put(kept);
        return { id: kept.id };
      },
      dismiss: () => set({ failure: undefined, saved: undefined }),
    };
  });
  drafts.watch((id) => {
    const { open } = store.getState();
    if (open?.id !== id) {
      void store.getState().refresh();
      return;
    }
    void drafts.get(id).then(
      (there) => {
        const { open: now } = store.getState();
        if (!there || now?.id !== id || isSame(there, now)) return;
        store.setState({ open: { ...now, elsewhere: there } });
      },
      () => {},
    );
  });
  return store;
}
