/** What the player wants, always in sight: the mandate with its score and par, the three headline meters. */

import { LanguageSwitch } from '../parts/language-switch';
import { MeterView } from '../parts/meter-view';
import { Wordmark } from '../parts/top-bar';
import { dayOf } from '../reading/days';
import { courseOf, grouped, mandateOf, readings, turnInView } from '../reading/standing';
import { useGame, useLanguage, useSay } from '../stores';
import type { BeatProps } from './beat';
import { MandateView } from './mandate-view';
import styles from './turn-bar.module.css';

export interface Values {
  /** Hundredths of the meters that are moving now. */
  readonly values: ReadonlyMap<string, number>;
}

export function TurnBar({ game, ask, values, playing }: BeatProps & Values & { playing: boolean }) {
  const say = useSay();
  const language = useLanguage();
  const pars = useGame((state) => state.pars);
  const { turn, number } = turnInView(game);
  const mandate = mandateOf(game, game.seat, pars, playing ? game.turns.at(-1)?.before : game.cells);
  return (
    <header className={styles.bar}>
      <div className={styles.name}>
        <Wordmark />
        <h1 className={styles.title} lang={game.scenario.language}>
          {game.scenario.title}
        </h1>
      </div>
      <p className={styles.turn}>
        <span>{say('play.turnOf', { turn: number, of: courseOf(game).length })}</span>
        {turn && (
          <time dateTime={turn.date}>{say('shell.dateShort', { ...dayOf(turn.date, language) })}</time>
        )}
      </p>
      {mandate && (
        <div className={styles.mandate}>
          <MandateView game={game} reading={mandate} />
        </div>
      )}
      <div className={styles.languages}>
        <LanguageSwitch stacked />
      </div>
      <ul className={styles.meters} aria-label={say('play.meters')}>
        {grouped(readings(game)).headline.map((reading) => (
          <li key={reading.meter.id}>
            <MeterView
              reading={reading}
              form="full"
              onAsk={ask}
              {...(values.has(reading.meter.id) && { value: values.get(reading.meter.id) ?? reading.now })}
            />
          </li>
        ))}
      </ul>
    </header>
  );
}
