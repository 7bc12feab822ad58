/** What a person has set for this browser. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { firstLanguage, LANGUAGES } from '../texts/languages';
import type { Settings, SettingsPort } from './ports';

export type SettingsStore = StoreApi<Settings & { set(change: Partial<Settings>): void }>;

const DEFAULTS = { theme: 'system', motion: 'system', predict: true, explained: [], quietIn: '' } as const;

export function createSettingsStore(port: SettingsPort): SettingsStore {
  const kept = port.load();
  return createStore<Settings & { set(change: Partial<Settings>): void }>()((set, get) => ({
    ...DEFAULTS,
    ...kept,
    // What is kept may name a language that this version does not speak.
    language: LANGUAGES.find((one) => one === kept.language) ?? firstLanguage(port.languages()),
    set: (change) => {
      set(change);
      const { set: _, ...settings } = get();
      port.keep(settings);
    },
  }));
}
