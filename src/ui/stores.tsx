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
import { createTexts, LANGUAGES, type Language, type Say } from '../texts';

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
const SayContext = createContext<Say | undefined>(undefined);

const isLanguage = (tag: string): tag is Language => LANGUAGES.some((language) => language === tag);

export function StoresProvider({ stores, children }: { stores: Stores; children: ReactNode }) {
  const language = useStore(stores.settings, (settings) => settings.language);
  const say = useMemo(() => createTexts(isLanguage(language) ? language : 'en'), [language]);
  return (
    <StoresContext value={stores}>
      <SayContext value={say}>{children}</SayContext>
    </StoresContext>
  );
}

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a screen stands outside of StoresProvider');
  return value;
}

export const useStores = (): Stores => given(use(StoresContext));

/** The function that says the interface's texts in the language that is set. */
export const useSay = (): Say => given(use(SayContext));

export function useGame<T>(select: (state: GameState & GameActions) => T): T {
  return useStore(useStores().game, select);
}

export function useSettings<T>(select: (settings: Settings) => T): T {
  return useStore(useStores().settings, select);
}

export function useCompare<T>(select: (state: CompareState & CompareActions) => T): T {
  return useStore(useStores().compare, select);
}
