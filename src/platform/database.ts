/** The browser's database, opened once for everything that is kept in it. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptGame } from '../store';
import type { Draft, KeptClass, Version } from '../store/studio';

export interface Kept extends DBSchema {
  games: { key: string; value: KeptGame };
  drafts: { key: string; value: Draft };
  versions: { key: string; value: Version; indexes: { draft: string } };
  classes: { key: string; value: KeptClass };
}

/** Opens the database when it is first needed. */
export type Database = () => Promise<IDBPDatabase<Kept>>;

const NAME = 'demarche';

/** Step n leads from version n to n + 1; steps are added and never changed. */
const UPGRADES: readonly ((db: IDBPDatabase<Kept>) => void)[] = [
  (db) => {
    db.createObjectStore('games', { keyPath: 'id' });
  },
  (db) => {
    db.createObjectStore('drafts', { keyPath: 'id' });
    db.createObjectStore('versions', { keyPath: 'id' }).createIndex('draft', 'draft');
    db.createObjectStore('classes', { keyPath: 'id' });
  },
];

/** While it can't be opened every call rejects, and the next one tries again. */
export function browserDatabase(): Database {
  let opened: Promise<IDBPDatabase<Kept>> | undefined;
  const forget = () => {
    opened = undefined;
  };
  return async () => {
    if (opened) return opened;
    opened = openKept(forget);
    opened.catch(forget);
    return opened;
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
