/** Games in the browser's database. Each is a row of its own, so two tabs never overwrite each other's other games. */
import type { GamesPort } from '../store';
import { browserDatabase, type Database } from './database';

export function gamesInBrowser(open: Database = browserDatabase()): GamesPort {
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
