/** Runs a report to its end. */
import { type Effort, measure, type Report } from '../../../../src/analysis';
import { compile, type Scenario } from '../../../../src/engine';

const FEW: Effort = { games: 1000, steps: 400, branched: 60, history: 200 };

export function finished<T>(work: Generator<number, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

export function measured(scenario: Scenario, effort: Partial<Effort> = {}): Report {
  const efforts = { ...FEW, ...effort };
  return finished(measure(compile(scenario), { starts: efforts, drawn: efforts }));
}
