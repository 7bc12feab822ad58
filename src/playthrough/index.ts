/** The record of one game: the playthrough's door. Reading files stands apart in `read`, so that play does not load it. */
export { FORMAT, type Playthrough, type Seat, writePlaythrough } from './playthrough';
export {
  type PlayedTurn,
  playOne,
  type Replay,
  type ReplayRefusal,
  replay,
  type SetupRefusal,
} from './replay';
export { rulesHash } from './rules-hash';
