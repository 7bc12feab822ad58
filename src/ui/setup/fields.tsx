/** Luck, course and assumptions: what stands well as it is and may be changed. */
import { useId } from 'react';
import type { Scenario } from '../../store';
import { MINUTES_A_TURN } from '../reading/minutes';
import { hrefOf } from '../route';
import { useSay } from '../stores';
import type { PlanPart } from './cards';
import styles from './setup.module.css';

const LONGEST_LUCK = 80;

export function LuckField({ plan, change, newLuck }: PlanPart & { newLuck: () => string }) {
  const say = useSay();
  const id = useId();
  const luckless = plan.luck.trim() === '';
  return (
    <fieldset className={styles.field}>
      <legend>{say('shell.luckAsk')}</legend>
      <label htmlFor={id}>{say('shell.luckLabel')}</label>
      <div className={styles.luck}>
        <input
          id={id}
          value={plan.luck}
          maxLength={LONGEST_LUCK}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-note`}
          aria-invalid={luckless}
          onChange={(event) => change({ luck: event.target.value })}
        />
        <button type="button" className="button" onClick={() => change({ luck: newLuck() })}>
          {say('shell.luckNew')}
        </button>
      </div>
      <p id={`${id}-note`} className="muted">
        <strong aria-live="polite">{luckless && say('shell.luckMissing')}</strong>
        {!luckless && say('shell.luckNote')}
      </p>
    </fieldset>
  );
}

export function CourseField({ scenario, plan, change }: PlanPart & { scenario: Scenario }) {
  const say = useSay();
  const name = useId();
  const courses = [
    { id: undefined, name: say('shell.courseFull'), turns: scenario.turns.length },
    ...scenario.courses.map(({ id, turns }) => ({
      id,
      name: scenario.courses.length === 1 ? say('shell.courseShort') : id,
      turns: turns.length,
    })),
  ];
  return (
    <fieldset className={styles.field}>
      <legend>{say('shell.courseAsk')}</legend>
      {courses.map((course) => (
        <label key={course.id ?? ''} className={styles.radio}>
          <input
            type="radio"
            name={name}
            checked={plan.course === course.id}
            onChange={() => change({ course: course.id })}
          />
          {say('shell.courseTurns', {
            name: course.name,
            count: course.turns,
            minutes: course.turns * MINUTES_A_TURN,
          })}
        </label>
      ))}
    </fieldset>
  );
}

/** Each assumption is one row of radios, behind a disclosure: nobody has to read them to begin. */
export function AssumptionSwitches({
  id,
  scenario,
  plan,
  change,
}: PlanPart & { id: string; scenario: Scenario }) {
  const say = useSay();
  const name = useId();
  return (
    <details className={styles.assumptions}>
      <summary>{say('shell.assumptionsAsk')}</summary>
      <p className="muted">
        {say('shell.assumptionsNote')}{' '}
        <a href={hrefOf({ screen: 'model', scenario: id })}>{say('shell.toModel')}</a>
      </p>
      {scenario.assumptions.map(({ id: assumption, ask, settings }) => (
        <fieldset key={assumption} className={styles.switch} lang={scenario.language}>
          <legend>{ask}</legend>
          {settings.map((setting) => (
            <label key={setting.id} className={styles.radio}>
              <input
                type="radio"
                name={`${name}-${assumption}`}
                checked={plan.assumptions[assumption] === setting.id}
                onChange={() => change({ assumptions: { ...plan.assumptions, [assumption]: setting.id } })}
              />
              {setting.name}
            </label>
          ))}
        </fieldset>
      ))}
    </details>
  );
}
