/** A kept game whose scenario has changed since: where it stops, and a way to play on (RULES P3). */
import type { Game, ReplayRefusal } from '../../store';
import { NoticePage } from '../parts/notices';
import { go, hrefOf } from '../route';
import { useSay, useStores } from '../stores';

export function StoppedScreen({ game, refusal }: { game: Game; refusal: ReplayRefusal }) {
  const say = useSay();
  const { branch } = useStores().game.getState();
  const whole = game.turns.length;
  const misfit = refusal.turn === 0;
  const why = misfit
    ? say('play.stoppedBefore')
    : whole === 0
      ? say('play.stoppedFirst')
      : say('play.stoppedAt', { turn: whole });
  const playOn = () => {
    const next = branch(whole);
    if (next !== undefined) go({ screen: 'game', id: next });
  };
  return (
    <NoticePage title={say('play.stoppedTitle')} text={misfit ? why : `${why} ${say('play.stoppedBranch')}`}>
      {!misfit && (
        <button type="button" className="button button-strong" onClick={playOn}>
          {say('play.stoppedGo', { turn: whole + 1 })}
        </button>
      )}
      <a className="button" href={hrefOf({ screen: 'games' })}>
        {say('shell.toGames')}
      </a>
    </NoticePage>
  );
}
