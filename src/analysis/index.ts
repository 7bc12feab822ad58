/** Many playthroughs at once: the analysis' door. */
export { type Distribution, distribution } from './distribution';
export { type Pars, pars } from './par';
export {
  forEachGame,
  goalsOf,
  type Progress,
  type SimulateRequest,
  type Simulation,
  simulate,
} from './simulate';
