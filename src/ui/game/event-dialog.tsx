/** What happened, in full: where the press on its sign leads, and that on its name in the map in words. */
import type { Game } from '../../store';
import { Dialog } from '../parts/dialog';
import { CertaintyMark, Sources } from '../parts/grounds';
import { sourcesOf } from '../reading/ledger';
import styles from './stage-area.module.css';

interface EventDialogProps {
  readonly game: Game;
  readonly event: string;
  readonly onClose: () => void;
}

export function EventDialog({ game, event: id, onClose }: EventDialogProps) {
  const { scenario } = game;
  const event = scenario.events.find((one) => one.id === id);
  if (!event) return null;
  return (
    <Dialog title={event.headline} onClose={onClose}>
      <div className={styles.story}>
        {event.text !== undefined && <p lang={scenario.language}>{event.text}</p>}
        {event.because !== undefined && (
          <p className="muted" lang={scenario.language}>
            {event.because}
          </p>
        )}
        <p>
          <CertaintyMark certainty={event.certainty} />
        </p>
        <Sources sources={sourcesOf(scenario.sources, event.sources)} />
      </div>
    </Dialog>
  );
}
