/** What both governments chose in a turn, side by side. */
import type { Game } from '../../store';
import { decisionOf, optionOf, topicOf } from '../reading/decisions';
import styles from './panels.module.css';

export function BothSides({ game, turn }: { game: Game; turn: number }) {
  const { scenario, turns } = game;
  const chosen = Object.entries(turns[turn]?.choices ?? {}).flatMap(([id, option]) => {
    const decision = decisionOf(scenario, id);
    return decision ? [{ decision, label: optionOf(decision, option)?.label ?? option }] : [];
  });
  return (
    <div className={styles.sides} lang={scenario.language}>
      {scenario.governments.map(({ id, name }, side) => (
        <section key={id} className={styles.side} data-side={side} aria-label={name}>
          <h3>{name}</h3>
          <dl>
            {chosen
              .filter(({ decision }) => decision.by === id)
              .map(({ decision, label }) => (
                <div key={decision.id}>
                  <dt>{topicOf(scenario, decision)}</dt>
                  <dd>{label}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
