/** Carries theme, motion and language from the settings to the document, where the styles read them. */
import { useLayoutEffect, useSyncExternalStore } from 'react';
import { useLanguage, useSettings } from './stores';

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}

export type Theme = 'day' | 'night';

export function useTheme(): Theme {
  const theme = useSettings((settings) => settings.theme);
  const dark = useMedia('(prefers-color-scheme: dark)');
  return theme === 'system' ? (dark ? 'night' : 'day') : theme;
}

/** Whether things may move. */
export function useMotion(): boolean {
  const motion = useSettings((settings) => settings.motion);
  const reduced = useMedia('(prefers-reduced-motion: reduce)');
  return motion === 'system' ? !reduced : motion === 'full';
}

export function useLooks(): void {
  const theme = useTheme();
  const motion = useMotion();
  const language = useLanguage();
  useLayoutEffect(() => {
    const { documentElement } = document;
    documentElement.dataset.theme = theme;
    documentElement.dataset.motion = motion ? 'full' : 'none';
    documentElement.lang = language;
  }, [theme, motion, language]);
}
