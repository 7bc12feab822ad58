/** Hands the stores and the words to every screen. */
import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react';
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
  Speaking,
} from '../store';
import type { ClassesPort, StudioStore } from '../store/studio';
import type { Language, Say } from '../texts';
import type { BrowserTexts } from '../texts/browser';

export interface Stores {
  readonly game: GameStore;
  readonly settings: SettingsStore;
  readonly library: LibraryStore;
  readonly compare: CompareStore;
  readonly ports: Ports;
  readonly texts: BrowserTexts;
  /** Another language for everything. */
  readonly speak: Speaking;
  /** Class files that were opened here. */
  readonly classes: ClassesPort;
  /** Loads the studio, once. */
  studio(): Promise<StudioStore>;
}

const StoresContext = createContext<Stores | undefined>(undefined);

export function StoresProvider({ stores, children }: { stores: Stores; children: ReactNode }) {
  return <StoresContext value={stores}>{children}</StoresContext>;
}

export function useStores(): Stores {
  const stores = use(StoresContext);
  if (!stores) throw new Error('a screen stands outside of StoresProvider');
  return stores;
}

/** The language in force. */
export const useLanguage = (): Language => useSettings((settings) => settings.language);

/** The function that says the interface's texts in the language in force. */
export function useSay(): Say {
  return useStores().texts.sayIn(useLanguage());
}

/** Loads what is said to authors. */
export function useLearn(): () => Promise<void> {
  const { texts } = useStores();
  const language = useLanguage();
  return useCallback(() => texts.learn(language), [texts, language]);
}

export interface Learning {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly retry: () => void;
}

/** What is said to authors, loaded. Another language brings it along, so that nothing has to be waited for again. */
export function useLearnt(): Learning {
  const { texts } = useStores();
  const language = useLanguage();
  const learn = useLearn();
  /** A new one each time, since after another language the same may be said again. */
  const [ended, setEnded] = useState<{ readonly failed: boolean }>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    void tries;
    let current = true;
    learn().then(
      () => current && setEnded({ failed: false }),
      () => current && setEnded({ failed: true }),
    );
    return () => {
      current = false;
    };
  }, [learn, tries]);
  const retry = useCallback(() => {
    setEnded(undefined);
    setTries((before) => before + 1);
  }, []);
  return { state: texts.knows(language) ? 'ready' : ended?.failed ? 'failed' : 'loading', retry };
}

export function useGame<T>(select: (state: GameState & GameActions) => T): T {
  return useStore(useStores().game, select);
}

export function useSettings<T>(select: (settings: Settings) => T): T {
  return useStore(useStores().settings, select);
}

export function useCompare<T>(select: (state: CompareState & CompareActions) => T): T {
  return useStore(useStores().compare, select);
}
