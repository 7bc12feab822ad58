/** A turn's frame: what one wants above, the world at the left, what is to be done at the right, time below. */
import { useEffect, useRef } from 'react';
import type { Game } from '../../store';
import { useMotion } from '../looks';
import { useTitle } from '../parts/page';
import { courseOf, turnInView } from '../reading/standing';
import { useStageState } from '../stage-host';
import { useSay } from '../stores';
import { AftermathPanel } from './aftermath-panel';
import type { BeatProps } from './beat';
import { DecidePanel } from './decide-panel';
import { Foot } from './foot';
import { MovesTold } from './moves-told';
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
  const motion = useMotion();
  useFronts(game);
  const { turn, number } = turnInView(game);
  useTitle(`${say('play.turnOf', { turn: number, of: courseOf(game).length })} · ${game.scenario.title}`);
  const { main, panel } = useScroll(game, !motion && reveal.done);
  if (!turn) return null;
  return (
    <div className={styles.frame} data-beat={game.beat}>
      <TurnBar
        game={game}
        ask={ask}
        values={reveal.values}
        playing={game.beat === 'reveal' && !reveal.done}
      />
      <MovesTold game={game} cues={reveal.cues} told={!motion && game.beat === 'reveal' && reveal.done} />
      <main ref={main} className={styles.main}>
        <StageArea game={game} turn={turn} reveal={reveal} desk={desk} />
        <div ref={panel} className={styles.panel}>
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

/** Where the page is longer than the screen, each beat begins where something is new; `filled`: all of it came at once. */
function useScroll({ beat, turns, sealed }: Game, filled: boolean) {
  const main = useRef<HTMLElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const drawn = useStageState().state === 'ready';
  const rounds = Object.keys(sealed).length;
  const begun = `${turns.length} ${beat} ${rounds} ${filled}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a stage that comes later scrolls nothing
  useEffect(() => {
    void begun;
    const reading = beat === 'decide' && rounds === 0;
    const next = reading ? undefined : beat === 'reveal' && drawn ? main.current : panel.current;
    // In newer browsers these return promises, which React would take for a clean-up.
    if (next) void next.scrollIntoView({ block: 'start' });
    else void window.scrollTo(0, 0);
  }, [begun]);
  return { main, panel };
}
