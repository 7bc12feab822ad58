/** What map and chamber show and how it is said: the picture's door. */
export {
  type ChamberPicture,
  type ChamberWords,
  chamberPicture,
  memberName,
  type SeatMark,
  type Tally,
} from './chamber';
export {
  type ChoiceCue,
  type Cue,
  type EventCue,
  type FlagCue,
  type MeterCue,
  type Played,
  revealCues,
  type SeatCue,
  type VoteCue,
} from './cues';
export {
  type EventMark,
  type Ghost,
  headlineMeters,
  type MapPicture,
  type MapView,
  type MeterMark,
  mapPicture,
  type PlaceMark,
  type Side,
} from './map';
export type { Say, StageKey } from './say';
export { HEMICYCLE_HEIGHT, HORSESHOE_HEIGHT, type Spot } from './seats';
export type { Sign } from './signs';
export { type Tendency, tendencies } from './tendencies';

import type { ChamberPicture } from './chamber';
import type { MapPicture } from './map';

/** What the stage is to show. */
export type StagePicture =
  | { readonly scene: 'map'; readonly map: MapPicture }
  | { readonly scene: 'chamber'; readonly chamber: ChamberPicture };
