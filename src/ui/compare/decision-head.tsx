/** What was decided, and which government decided it. */
import type { Scenario } from '../../store';
import { decisionOf } from '../reading/decisions';
import styles from './compare.module.css';
import { sideOf, topicName } from './words';

export interface DecisionHeadProps {
  readonly scenario: Scenario;
  readonly decision: string;
  /** The government that decides. */
  readonly by: string;
}

export function DecisionHead({ scenario, decision, by }: DecisionHeadProps) {
  const government = scenario.governments.find(({ id }) => id === by);
  return (
    <div className={styles.decision} data-side={sideOf(scenario, by)} lang={scenario.language}>
      <p>
        <strong>{government?.name}</strong> · {topicName(scenario, decision)}
      </p>
      <h4>{decisionOf(scenario, decision)?.ask}</h4>
    </div>
  );
}
