/** A whole class: every game in a table that can be sorted, its meters over the turns, the split of each decision. */
import { useState } from 'react';
import { csvOf } from '../../store';
import { useSay, useStores } from '../stores';
import { ClassCharts } from './class-charts';
import { ClassTable } from './class-table';
import styles from './compare.module.css';
import type { Goals } from './goals';
import { Splits } from './splits';
import type { View } from './view';

/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

export function ClassSet({ view, goals }: { view: View; goals: Goals }) {
  const say = useSay();
  return (
    <section className={styles.below} aria-labelledby="compare-class">
      <div className={styles.classHead}>
        <h2 id="compare-class">
          {say(view.fromFiles ? 'compare.classSet' : 'compare.classSetGames', { count: view.group.length })}
        </h2>
        <SaveCsv view={view} />
      </div>
      <ClassTable view={view} goals={goals} />
      <ClassCharts view={view} />
      <Splits view={view} />
    </section>
  );
}

function SaveCsv({ view }: { view: View }) {
  const say = useSay();
  const { ports } = useStores();
  const [failed, setFailed] = useState(false);
  const save = () => {
    const games = view.group.map(({ name, file, trace }) => ({ label: name, file: file ?? '', trace }));
    const text = BYTE_ORDER_MARK + csvOf(view.model, games);
    ports.files.save(`demarche-${view.scenario.id}.csv`, 'text/csv;charset=utf-8', text).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <div>
      <button type="button" className="button" onClick={save}>
        {say('compare.csv')}
      </button>
      <p role="alert">{failed && say('games.saveFailed')}</p>
    </div>
  );
}
