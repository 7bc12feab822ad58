/** Says that the browser keeps no games, as long as it does not. */
import styles from './keep-warning.module.css';
import { useGame, useSay } from './stores';

export function KeepWarning() {
  const say = useSay();
  const failed = useGame((state) => state.keepFailed && state.game !== undefined);
  const handing = useGame((state) => state.game?.beat === 'handover');
  if (!failed || handing) return null;
  return (
    <p role="alert" className={styles.warning}>
      {say('shell.keepFailed')}
    </p>
  );
}
