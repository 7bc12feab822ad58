/** The worker's side: does what is asked, and listens while it works. */
import { balanceOf, check } from '../checks';
import type { Reply, Request } from './protocol';

/** Milliseconds of work between two looks at what has come in. */
const STRETCH = 60;

/** `rest` lets what has come in be heard, each time that so many milliseconds have been worked. */
export function createServer(
  post: (reply: Reply) => void,
  rest: () => Promise<void>,
  stretch = STRETCH,
): (request: Request) => Promise<void> {
  const cancelled = new Set<number>();
  const report = async (id: number, text: string) => {
    const work = balanceOf(text);
    let since = performance.now();
    for (;;) {
      const { done, value } = work.next();
      if (done) {
        post({ id, kind: 'reported', balanced: value });
        return;
      }
      if (performance.now() - since < stretch) continue;
      post({ id, kind: 'progress', done: value });
      await rest();
      since = performance.now();
      if (cancelled.delete(id)) {
        post({ id, kind: 'reported', balanced: undefined });
        return;
      }
    }
  };
  return async (request) => {
    const { id } = request;
    if (request.kind === 'cancel') cancelled.add(id);
    else if (request.kind === 'check') {
      post({ id, kind: 'checked', checked: check(request.text, request.beside) });
    } else await report(id, request.text);
  };
}
