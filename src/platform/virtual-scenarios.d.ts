/// <reference types="vite/client" />

/** The built-in scenarios, read and checked when the game is built (see vite.config.ts). */
declare module 'virtual:scenarios' {
  import type { BuiltInParts, ShelfEntry } from '../store';
  export const shelf: readonly ShelfEntry[];
  export const parts: Readonly<Record<string, BuiltInParts>>;
}
