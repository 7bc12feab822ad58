/** Saves the game in play as a file; also where the browser keeps no games. */
import { useCallback } from 'react';
import { fileNameOf, MIME, writePlaythrough } from '../store';
import { useStores } from './stores';

/** The returned function says whether the file was handed to the browser. */
export function useSaveFile(): () => Promise<boolean> {
  const { game, library, ports } = useStores();
  return useCallback(async () => {
    const { game: current, keepFailed, markSaved } = game.getState();
    if (!current) return false;
    const { id, record } = current;
    if (keepFailed) {
      const done = ports.files.save(fileNameOf(record), MIME, writePlaythrough(record));
      if (!(await done.then(succeeded, failed))) return false;
    } else {
      await library.getState().save(id);
      if (library.getState().failure !== undefined) return false;
    }
    markSaved();
    return true;
  }, [game, library, ports]);
}

const succeeded = () => true;
const failed = () => false;
