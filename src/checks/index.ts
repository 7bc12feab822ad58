/** The author's linter: everything that can be said of a scenario file, from its commas to its balance. */
import { describeProblem, type Problem, readScenario, type ScenarioReading } from '../scenario';
import type { Say } from '../texts';

/** A problem of the language, or something that a check has found. */
export type Finding = Problem;

/** A translation that lies beside a scenario file. */
export interface Beside {
  /** As es. */
  readonly language: string;
  readonly text: string;
}

export interface Checked {
  /** There if and only if no finding is an error. */
  readonly scenario?: NonNullable<ScenarioReading['scenario']>;
  /** All findings, in the order of the file. */
  readonly findings: readonly Finding[];
}

/** Reads and checks a file without playing it: fast enough for every keystroke. Never throws on what the text says. */
export function check(text: string, _beside: readonly Beside[] = []): Checked {
  const { scenario, problems } = readScenario(text);
  return scenario ? { scenario, findings: problems } : { findings: problems };
}

/** A plain sentence that names the thing and says what to write instead. */
export function describeFinding(finding: Finding, say: Say): string {
  return describeProblem(finding, say);
}
