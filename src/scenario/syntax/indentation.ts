/** Where a line does not fit under its neighbours: which of them is the odd one. */
import type { ProblemCode } from '../codes';

interface Row {
  /** Of its first sign that is no space. */
  readonly at: number;
  readonly indent: number;
  readonly dash: boolean;
}

/** How far back and ahead the neighbours are looked at, in lines. */
const NEIGHBOURS = 400;

/**
 * The reader stumbles over the line at `offset`. That line is the slip, unless the list that it goes on with began
 * without a dash, or a single line before it began deeper than all that follow.
 */
export function oddLine(
  text: string,
  offset: number,
): { readonly code: Extract<ProblemCode, 'bad-indentation' | 'expected-list'>; readonly offset: number } {
  const start = skipSpace(text, offset);
  const here = rowAt(text, text.lastIndexOf('\n', start - 1) + 1);
  if (!here) return { code: 'bad-indentation', offset: start };
  const before = rowsBefore(text, here);
  const first = before.at(-1);
  if (!first || first.indent <= here.indent) return { code: 'bad-indentation', offset: start };
  if (here.dash && !first.dash) return { code: 'expected-list', offset: first.at };
  const besideFirst = before.filter((row) => row.indent === first.indent).length;
  if (besideFirst === 1 && besideAfter(text, here) > 1) return { code: 'bad-indentation', offset: first.at };
  return { code: 'bad-indentation', offset: start };
}

/** The lines before one, back to the last that begins further left, the nearest first. */
function rowsBefore(text: string, here: Row): Row[] {
  const rows: Row[] = [];
  let end = text.lastIndexOf('\n', here.at);
  for (let n = 0; n < NEIGHBOURS && end > 0; n++) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const row = rowAt(text, start);
    if (row && row.indent < here.indent) break;
    if (row) rows.push(row);
    end = start - 1;
  }
  return rows;
}

/** How many lines begin at the column of this one, itself counted, before one begins further left. */
function besideAfter(text: string, here: Row): number {
  let count = 1;
  let end = text.indexOf('\n', here.at);
  for (let n = 0; n < NEIGHBOURS && end >= 0; n++) {
    const row = rowAt(text, end + 1);
    if (row && row.indent < here.indent) break;
    if (row?.indent === here.indent) count++;
    end = text.indexOf('\n', end + 1);
  }
  return count;
}

/** A line that is neither empty nor a note. */
function rowAt(text: string, start: number): Row | undefined {
  let at = start;
  while (text[at] === ' ') at++;
  const sign = text[at];
  if (sign === undefined || sign === '\n' || sign === '\r' || sign === '#') return undefined;
  return { at, indent: at - start, dash: sign === '-' && text[at + 1] === ' ' };
}

function skipSpace(text: string, offset: number): number {
  let at = offset;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r') at++;
  return at;
}
