/** What every check works with: the scenario, its file, and a way to say what was found. */
import type { Path, Problem, Tree } from '../../scenario';
import { type ScenarioReading, thingAt } from '../../scenario';
import { CHECKS, type CheckCode } from '../codes';

export type Scenario = NonNullable<ScenarioReading['scenario']>;
export type Found = Problem<CheckCode>;

export class Checker {
  private readonly findings: Found[] = [];

  constructor(
    readonly scenario: Scenario,
    readonly tree: Tree,
  ) {}

  /** Puts a finding at the value of a path, or at its name. */
  tell(
    code: CheckCode,
    path: Path,
    params: Readonly<Record<string, string | number>> = {},
    at: 'key' | 'value' = 'value',
  ): void {
    const { line, column } = this.tree.place(path, at);
    this.findings.push({
      code,
      severity: CHECKS[code],
      line,
      column,
      path,
      params: { ...thingAt(path, this.tree), ...params },
    });
  }

  finish(): readonly Found[] {
    return this.findings;
  }
}

/** Hundredths as people write points. */
export function points(hundredths: number): string {
  return String(hundredths / 100);
}
