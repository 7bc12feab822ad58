/** How a class split over each decision: bars with their numbers. */
import { type DecisionSplit, splitsOf } from '../../store';
import { useSay } from '../stores';
import styles from './compare.module.css';
import { useMoment } from './meter-charts';
import type { View } from './view';
import { decisionOf } from './words';

export function Splits({ view }: { view: View }) {
  const say = useSay();
  const moment = useMoment(view);
  const splits = splitsOf(
    view.model,
    view.group.map(({ trace }) => trace),
  );
  const turns = [...new Set(splits.map(({ turn }) => turn))];
  return (
    <>
      <h3>{say('compare.splits')}</h3>
      {turns.map((turn) => (
        <details key={turn} className={styles.split}>
          <summary>
            {say('compare.turn', { turn: turn + 1, date: moment(turn) })}{' '}
            <span lang={view.scenario.language}>{view.scenario.turns[turn]?.headline}</span>
          </summary>
          {splits
            .filter((split) => split.turn === turn)
            .map((split) => (
              <Split key={split.decision} view={view} split={split} />
            ))}
        </details>
      ))}
    </>
  );
}

function Split({ view, split }: { view: View; split: DecisionSplit }) {
  const say = useSay();
  const decision = decisionOf(view.scenario, split.decision);
  const side = view.scenario.governments.findIndex(({ id }) => id === split.by);
  const of = split.answers.reduce((sum, { games }) => sum + games.length, 0);
  return (
    <div lang={view.scenario.language}>
      <p className={styles.ask}>{decision?.ask}</p>
      <ul className={styles.bars}>
        {split.answers.map(({ option, games }) => (
          <li key={option}>
            <span>{decision?.options.find(({ id }) => id === option)?.label}</span>
            <span className={styles.bar} aria-hidden="true">
              <span
                style={{
                  width: `${(games.length / Math.max(1, of)) * 100}%`,
                  background: `var(--seat-${side})`,
                }}
              />
            </span>
            <span className={styles.count}>{say('compare.splitCount', { count: games.length, of })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
