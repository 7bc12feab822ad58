/** A turn's frame: what one wants above, the world at the left, what is to be done at the right, time below. */
import { useEffect } from 'react';
import { useTitle } from '../parts/page';
import { courseOf, turnInView } from '../reading/standing';
import { useSay } from '../stores';
import { AftermathPanel } from './aftermath-panel';
import type { BeatProps } from './beat';
import { DecidePanel } from './decide-panel';
import { Foot } from './foot';
import { PredictPanel } from './predict-panel';
import { RevealPanel } from './reveal-panel';
import { StageArea } from './stage-area';
import { TurnBar } from './turn-bar';
import styles from './turn-screen.module.css';
import { useDossiers } from './use-dossiers';
import { useFronts } from './use-fronts';
import { useReveal } from './use-reveal';

export function TurnScreen({ game, ask }: BeatProps) {
  const say = useSay();
  const reveal = useReveal(game);
  const desk = useDossiers(game);
  useFronts(game);
  const { turn, number } = turnInView(game);
  useTitle(`${say('play.turnOf', { turn: number, of: courseOf(game).length })} · ${game.scenario.title}`);
  useEffect(() => {
    // In newer browsers it returns a promise, which React would take for a clean-up.
    void window.scrollTo(0, 0);
  }, []);
  if (!turn) return null;
  return (
    <div className={styles.frame} data-beat={game.beat}>
      <TurnBar
        game={game}
        ask={ask}
        values={reveal.values}
        playing={game.beat === 'reveal' && !reveal.done}
      />
      <main className={styles.main}>
        <StageArea game={game} turn={turn} reveal={reveal} desk={desk} />
        <div className={styles.panel}>
          {game.beat === 'decide' && <DecidePanel game={game} desk={desk} />}
          {game.beat === 'predict' && <PredictPanel game={game} />}
          {game.beat === 'reveal' && <RevealPanel game={game} reveal={reveal} ask={ask} />}
          {game.beat === 'aftermath' && <AftermathPanel game={game} />}
        </div>
      </main>
      <Foot game={game} ask={ask} values={reveal.values} />
    </div>
  );
}
