/** The author's desk: drafts that are kept, and the one that lies open. */
import { createStore } from 'zustand/vanilla';
import { remedy } from '../../scenario/assist';
import { applyEdit } from '../../scenario/edit';
import { classFileName, readClass, writeClass } from './class-file';
import { idOf, isSame, translationName, withOwnId } from './drafts';
import { NO_HISTORY, redone, undone } from './history';
import type { Draft, KeptClass, StudioPorts, Version } from './ports';
import { shelfOfDrafts } from './shelf-of-drafts';
import type { OpenDraft, StudioActions, StudioFailure, StudioState, StudioStore } from './state';
import { contentOf, createWriting } from './writing';

const YAML = 'application/yaml';

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

export function createStudioStore(ports: StudioPorts): StudioStore {
  const { drafts, files } = ports;
  const handles = new Map<string, unknown>();
  const store = createStore<StudioState & StudioActions>()((set, get, api) => {
    const writing = createWriting(ports, api);
    const shelf = shelfOfDrafts(ports, api, handles);
    const { step } = writing;
    const attempt = async <T>(failure: StudioFailure, work: () => Promise<T>): Promise<T | undefined> => {
      set({ failure: undefined });
      try {
        return await work();
      } catch {
        set({ failure });
        return undefined;
      }
    };
    const moment = () => Date.parse(ports.now());
    const turnBy = (way: typeof undone) => () => {
      const { open } = get();
      const turned = open && way(open.history, contentOf(open));
      if (turned) writing.turn(turned.content, turned.history);
    };
    const change = (failure: StudioFailure, work: () => Promise<void>) => async () => {
      await attempt(failure, work);
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
        await attempt('list', shelf.list);
        set({ status: 'ready' });
      },
      create: (file, content) => attempt('list', () => shelf.create(file, content)),
      copy: (id) =>
        attempt('copy', async () => {
          const source = await ports.source(id);
          if (!source) throw new Error(`there is no file of “${id}”`);
          return shelf.create(`my-${id}.yaml`, { ...source, text: withOwnId(source.text) });
        }),
      bringIn: (given) => attempt('open-file', () => shelf.bringIn(given)),
      openFiles: () =>
        attempt('open-file', async () => {
          const given = await files.open();
          return given && shelf.bringIn(given);
        }),
      remove: async (id) => {
        await attempt('remove', async () => {
          const draft = await drafts.get(id);
          if (draft) await drafts.put({ ...draft, removed: ports.now() });
          await shelf.list();
        });
      },
      putBack: change('remove', async () => {
        const [last] = get().removed;
        if (!last) return;
        const { removed: _, ...draft } = last;
        await drafts.put(draft);
        await shelf.list();
      }),
      openDraft: async (id) => {
        if (get().open?.id === id) return true;
        await get().close();
        const draft = await attempt('list', () => drafts.get(id));
        if (!draft || draft.removed !== undefined) return false;
        const versions = (await drafts.versionsOf(id).catch(() => [])).sort((a, b) => (a.at < b.at ? 1 : -1));
        set({
          open: opened(draft, versions, handles.get(id)),
          tab: 'cards',
          selection: [],
          saved: undefined,
        });
        writing.begin(draft);
        return true;
      },
      close: async () => {
        await writing.end();
        set({ open: undefined });
      },
      look: (view) => set(view),
      setText: (text) => step({ text }, moment()),
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
        if (open) step({ translations: { ...open.translations, [language]: text } }, moment());
      },
      putRight: (finding) => {
        const { open } = get();
        if (!open) return;
        const text = remedy(open.text, finding);
        set({ failure: text === undefined ? 'remedy' : undefined });
        if (text !== undefined) step({ text });
      },
      undo: turnBy(undone),
      redo: turnBy(redone),
      keepNow: () => (get().open?.elsewhere ? writing.end() : writing.keep()),
      keepVersion: async (name) => {
        const called = name.trim().slice(0, 80);
        const { open } = get();
        if (!open) return;
        await attempt('version', () =>
          writing.putVersion(open, { why: 'by-hand', ...(called !== '' && { name: called }) }),
        );
      },
      goBackTo: (version) => {
        const found = get().open?.versions.find(({ id }) => id === version);
        if (found) step(contentOf(found));
      },
      settle: async (which) => {
        const { open } = get();
        if (!open?.elsewhere) return;
        const { elsewhere } = open;
        await attempt('version', async () => {
          await writing.putVersion(which === 'mine' ? elsewhere : open, { why: 'elsewhere' });
          writing.know(elsewhere);
          set(({ open: now }) => {
            if (now?.id !== open.id) return {};
            const { elsewhere: _, ...settled } = now;
            return { open: settled };
          });
          if (which === 'theirs') step(contentOf(elsewhere));
          else await writing.keep();
        });
      },
      saveFile: change('save-file', async () => {
        const { open } = get();
        if (!open) return;
        const saved = await files.save(open.file, YAML, open.text, open.handle);
        if (saved.how === 'cancelled') return;
        for (const [language, text] of Object.entries(open.translations)) {
          await files.save(translationName(open.file, language), YAML, text);
        }
        set({ saved: saved.how });
        if (saved.how !== 'saved') return;
        handles.set(open.id, saved.handle);
        const { handle, name: file } = saved;
        set(({ open: now }) =>
          now?.id === open.id ? { open: { ...now, handle, file, keeping: 'waiting' } } : {},
        );
        writing.keepSoon();
      }),
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
  drafts.watch((id) => void heardOf(store, ports, id));
  return store;
}

/** Another tab has kept a draft. */
async function heardOf(store: StudioStore, { drafts }: StudioPorts, id: string): Promise<void> {
  if (store.getState().open?.id !== id) return store.getState().refresh();
  const there = await drafts.get(id).catch(() => undefined);
  const { open } = store.getState();
  if (!there || open?.id !== id || isSame(there, open)) return;
  store.setState({ open: { ...open, elsewhere: there } });
}
