/** The decisions that the ticked games did not decide alike, turn by turn: who chose what. */
import type { DecisionSplit } from '../../store';
import { useSay } from '../stores';
import styles from './compare.module.css';
import { LineSample } from './game-list';
import { useMoment } from './meter-charts';
import type { Shown, View } from './view';
import { decisionOf } from './words';

export function Partings({ view }: { view: View }) {
  const say = useSay();
  const moment = useMoment(view);
  const turns = [...new Set(view.apart.map(({ turn }) => turn))];
  return (
    <section aria-labelledby="compare-partings">
      <h2 id="compare-partings">{say('compare.partings')}</h2>
      {turns.length === 0 && <p>{say('compare.partingsNone')}</p>}
      {turns.map((turn) => (
        <section key={turn} className={styles.parting}>
          <h3>
            {say('compare.turn', { turn: turn + 1, date: moment(turn) })}{' '}
            <span lang={view.scenario.language}>{view.scenario.turns[turn]?.headline}</span>
          </h3>
          <ul>
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
      key: option,
      label: decision?.options.find(({ id }) => id === option)?.label ?? option,
      games,
    })),
    { key: '', label: say('compare.notOpen'), games: split.notOpen },
  ].filter(({ games }) => games.length > 0);
  return (
    <li lang={view.scenario.language}>
      <p className={styles.ask}>{decision?.ask}</p>
      <dl className={styles.answers}>
        {rows.map(({ key, label, games }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>
              <Names games={games.flatMap((game) => view.ticked[game] ?? [])} />
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

function Names({ games }: { games: readonly Shown[] }) {
  return games.map((game) => (
    <span key={game.id} className={styles.named}>
      <LineSample line={game.line} /> {game.name}
    </span>
  ));
}
