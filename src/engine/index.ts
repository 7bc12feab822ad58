/** The engine's door. */

export { canonicalRules } from './canonical';
export { type Coins, withCoins } from './coins';
export { compile, conditionReader } from './compile';
export { at } from './layout';
export {
  choiceSeedOf,
  draw,
  drawSalted,
  fnv1a,
  normalSeed,
  seedOf,
  turnSalt,
} from './luck';
export type { Model, RuleText } from './model';
export { isOpen, offer, openDecisions } from './opening';
export { playTurn } from './phases';
export { LedgerRecorder, type LedgerRow, PHASES, type Phase, type Recorder } from './recorder';
export { type Choices, type OpenDecision, offered, open, REFUSALS, type Refusal, resolve } from './resolve';
export * from './scenario';
export { score, type Wants, wantsOf } from './score';
export { specialise } from './specialise';
export {
  begin,
  type Cells,
  choiceOf,
  copy,
  courseTurns,
  endingOf,
  meterOf,
  type Setup,
  turnOf,
} from './state';
export { type TurnResult, turnResult, type VoteResult } from './turn-result';
