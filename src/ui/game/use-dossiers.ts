/** Which dossier lies open, the keys 1 to 9 that choose in it, and Enter, which seals once all is decided. */
import { useEffect, useMemo, useState } from 'react';
import { draftComplete, type Game } from '../../store';
import { type Dossier, dossiers } from '../reading/decisions';
import { useSettings, useStores } from '../stores';

export interface Desk {
  readonly all: readonly Dossier[];
  readonly current: Dossier | undefined;
  /** Those that have no choice yet. */
  readonly missing: readonly Dossier[];
  readonly complete: boolean;
  open(decision: string): void;
  choose(decision: string, option: string): void;
}

const NONE: readonly Dossier[] = [];

export function useDossiers(game: Game): Desk {
  const store = useStores().game;
  const deciding = game.beat === 'decide';
  const { cells, sealed, seat, scenario, model } = game;
  // biome-ignore lint/correctness/useExhaustiveDependencies: dossiers depend on these parts of the game alone
  const all = useMemo(
    () => (deciding ? dossiers(game) : NONE),
    [deciding, cells, sealed, seat, scenario, model],
  );
  const [wanted, setWanted] = useState<string>();
  const current = all.find(({ decision }) => decision.id === wanted) ?? all[0];
  const complete = deciding && draftComplete(game);
  const predict = usePredicts(game);
  const { choose, seal } = store.getState();
  useEffect(() => {
    if (!current) return;
    const press = (event: KeyboardEvent) => {
      if (!isForUs(event)) return;
      if (event.key === 'Enter' && complete && !onControl(event)) {
        event.preventDefault();
        seal(predict);
        return;
      }
      const option = current.options[Number(event.key) - 1];
      if (!option) return;
      choose(current.decision.id, option.id);
      document
        .querySelector<HTMLInputElement>(`input[type=radio][value="${CSS.escape(option.id)}"]`)
        ?.focus();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [current, choose, seal, complete, predict]);
  return {
    all,
    current,
    missing: all.filter(({ decision }) => !(decision.id in game.draft)),
    complete,
    open: setWanted,
    choose,
  };
}

/** Whether players are asked what the other side will do: as the class has it, or as this browser is set. */
export function usePredicts({ house }: Game): boolean {
  const own = useSettings((settings) => settings.predict);
  return house?.predict ?? own;
}

/** Whether Enter belongs to what has the focus: a button, a link, a disclosure. */
function onControl({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('button, a, summary') !== null;
}

/** A bare key, not typed into a field and not while a dialog is open. */
export function isForUs(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  if (document.querySelector('dialog[open]')) return false;
  const { target } = event;
  if (!(target instanceof HTMLElement)) return true;
  if (target instanceof HTMLInputElement) return target.type === 'radio' || target.type === 'checkbox';
  return !(
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    target.isContentEditable
  );
}
