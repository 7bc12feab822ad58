/** The worker itself. */
import type { Request } from './protocol';
import { createServer } from './serve';

const serve = createServer(
  (reply) => self.postMessage(reply),
  () => new Promise((resolve) => setTimeout(resolve)),
);
self.addEventListener('message', ({ data }: MessageEvent<Request>) => void serve(data));
