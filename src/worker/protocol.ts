/** What the page and its worker say to each other. Plain data only. */
import type { Balanced, Beside, Checked } from '../checks';

export type Request =
  | { readonly id: number; readonly kind: 'check'; readonly text: string; readonly beside: readonly Beside[] }
  | { readonly id: number; readonly kind: 'report'; readonly text: string }
  /** Of the report with that id. */
  | { readonly id: number; readonly kind: 'cancel' };

export type Reply =
  | { readonly id: number; readonly kind: 'checked'; readonly checked: Checked }
  /** 0 to 1. */
  | { readonly id: number; readonly kind: 'progress'; readonly done: number }
  /** Undefined where it was cancelled, or the text has errors. */
  | { readonly id: number; readonly kind: 'reported'; readonly balanced: Balanced | undefined };
