/** Files brought to any screen: each goes where it belongs. */
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import type { ClassRefusal, OpenedFile } from '../../store/studio';
import type { Say } from '../../texts';
import { Dialog } from '../parts/dialog';
import { go } from '../route';
import { useLearn, useSay, useStores } from '../stores';
import { sortFiles } from './sort-files';

/** `open` takes what is neither scenario nor class file; left out: the list of games does. */
type BringIn = (files: readonly File[], open?: (files: readonly File[]) => void) => Promise<void>;

const BringInContext = createContext<BringIn | undefined>(undefined);

export function useBringIn(): BringIn {
  const bringIn = use(BringInContext);
  if (!bringIn) throw new Error('a screen stands outside of BringInProvider');
  return bringIn;
}

export function BringInProvider({ children }: { children: ReactNode }) {
  const say = useSay();
  const { studio, library } = useStores();
  const [troubles, setTroubles] = useState<readonly string[]>([]);
  const learn = useLearn();
  const openClasses = useCallback(
    async (classes: readonly OpenedFile[]): Promise<string[]> => {
      const told: string[] = [];
      for (const { name, text } of classes) {
        const opened = await (await studio()).getState().openClass(text);
        if ('id' in opened) {
          go({ screen: 'class', id: opened.id });
          continue;
        }
        await learn();

        told.push(`${say('shell.classUnread', { file: name })} ${await refusalSays(opened.refusal, say)}`);
      }
      return told;
    },
    [studio, say, learn],
  );
  const bringIn = useCallback<BringIn>(
    async (files, open) => {
      const { scenarios, classes, others, tooLarge, unread } = await sortFiles(files);
      const told = [
        ...tooLarge.map((file) => say('shell.dropLarge', { file })),
        ...unread.map((file) => say('shell.dropUnread', { file })),
      ];
      if (scenarios.length > 0) {
        const draft = await (await studio()).getState().bringIn(scenarios);
        if (draft !== undefined) go({ screen: 'studio', draft });
      }
      setTroubles([...told, ...(await openClasses(classes))]);
      if (others.length === 0) return;
      if (open) open(others);
      else {
        go({ screen: 'games' });
        await library.getState().open(others);
      }
    },
    [studio, library, openClasses, say],
  );
  useClassFromAddress(openClasses, setTroubles);
  const value = useMemo(() => bringIn, [bringIn]);
  return (
    <BringInContext value={value}>
      {children}
      {troubles.length > 0 && (
        <Dialog title={say('shell.filesUnread')} onClose={() => setTroubles([])}>
          {troubles.map((trouble) => (
            <p key={trouble}>{trouble}</p>
          ))}
        </Dialog>
      )}
    </BringInContext>
  );
}

async function refusalSays(refusal: ClassRefusal, say: Say): Promise<string> {
  switch (refusal.code) {
    case 'class-misshapen':
      return say('studio.class-misshapen', { at: refusal.at });
    case 'class-unfitting':
      return say('studio.class-unfitting', { name: refusal.name });
    case 'class-scenario': {
      const { describeFinding } = await import('../../store/studio');
      return say('studio.class-scenario', {
        says: refusal.problem ? describeFinding(refusal.problem, say) : '',
      });
    }
    default:
      return say(`studio.${refusal.code}`);
  }
}

/** `?class=ADDRESS`: a class file that lies on the same server. */
function useClassFromAddress(
  openClasses: (classes: readonly OpenedFile[]) => Promise<string[]>,
  tell: (troubles: readonly string[]) => void,
) {
  const say = useSay();
  useEffect(() => {
    const here = new URL(window.location.href);
    const wanted = here.searchParams.get('class');
    if (wanted === null) return;
    here.searchParams.delete('class');
    window.history.replaceState(null, '', here);
    const fetchIt = async (): Promise<readonly string[]> => {
      const address = new URL(wanted, window.location.href);
      if (address.origin !== window.location.origin) return [say('shell.classForeign')];
      const answer = await fetch(address);
      if (!answer.ok) return [say('shell.classFetch')];
      const name = address.pathname.split('/').at(-1) ?? wanted;
      return openClasses([{ name, text: await answer.text() }]);
    };
    fetchIt().then(tell, () => tell([say('shell.classFetch')]));
  }, [openClasses, tell, say]);
}
