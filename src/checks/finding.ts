/** What checking a file comes to, and what it is given. */
import type { Problem, ProblemCode } from '../scenario';
import type { BalanceCode } from './balance/codes';
import type { CheckCode } from './codes';

/** A problem of the language, or something that a check or a report has found. */
export type Finding = Problem<ProblemCode | CheckCode | BalanceCode>;

/** A translation that lies beside a scenario file. */
export interface Beside {
  /** As es. */
  readonly language: string;
  readonly text: string;
}
