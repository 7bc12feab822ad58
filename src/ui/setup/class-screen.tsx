/** What a class plays: all is set by its file, but the side where several may be played, and the mandate. */
import { useEffect, useState } from 'react';
import type { Scenario } from '../../store';
import type { KeptClass } from '../../store/studio';
import { LanguageNote } from '../parts/language-note';
import { LoadingPage, NoticePage } from '../parts/notices';
import { Page } from '../parts/page';
import { go, hrefOf } from '../route';
import { useStage } from '../stage-host';
import { useLanguage, useSay, useStores } from '../stores';
import { MandateCards, SeatCards } from './cards';
import { firstPlan, gameOf, type Plan } from './plan';
import styles from './setup.module.css';

type Loaded = { readonly kept: KeptClass; readonly scenario: Scenario };

export function ClassScreen({ id }: { id: string }) {
  const say = useSay();
  const { classes, ports } = useStores();
  const language = useLanguage();
  const stage = useStage();
  const [loaded, setLoaded] = useState<Loaded | 'unknown'>();
  useEffect(() => stage.prepare(), [stage]);
  useEffect(() => {
    let current = true;
    const load = async (): Promise<Loaded | 'unknown'> => {
      const kept = (await classes.all()).find((one) => one.id === id);
      const scenario = kept && (await ports.scenarios.load(`class:${id}`, language));
      return kept && scenario ? { kept, scenario } : 'unknown';
    };
    load().then(
      (found) => current && setLoaded(found),
      () => current && setLoaded((before) => before ?? 'unknown'),
    );
    return () => {
      current = false;
    };
  }, [classes, ports, id, language]);
  if (loaded === undefined) return <LoadingPage />;
  if (loaded !== 'unknown') return <Start {...loaded} />;
  return (
    <NoticePage title={say('shell.classUnknown')} text={say('shell.classUnknownWhy')}>
      <a className="button" href={hrefOf({ screen: 'shelf' })}>
        {say('shell.toShelf')}
      </a>
    </NoticePage>
  );
}

function Start({ kept, scenario }: Loaded) {
  const say = useSay();
  const { game } = useStores();
  const { file } = kept;
  const [plan, setPlan] = useState<Plan>(() => ({
    ...firstPlan(scenario, file.luck),
    seat: file.seats[0] ?? '',
    other: file.other,
    course: file.course,
    assumptions: { ...firstPlan(scenario, file.luck).assumptions, ...file.assumptions },
  }));
  const change = (part: Partial<Plan>) => setPlan((before) => ({ ...before, ...part }));
  const allowed = {
    ...scenario,
    governments: scenario.governments.filter(({ id }) => file.seats.includes(id)),
  };
  const mine = scenario.governments.find(({ id }) => id === plan.seat);
  const others = scenario.governments.filter(({ id }) => id !== plan.seat);
  const turns = scenario.courses.find(({ id }) => id === file.course)?.turns.length ?? scenario.turns.length;
  const { hints, predict } = file;
  return (
    <Page title={scenario.title} section="play">
      <p className="label">{say('shell.classPlays')}</p>
      <div lang={scenario.language}>
        <h1>{scenario.title}</h1>
        <p className={styles.about}>{scenario.about}</p>
      </div>
      <LanguageNote scenario={scenario} />
      <p className="muted">
        {say('shell.classTerms', { luck: file.luck })} · {say('shell.turns', { count: turns })}.{' '}
        {say('shell.classPlaysSays')}
      </p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          const begun = game
            .getState()
            .start(scenario, gameOf(scenario, plan), { house: { hints, predict } });
          go({ screen: 'game', id: begun });
        }}
      >
        {allowed.governments.length > 1 && <SeatCards scenario={allowed} plan={plan} change={change} />}
        <MandateCards scenario={scenario} seat={plan.seat} plan={plan} change={change} />
        {file.other === 'person' &&
          others.map(({ id }) => (
            <MandateCards key={id} scenario={scenario} seat={id} plan={plan} change={change} />
          ))}
        <div className={styles.start}>
          <p className="muted">
            {say('shell.startSays', {
              government: mine?.name ?? '',
              mandate: mine?.mandates.find(({ id }) => id === plan.mandates[plan.seat])?.name ?? '',
              luck: file.luck,
            })}
          </p>
          <button type="submit" className="button button-strong">
            {say('shell.start')}
          </button>
        </div>
      </form>
    </Page>
  );
}
