/** Hands the stores and the words to every screen. */
import { createContext, type ReactNode, use, useMemo } from 'react';
import { useStore } from 'zustand';
import type {
  CompareActions,
  CompareState,
  CompareStore,
  GameActions,
  GameState,
  GameStore,
  LibraryStore,
  Ports,
  Settings,
  SettingsStore,
} from '../store';
import type { ClassesPort, StudioStore } from '../store/studio';
import type { Language, Say } from '../texts';
import { type BrowserTexts, createBrowserTexts, LANGUAGES } from '../texts/browser';

export interface Stores {
  readonly game: GameStore;
  readonly settings: SettingsStore;
  readonly library: LibraryStore;
  readonly compare: CompareStore;
  readonly ports: Ports;
  /** Class files that were opened here. */
  readonly classes: ClassesPort;
  /** Loads the studio, once. */
  studio(): Promise<StudioStore>;
}

const StoresContext = createContext<Stores | undefined>(undefined);
const TextsContext = createContext<BrowserTexts | undefined>(undefined);

const isLanguage = (tag: string): tag is Language => LANGUAGES.some((language) => language === tag);

interface StoresProviderProps {
  readonly stores: Stores;
  /** Left out: those of the language that is set. */
  readonly texts?: BrowserTexts;
  readonly children: ReactNode;
}

export function StoresProvider({ stores, texts: own, children }: StoresProviderProps) {
  const language = useStore(stores.settings, (settings) => settings.language);
  const texts = useMemo(
    () => own ?? createBrowserTexts(isLanguage(language) ? language : 'en'),
    [own, language],
  );
  return (
    <StoresContext value={stores}>
      <TextsContext value={texts}>{children}</TextsContext>
    </StoresContext>
  );
}

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a screen stands outside of StoresProvider');
  return value;
}

export const useStores = (): Stores => given(use(StoresContext));

/** The function that says the interface's texts in the language that is set. */
export const useSay = (): Say => given(use(TextsContext)).say;

/** Loads what is said to authors. */
export const useLearn = (): BrowserTexts['learn'] => given(use(TextsContext)).learn;

export function useGame<T>(select: (state: GameState & GameActions) => T): T {
  return useStore(useStores().game, select);
}

export function useSettings<T>(select: (settings: Settings) => T): T {
  return useStore(useStores().settings, select);
}

export function useCompare<T>(select: (state: CompareState & CompareActions) => T): T {
  return useStore(useStores().compare, select);
}
