/** Loads the studio and hands it to its screens. */
import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { StudioActions, StudioState, StudioStore } from '../../store/studio';
import { LoadingPage, NoticePage } from '../parts/notices';
import { useLearnt, useSay, useStores } from '../stores';

const StudioContext = createContext<StudioStore | undefined>(undefined);

export function StudioGate({ children }: { children: ReactNode }) {
  const say = useSay();
  const { studio } = useStores();
  const words = useLearnt();
  const [store, setStore] = useState<StudioStore | 'failed'>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    void tries;
    let current = true;
    studio().then(
      (loaded) => current && setStore(loaded),
      () => current && setStore('failed'),
    );
    return () => {
      current = false;
    };
  }, [studio, tries]);
  if (store === 'failed' || words.state === 'failed') {
    return (
      <NoticePage title={say('shell.studioFailed')} text={say('shell.loadFailedWhy')}>
        <button
          type="button"
          className="button button-strong"
          onClick={() => {
            setTries(tries + 1);
            words.retry();
          }}
        >
          {say('shell.retry')}
        </button>
      </NoticePage>
    );
  }
  if (store === undefined || words.state !== 'ready') return <LoadingPage />;
  return <StudioContext value={store}>{children}</StudioContext>;
}

export function useStudioStore(): StudioStore {
  const store = use(StudioContext);
  if (!store) throw new Error('a screen stands outside of StudioGate');
  return store;
}

export function useStudio<T>(select: (state: StudioState & StudioActions) => T): T {
  return useStore(useStudioStore(), select);
}
