/** What the page and its worker say to each other. Plain data only. */
import type { Report } from '../analysis';
import type { Beside, Checked, Finding } from '../checks';

/** Of a game's report so far: 0 to 1, and what is being done. */
export interface Progress {
  readonly done: number;
}

export interface ReportResult {
  readonly report: Report;
  readonly findings: readonly Finding[];
}

export type Request =
  | { readonly id: number; readonly kind: 'check'; readonly text: string; readonly beside: readonly Beside[] }
  | { readonly id: number; readonly kind: 'report'; readonly text: string }
  | { readonly id: number; readonly kind: 'cancel' };

export type Reply =
  | { readonly id: number; readonly kind: 'checked'; readonly checked: Checked }
  | { readonly id: number; readonly kind: 'progress'; readonly progress: Progress }
  | { readonly id: number; readonly kind: 'reported'; readonly result: ReportResult | undefined }
  | { readonly id: number; readonly kind: 'fault'; readonly message: string };
