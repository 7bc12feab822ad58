/** Puts right, in the text itself, what a problem has one likely remedy for. */
import { CODES, readScenario } from '..';
import type { Problem } from '../problem';
import { type SkimNode, skim } from './skim';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Whether a problem comes with a remedy: a suggestion that is written out whole. */
export function hasRemedy({ suggestion }: Pick<Problem<string>, 'suggestion'>): boolean {
  return suggestion !== undefined && !suggestion.includes('…');
}

/** The text with the problem's suggestion in its place; undefined where that does not mend it. */
export function remedy(text: string, problem: Problem<string>): string | undefined {
  const { suggestion, code } = problem;
  if (suggestion === undefined || !hasRemedy(problem)) return undefined;
  const before = weightOf(text, code);
  for (const { from, to } of rangesAt(text, problem)) {
    const mended = text.slice(0, from) + suggestion + text.slice(to);
    if (mended === text) continue;
    const after = weightOf(mended, code);
    // What only a check has found is not among the problems: there it is enough that nothing becomes worse.
    if (after < before || (after === before && !Object.hasOwn(CODES, code))) return mended;
  }
  return undefined;
}

/** The errors of a file, those of the code counting twice. */
function weightOf(text: string, code: string): number {
  const { problems } = readScenario(text);
  const same = problems.filter((problem) => problem.code === code).length;
  const others = problems.filter((problem) => problem.code !== code && problem.severity === 'error').length;
  return 2 * same + others;
}

function rangesAt(text: string, { line, column }: Problem<string>): Range[] {
  let start = 0;
  for (let n = 1; n < line; n++) {
    const end = text.indexOf('\n', start);
    if (end < 0) return [];
    start = end + 1;
  }
  const offset = start + column - 1;
  const stop = text.indexOf('\n', offset);
  const rest = text.slice(offset, stop < 0 ? text.length : stop);
  const ranges: Range[] = [];
  collect(skim(text), offset, ranges);
  const lengths = [
    /^-?\d+ *, *\d+/,
    /^[-−+]?\d+,\d+/,
    /^[^\s,:{}[\]#]+/,
    /^[^,{}[\]#]*[^\s,{}[\]#]/,
    /^.*\S/,
  ].flatMap((pattern) => pattern.exec(rest)?.[0].length ?? []);
  return [...ranges, ...lengths.map((length) => ({ from: offset, to: offset + length }))];
}

/** The values, names and named values that begin at the offset. */
function collect(node: SkimNode | undefined, offset: number, ranges: Range[]): void {
  if (node?.kind === 'text') {
    if (node.from === offset) ranges.push({ from: node.from, to: node.to });
  } else if (node?.kind === 'list') {
    for (const { value } of node.items) collect(value, offset, ranges);
  } else if (node) {
    for (const { from, to, value } of node.entries) {
      if (from === offset) {
        ranges.push({ from, to });
        if (value?.kind === 'text') ranges.push({ from, to: value.to });
      }
      collect(value, offset, ranges);
    }
  }
}
