/** What the studio needs, in memory. Two studios on one disk are two tabs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft, KeptClass, OpenedFile, StudioPorts, Version } from '../../../../src/store/studio';
import { createLocalWorkshop } from '../../../../src/worker';

export const ROW = readFileSync(join(import.meta.dirname, '../../../fixtures/visa-row.yaml'), 'utf8');

export interface Disk {
  readonly drafts: Map<string, Draft>;
  readonly versions: Map<string, Version>;
  readonly classes: Map<string, KeptClass>;
  readonly saved: { readonly name: string; readonly text: string }[];
  readonly watchers: Set<(id: string) => void>;
  /** Whether it refuses to keep anything. */
  broken: boolean;
  /** Milliseconds since 2026. */
  time: number;
  ids: number;
}

export const newDisk = (): Disk => ({
  drafts: new Map(),
  versions: new Map(),
  classes: new Map(),
  saved: [],
  watchers: new Set(),
  broken: false,
  time: 0,
  ids: 0,
});

export function memoryStudio(disk: Disk = newDisk(), toOpen: readonly OpenedFile[] = []): StudioPorts {
  const own = new Set<(id: string) => void>();
  const unlessBroken = async <T>(work: () => T): Promise<T> => {
    if (disk.broken) throw new Error('refused');
    return work();
  };
  const tell = (id: string) => {
    for (const watcher of disk.watchers) if (!own.has(watcher)) watcher(id);
  };
  return {
    drafts: {
      all: () => unlessBroken(() => [...disk.drafts.values()]),
      get: (id) => unlessBroken(() => disk.drafts.get(id)),
      put: (draft) =>
        unlessBroken(() => {
          disk.drafts.set(draft.id, structuredClone(draft));
          tell(draft.id);
        }),
      remove: (id) => unlessBroken(() => void disk.drafts.delete(id)),
      watch: (changed) => {
        own.add(changed);
        disk.watchers.add(changed);
        return () => disk.watchers.delete(changed);
      },
      versionsOf: (draft) =>
        unlessBroken(() => [...disk.versions.values()].filter((one) => one.draft === draft)),
      putVersion: (version) => unlessBroken(() => void disk.versions.set(version.id, version)),
      removeVersion: (id) => unlessBroken(() => void disk.versions.delete(id)),
    },
    classes: {
      all: async () => [...disk.classes.values()],
      put: async (kept) => void disk.classes.set(kept.id, kept),
    },
    files: {
      open: async () => toOpen,
      save: (name, _type, text) =>
        unlessBroken(() => {
          disk.saved.push({ name, text });
          return { how: 'download' };
        }),
    },
    workshop: createLocalWorkshop(),
    source: async (id) => (id === 'visa-row' ? { text: ROW, translations: {} } : undefined),
    now: () => new Date(Date.UTC(2026, 0, 1) + disk.time).toISOString(),
    newId: () => {
      disk.ids += 1;
      return `id-${disk.ids}`;
    },
    newLuck: () => 'HERON-42',
  };
}
