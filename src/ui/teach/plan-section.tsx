/** Two plans side by side: one lesson and a double lesson. */
import type { Scenario } from '../../store';
import { useSay } from '../stores';
import { type LessonPlan, lessonPlan } from './lesson-plan';
import styles from './teach.module.css';

const LESSONS = [45, 90];

const WORDS = {
  before: ['teach.stepBefore', 'teach.stepBeforeHow'],
  seats: ['teach.stepSeats', 'teach.stepSeatsHow'],
  play: ['teach.stepPlay', 'teach.stepPlayHow'],
  swap: ['teach.stepSwap', 'teach.stepSwapHow'],
  debrief: ['teach.stepDebrief', 'teach.stepDebriefHow'],
  close: ['teach.stepClose', 'teach.stepCloseHow'],
} as const;

export function PlanSection({ scenario }: { scenario: Scenario }) {
  const say = useSay();
  return (
    <section aria-labelledby="plan" className={styles.section}>
      <h2 id="plan">{say('teach.plan')}</h2>
      <p className={styles.note}>{say('teach.planNote')}</p>
      <div className={styles.plans}>
        {LESSONS.map((minutes) => (
          <PlanTable key={minutes} scenario={scenario} plan={lessonPlan(scenario, minutes)} />
        ))}
      </div>
    </section>
  );
}

function PlanTable({ scenario, plan }: { scenario: Scenario; plan: LessonPlan }) {
  const say = useSay();
  const [first, second] = scenario.governments.map(({ capital }) => capital);
  const game = !plan.fits
    ? 'teach.lessonPart'
    : plan.course === undefined
      ? 'teach.lessonFull'
      : 'teach.lessonShort';
  return (
    <div>
      <h3 className={styles.lesson}>{say('teach.lesson', { minutes: plan.minutes })}</h3>
      <p className="muted">{say(game, { count: plan.turns })}</p>
      <table className={styles.table}>
        <caption className="hidden-words">{say('teach.lesson', { minutes: plan.minutes })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('teach.stepMinutes')}</th>
            <th scope="col">{say('teach.stepWhat')}</th>
          </tr>
        </thead>
        <tbody>
          {plan.steps.map(({ kind, minutes }) => {
            const [what, how] = WORDS[kind];
            return (
              <tr key={kind}>
                <td className={styles.minutes}>{minutes}</td>
                <td>
                  <strong>{say(what)}</strong>
                  <span className={styles.line}>
                    {say(how, { first: first ?? '', second: second ?? '' })}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <td className={styles.minutes}>{plan.steps.reduce((sum, step) => sum + step.minutes, 0)}</td>
            <td>{say('teach.whole')}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
