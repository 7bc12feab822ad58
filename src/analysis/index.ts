/** Many playthroughs at once: the analysis' door. */

export { type Effort, measure, measureScenario } from './balance/measure';
export type { Balance, Dominated, InfluenceOf, LuckOf, Report, TestResult } from './balance/report';
export {
  type Answer,
  type CsvGame,
  csvOf,
  type DecisionSplit,
  decisionsApart,
  END,
  type MedianPoint,
  medianOf,
  peopleOf,
  type SharedTerms,
  sharedTerms,
  splitsOf,
  type Trace,
  type TracePoint,
  type TraceTurn,
  traceOf,
} from './compare';
export { type Distribution, distribution } from './distribution';
export { type Pars, parsInPortions } from './par';
export { type ReallyPlayed, reallyPlaythrough, type StoodIn } from './really';
export {
  forEachGame,
  type Progress,
  type SimulateRequest,
  type Simulation,
  simulate,
} from './simulate';
