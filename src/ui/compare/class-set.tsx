/** A whole class: every game in a table that can be sorted, its meters over the turns, the split of each decision. */
import { useState } from 'react';
import { csvOf } from '../../store';
import { shown } from '../reading/figures';
import { useSay, useStores } from '../stores';
import { ClassCharts } from './class-charts';
import styles from './compare.module.css';
import { scoreOf } from './goals';
import { useEndingWords } from './outcomes';
import { Splits } from './splits';
import { toneMeters } from './tones';
import type { Shown, View } from './view';

interface Column {
  readonly id: string;
  readonly name: string;
  /** What is sorted by; text or a number. */
  value(game: Shown): string | number;
}

export function ClassSet({ view }: { view: View }) {
  const say = useSay();
  const { ports } = useStores();
  const save = () => {
    const games = view.group.map(({ name, file, trace }) => ({ label: name, file: file ?? '', trace }));
    void ports.files.save(
      `demarche-${view.scenario.id}.csv`,
      'text/csv;charset=utf-8',
      csvOf(view.model, games),
    );
  };
  return (
    <section className={styles.class} aria-labelledby="compare-class">
      <div className={styles.classHead}>
        <h2 id="compare-class">{say(view.fromFiles ? 'compare.classSet' : 'compare.classSetGames')}</h2>
        <p className="muted">{say('compare.classNote', { count: view.group.length })}</p>
        <button type="button" className="button" onClick={save}>
          {say('compare.csv')}
        </button>
      </div>
      <ClassTable view={view} />
      <ClassCharts view={view} />
      <Splits view={view} />
    </section>
  );
}

function useColumns(view: View): Column[] {
  const say = useSay();
  const ending = useEndingWords(view);
  const { governments } = view.scenario;
  const seats = ({ people }: Shown) => governments.filter(({ id }) => people.includes(id));
  const mandates = (game: Shown) =>
    seats(game).map(({ id, mandates: all }) => all.find((m) => m.id === game.trace.record.mandates?.[id]));
  const score = (game: Shown) => {
    const [seat] = seats(game);
    return seat ? shown(scoreOf(game, seat.id, game.trace.record.mandates?.[seat.id]) ?? 0) : 0;
  };
  return [
    { id: 'game', name: say('compare.game'), value: ({ name }) => name },
    {
      id: 'side',
      name: say('compare.side'),
      value: (game) =>
        seats(game)
          .map((g) => g.name)
          .join(', '),
    },
    {
      id: 'mandate',
      name: say('compare.mandate'),
      value: (game) =>
        mandates(game)
          .map((m) => m?.name ?? '')
          .join(', '),
    },
    { id: 'luck', name: say('compare.luck'), value: ({ trace }) => trace.record.seed },
    { id: 'ending', name: say('compare.ending'), value: ending },
    { id: 'score', name: say('compare.own'), value: score },
    ...toneMeters(view.scenario).map(({ meter, index }) => ({
      id: `meter-${meter.id}`,
      name: meter.name,
      value: ({ trace }: Shown) => shown(trace.points.at(-1)?.meters[index] ?? 0),
    })),
  ];
}

const compareCells = (a: string | number, b: string | number) =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));

function ClassTable({ view }: { view: View }) {
  const say = useSay();
  const columns = useColumns(view);
  const [order, setOrder] = useState<{ readonly by: string; readonly down: boolean }>({
    by: 'game',
    down: false,
  });
  const by = columns.find(({ id }) => id === order.by) ?? columns[0];
  const rows = [...view.group].sort((a, b) => {
    const difference = by ? compareCells(by.value(a), by.value(b)) : 0;
    return order.down ? -difference : difference;
  });
  return (
    <div className={styles.scroll}>
      <table lang={view.scenario.language}>
        <thead>
          <tr>
            {columns.map(({ id, name }) => {
              const here = order.by === id;
              return (
                <th
                  key={id}
                  scope="col"
                  aria-sort={here ? (order.down ? 'descending' : 'ascending') : undefined}
                >
                  <button
                    type="button"
                    className={styles.sort}
                    aria-label={say('compare.sortBy', { column: name })}
                    onClick={() => setOrder({ by: id, down: here && !order.down })}
                  >
                    {name} <span aria-hidden="true">{here ? (order.down ? '↓' : '↑') : ''}</span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((game) => (
            <tr key={game.id}>
              {columns.map(({ id, value }, place) => {
                const content = value(game);
                if (place === 0) {
                  return (
                    <th key={id} scope="row">
                      {content}
                    </th>
                  );
                }
                return (
                  <td key={id} className={typeof content === 'string' ? styles.words : undefined}>
                    {content}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
