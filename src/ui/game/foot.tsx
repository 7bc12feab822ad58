/** Who you are, what your people say, and where in time the turn stands. */
import { useState } from 'react';
import { Dialog } from '../parts/dialog';
import { useDate } from '../parts/grounds';
import { MeterView } from '../parts/meter-view';
import { dayOf } from '../reading/days';
import { courseOf, governmentIndex, governmentOf, grouped, readings, turnInView } from '../reading/standing';
import { timeline } from '../reading/timeline';
import { useLanguage, useSay } from '../stores';
import type { BeatProps } from './beat';
import styles from './foot.module.css';
import type { Values } from './turn-bar';

export function Foot({ game, ask, values }: BeatProps & Values) {
  const say = useSay();
  const [all, setAll] = useState(false);
  const government = governmentOf(game, game.seat);
  const { headline, home, others } = grouped(readings(game));
  const mine = [...home].sort((a) => (a.meter.of === game.seat ? -1 : 1));
  return (
    <footer className={styles.foot}>
      <div className={styles.left}>
        {government && (
          <p className={styles.you} data-side={governmentIndex(game, game.seat)}>
            {say('play.youAre', { capital: government.capital })}
          </p>
        )}
        <ul className={styles.home} aria-label={say('play.supportAtHome')}>
          {mine.map((reading) => (
            <li key={reading.meter.id}>
              <MeterView
                reading={reading}
                form="line"
                onAsk={ask}
                value={values.get(reading.meter.id) ?? reading.now}
              />
            </li>
          ))}
        </ul>
        <button type="button" className="button" onClick={() => setAll(true)}>
          {say('play.allMeters')}
        </button>
      </div>
      <TimeLine game={game} />
      {all && (
        <Dialog title={say('play.allMeters')} onClose={() => setAll(false)}>
          <ul className={styles.all}>
            {[...headline, ...others, ...home].map((reading) => (
              <li key={reading.meter.id}>
                <MeterView reading={reading} form="full" onAsk={ask} />
                {reading.meter.about !== undefined && (
                  <p className={styles.about} lang={game.scenario.language}>
                    {reading.meter.about}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </footer>
  );
}

/** Shares of the line: dots nearer than the first would touch, dates nearer than the second would overlap. */
const TOUCH = 0.018;
const ROOM = 0.11;

function TimeLine({ game }: Pick<BeatProps, 'game'>) {
  const say = useSay();
  const date = useDate();
  const language = useLanguage();
  const course = courseOf(game);
  const { number } = turnInView(game);
  const marks = timeline(
    course.map((turn) => turn.date),
    number - 1,
    TOUCH,
    ROOM,
  );
  return (
    <div className={styles.time}>
      <div className={styles.line} />
      <ol className={styles.marks} aria-label={say('play.timeline')}>
        {course.map((turn, index) => {
          const { at, labelled } = marks[index] ?? { at: 0, labelled: false };
          const state = index < number - 1 ? 'done' : index === number - 1 ? 'now' : 'to-come';
          return (
            <li
              key={turn.id}
              className={styles.mark}
              data-state={state}
              data-side={governmentIndex(game, game.seat)}
              style={{ left: `${at * 100}%` }}
              aria-current={state === 'now' ? 'step' : undefined}
            >
              <span className="hidden-words">
                {date(turn.date)}
                {state === 'done' && `, ${say('play.turnDone')}`}
                {state === 'now' && `, ${say('play.turnNow')}`}
              </span>
              {labelled && (
                <span className={styles.date} aria-hidden="true">
                  {say('shell.day', { ...dayOf(turn.date, language) })}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
