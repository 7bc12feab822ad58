/** What is wrong with a file, where, and how it is told to an author who knows nothing of YAML. */
import type { Say, TextKey } from '../texts';
import type { ProblemCode, Severity } from './codes';

/** From the top of the file to the thing: names of fields, and places in lists from 0. */
export type Path = readonly (string | number)[];

/** `Code` widens it to what the checks find. */
export interface Problem<Code extends string = ProblemCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly path: Path;
  readonly params: Readonly<Record<string, string | number>>;
  /** What the author probably meant: a name, or the value rightly written. */
  readonly suggestion?: string;
}

export type CamelCase<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : S;

/** A code as the key of its text. */
export function camelCase<S extends string>(code: S): CamelCase<S> {
  return code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<S>;
}

/** A plain sentence that names the thing and says what to write instead. */
export function describeProblem(problem: Problem, say: Say): string {
  return sentenceOf(problem, `problems.${camelCase(problem.code)}`, say);
}

/** The sentence of a text, with the problem's own names and suggestion put in. */
export function sentenceOf(problem: Problem<string>, key: TextKey, say: Say): string {
  const { thing, id, ...rest } = problem.params;
  const params: Record<string, string | number> = { ...rest };
  if (typeof thing === 'string') {
    const kind = say(`things.${thing}` as TextKey);
    params.thing = id === undefined || id === '' ? kind : say('things.named', { thing: kind, id });
  }
  const sentence = say(key, params);
  const capital = sentence.charAt(0).toUpperCase() + sentence.slice(1);
  if (problem.suggestion === undefined) return capital;
  return `${capital} ${say('problems.didYouMean', { suggestion: problem.suggestion })}`;
}

const WINDOW = 100;

/** The problem's line with a caret under its column; of a long line, the part around the caret. */
export function excerpt(text: string, problem: Problem<string>): string {
  const line = lineOf(text, problem.line);
  const column = Math.min(problem.column - 1, line.length);
  const start = line.length <= WINDOW || column < WINDOW / 2 ? 0 : column - WINDOW / 2;
  const shown = line.slice(start, start + WINDOW);
  const head = start > 0 ? '…' : '';
  const tail = start + WINDOW < line.length ? '…' : '';
  const indent = `${head}${shown.slice(0, column - start)}`.replace(/[^\t]/g, ' ');
  return `${head}${shown}${tail}\n${indent}^`;
}

function lineOf(text: string, line: number): string {
  let start = 0;
  for (let n = 1; n < line; n++) {
    const end = text.indexOf('\n', start);
    if (end < 0) return '';
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end).replace(/\r$/, '');
}
