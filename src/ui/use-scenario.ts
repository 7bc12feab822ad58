/** Loads a scenario in the language in force, with a way to try again. While another language comes, it stays in the one before. */
import { useCallback, useEffect, useState } from 'react';
import type { Scenario } from '../store';
import { useLanguage, useStores } from './stores';

export type Loading =
  | { readonly state: 'loading' | 'failed' | 'unknown' }
  | { readonly state: 'ready'; readonly scenario: Scenario };

export function useScenario(id: string): { readonly loading: Loading; readonly retry: () => void } {
  const { scenarios } = useStores().ports;
  const language = useLanguage();
  const [tries, setTries] = useState(0);
  const [loading, setLoading] = useState<Loading>({ state: 'loading' });
  useEffect(() => {
    // A new try is a new effect, though it asks for the same scenario.
    void tries;
    let current = true;
    setLoading((before) => (before.state === 'ready' ? before : { state: 'loading' }));
    scenarios.load(id, language).then(
      (scenario) => current && setLoading(scenario ? { state: 'ready', scenario } : { state: 'unknown' }),
      () => current && setLoading((before) => (before.state === 'ready' ? before : { state: 'failed' })),
    );
    return () => {
      current = false;
    };
  }, [scenarios, id, language, tries]);
  const retry = useCallback(() => setTries((before) => before + 1), []);
  return { loading, retry };
}
