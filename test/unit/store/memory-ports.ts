/** What the stores need, in memory: nothing is slow, and everything can be made to fail. */
import type { Scenario } from '../../../src/engine';
import { createSettingsStore, type KeptGame, type Ports, type SettingsStore } from '../../../src/store';
import { entryOf } from '../../../src/store/shelf';
import { record, twoTurns } from '../analysis/compare/two-turns';

export interface MemoryPorts extends Ports {
  readonly kept: Map<string, KeptGame>;
  /** What is set. */
  readonly set: SettingsStore;
  readonly saved: { readonly name: string; readonly type: string; readonly text: string }[];
  /** Whether the browser refuses to keep, to save, to load. */
  broken: boolean;
}

export function memoryPorts(scenarios: readonly Scenario[] = [twoTurns]): MemoryPorts {
  const kept = new Map<string, KeptGame>();
  const saved: MemoryPorts['saved'] = [];
  let ids = 0;
  const unlessBroken = async <T>(work: () => T): Promise<T> => {
    if (ports.broken) throw new Error('refused');
    return work();
  };
  /** In that language, where it is among them. */
  const told = (id: string, language: string) => {
    const all = scenarios.filter((scenario) => scenario.id === id);
    return all.find((scenario) => scenario.language === language) ?? all[0];
  };
  const settings = { load: () => ({}), keep: () => {}, languages: () => ['en'] };
  const ports: MemoryPorts = {
    set: createSettingsStore(settings),
    kept,
    saved,
    broken: false,
    games: {
      all: () => unlessBroken(() => [...kept.values()]),
      put: (game) => unlessBroken(() => void kept.set(game.id, structuredClone(game))),
      remove: (id) => unlessBroken(() => void kept.delete(id)),
    },
    files: { save: (name, type, text) => unlessBroken(() => void saved.push({ name, type, text })) },
    scenarios: {
      shelf: scenarios.map((scenario) => entryOf(scenario)),
      load: (id, language) => unlessBroken(() => told(id, language)),
      whole: (id, language) => unlessBroken(() => told(id, language)),
      notes: (id, language) => unlessBroken(() => told(id, language)?.class),
      own: async () => [],
    },
    settings,
    now: () => `2025-11-01T00:00:${String(++ids).padStart(2, '0')}.000Z`,
    newId: () => `id-${++ids}`,
    newLuck: () => 'HERON-42',
    pause: async () => {},
  };
  return ports;
}

export function keptGame(id: string, parts: Partial<KeptGame> = {}): KeptGame {
  return {
    id,
    changed: '2025-10-01T00:00:00.000Z',
    title: twoTurns.title,
    record: record([{ visa: 'keep' }]),
    seen: 1,
    saved: false,
    ...parts,
  };
}
