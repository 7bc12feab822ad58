/** The decisions that the ticked games did not decide alike, turn by turn: who chose what. */
import type { DecisionSplit } from '../../store';
import { decisionOf, optionOf } from '../reading/decisions';
import { useSay } from '../stores';
import styles from './compare.module.css';
import { DecisionHead } from './decision-head';
import { LineSample } from './line-sample';
import { useMoment } from './moments';
import type { View } from './view';

export function Partings({ view }: { view: View }) {
  const say = useSay();
  const moment = useMoment(view.scenario);
  const turns = [...new Set(view.apart.map(({ turn }) => turn))];
  return (
    <section className={styles.below} aria-labelledby="compare-partings">
      <h2 id="compare-partings">{say('compare.partings')}</h2>
      <p className="muted">{say(turns.length === 0 ? 'compare.partingsNone' : 'compare.partingsNote')}</p>
      {turns.map((turn) => (
        <section key={turn} className={styles.turn} aria-labelledby={`parting-${turn}`}>
          <div>
            <p className="label">{say('compare.turn', { turn: turn + 1, date: moment(turn) })}</p>
            <h3 id={`parting-${turn}`} lang={view.scenario.language}>
              {view.scenario.turns[turn]?.headline}
            </h3>
          </div>
          <ul className={styles.decisions}>
            {view.apart
              .filter((split) => split.turn === turn)
              .map((split) => (
                <Parting key={split.decision} view={view} split={split} />
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Parting({ view, split }: { view: View; split: DecisionSplit }) {
  const say = useSay();
  const decision = decisionOf(view.scenario, split.decision);
  const rows = [
    ...split.answers.map(({ option, games }) => ({
      label: (decision && optionOf(decision, option)?.label) ?? option,
      games,
    })),
    { label: say('compare.notOpen'), games: split.notOpen },
  ].filter(({ games }) => games.length > 0);
  return (
    <li>
      <DecisionHead scenario={view.scenario} decision={split.decision} by={split.by} />
      <dl className={styles.answers}>
        {rows.map(({ label, games }) => (
          <div key={label}>
            <dt lang={view.scenario.language}>{label}</dt>
            {games.map((place) => {
              const game = view.ticked[place];
              return (
                game && (
                  <dd key={game.id}>
                    <LineSample line={game.line} /> {game.short}
                  </dd>
                )
              );
            })}
          </div>
        ))}
      </dl>
    </li>
  );
}
