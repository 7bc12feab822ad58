/** What the stores need, done by the browser. */
import { load, shelf } from 'virtual:scenarios';
import type { BuiltInPort, Ports } from '../store';
import type { ClassesPort, DraftsPort, StudioPorts } from '../store/studio';
import { browserDatabase } from './database';
import { filesOnDisk } from './disk';
import { classesInBrowser, draftsInBrowser } from './drafts-db';
import { newId, newLuck } from './entropy';
import { filesByDownload } from './files';
import { gamesInBrowser } from './games-db';
import { settingsIn } from './settings';
import { sourceOf } from './sources';

export interface BrowserPorts {
  readonly ports: Omit<Ports, 'scenarios'>;
  readonly builtIn: BuiltInPort;
  readonly drafts: DraftsPort;
  readonly classes: ClassesPort;
  /** All that the studio needs but its worker. */
  readonly studio: Omit<StudioPorts, 'workshop'>;
}

export function browserPorts(): BrowserPorts {
  const database = browserDatabase();
  const files = filesByDownload();
  const drafts = draftsInBrowser(database);
  const classes = classesInBrowser(database);
  const each = { now: () => new Date().toISOString(), newId: () => newId(), newLuck: () => newLuck() };
  return {
    ports: {
      ...each,
      games: gamesInBrowser(database),
      files,
      settings: settingsIn(() => localStorage),
    },
    builtIn: {
      shelf,
      load: async (id) => {
        const loader = load[id];
        if (!loader) throw new Error(`no scenario “${id}” is built in`);
        return (await loader()).scenario;
      },
    },
    drafts,
    classes,
    studio: { ...each, drafts, classes, files: filesOnDisk(files), source: sourceOf },
  };
}
