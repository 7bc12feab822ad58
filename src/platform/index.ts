/** What the stores need, done by the browser. */
import { load, shelf } from 'virtual:scenarios';
import type { Ports } from '../store';
import { newId, newLuck } from './entropy';
import { filesByDownload } from './files';
import { gamesInBrowser } from './games-db';
import { settingsIn } from './settings';

export function browserPorts(): Ports {
  return {
    games: gamesInBrowser(),
    files: filesByDownload(),
    settings: settingsIn(() => localStorage),
    scenarios: {
      shelf,
      load: async (id) => {
        const loader = load[id];
        if (!loader) throw new Error(`no scenario “${id}” is built in`);
        return (await loader()).scenario;
      },
    },
    now: () => new Date().toISOString(),
    newId: () => newId(),
    newLuck: () => newLuck(),
  };
}
