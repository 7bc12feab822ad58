/** A game by its id: brought in from where it is kept, then whatever beat it is in. */
import { lazy, memo, useCallback, useEffect, useState } from 'react';
import type { Game } from '../../store';
import { StoppedScreen } from '../ending/stopped-screen';
import { LoadingPage, NoticePage } from '../parts/notices';
import { hrefOf } from '../route';
import { useStage } from '../stage-host';
import { useGame, useLanguage, useSay, useStores } from '../stores';
import { GuideProvider } from './guide/guide';
import { HandOver } from './hand-over';
import { LedgerDialog } from './ledger-dialog';
import { TurnScreen } from './turn-screen';

const EndingScreen = lazy(async () => ({ default: (await import('../ending/ending-screen')).EndingScreen }));

export function GameScreen({ id }: { id: string }) {
  const { state, retry } = useOpened(id);
  const say = useSay();
  const game = useGame((all) => all.game);
  if (game?.id === id) return <Beats key={id} game={game} />;
  if (state === 'loading') return <LoadingPage />;
  const failed = state === 'failed';
  return (
    <NoticePage
      title={say(failed ? 'shell.loadFailed' : 'shell.gameUnknown')}
      text={say(failed ? 'shell.loadFailedWhy' : 'shell.gameUnknownWhy')}
    >
      {failed && (
        <button type="button" className="button button-strong" onClick={retry}>
          {say('shell.retry')}
        </button>
      )}
      <a className="button" href={hrefOf({ screen: 'games' })}>
        {say('shell.toGames')}
      </a>
      <a className="button" href={hrefOf({ screen: 'shelf' })}>
        {say('shell.toShelf')}
      </a>
    </NoticePage>
  );
}

type Opening = 'loading' | 'failed' | 'unknown';

/** Resumes the kept game of that id, unless it is already in play. */
function useOpened(id: string): { readonly state: Opening; readonly retry: () => void } {
  const { ports, game } = useStores();
  const language = useLanguage();
  const [state, setState] = useState<Opening>('loading');
  const [tries, setTries] = useState(0);
  useEffect(() => {
    // A new try is a new effect, though it asks for the same game.
    void tries;
    if (game.getState().game?.id === id) return;
    let current = true;
    setState('loading');
    const open = async (): Promise<Opening | undefined> => {
      const kept = (await ports.games.all().catch(() => [])).find((one) => one.id === id);
      if (!kept) return 'unknown';
      const scenario = await ports.scenarios.load(kept.record.scenario, language, kept.record.rules);
      if (!scenario) return 'failed';
      if (current) game.getState().resume(scenario, kept);
      return undefined;
    };
    open().then(
      (outcome) => current && outcome && setState(outcome),
      () => current && setState('failed'),
    );
    return () => {
      current = false;
    };
  }, [ports, game, id, language, tries]);
  const retry = useCallback(() => setTries((before) => before + 1), []);
  return { state, retry };
}

/** The beat that a game is in, with all that belongs to it. */
export function Beats({ game }: { game: Game }) {
  const [asked, setAsked] = useState<string>();
  const stage = useStage();
  useEffect(() => stage.prepare(), [stage]);
  return (
    <GuideProvider game={game} asked={asked !== undefined}>
      <Beat game={game} ask={setAsked} />
      {asked !== undefined && <LedgerDialog game={game} meter={asked} onClose={() => setAsked(undefined)} />}
    </GuideProvider>
  );
}

/** Not drawn anew where only the ledger opens or closes over it. */
const Beat = memo(function Beat({ game, ask }: { game: Game; ask: (meter: string) => void }) {
  const found = useGame((state) => state.pars !== undefined);
  if (game.beat === 'handover') return <HandOver game={game} />;
  if (game.beat !== 'ending') return <TurnScreen game={game} ask={ask} />;
  if (game.refusal) return <StoppedScreen game={game} refusal={game.refusal} />;
  // Missing only after a reload: in a game that is played on, the pars have long been found.
  return found ? <EndingScreen game={game} ask={ask} /> : <LoadingPage />;
});
