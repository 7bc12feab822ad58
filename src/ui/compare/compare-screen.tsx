/** Two to six games and what really happened, side by side; below them a whole class. */
import { useEffect, useMemo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { DropVeil, FileReport, OpenFiles, useBringIn, useFileDrop } from '../files';
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
import { type ClassView, classView, type View, viewOf } from './view';
import { Wanted } from './wanted';

export function CompareScreen({ ids }: { ids: readonly string[] }) {
  const say = useSay();
  const { load, open } = useStores().compare.getState();
  const wanted = ids.join(',');
  useEffect(() => {
    void load(wanted === '' ? [] : wanted.split(','));
  }, [load, wanted]);
  const bringIn = useBringIn();
  const over = useFileDrop((files) => void bringIn(files, (games) => void open(games)));
  const fields = useCompare((state) => state.fields);
  const scenario = useCompare((state) => state.scenario);
  const ticks = useCompare(useShallow(({ selected, lines, really }) => ({ selected, lines, really })));
  const set = useMemo(() => classView(fields, scenario, say), [fields, scenario, say]);
  const view = useMemo(() => set && viewOf(set, ticks, say), [set, ticks, say]);
  return (
    <Page title={say('compare.title')} section="compare" wide>
      <div className={styles.page}>
        <News />
        {set && view ? <SideBySide set={set} view={view} /> : <Empty />}
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

function SideBySide({ set, view }: { set: ClassView; view: View }) {
  const say = useSay();
  const [chosen, setChosen] = useState<Goals>({});
  const { ticked, terms } = view;
  const { scenario, group } = set;
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
      {set.group.length > 1 && <ClassSet set={set} goals={goals} />}
    </>
  );
}
