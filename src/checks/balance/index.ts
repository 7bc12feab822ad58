/** The slow half of the linter: plays a scenario many times, and says what that shows. */
import { measureScenario, type Report } from '../../analysis';
import { type Problem, readScenarioWithTree } from '../../scenario';
import { BALANCE_CHECKS } from './codes';
import { type BalanceFinding, balanceFindings } from './findings';

export { BALANCE_CHECKS, type BalanceCode } from './codes';
export type { BalanceFinding } from './findings';

export interface Balanced {
  readonly report: Report;
  /** In the order of the file. */
  readonly findings: readonly BalanceFinding[];
}

/** Yields how much is done, 0 to 1; ends with the report, or with undefined where the file has errors. */
export function* balanceOf(text: string): Generator<number, Balanced | undefined> {
  const { scenario, tree } = readScenarioWithTree(text);
  if (!scenario || !tree) return undefined;
  const report = yield* measureScenario(scenario);
  return { report, findings: balanceFindings(scenario, tree, report) };
}

export function isBalance(finding: Problem<string>): finding is BalanceFinding {
  return Object.hasOwn(BALANCE_CHECKS, finding.code);
}
