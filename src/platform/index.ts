/** What the stores need, done by the browser. */
import { parts, shelf } from 'virtual:scenarios';
import type { BuiltInParts, Ports, ShelfEntry } from '../store';
import type { ClassesPort, DraftsPort, StudioPorts } from '../store/studio';
import { browserDatabase } from './database';
import { filesOnDisk } from './disk';
import { classesInBrowser, draftsInBrowser } from './drafts-db';
import { newId, newLuck } from './entropy';
import { filesByDownload } from './files';
import { gamesInBrowser } from './games-db';
import { settingsIn } from './settings';
import { sourceOf } from './sources';

export { fontsWithin } from './fonts';

export interface BrowserPorts {
  readonly ports: Omit<Ports, 'scenarios'>;
  readonly shelf: readonly ShelfEntry[];
  /** Of each scenario that comes with the game. */
  readonly parts: Readonly<Record<string, BuiltInParts>>;
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
  const pause = () => new Promise<void>((resume) => setTimeout(resume));
  return {
    ports: {
      ...each,
      pause,
      games: gamesInBrowser(database),
      files,
      settings: settingsIn(
        () => localStorage,
        () => navigator.languages,
      ),
    },
    shelf,
    parts,
    drafts,
    classes,
    studio: { ...each, drafts, classes, files: filesOnDisk(files), source: sourceOf },
  };
}
