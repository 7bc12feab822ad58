/** The page's side: asks the worker, and lets only the latest check count. */
import type { Balanced, Beside, Checked } from '../checks';
import type { Reply, Request } from './protocol';
import type { Workshop } from './workshop';

/** What a `Worker` has of what is needed. */
export interface WorkerLike {
  postMessage(request: Request): void;
  addEventListener(type: 'message', heard: (event: { readonly data: Reply }) => void): void;
  terminate(): void;
}

interface Waiting {
  readonly text: string;
  readonly beside: readonly Beside[];
  readonly settle: (checked: Checked | undefined) => void;
}

/** While a check is being done only the newest of those that come waits; the others are overtaken. */
export function createWorkshop(worker: WorkerLike): Workshop {
  let latest = 0;
  let doing: { readonly id: number; readonly check: Waiting } | undefined;
  let next: Waiting | undefined;
  const reports = new Map<
    number,
    { readonly progress: (done: number) => void; readonly settle: (balanced: Balanced | undefined) => void }
  >();
  const begin = (check: Waiting) => {
    latest++;
    doing = { id: latest, check };
    worker.postMessage({ id: latest, kind: 'check', text: check.text, beside: check.beside });
  };
  worker.addEventListener('message', ({ data }) => {
    switch (data.kind) {
      case 'checked': {
        if (doing?.id !== data.id) return;
        doing.check.settle(next ? undefined : data.checked);
        doing = undefined;
        const waiting = next;
        next = undefined;
        if (waiting) begin(waiting);
        return;
      }
      case 'progress':
        reports.get(data.id)?.progress(data.done);
        return;
      case 'reported':
        reports.get(data.id)?.settle(data.balanced);
        reports.delete(data.id);
    }
  });
  return {
    check: (text, beside = []) =>
      new Promise((settle) => {
        const waiting = { text, beside, settle };
        if (!doing) begin(waiting);
        else {
          next?.settle(undefined);
          next = waiting;
        }
      }),
    report: (text, progress, signal) =>
      new Promise((settle) => {
        if (signal.aborted) {
          settle(undefined);
          return;
        }
        latest++;
        const id = latest;
        reports.set(id, { progress, settle });
        signal.addEventListener('abort', () => worker.postMessage({ id, kind: 'cancel' }), { once: true });
        worker.postMessage({ id, kind: 'report', text });
      }),
    close: () => worker.terminate(),
  };
}
