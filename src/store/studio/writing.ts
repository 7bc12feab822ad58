/** The draft that lies open: changed step by step, checked and kept while it rests, its states kept as versions. */
import type { Checked } from '../../checks';
import { rulesHash } from '../../playthrough';
import { entryOf } from '../shelf';
import { isSame } from './drafts';
import { type History, stepped } from './history';
import type { Content, Draft, Playable, StudioPorts, Version } from './ports';
import type { OpenDraft, StudioStore } from './state';

/** Milliseconds of rest before the text is checked, and before it is kept. */
const CHECK_AFTER = 15;
const KEEP_AFTER = 500;
/** Milliseconds between versions that are kept while writing, and how many of them stay. */
const VERSION_EVERY = 10 * 60_000;
const MOST_BY_ITSELF = 20;

export const contentOf = ({ text, translations }: Content): Content => ({ text, translations });

export interface Writing {
  /** Begins with a draft as it has just been read. */
  begin(draft: Draft): void;
  /** Keeps what is not yet kept, and stops. */
  end(): Promise<void>;
  /** Changes the content as one step that can be undone; `typing`: the moment in milliseconds, of a step of typing. */
  step(content: Partial<Content>, typing?: number): void;
  /** Changes the content under a history that is given. */
  turn(content: Content, history: History): void;
  keep(): Promise<void>;
  keepSoon(): void;
  putVersion(content: Content, rest: Pick<Version, 'why' | 'name'>): Promise<void>;
  /** Takes note that another tab's state of the draft has been seen. */
  know(draft: Draft): void;
}

function draftOf(open: OpenDraft): Draft {
  const { id, file, text, changed, translations, playable } = open;
  return { id, file, text, changed, translations, ...(playable && { playable }) };
}

const withoutScenario = ({ scenario: _, ...rest }: OpenDraft): OpenDraft => rest;

function withChecks(open: OpenDraft, { findings, scenario, translations: besides }: Checked): OpenDraft {
  const checked = { findings, besides, checked: true };
  if (!scenario) return { ...withoutScenario(open), ...checked };
  const playable: Playable =
    open.playable?.text === open.text
      ? open.playable
      : { text: open.text, entry: entryOf(scenario), rules: rulesHash(scenario) };
  return { ...open, ...checked, scenario, playable };
}

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

export function createWriting(
  ports: StudioPorts,
  store: Pick<StudioStore, 'getState' | 'setState'>,
): Writing {
  const { drafts, workshop } = ports;
  const { getState: get, setState: set } = store;
  /** Of each draft, the time of the state that this tab last read or wrote. */
  const known = new Map<string, string>();
  /** When a version was last kept of the open draft, in milliseconds. */
  let versionAt = 0;
  const patch = (id: string, change: (open: OpenDraft) => OpenDraft) =>
    set(({ open }) => (open?.id === id ? { open: change(open) } : {}));

  const check = async () => {
    const { open } = get();
    if (!open) return;
    const { id, text, translations } = open;
    const beside = Object.entries(translations).map(([language, one]) => ({ language, text: one }));
    const checked = await workshop.check(text, beside).catch(() => undefined);
    if (!checked) return;
    const before = get().open?.playable;
    patch(id, (now) => (now.text === text ? withChecks(now, checked) : now));
    if (get().open?.playable !== before) await keep();
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

  const putVersion: Writing['putVersion'] = async (content, rest) => {
    const { open } = get();
    if (!open) return;
    versionAt = Date.parse(ports.now());
    const version = {
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

  /** Keeps the state before a change, where the last version is long ago. */
  const versionByItself = (open: OpenDraft) => {
    if (Date.parse(ports.now()) - versionAt < VERSION_EVERY) return;
    const [last] = open.versions;
    if (last && isSame(last, open)) return;
    void putVersion(open, { why: 'by-itself' }).catch(() => {});
  };

  const turn = (content: Content, history: History) => {
    const { open } = get();
    if (!open || isSame(open, content)) return;
    versionByItself(open);
    const checked = open.checked && open.text === content.text;
    set({
      saved: undefined,
      open: { ...open, ...content, history, changed: ports.now(), keeping: 'waiting', checked },
    });
    checkSoon.start();
    keepSoon.start();
  };

  return {
    begin: (draft) => {
      versionAt = 0;
      known.set(draft.id, draft.changed);
      void check();
    },
    end: async () => {
      checkSoon.stop();
      const { open } = get();
      // Another tab has the draft, and nobody has said which of the two goes on: this one stays as a version.
      if (open?.elsewhere && !open.versions.some((version) => isSame(version, open))) {
        await putVersion(open, { why: 'elsewhere' }).catch(() => {});
      } else if (open?.keeping === 'waiting') await keep();
      keepSoon.stop();
    },
    step: (content, typing) => {
      const { open } = get();
      if (!open) return;
      turn({ ...contentOf(open), ...content }, stepped(open.history, contentOf(open), typing));
    },
    turn,
    keep,
    keepSoon: keepSoon.start,
    putVersion,
    know: ({ id, changed }) => void known.set(id, changed),
  };
}
