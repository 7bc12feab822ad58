/** Settings in localStorage. What stands there was perhaps written by another version or by hand, so nothing of it is taken on trust. */
import type { Settings, SettingsPort } from '../store';

const KEY = 'demarche.settings';

const isText = (value: unknown): boolean => typeof value === 'string';
const oneOf =
  <T>(...allowed: readonly T[]) =>
  (value: unknown): boolean =>
    allowed.some((one) => one === value);

/** What each setting may be. */
const ALLOWED: { readonly [K in keyof Settings]: (value: unknown) => boolean } = {
  language: isText,
  theme: oneOf('system', 'day', 'night'),
  motion: oneOf('system', 'full', 'none'),
  predict: oneOf(true, false),
  explained: (value) => Array.isArray(value) && value.every(isText),
  quietIn: isText,
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
  const fits = ([key, one]: [string, unknown]) =>
    Object.hasOwn(ALLOWED, key) && ALLOWED[key as keyof Settings](one);
  return Object.fromEntries(Object.entries(value).filter(fits));
}
