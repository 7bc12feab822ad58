/** The synchronous twin: the same protocol without a worker, for tests and for browsers that give none. */
import { createWorkshop, type WorkerLike } from './client';
import type { Reply } from './protocol';
import { createServer } from './serve';
import type { Workshop } from './workshop';

/** `stretch`: milliseconds of a report's work between two looks at what has come in. */
export function createLocalWorkshop(stretch?: number): Workshop {
  const listeners: ((event: { readonly data: Reply }) => void)[] = [];
  const serve = createServer(
    (data) => {
      for (const heard of listeners) heard({ data });
    },
    () => new Promise((resolve) => setTimeout(resolve)),
    stretch,
  );
  const worker: WorkerLike = {
    postMessage: (request) => void serve(request),
    addEventListener(type: 'message' | 'error', heard: (event: { readonly data: Reply }) => void) {
      if (type === 'message') listeners.push(heard);
    },
    terminate: () => listeners.splice(0),
  };
  return createWorkshop(worker);
}
