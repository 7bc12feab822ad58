/** What a person has set for this browser. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Settings, SettingsPort } from './ports';

export type SettingsStore = StoreApi<Settings & { set(change: Partial<Settings>): void }>;

const DEFAULTS: Settings = { language: 'en', theme: 'system', motion: 'system', predict: true };

export function createSettingsStore(port: SettingsPort): SettingsStore {
  return createStore<Settings & { set(change: Partial<Settings>): void }>()((set, get) => ({
    ...DEFAULTS,
    ...port.load(),
    set: (change) => {
      set(change);
      const { language, theme, motion, predict } = get();
      port.keep({ language, theme, motion, predict });
    },
  }));
}
