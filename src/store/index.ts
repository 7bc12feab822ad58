/** State and actions: the store's door. */
export {
  type CsvGame,
  csvOf,
  type DecisionSplit,
  decisionsApart,
  END,
  medianOf,
  type Pars,
  type SharedTerms,
  type StoodIn,
  sharedTerms,
  splitsOf,
  type Trace,
} from '../analysis';
export {
  type Advice,
  type Assumption,
  at,
  BALLOTS,
  type Ballot,
  type Cells,
  type Certainty,
  type Choices,
  type ClassNotes,
  courseTurns,
  type Decision,
  type Ending,
  type Event,
  endingOf,
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
  type Really,
  type Scenario,
  type Source,
  type StandingDecision,
  score,
  type Turn,
  turnOf,
  type Vote,
  type VoteResult,
  wantsOf,
} from '../engine';
export {
  type PlayedTurn,
  type Playthrough,
  type ReplayRefusal,
  type Seat,
  writePlaythrough,
} from '../playthrough';
export { builtInOf, isWhole } from './built-in';
export {
  type CompareActions,
  type CompareState,
  type CompareStore,
  type Contestant,
  createCompareStore,
  type Field,
  fieldOf,
  MOST_SELECTED,
  REALLY,
  type ReallyGame,
} from './compare';
export type { FileNews, FileOutcome } from './file-news';
export { createGameStore } from './game';
export {
  BEATS,
  type Beat,
  type Game,
  type GameActions,
  type GameState,
  type GameStore,
  type NewGame,
  type StartWith,
} from './game-state';
export { draftComplete } from './game-steps';
export {
  createLibraryStore,
  type GameSummary,
  type LibraryActions,
  type LibraryFailure,
  type LibraryState,
  type LibraryStore,
  MIME,
} from './library';
export {
  type FileProblem,
  type FileToOpen,
  fileNameOf,
  LONGEST_NAME,
  MOST_FILES,
  type Reading,
} from './open-files';
export { scenariosOf } from './own-scenarios';
export * from './ports';
export { createSettingsStore, type SettingsStore } from './settings';
export { entryIn } from './shelf';
export { createSpeaking, type Speaking } from './speaking';
export { roundDecisions } from './turn-flow';
