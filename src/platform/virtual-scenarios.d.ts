/// <reference types="vite/client" />

/** The built-in scenarios, read and checked when the game is built (see vite.config.ts). */
declare module 'virtual:scenarios' {
  import type { Scenario, ShelfEntry } from '../store';
  export const shelf: readonly ShelfEntry[];
  /** Scenario → language → the scenario in it, for every translation beside a built-in scenario. */
  export const loadIn: Readonly<
    Record<string, Readonly<Record<string, () => Promise<{ readonly scenario: Scenario }>>>>
  >;
  export const load: Readonly<Record<string, () => Promise<{ readonly scenario: Scenario }>>>;
}
