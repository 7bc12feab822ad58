/** A scenario's file on the command line: read, compiled, its problems told. */
import { describeFinding, type Finding } from '../checks';
import { compile, type Model } from '../engine';
import { excerpt, readScenario } from '../scenario';
import type { Say } from '../texts';
import { absolute, type Io, readText } from './io';

/** A problem as scripts read it; lines and columns from 1, columns in UTF-16 units. */
export interface ProblemReport {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Finding['severity'];
  readonly code: string;
  readonly message: string;
  readonly suggestion?: string;
}

export function reportProblem(file: string, problem: Finding, say: Say): ProblemReport {
  const { line, column, severity, code, suggestion } = problem;
  const message = describeFinding(problem, say);
  return { file, line, column, severity, code, message, ...(suggestion !== undefined && { suggestion }) };
}

/** Tells a file's problems to a person: place, sentence, the line with a caret. */
export function tellProblems(
  io: Io,
  path: string,
  text: string,
  problems: readonly Finding[],
  say: Say,
): void {
  const file = absolute(io, path);
  for (const problem of problems) {
    const { line, column, severity, code } = problem;
    io.err.write(`${file}:${line}:${column} ${severity} ${code}\n  ${describeFinding(problem, say)}\n`);
    io.err.write(`${excerpt(text, problem).replace(/^/gm, '    ')}\n`);
  }
}

/** The model of a scenario's file, or undefined after its errors have been told. */
export function loadModel(io: Io, path: string, say: Say): Model | undefined {
  const text = readText(io, path);
  const { scenario, problems } = readScenario(text);
  if (scenario) return compile(scenario);
  tellProblems(io, path, text, problems, say);
  return undefined;
}
