/// <reference types="vite/client" />

/** The built-in scenarios, read and checked when the game is built (see vite.config.ts). */
declare module 'virtual:scenarios' {
  import type { Scenario, ShelfEntry } from '../store';
  export const shelf: readonly ShelfEntry[];
  export const load: Readonly<Record<string, () => Promise<{ readonly scenario: Scenario }>>>;
}
