/** Files that the browser saves where it saves downloads. */
import type { FilesPort } from '../store';

/** Long enough for a slow browser to have fetched the blob. */
const KEPT_FOR_MS = 60_000;

export function filesByDownload(): FilesPort {
  return {
    save: async (name, type, text) => {
      const url = URL.createObjectURL(new Blob([text], { type }));
      const link = document.createElement('a');
      link.href = url;
      link.download = name;
      link.hidden = true;
      document.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR_MS);
    },
  };
}
