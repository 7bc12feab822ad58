/** Games in the browser's database. Each is a row of its own, so two tabs never overwrite each other's other games. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { GamesPort, KeptGame } from '../store';

interface Kept extends DBSchema {
  games: { key: string; value: KeptGame };
}

const NAME = 'demarche';

/** Step n leads from version n to n + 1; steps are added and never changed. */
const UPGRADES: readonly ((db: IDBPDatabase<Kept>) => void)[] = [
  (db) => {
    db.createObjectStore('games', { keyPath: 'id' });
  },
];

/** Opens the database when it is first needed. While it can't be opened every call rejects, and the next one tries again. */
export function gamesInBrowser(): GamesPort {
  let opened: Promise<IDBPDatabase<Kept>> | undefined;
  const forget = () => {
    opened = undefined;
  };
  const open = async (): Promise<IDBPDatabase<Kept>> => {
    if (opened) return opened;
    opened = openKept(forget);
    opened.catch(forget);
    return opened;
  };
  return {
    all: async () => (await open()).getAll('games'),
    put: async (game) => {
      await (await open()).put('games', game);
    },
    remove: async (id) => {
      await (await open()).delete('games', id);
    },
  };
}

async function openKept(closed: () => void): Promise<IDBPDatabase<Kept>> {
  return openDB<Kept>(NAME, UPGRADES.length, {
    upgrade: (db, from) => {
      for (const step of UPGRADES.slice(from)) step(db);
    },
    // Another tab with a newer version of the game wants to upgrade: let it.
    blocking: (_from, _to, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      closed();
    },
    terminated: closed,
  });
}
