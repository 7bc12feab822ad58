/** Goes along with a guided game: knows which hint is due and keeps what has been explained. */
import { createContext, type ReactNode, use, useEffect, useMemo, useRef } from 'react';
import type { Game } from '../../../store';
import { useSettings, useStores } from '../../stores';
import { dueHint, type Hint, momentOf, overNow } from './hints';

interface Guide {
  readonly due: Hint | undefined;
  /** The hint that is shown is understood. */
  readonly close: () => void;
  /** No more hints in this game. */
  readonly quiet: () => void;
}

const GuideContext = createContext<Guide | undefined>(undefined);

/** Undefined in a game that is not guided. */
export const useGuide = (): Guide | undefined => use(GuideContext);

interface GuideProviderProps {
  readonly game: Game;
  /** Whether the ledger of a meter lies open. */
  readonly asked: boolean;
  readonly children: ReactNode;
}

export function GuideProvider({ game, asked, children }: GuideProviderProps) {
  const { settings } = useStores();
  const explained = useSettings((all) => all.explained);
  const quietIn = useSettings((all) => all.quietIn);
  const { guided } = game.scenario;
  const moment = momentOf(game, asked);
  const due = guided && quietIn !== game.id ? dueHint(moment, explained) : undefined;
  const shown = useRef<Hint>(undefined);
  useEffect(() => {
    if (!guided) return;
    const over = overNow(shown.current, moment, explained);
    shown.current = due;
    if (over.length > 0) settings.getState().set({ explained: [...explained, ...over] });
  });
  const guide = useMemo((): Guide | undefined => {
    if (!guided) return undefined;
    const { set } = settings.getState();
    return {
      due,
      close: () => due && set({ explained: [...settings.getState().explained, due] }),
      quiet: () => set({ quietIn: game.id }),
    };
  }, [guided, due, settings, game.id]);
  return <GuideContext value={guide}>{children}</GuideContext>;
}
