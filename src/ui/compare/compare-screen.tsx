/** Two to six games and what really happened, side by side; below them a whole class. */
import { useEffect, useMemo } from 'react';
import { DropVeil, FileReport, OpenFiles, useFileDrop } from '../files';
import { Page } from '../parts';
import { hrefOf } from '../route';
import { useCompare, useSay, useStores } from '../stores';
import { ClassSet } from './class-set';
import styles from './compare.module.css';
import { GameList } from './game-list';
import { MeterCharts } from './meter-charts';
import { Outcomes } from './outcomes';
import { Partings } from './partings';
import { ScoreChart } from './score-chart';
import { type View, viewOf } from './view';

export function CompareScreen({ ids }: { ids: readonly string[] }) {
  const say = useSay();
  const state = useCompare((all) => all);
  const { load, open, dismissNews } = useStores().compare.getState();
  const wanted = ids.join(',');
  useEffect(() => {
    void load(wanted === '' ? [] : wanted.split(','));
  }, [load, wanted]);
  const over = useFileDrop((files) => void open(files));
  const view = useMemo(() => viewOf(state, say), [state, say]);
  return (
    <Page title={say('compare.title')} section="compare" wide>
      <div className={styles.page}>
        {state.listFailed && (
          <p role="alert" className={styles.failure}>
            {say('compare.listFailed')}
          </p>
        )}
        <FileReport reading={state.reading} news={state.news} onDismiss={dismissNews} />
        {view ? <SideBySide view={view} /> : <Empty loading={state.status === 'loading'} />}
      </div>
      <DropVeil shown={over} text={say('compare.drop')} />
    </Page>
  );
}

function Empty({ loading }: { loading: boolean }) {
  const say = useSay();
  const { open } = useStores().compare.getState();
  if (loading) return <p className={styles.empty}>{say('compare.loading')}</p>;
  return (
    <div className={styles.empty}>
      <h1>{say('compare.empty')}</h1>
      <p>{say('compare.emptyWhat')}</p>
      <p className={styles.buttons}>
        <a className="button button-strong" href={hrefOf({ screen: 'shelf' })}>
          {say('compare.toShelf')}
        </a>
        <OpenFiles label={say('compare.open')} onFiles={(files) => void open(files)} />
      </p>
      <p className="muted">{say('compare.dropHint')}</p>
    </div>
  );
}

function SideBySide({ view }: { view: View }) {
  const say = useSay();
  const { ticked, terms } = view;
  const enough = ticked.length > 1;
  return (
    <>
      <div className={styles.columns}>
        <GameList view={view} />
        <section className={styles.middle} aria-labelledby="compare-heading">
          <h1 id="compare-heading">
            {say(terms.luck && terms.assumptions ? 'compare.heading' : 'compare.headingDiffer')}
          </h1>
          {enough ? <MeterCharts view={view} /> : <p className="muted">{say('compare.pick')}</p>}
        </section>
        <ScoreChart view={view} />
      </div>
      {enough && (
        <div className={styles.below}>
          <Partings view={view} />
          <Outcomes view={view} />
        </div>
      )}
      {view.group.length > 1 && <ClassSet view={view} />}
    </>
  );
}
