/** Before the choices are opened: a guess at what the other side will do. */
import { useEffect, useRef, useState } from 'react';
import { type Game, offered } from '../../store';
import { ChoiceCards } from '../parts/choice-cards';
import { decisionOf } from '../reading/decisions';
import { governmentIndex, governmentOf } from '../reading/standing';
import { useGame, useSay } from '../stores';
import { HintSlot } from './guide/hint-slot';
import styles from './panels.module.css';

export function PredictPanel({ game }: { game: Game }) {
  const say = useSay();
  const foresee = useGame((state) => state.foresee);
  const [guess, setGuess] = useState<string>();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  const decision = game.foresee === undefined ? undefined : decisionOf(game.scenario, game.foresee);
  if (!decision) return null;
  const capital = governmentOf(game, decision.by)?.capital ?? '';
  const available = offered(game.model, game.cells, decision.id, game.sealed);
  const title = say('play.predictTitle', { capital });
  return (
    <section ref={panel} tabIndex={-1} className={styles.panel} aria-label={title}>
      <HintSlot at="panel" game={game} />
      <div className={styles.scroll}>
        <h2>{title}</h2>
        <p className="muted">{say('play.predictNote')}</p>
        <div lang={game.scenario.language}>
          <ChoiceCards
            legend={decision.ask}
            value={guess}
            onPick={setGuess}
            columns={1}
            cards={decision.options
              .filter((option) => available.includes(option.id))
              .map((option) => ({
                id: option.id,
                title: option.label,
                side: governmentIndex(game, decision.by),
                ...(option.says !== undefined && { says: option.says }),
              }))}
          />
        </div>
      </div>
      <div className={styles.actions}>
        <button type="button" className="button" onClick={() => foresee(undefined)}>
          {say('play.predictSkip')}
        </button>
        <button
          type="button"
          className="button button-strong"
          disabled={guess === undefined}
          onClick={() => foresee(guess)}
        >
          {say('play.predictAnswer')}
        </button>
      </div>
    </section>
  );
}
