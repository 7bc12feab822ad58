/** The language's one door: a text becomes a Scenario, or problems that say where and how to mend it. */
import type { Scenario } from '../engine/scenario';
import { buildScenario } from './build';
import type { Problem } from './problem';
import { checkReferences } from './references';
import { Report } from './report';
import type { ScenarioDocument } from './shape/document';
import { checkPlainText } from './shape/plain-text';
import { readShape } from './shape/read-shape';
import { readSyntax } from './syntax/read-syntax';
import type { Tree } from './syntax/tree';

export { CODES, type ProblemCode, type Severity } from './codes';
export { PROBLEMS } from './limits';
export { camelCase, describeProblem, excerpt, type Path, type Problem, sentenceOf } from './problem';
export { isFields, type Tree } from './syntax/tree';
export { thingAt } from './things';

export interface ScenarioReading {
  /** There if and only if no problem is an error. */
  readonly scenario?: Scenario;
  /** All problems of the file, in its order. */
  readonly problems: readonly Problem[];
}

export interface ScenarioReadingWithTree extends ScenarioReading {
  /** Where everything stands in the file; there wherever the file could be read at all. */
  readonly tree?: Tree;
}

/** Reads a scenario file (YAML, or JSON, which is YAML too). Never throws on what the text says. */
export function readScenario(text: string): ScenarioReading {
  const { scenario, problems } = readScenarioWithTree(text);
  return scenario ? { scenario, problems } : { problems };
}

/** The same, with what says where a thing stands in the file. */
export function readScenarioWithTree(text: string): ScenarioReadingWithTree {
  const report = new Report();
  const tree = readSyntax(text, report);
  if (!tree) return { problems: report.finish() };
  const document = readShape(tree, report);
  checkPlainText(tree, report);
  if (report.full) report.cut();
  else checkReferences(document, tree, report);
  const problems = report.finish();
  if (problems.some((problem) => problem.severity === 'error')) return { problems, tree };
  return { scenario: buildScenario(tree.value as ScenarioDocument), problems, tree };
}
