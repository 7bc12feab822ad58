/** What several games have in common before anyone chooses: only then do their differences come from choices. */
import { type Model, normalSeed } from '../../engine';
import type { Trace } from './trace';

export interface SharedTerms {
  readonly luck: boolean;
  readonly assumptions: boolean;
  readonly course: boolean;
  /** All were played by the rules at hand, as far as their records say. */
  readonly rules: boolean;
}

export function sharedTerms(model: Model, traces: readonly Trace[]): SharedTerms {
  const alike = (of: (trace: Trace) => string) => new Set(traces.map(of)).size <= 1;
  return {
    luck: alike(({ record }) => normalSeed(record.seed)),
    assumptions: alike(({ record }) =>
      model.scenario.assumptions.map(({ id, starts }) => record.assumptions?.[id] ?? starts).join(' '),
    ),
    course: alike(({ record }) => record.course ?? ''),
    rules: traces.every(({ rulesDiffer }) => !rulesDiffer),
  };
}
