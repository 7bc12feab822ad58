/** Seat, mandate, the other side, luck, course and assumptions: one page, ready to start as it comes. */
import { useEffect, useState } from 'react';
import type { Scenario } from '../../store';
import { afterAnswer } from '../parts/after-answer';
import { LanguageNote } from '../parts/language-note';
import { LoadingPage, NoticePage } from '../parts/notices';
import { Page } from '../parts/page';
import { go, hrefOf } from '../route';
import { useStage } from '../stage-host';
import { useSay, useStores } from '../stores';
import { useScenario } from '../use-scenario';
import { MandateCards, OtherCards, SeatCards } from './cards';
import { AssumptionSwitches, CourseField, LuckField } from './fields';
import { firstPlan, gameOf, type Plan } from './plan';
import styles from './setup.module.css';

export function SetupScreen({ id }: { id: string }) {
  const say = useSay();
  const { loading, retry } = useScenario(id);
  const stage = useStage();
  useEffect(() => stage.prepare(), [stage]);
  if (loading.state === 'ready') return <Setup id={id} scenario={loading.scenario} key={id} />;
  if (loading.state === 'loading') return <LoadingPage />;
  const failed = loading.state === 'failed';
  return (
    <NoticePage
      title={say(failed ? 'shell.loadFailed' : 'shell.scenarioUnknown')}
      text={say(failed ? 'shell.loadFailedWhy' : 'shell.scenarioUnknownWhy')}
    >
      {failed && (
        <button type="button" className="button button-strong" onClick={retry}>
          {say('shell.retry')}
        </button>
      )}
      <a className="button" href={hrefOf({ screen: 'shelf' })}>
        {say('shell.toShelf')}
      </a>
    </NoticePage>
  );
}

function Setup({ id, scenario }: { id: string; scenario: Scenario }) {
  const say = useSay();
  const { ports, game } = useStores();
  const [plan, setPlan] = useState<Plan>(() => firstPlan(scenario, ports.newLuck()));
  const [starting, setStarting] = useState(false);
  useEffect(() => {
    if (!starting) return;
    // The press is answered first: a long scenario takes a slow machine a moment to get ready.
    const begin = () => go({ screen: 'game', id: game.getState().start(scenario, gameOf(scenario, plan)) });
    return afterAnswer(begin);
  }, [starting, game, scenario, plan]);
  const change = (part: Partial<Plan>) => setPlan((before) => ({ ...before, ...part }));
  const [mine] = scenario.governments.filter(({ id }) => id === plan.seat);
  const [other] = scenario.governments.filter(({ id }) => id !== plan.seat);
  const mandate = mine?.mandates.find(({ id }) => id === plan.mandates[plan.seat]);
  const luckless = plan.luck.trim() === '';
  return (
    <Page title={scenario.title} section="play">
      <div lang={scenario.language}>
        <h1>{scenario.title}</h1>
        <p className={styles.about}>{scenario.about}</p>
      </div>
      <LanguageNote scenario={scenario} />
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!luckless) setStarting(true);
        }}
      >
        <SeatCards scenario={scenario} plan={plan} change={change} />
        <MandateCards scenario={scenario} seat={plan.seat} plan={plan} change={change} />
        {other && <OtherCards other={other} plan={plan} change={change} />}
        {other && plan.other === 'person' && (
          <MandateCards scenario={scenario} seat={other.id} plan={plan} change={change} />
        )}
        <div className={styles.pair}>
          <LuckField plan={plan} change={change} newLuck={ports.newLuck} />
          {scenario.courses.length > 0 && <CourseField scenario={scenario} plan={plan} change={change} />}
        </div>
        {scenario.assumptions.length > 0 && (
          <AssumptionSwitches id={id} scenario={scenario} plan={plan} change={change} />
        )}
        <div className={styles.start}>
          <p className="muted">
            {say('shell.startSays', {
              government: mine?.name ?? '',
              mandate: mandate?.name ?? '',
              luck: plan.luck.trim(),
            })}
          </p>
          <button type="submit" className="button button-strong" disabled={luckless} aria-busy={starting}>
            {say(starting ? 'shell.loading' : 'shell.start')}
          </button>
        </div>
      </form>
    </Page>
  );
}
