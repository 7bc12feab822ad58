/** What a mandate wants: each meter with its direction and its weight, for the eye as squares. */
import type { Mandate, Meter } from '../../store';
import { useSay } from '../stores';
import styles from './wants-list.module.css';

export function WantsList({ mandate, meters }: { mandate: Mandate; meters: readonly Meter[] }) {
  const say = useSay();
  const wants = [...mandate.wants].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return (
    <span className={styles.wants}>
      {wants.map(({ meter, weight }) => {
        const name = meters.find(({ id }) => id === meter)?.name ?? meter;
        const count = Math.abs(weight);
        return (
          <span key={meter} className={styles.want}>
            <span className={styles.weight} aria-hidden="true">
              {Array.from({ length: Math.min(count, 6) }, (_, square) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: squares are all alike
                <span key={square} />
              ))}
            </span>
            <span className={styles.goal} data-way={weight > 0 ? 'up' : 'down'}>
              <span>
                {say(weight > 0 ? 'shell.wantHigh' : 'shell.wantLow', { name })}
                <span className="hidden-words">, {say('shell.weight', { count })}. </span>
              </span>
            </span>
          </span>
        );
      })}
      {mandate.over === 'game' && <span className="muted">{say('shell.overGame')}</span>}
    </span>
  );
}
