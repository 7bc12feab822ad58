/** Loads a scenario, with a way to try again. */
import { useCallback, useEffect, useState } from 'react';
import type { Scenario } from '../store';
import { useStores } from './stores';

export type Loading =
  | { readonly state: 'loading' | 'failed' | 'unknown' }
  | { readonly state: 'ready'; readonly scenario: Scenario };

export function useScenario(id: string): { readonly loading: Loading; readonly retry: () => void } {
  const { scenarios } = useStores().ports;
  const [tries, setTries] = useState(0);
  const [loading, setLoading] = useState<Loading>({ state: 'loading' });
  useEffect(() => {
    // A new try is a new effect, though it asks for the same scenario.
    void tries;
    let current = true;
    setLoading({ state: 'loading' });
    scenarios.load(id).then(
      (scenario) => current && setLoading(scenario ? { state: 'ready', scenario } : { state: 'unknown' }),
      () => current && setLoading({ state: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [scenarios, id, tries]);
  const retry = useCallback(() => setTries((before) => before + 1), []);
  return { loading, retry };
}
