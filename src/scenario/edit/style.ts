/** How an author writes: what new parts of the file are to look like. */
import { isMap, isScalar, isSeq, type Node, Scalar, visit } from 'yaml';
import { plainIsSafe } from './plain';

export type Quotes = 'plain' | 'single' | 'double';

export interface Style {
  readonly eol: '\n' | '\r\n';
  /** Columns by which a group stands to the right of its name. */
  readonly step: number;
  /** The same of the dashes of a list. */
  readonly listStep: number;
  /** How texts are quoted that need no quotes. */
  readonly quotes: Quotes;
  /** Everything stands in braces, and all names in quotes. */
  readonly json: boolean;
}

/** So many texts tell how an author quotes. */
const SAMPLE = 60;

export function styleOf(text: string, root: Node | null): Style {
  let step: number | undefined;
  let listStep: number | undefined;
  const counts = { plain: 0, single: 0, double: 0 };
  let sampled = 0;
  visit(root, {
    Pair(_, pair) {
      const column = columnOf(text, pair.key);
      const value = pair.value;
      if (column === undefined || (!isMap(value) && !isSeq(value)) || value.flow) return undefined;
      const inner = value.range?.[0];
      if (inner === undefined) return undefined;
      const by = inner - (text.lastIndexOf('\n', inner) + 1) - column;
      if (isMap(value) && by > 0 && by <= 8) step ??= by;
      if (isSeq(value) && by >= 0 && by <= 8) listStep ??= by;
      return undefined;
    },
    Scalar(key, scalar) {
      if (key === 'key' || typeof scalar.value !== 'string' || !scalar.value.includes(' ')) return undefined;
      if (scalar.value.includes('\n') || !plainIsSafe(scalar.value, false)) return undefined;
      if (scalar.type === Scalar.PLAIN) counts.plain++;
      else if (scalar.type === Scalar.QUOTE_SINGLE) counts.single++;
      else if (scalar.type === Scalar.QUOTE_DOUBLE) counts.double++;
      sampled++;
      return sampled >= SAMPLE && step !== undefined && listStep !== undefined ? visit.BREAK : undefined;
    },
  });
  const first = text.indexOf('\n');
  return {
    eol: first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n',
    step: step ?? 2,
    listStep: listStep ?? step ?? 2,
    quotes: mostOf(counts),
    json: isMap(root) && root.flow === true && isQuoted(root.items[0]?.key),
  };
}

function mostOf(counts: Readonly<Record<Quotes, number>>): Quotes {
  if (counts.double > counts.plain && counts.double >= counts.single) return 'double';
  return counts.single > counts.plain ? 'single' : 'plain';
}

function isQuoted(key: unknown): boolean {
  return isScalar(key) && key.type === Scalar.QUOTE_DOUBLE;
}

function columnOf(text: string, key: unknown): number | undefined {
  const start = isScalar(key) ? key.range?.[0] : undefined;
  return start === undefined ? undefined : start - (text.lastIndexOf('\n', start) + 1);
}
