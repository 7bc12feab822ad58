/** Files that are opened and saved where they lie, by the File System Access API; where there is none, picked and downloaded. */
import type { FilesPort } from '../store';
import type { OpenedFile, OpenSavePort } from '../store/studio';

/** What of the API is used; TypeScript's own types do not have it. */
interface FileHandle {
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}

interface Pickers {
  showOpenFilePicker?(options: object): Promise<FileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileHandle & { readonly name: string }>;
}

const SCENARIOS = {
  description: 'Scenarios',
  accept: { 'application/yaml': ['.yaml', '.yml'], 'application/json': ['.json'] },
};

const isHandle = (value: unknown): value is FileHandle & { readonly name: string } =>
  typeof value === 'object' && value !== null && 'createWritable' in value;

/** Whether somebody has merely changed their mind. */
const wasCancelled = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';

export function filesOnDisk(downloads: FilesPort): OpenSavePort {
  const pickers = () => window as unknown as Pickers;
  return {
    open: async () => {
      const { showOpenFilePicker } = pickers();
      if (!showOpenFilePicker) return pickByInput();
      try {
        const handles = await showOpenFilePicker.call(window, { multiple: true, types: [SCENARIOS] });
        return await Promise.all(handles.map(readHandle));
      } catch (error) {
        if (wasCancelled(error)) return undefined;
        throw error;
      }
    },
    save: async (name, type, text, handle) => {
      const { showSaveFilePicker } = pickers();
      if (!showSaveFilePicker) {
        await downloads.save(name, type, text);
        return { how: 'download' };
      }
      try {
        const to = isHandle(handle) ? handle : await showSaveFilePicker.call(window, { suggestedName: name });
        const writable = await to.createWritable();
        await writable.write(text);
        await writable.close();
        return { how: 'saved', name: to.name, handle: to };
      } catch (error) {
        if (wasCancelled(error)) return { how: 'cancelled' };
        throw error;
      }
    },
  };
}

async function readHandle(handle: FileHandle): Promise<OpenedFile> {
  const file = await handle.getFile();
  return { name: file.name, text: await file.text(), handle };
}

function pickByInput(): Promise<readonly OpenedFile[] | undefined> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.accept = '.yaml,.yml,.json';
    input.addEventListener('cancel', () => resolve(undefined));
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])];
      Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() }))).then(
        (read) => resolve(read.length === 0 ? undefined : read),
        reject,
      );
    });
    input.click();
  });
}
