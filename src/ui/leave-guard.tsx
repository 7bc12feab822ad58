/** Asks, before a finished game that is not saved is left, whether to save its file; then goes where one wanted to go. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Game } from '../store';
import { Dialog } from './parts/dialog';
import { readRoute, useHash } from './route';
import { useGame, useSay } from './stores';
import { useSaveFile } from './use-save-file';

const isAtRisk = (game: Game | undefined): game is Game =>
  game !== undefined &&
  game.trial === undefined &&
  game.beat === 'ending' &&
  game.refusal === undefined &&
  !game.saved;

/** The address whose screen is to be seen, and the question in between where there is one. */
export function useGuardedHash(): { readonly hash: string; readonly question: ReactNode } {
  const wanted = useHash();
  const game = useGame((state) => state.game);
  const [hash, setHash] = useState(wanted);
  const waved = useRef<string>(undefined);
  const route = readRoute(hash);
  const held =
    wanted !== hash &&
    isAtRisk(game) &&
    route.screen === 'game' &&
    route.id === game.id &&
    waved.current !== game.id;
  useEffect(() => {
    if (!held) setHash(wanted);
  }, [held, wanted]);
  useUnloadQuestion(isAtRisk(game) && waved.current !== game.id);
  const leave = () => {
    waved.current = game?.id;
    setHash(wanted);
  };
  const stay = () => {
    window.location.hash = hash;
  };
  return {
    hash: held ? hash : wanted,
    question: held ? <LeaveDialog onLeave={leave} onStay={stay} /> : undefined,
  };
}

function useUnloadQuestion(ask: boolean) {
  useEffect(() => {
    if (!ask) return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [ask]);
}

function LeaveDialog({ onLeave, onStay }: { onLeave: () => void; onStay: () => void }) {
  const say = useSay();
  const save = useSaveFile();
  const [failed, setFailed] = useState(false);
  return (
    <Dialog
      title={say('shell.leaveTitle')}
      onClose={onStay}
      actions={
        <>
          <button type="button" className="button" onClick={onStay}>
            {say('shell.leaveStay')}
          </button>
          <button type="button" className="button" onClick={onLeave}>
            {say('shell.leaveGo')}
          </button>
          <button
            type="button"
            className="button button-strong"
            onClick={() => save().then((done) => (done ? onLeave() : setFailed(true)))}
          >
            {say('shell.leaveSave')}
          </button>
        </>
      }
    >
      <p>{say('shell.leaveText')}</p>
      {failed && <p role="alert">{say('play.saveFailed')}</p>}
    </Dialog>
  );
}
