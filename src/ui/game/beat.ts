/** What every part of a turn's frame is given. */
import type { Game } from '../../store';

export interface BeatProps {
  readonly game: Game;
  readonly ask: (meter: string) => void;
}
