/** Every game of a class in a table that can be sorted by each of its columns. */
import { useState } from 'react';
import type { Scenario } from '../../store';
import type { Say } from '../../texts';
import { sidesOf } from '../games/naming';
import { shown } from '../reading/figures';
import { useLanguage, useSay } from '../stores';
import styles from './compare.module.css';
import { type Goals, mandateOf, scoreOf } from './goals';
import { ScrollBox } from './scroll-box';
import { type Column, type Order, sortRows } from './sorting';
import { toneMeters } from './tones';
import type { ClassView, Shown } from './view';
import { endingWords } from './words';

export function ClassTable({ set, goals }: { set: ClassView; goals: Goals }) {
  const say = useSay();
  const lucks = new Set(set.group.map(({ trace }) => trace.record.seed));
  const columns = columnsOf(set.scenario, goals, say).filter(({ id }) => id !== 'luck' || lucks.size > 1);
  const [order, setOrder] = useState<Order>({ by: 'game', down: false });
  const rows = sortRows(set.group, columns, order, useLanguage());
  return (
    <ScrollBox label={say('compare.classTable')}>
      <table className={styles.classTable}>
        <thead>
          <tr>
            {columns.map(({ id, name, numeric }) => {
              const here = order.by === id;
              return (
                <th
                  key={id}
                  scope="col"
                  data-number={numeric || undefined}
                  aria-sort={here ? (order.down ? 'descending' : 'ascending') : undefined}
                >
                  <button
                    type="button"
                    className={styles.sort}
                    data-order={here ? (order.down ? 'down' : 'up') : undefined}
                    onClick={() => setOrder({ by: id, down: here ? !order.down : numeric })}
                  >
                    {name}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((game) => (
            <tr key={game.id}>
              {columns.map(({ id, numeric, value }, place) =>
                place === 0 ? (
                  <th key={id} scope="row">
                    {value(game)}
                  </th>
                ) : (
                  <td key={id} data-number={numeric || undefined}>
                    {value(game)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function columnsOf(scenario: Scenario, goals: Goals, say: Say): Column<Shown>[] {
  const { governments } = scenario;
  const own = ({ people, trace }: Shown) =>
    governments.flatMap((government) => {
      const mandate = mandateOf(government, trace.record.mandates?.[government.id]);
      return mandate && people.includes(government.id) ? [{ government, mandate }] : [];
    });
  return [
    { id: 'game', name: say('compare.game'), numeric: false, value: ({ name }) => name },
    {
      id: 'side',
      name: say('compare.side'),
      numeric: false,
      value: ({ people }) => sidesOf(scenario, people, say),
    },
    { id: 'luck', name: say('compare.luck'), numeric: false, value: ({ trace }) => trace.record.seed },
    {
      id: 'ending',
      name: say('compare.ending'),
      numeric: false,
      value: (game) => endingWords(scenario, game, say),
    },
    {
      id: 'own',
      name: say('compare.ownMandate'),
      numeric: false,
      value: (game) =>
        own(game)
          .map(({ government, mandate }) =>
            say('compare.mandateScore', {
              mandate: mandate.name,
              score: shown(scoreOf(game, government.id, mandate.id) ?? 0),
            }),
          )
          .join('; '),
    },
    ...governments.map((government) => ({
      id: `goal-${government.id}`,
      name: say('compare.goal', {
        government: government.name,
        mandate: mandateOf(government, goals[government.id])?.name ?? '',
      }),
      numeric: true,
      value: (game: Shown) => shown(scoreOf(game, government.id, goals[government.id]) ?? 0),
    })),
    ...toneMeters(scenario).map(({ meter, index }) => ({
      id: `meter-${meter.id}`,
      name: meter.name,
      numeric: true,
      value: ({ trace }: Shown) => shown(trace.points.at(-1)?.meters[index] ?? 0),
    })),
  ];
}
