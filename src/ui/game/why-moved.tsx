/** The last turn's ledger as a list: every meter that moved, with its rows and reasons. */
import type { Game } from '../../store';
import { CertaintyMark } from '../parts/grounds';
import { toneStyle } from '../parts/meter-view';
import { shown, signedPoints } from '../reading/figures';
import { entriesOf } from '../reading/ledger';
import { ruleWords } from '../reading/rule-words';
import { readings } from '../reading/standing';
import { useLanguage, useSay } from '../stores';
import styles from './why-moved.module.css';

export function WhyMoved({ game }: { game: Game }) {
  const say = useSay();
  const language = useLanguage();
  const index = game.turns.length - 1;
  if (index < 0) return <p>{say('play.noTurnYet')}</p>;
  const entries = entriesOf(game, index);
  return (
    <>
      <h2>{say('play.lastTurn', { turn: index + 1 })}</h2>
      <ul className={styles.meters}>
        {readings(game).map(({ meter, tone, before = 0, now }) => {
          const own = entries.filter((entry) => entry.meter === meter.id);
          return own.length === 0 ? null : (
            <li key={meter.id} style={toneStyle(tone)} className={styles.meter}>
              <h3>
                <span lang={game.scenario.language}>{meter.name}</span>{' '}
                <span className={styles.figures}>
                  {shown(before)} → {shown(now)}
                </span>
              </h3>
              <ul>
                {own.map((entry, row) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: rows of a turn that was played never move
                  <li key={row} className={styles.row}>
                    <span className={styles.points}>{signedPoints(entry.hundredths, language)}</span>
                    <span>
                      {ruleWords(game.scenario, entry.path, say)}.{' '}
                      <span className="muted" lang={game.scenario.language}>
                        {entry.because}
                      </span>{' '}
                      <CertaintyMark certainty={entry.certainty} />
                    </span>
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </>
  );
}
