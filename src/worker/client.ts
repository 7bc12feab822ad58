/** The page's side: asks the worker, and lets only the latest check count. */
import type { Balanced, Beside, Checked } from '../checks';
import type { Reply, Request } from './protocol';
import type { Workshop } from './workshop';

/** What a `Worker` has of what is needed. */
export interface WorkerLike {
  postMessage(request: Request): void;
  addEventListener(type: 'message', heard: (event: { readonly data: Reply }) => void): void;
  addEventListener(type: 'error', heard: () => void): void;
  terminate(): void;
}

interface Check {
  readonly text: string;
  readonly beside: readonly Beside[];
  readonly settle: (checked: Checked | undefined) => void;
}

interface Measuring {
  readonly text: string;
  readonly progress: (done: number) => void;
  readonly signal: AbortSignal;
  readonly settle: (balanced: Balanced | undefined) => void;
}

/**
 * While a check is being done only the newest of those that come waits; the others are overtaken. Should the worker
 * break, `spare` goes on with what is waiting and with everything after it.
 */
export function createWorkshop(worker: WorkerLike, spare?: () => Workshop): Workshop {
  let latest = 0;
  let doing: { readonly id: number; readonly check: Check } | undefined;
  let next: Check | undefined;
  let instead: Workshop | undefined;
  const reports = new Map<number, Measuring>();
  const begin = (check: Check) => {
    latest++;
    doing = { id: latest, check };
    worker.postMessage({ id: latest, kind: 'check', text: check.text, beside: check.beside });
  };
  const checked = (id: number, result: Checked) => {
    if (doing?.id !== id) return;
    doing.check.settle(next ? undefined : result);
    doing = undefined;
    const waiting = next;
    next = undefined;
    if (waiting) begin(waiting);
  };
  worker.addEventListener('message', ({ data }) => {
    if (data.kind === 'checked') checked(data.id, data.checked);
    else if (data.kind === 'progress') reports.get(data.id)?.progress(data.done);
    else {
      reports.get(data.id)?.settle(data.balanced);
      reports.delete(data.id);
    }
  });
  worker.addEventListener('error', () => {
    if (instead || !spare) return;
    const other = spare();
    instead = other;
    const last = next ?? doing?.check;
    if (next) doing?.check.settle(undefined);
    if (last) void other.check(last.text, last.beside).then(last.settle);
    for (const { text, progress, signal, settle } of reports.values()) {
      void other.report(text, progress, signal).then(settle);
    }
    reports.clear();
    worker.terminate();
  });
  return {
    check(text, beside = []) {
      if (instead) return instead.check(text, beside);
      return new Promise((settle) => {
        const check = { text, beside, settle };
        if (!doing) begin(check);
        else {
          next?.settle(undefined);
          next = check;
        }
      });
    },
    report(text, progress, signal) {
      if (signal.aborted) return Promise.resolve(undefined);
      if (instead) return instead.report(text, progress, signal);
      return new Promise((settle) => {
        latest++;
        const id = latest;
        reports.set(id, { text, progress, signal, settle });
        signal.addEventListener('abort', () => worker.postMessage({ id, kind: 'cancel' }), { once: true });
        worker.postMessage({ id, kind: 'report', text });
      });
    },
    close() {
      worker.terminate();
      instead?.close();
    },
  };
}
