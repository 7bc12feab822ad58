/** How a class split over each decision: bars with their numbers, and who stands behind each. */
import { useMemo } from 'react';
import { type DecisionSplit, splitsOf } from '../../store';
import { decisionOf, optionOf } from '../reading/decisions';
import { useSay } from '../stores';
import styles from './compare.module.css';
import { DecisionHead } from './decision-head';
import { Disclosure } from './disclosure';
import { useMoment } from './moments';
import type { ClassView } from './view';
import { sideOf } from './words';

export function Splits({ set }: { set: ClassView }) {
  const say = useSay();
  const { model, group, scenario } = set;
  const moment = useMoment(scenario);
  const turns = useMemo(() => {
    const splits = splitsOf(
      model,
      group.map(({ trace }) => trace),
    );
    const places = [...new Set(splits.map(({ turn }) => turn))];
    return places.map((turn) => ({ turn, splits: splits.filter((split) => split.turn === turn) }));
  }, [model, group]);
  return (
    <>
      <h3 className={styles.part}>{say('compare.splits')}</h3>
      <p className="muted">{say('compare.splitsNote')}</p>
      {turns.map(({ turn, splits }, place) => (
        <Disclosure
          key={turn}
          className={styles.split}
          open={place === 0}
          summary={
            <>
              {say('compare.turn', { turn: turn + 1, date: moment(turn) })}{' '}
              <span className={styles.headline} lang={scenario.language}>
                {scenario.turns[turn]?.headline}
              </span>
            </>
          }
        >
          <ul className={styles.splits}>
            {splits.map((split) => (
              <Split key={split.decision} set={set} split={split} />
            ))}
          </ul>
        </Disclosure>
      ))}
    </>
  );
}

function Split({ set, split }: { set: ClassView; split: DecisionSplit }) {
  const say = useSay();
  const { scenario, group } = set;
  const decision = decisionOf(scenario, split.decision);
  const of = split.answers.reduce((sum, { games }) => sum + games.length, 0);
  const names = (games: readonly number[]) => games.map((place) => group[place]?.name ?? '').join(', ');
  const rows = split.answers.map(({ option, games }) => ({
    option,
    label: (decision && optionOf(decision, option)?.label) ?? option,
    games,
  }));
  return (
    <li>
      <DecisionHead scenario={scenario} decision={split.decision} by={split.by} />
      <ul className={styles.bars} data-side={sideOf(scenario, split.by)}>
        {rows.map(({ option, label, games }) => (
          <li key={option}>
            <span lang={scenario.language}>{label}</span>
            <span className={styles.count}>{say('compare.splitCount', { count: games.length, of })}</span>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ width: `${(games.length / of) * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
      <Disclosure className={styles.whoChose} summary={say('compare.whoChose')}>
        <dl>
          {rows
            .filter(({ games }) => games.length > 0)
            .map(({ option, label, games }) => (
              <div key={option}>
                <dt lang={scenario.language}>{label}</dt>
                <dd>{names(games)}</dd>
              </div>
            ))}
          {split.notOpen.length > 0 && (
            <div>
              <dt>{say('compare.notOpen')}</dt>
              <dd>{names(split.notOpen)}</dd>
            </div>
          )}
        </dl>
      </Disclosure>
    </li>
  );
}
