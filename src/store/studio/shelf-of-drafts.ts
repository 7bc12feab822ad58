/** The drafts that are kept: listed, begun, brought in as files. */
import { byAge, freeName, idOf, translationOf } from './drafts';
import type { Content, Draft, OpenedFile, StudioPorts } from './ports';
import type { StudioStore } from './state';

/** Milliseconds that a removed draft can be put back. */
const REMOVED_FOR = 30 * 24 * 3_600_000;

export interface ShelfOfDrafts {
  list(): Promise<void>;
  create(file: string, content: Content, handle?: unknown): Promise<string>;
  bringIn(files: readonly OpenedFile[]): Promise<string | undefined>;
}

/** `handles`: of each draft, the file on the disk that it was opened from. */
export function shelfOfDrafts(
  { drafts, now, newId }: StudioPorts,
  { getState: get, setState: set }: Pick<StudioStore, 'getState' | 'setState'>,
  handles: Map<string, unknown>,
): ShelfOfDrafts {
  const list = async () => {
    const all = (await drafts.all()).sort(byAge);
    const limit = Date.parse(now()) - REMOVED_FOR;
    const gone = all.filter(({ removed }) => removed !== undefined && Date.parse(removed) < limit);
    for (const { id } of gone) await drafts.remove(id);
    const removed = all.filter((draft) => draft.removed !== undefined && !gone.includes(draft));
    set({
      drafts: all.filter((draft) => draft.removed === undefined),
      removed: removed.sort((a, b) => ((a.removed ?? '') < (b.removed ?? '') ? 1 : -1)),
    });
  };
  const create: ShelfOfDrafts['create'] = async (file, { text, translations }, handle) => {
    await list();
    const draft: Draft = {
      id: newId(),
      file: freeName(file, get().drafts),
      changed: now(),
      text,
      translations,
    };
    await drafts.put(draft);
    if (handle !== undefined) handles.set(draft.id, handle);
    set((state) => ({ drafts: [draft, ...state.drafts] }));
    return draft.id;
  };
  /** Translations without their scenario go to the draft that lies open, if they are its own. */
  const bringBeside = async (base: string, language: string, text: string): Promise<string> => {
    const { open, translate } = get();
    if (open && (open.file.replace(/\.ya?ml$/, '') === base || idOf(open.text) === base)) {
      translate(language, text);
      return open.id;
    }
    return create(`${base}.${language}.yaml`, { text, translations: {} });
  };
  return {
    list,
    create,
    bringIn: async (files) => {
      const beside = files.flatMap(({ name, text }) => {
        const translation = translationOf(name);
        return translation ? [{ ...translation, text }] : [];
      });
      const own = files.filter(({ name }) => !translationOf(name));
      let first: string | undefined;
      for (const { name, text, handle } of own) {
        const base = name.replace(/\.(ya?ml|json)$/i, '');
        const mine = beside.filter((one) => one.base === base);
        const translations = Object.fromEntries(mine.map((one) => [one.language, one.text]));
        const id = await create(name.replace(/\.json$/i, '.yaml'), { text, translations }, handle);
        first ??= id;
      }
      if (own.length > 0) return first;
      for (const { base, language, text } of beside) first = await bringBeside(base, language, text);
      return first;
    },
  };
}
