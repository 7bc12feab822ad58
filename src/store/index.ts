/** State and actions: the store's door. */
export type { Pars } from '../analysis';
export {
  at,
  type Certainty,
  type Choices,
  type Decision,
  type Ending,
  type Event,
  type Government,
  type LedgerRow,
  type Mandate,
  type Meter,
  type Model,
  meterOf,
  type OpenDecision,
  type Option,
  offered,
  open,
  type Scenario,
  type StandingDecision,
  score,
  type Turn,
  turnOf,
  type Vote,
  type VoteResult,
  wantsOf,
} from '../engine';
export type { PlayedTurn, Playthrough, ReplayRefusal, Seat } from '../playthrough';
export {
  BEATS,
  type Beat,
  createGameStore,
  draftComplete,
  type Game,
  type GameActions,
  type GameState,
  type GameStore,
  type NewGame,
} from './game';
export * from './ports';
export { createSettingsStore, type SettingsStore } from './settings';
export { roundDecisions } from './turn-flow';
