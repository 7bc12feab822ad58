/** Drafts, their versions and class files in the browser's database; tabs tell each other what they have kept. */
import type { ClassesPort, DraftsPort } from '../store/studio';
import type { Database } from './database';

const CHANNEL = 'demarche-drafts';

export function draftsInBrowser(open: Database): DraftsPort {
  let channel: BroadcastChannel | undefined;
  const told = (): BroadcastChannel | undefined => {
    if (typeof BroadcastChannel === 'undefined') return undefined;
    channel ??= new BroadcastChannel(CHANNEL);
    return channel;
  };
  return {
    all: async () => (await open()).getAll('drafts'),
    get: async (id) => (await open()).get('drafts', id),
    put: async (draft) => {
      await (await open()).put('drafts', draft);
      told()?.postMessage(draft.id);
    },
    remove: async (id) => {
      const work = (await open()).transaction(['drafts', 'versions'], 'readwrite');
      const versions = work.objectStore('versions');
      for (const key of await versions.index('draft').getAllKeys(id)) await versions.delete(key);
      await work.objectStore('drafts').delete(id);
      await work.done;
      told()?.postMessage(id);
    },
    watch: (changed) => {
      const heard = ({ data }: MessageEvent<unknown>) => {
        if (typeof data === 'string') changed(data);
      };
      const from = told();
      from?.addEventListener('message', heard);
      return () => from?.removeEventListener('message', heard);
    },
    versionsOf: async (draft) => (await open()).getAllFromIndex('versions', 'draft', draft),
    putVersion: async (version) => {
      await (await open()).put('versions', version);
    },
    removeVersion: async (id) => {
      await (await open()).delete('versions', id);
    },
  };
}

export function classesInBrowser(open: Database): ClassesPort {
  return {
    all: async () => (await open()).getAll('classes'),
    put: async (kept) => {
      await (await open()).put('classes', kept);
    },
  };
}
