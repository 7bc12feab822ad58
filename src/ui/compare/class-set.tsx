/** A whole class: every game in a table that can be sorted, its meters over the turns, the split of each decision. */
import { memo, useState } from 'react';
import { csvOf } from '../../store';
import { useSay, useStores } from '../stores';
import { ClassCharts } from './class-charts';
import { ClassTable } from './class-table';
import styles from './compare.module.css';
import type { Goals } from './goals';
import { Splits } from './splits';
import type { ClassView } from './view';

/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

export const ClassSet = memo(function ClassSet({ set, goals }: { set: ClassView; goals: Goals }) {
  const say = useSay();
  return (
    <section className={styles.below} aria-labelledby="compare-class">
      <div className={styles.classHead}>
        <h2 id="compare-class">
          {say(set.fromFiles ? 'compare.classSet' : 'compare.classSetGames', { count: set.group.length })}
        </h2>
        <SaveCsv set={set} />
      </div>
      <ClassTable set={set} goals={goals} />
      <ClassCharts set={set} />
      <Splits set={set} />
    </section>
  );
});

function SaveCsv({ set }: { set: ClassView }) {
  const say = useSay();
  const { ports } = useStores();
  const [failed, setFailed] = useState(false);
  const save = () => {
    const games = set.group.map(({ name, file, trace }) => ({ label: name, file: file ?? '', trace }));
    const text = BYTE_ORDER_MARK + csvOf(set.model, games);
    ports.files.save(`demarche-${set.scenario.id}.csv`, 'text/csv;charset=utf-8', text).then(
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
