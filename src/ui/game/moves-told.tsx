/** What a turn moved, told at once to whoever listens where nothing is played row by row. */
import type { Cue } from '../../picture';
import type { Game } from '../../store';
import { shown } from '../reading/figures';
import { netMoves } from '../reading/moving';
import { useSay } from '../stores';

/** Always there, so that what comes into it is announced. */
export function MovesTold({ game, cues, told }: { game: Game; cues: readonly Cue[]; told: boolean }) {
  const say = useSay();
  const { language } = game.scenario;
  return (
    <div role="status" className="hidden-words">
      {told &&
        netMoves(cues, game.model).map(({ meter, name, from, to, because }) => (
          <p key={meter}>
            <span lang={language}>{name}</span>{' '}
            {say(movedWord(from, to), { from: shown(from), to: shown(to) })}.{' '}
            {because !== undefined && <span lang={language}>{because}</span>}
          </p>
        ))}
    </div>
  );
}

const movedWord = (from: number, to: number) => {
  const [before, after] = [shown(from), shown(to)];
  return before === after ? 'play.staying' : to > from ? 'play.rising' : 'play.falling';
};
