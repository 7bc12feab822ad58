/** The front pages: loaded once a turn is over, so that they are there at the ending and delay no beginning. */
import { useCallback, useEffect, useState } from 'react';
import { type Game, isWhole } from '../../store';
import { useLanguage, useStores } from '../stores';

export interface Fronts {
  readonly state: 'waiting' | 'settled' | 'failed';
  readonly retry: () => void;
}

export function useFronts(game: Game): Fronts {
  const { ports, game: store } = useStores();
  const language = useLanguage();
  const [ended, setEnded] = useState<'settled' | 'failed'>();
  const [tries, setTries] = useState(0);
  const { id } = game.scenario;
  const { rules } = game.record;
  const missing = game.turns.length > 0 && !isWhole(game.scenario);
  useEffect(() => {
    void tries;
    if (!missing) return;
    let current = true;
    ports.scenarios.whole(id, language, rules).then(
      (scenario) => {
        if (!current) return;
        if (scenario) store.getState().retell(scenario);
        // Of a scenario that has changed since there are no front pages to be had.
        setEnded('settled');
      },
      () => current && setEnded('failed'),
    );
    return () => {
      current = false;
    };
  }, [ports, store, id, language, rules, missing, tries]);
  return {
    state: missing ? (ended ?? 'waiting') : 'settled',
    retry: useCallback(() => setTries((before) => before + 1), []),
  };
}
