/** The author's linter: everything that can be said of a scenario file, from its commas to its balance. */
import {
  camelCase,
  describeProblem,
  PROBLEMS,
  type Problem,
  readScenarioWithTree,
  type ScenarioReading,
  sentenceOf,
} from '../scenario';
import type { Say, TextKey } from '../texts';
import { isBalance } from './balance';
import { describeBalance } from './balance/describe';
import { CHECKS, type CheckCode } from './codes';
import type { Beside, Finding } from './finding';
import { checkStatic } from './static';
import { checkTranslation } from './translations';

export { BALANCE_CHECKS, type Balanced, type BalanceFinding, balanceOf } from './balance';
export { CHECKS, type CheckCode } from './codes';
export type { Beside, Finding } from './finding';

export interface Checked {
  /** There if and only if no finding is an error. */
  readonly scenario?: NonNullable<ScenarioReading['scenario']>;
  /** All findings, in the order of the file. */
  readonly findings: readonly Finding[];
  /** Of each translation beside it; none while the scenario has errors. */
  readonly translations: readonly CheckedTranslation[];
}

export interface CheckedTranslation {
  readonly language: string;
  /** Placed in the translation's own file, in its order. */
  readonly findings: readonly Finding[];
}

/** Reads and checks a file without playing it: fast enough for every keystroke. Never throws on what the text says. */
export function check(text: string, beside: readonly Beside[] = []): Checked {
  const { scenario, tree, problems } = readScenarioWithTree(text);
  if (!scenario || !tree) return { findings: problems, translations: [] };
  return {
    scenario,
    findings: inOrder([...problems, ...checkStatic(scenario, tree)]),
    translations: beside.map((file) => ({
      language: file.language,
      findings: checkTranslation(scenario, file),
    })),
  };
}

const WEIGHT = { error: 0, warning: 1, note: 2 } as const;

/** In the order of the file; of too many those that weigh most. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const heaviest = [...findings].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || byPlace(a, b));
  return heaviest.slice(0, PROBLEMS).sort(byPlace);
}

function byPlace(a: Finding, b: Finding): number {
  return a.line - b.line || a.column - b.column;
}

/** A plain sentence that names the thing and says what to write instead. */
export function describeFinding(finding: Finding, say: Say): string {
  if (isBalance(finding)) return describeBalance(finding, say);
  return isCheck(finding) ? describeCheck(finding, say) : describeProblem(finding as Problem, say);
}

function isCheck(finding: Finding): finding is Problem<CheckCode> {
  return Object.hasOwn(CHECKS, finding.code);
}

function describeCheck(finding: Problem<CheckCode>, say: Say): string {
  const { reason, count, ...params } = finding.params;
  const base = camelCase(finding.code);
  const key = typeof reason === 'string' ? `${base}_${reason}` : count === 0 ? `${base}_zero` : base;
  return sentenceOf(
    { ...finding, params: count === undefined ? params : { ...params, count } },
    `checks.${key}` as TextKey,
    say,
  );
}
