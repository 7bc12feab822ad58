/** The front pages: loaded once a turn is over, so that they are there at the ending and delay no beginning. */
import { useCallback, useEffect, useState } from 'react';
import { type Game, isWhole } from '../../store';
import { useLanguage, useStores } from '../stores';

export function useFronts(game: Game): { readonly failed: boolean; readonly retry: () => void } {
  const { ports, game: store } = useStores();
  const language = useLanguage();
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const { id } = game.scenario;
  const { rules } = game.record;
  const missing = game.turns.length > 0 && !isWhole(game.scenario);
  useEffect(() => {
    void tries;
    setFailed(false);
    if (!missing) return;
    let current = true;
    ports.scenarios.whole(id, language, rules).then(
      (scenario) => current && scenario && store.getState().retell(scenario),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [ports, store, id, language, rules, missing, tries]);
  return { failed, retry: useCallback(() => setTries((before) => before + 1), []) };
}
