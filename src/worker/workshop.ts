/** Where checking and balancing is done: in a worker in the browser, at once in tests. */
import type { Balanced, Beside, Checked } from '../checks';

export interface Workshop {
  /** Undefined where a later check has overtaken it. */
  check(text: string, beside?: readonly Beside[]): Promise<Checked | undefined>;
  /** `progress` is told 0 to 1. Undefined where it was cancelled, or where the text has errors. */
  report(text: string, progress: (done: number) => void, signal: AbortSignal): Promise<Balanced | undefined>;
  close(): void;
}
