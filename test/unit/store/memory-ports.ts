/** What the stores need, in memory: nothing is slow, and everything can be made to fail. */
import type { Scenario } from '../../../src/engine';
import type { KeptGame, Ports } from '../../../src/store';
import { record, twoTurns } from '../analysis/compare/two-turns';

export interface MemoryPorts extends Ports {
  readonly kept: Map<string, KeptGame>;
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
  const ports: MemoryPorts = {
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
      shelf: scenarios.map(({ id, title, turns, governments }) => ({
        id,
        title,
        about: '',
        turns: turns.length,
        governments: governments.map(({ name }) => name),
      })),
      load: (id) =>
        unlessBroken(() => {
          return scenarios.find((scenario) => scenario.id === id);
        }),
      own: async () => [],
    },
    settings: { load: () => ({}), keep: () => {} },
    now: () => `2025-11-01T00:00:${String(++ids).padStart(2, '0')}.000Z`,
    newId: () => `id-${++ids}`,
    newLuck: () => 'HERON-42',
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
