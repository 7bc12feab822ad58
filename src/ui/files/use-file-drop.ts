/** Files dropped anywhere on a screen. */
import { useEffect, useRef, useState } from 'react';

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** Hands over dropped files while the screen is there; says whether files are held over it. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const handler = useRef(onFiles);
  useEffect(() => {
    handler.current = onFiles;
  });
  useEffect(() => {
    let depth = 0;
    const to = (next: number) => {
      depth = Math.max(0, next);
      setOver(depth > 0);
    };
    const listeners = {
      dragenter: (event: DragEvent) => {
        if (hasFiles(event)) to(depth + 1);
      },
      dragleave: (event: DragEvent) => {
        if (hasFiles(event)) to(depth - 1);
      },
      dragover: (event: DragEvent) => {
        if (hasFiles(event)) event.preventDefault();
      },
      drop: (event: DragEvent) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        to(0);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) handler.current(files);
      },
    };
    const all = Object.entries(listeners) as [keyof typeof listeners, (event: DragEvent) => void][];
    for (const [name, listener] of all) window.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of all) window.removeEventListener(name, listener);
    };
  }, []);
  return over;
}
