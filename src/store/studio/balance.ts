/** A scenario's balance, measured while one waits. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Balanced } from '../../checks';
import { startWorkshop, type Workshop } from '../../worker';

export type { Balance, Report, TestResult } from '../../analysis';
export type { Balanced } from '../../checks';

export interface BalanceState {
  /** stopped: before there was a first report. errors: the file has errors, so nothing can be played. */
  readonly status: 'idle' | 'measuring' | 'ready' | 'stopped' | 'errors';
  /** While it is measured, 0 to 1. */
  readonly done: number;
  /** The last report, and the text that it is of. */
  readonly balanced?: Balanced;
  readonly text?: string;
}

export interface BalanceActions {
  /** Measures a text; one that is still being measured is given up. */
  measure(text: string): Promise<void>;
  /** Gives up; the last report stays. */
  stop(): void;
  close(): void;
}

export type BalanceStore = StoreApi<BalanceState & BalanceActions>;

/** The workshop is started with the first report, so that checks never wait for one. */
export function createBalanceStore(start: () => Workshop = startWorkshop): BalanceStore {
  let workshop: Workshop | undefined;
  let running = new AbortController();
  return createStore<BalanceState & BalanceActions>()((set, get) => ({
    status: 'idle',
    done: 0,
    measure: async (text) => {
      running.abort();
      const own = new AbortController();
      running = own;
      workshop ??= start();
      set({ status: 'measuring', done: 0 });
      const tell = (done: number) => {
        if (!own.signal.aborted) set({ done });
      };
      const balanced = await workshop.report(text, tell, own.signal);
      if (own.signal.aborted) return;
      set(balanced ? { status: 'ready', done: 1, balanced, text } : { status: 'errors', done: 0 });
    },
    stop: () => {
      running.abort();
      set({ status: get().balanced ? 'ready' : 'stopped', done: 0 });
    },
    close: () => {
      running.abort();
      workshop?.close();
      workshop = undefined;
    },
  }));
}
