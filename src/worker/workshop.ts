/** Where checking and balancing is done: in a worker in the browser, at once in tests. */
import type { Beside, Checked } from '../checks';
import type { Progress, ReportResult } from './protocol';

export interface Workshop {
  /** Undefined where a later check has overtaken it. */
  check(text: string, beside?: readonly Beside[]): Promise<Checked | undefined>;
  /** Undefined where it was cancelled, or where the text has errors. */
  report(
    text: string,
    progress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<ReportResult | undefined>;
  close(): void;
}
