/** Settings in localStorage. What stands there was perhaps written by another version or by hand, so nothing of it is taken on trust. */
import type { Settings, SettingsPort } from '../store';

const KEY = 'demarche.settings';

/** What each setting may be; `null` stands for any text. */
const ALLOWED: { readonly [K in keyof Settings]: readonly Settings[K][] | null } = {
  language: null,
  theme: ['system', 'day', 'night'],
  motion: ['system', 'full', 'none'],
  predict: [true, false],
};

/** `storage` is asked for anew each time: merely touching it throws where it is forbidden. */
export function settingsIn(storage: () => Storage, languages: () => readonly string[]): SettingsPort {
  return {
    languages,
    load: () => {
      try {
        return fitting(JSON.parse(storage().getItem(KEY) ?? '{}'));
      } catch {
        return {};
      }
    },
    keep: (settings) => {
      try {
        storage().setItem(KEY, JSON.stringify(settings));
      } catch {
        // Storage is forbidden or full: the settings hold until the page is left.
      }
    },
  };
}

function fitting(value: unknown): Partial<Settings> {
  if (typeof value !== 'object' || value === null) return {};
  const fits = ([key, one]: [string, unknown]) => {
    if (!Object.hasOwn(ALLOWED, key)) return false;
    const allowed: readonly unknown[] | null = ALLOWED[key as keyof Settings];
    return allowed ? allowed.includes(one) : typeof one === 'string';
  };
  return Object.fromEntries(Object.entries(value).filter(fits));
}
