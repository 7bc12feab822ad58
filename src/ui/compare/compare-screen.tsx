/** Two to six games and what really happened, side by side; below them a whole class. */
import { useEffect, useMemo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { DropVeil, FileReport, OpenFiles, useFileDrop } from '../files';
import { Page } from '../parts/page';
import { hrefOf } from '../route';
import { useCompare, useSay, useStores } from '../stores';
import { ClassSet } from './class-set';
import styles from './compare.module.css';
import { GameList } from './game-list';
import { commonGoals, type Goals } from './goals';
import { MeterCharts } from './meter-charts';
import { Outcomes } from './outcomes';
import { Partings } from './partings';
import { type View, viewOf } from './view';
import { Wanted } from './wanted';

export function CompareScreen({ ids }: { ids: readonly string[] }) {
  const say = useSay();
  const { load, open } = useStores().compare.getState();
  const wanted = ids.join(',');
  useEffect(() => {
    void load(wanted === '' ? [] : wanted.split(','));
  }, [load, wanted]);
  const over = useFileDrop((files) => void open(files));
  const laid = useCompare(
    useShallow(({ fields, scenario, selected, lines, really }) => ({
      fields,
      scenario,
      selected,
      lines,
      really,
    })),
  );
  const view = useMemo(() => viewOf(laid, say), [laid, say]);
  return (
    <Page title={say('compare.title')} section="compare" wide>
      <div className={styles.page}>
        <News />
        {view ? <SideBySide view={view} /> : <Empty />}
      </div>
      <DropVeil shown={over} text={say('compare.drop')} />
    </Page>
  );
}

/** What went wrong, and what became of files. */
function News() {
  const say = useSay();
  const { dismissNews } = useStores().compare.getState();
  const listFailed = useCompare((state) => state.listFailed);
  const reading = useCompare((state) => state.reading);
  const news = useCompare((state) => state.news);
  return (
    <div className={styles.news}>
      <p role="alert">{listFailed && say('compare.listFailed')}</p>
      <FileReport reading={reading} news={news} onDismiss={dismissNews} />
    </div>
  );
}

function Empty() {
  const say = useSay();
  const { open } = useStores().compare.getState();
  const loading = useCompare((state) => state.status === 'loading');
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
  const [chosen, setChosen] = useState<Goals>({});
  const { scenario, group, ticked, terms } = view;
  const goals = useMemo(() => ({ ...commonGoals(scenario, group), ...chosen }), [scenario, group, chosen]);
  const enough = ticked.length > 1;
  const alike = terms.luck && terms.assumptions && terms.course;
  return (
    <>
      <h1 className="hidden-words">{say('compare.pageTitle')}</h1>
      <div className={styles.columns}>
        <GameList view={view} />
        <section className={styles.middle} aria-labelledby="compare-heading">
          <h2 id="compare-heading">{say(alike ? 'compare.heading' : 'compare.headingDiffer')}</h2>
          <p className="muted">{say(enough ? 'compare.chartsNote' : 'compare.pick')}</p>
          {enough && <MeterCharts view={view} headline level={3} />}
        </section>
        <Wanted view={view} goals={goals} onGoals={setChosen} />
      </div>
      {enough && (
        <>
          <section className={styles.below} aria-labelledby="compare-more">
            <h2 id="compare-more">{say('compare.moreMeters')}</h2>
            <div className={styles.charts}>
              <MeterCharts view={view} headline={false} level={3} />
            </div>
          </section>
          <Partings view={view} />
          <Outcomes view={view} />
        </>
      )}
      {view.group.length > 1 && <ClassSet view={view} goals={goals} />}
    </>
  );
}
