/** The lexical parts of a YAML text with their places, and no more of them than a scenario can need. */
import { CST, Lexer } from 'yaml';
import { NESTING, PARTS } from '../limits';

export interface Part {
  readonly type: string;
  readonly offset: number;
  readonly source: string;
}

/** The lexical parts of a text with their places; fewer than all of them where there are too many. */
export function partsOf(text: string): { parts: Part[]; tooMany: boolean; tooDeep: number | undefined } {
  const parts: Part[] = [];
  let offset = 0;
  let scalar = false;
  let depth = 0;
  for (const source of new Lexer().lex(text)) {
    const type = scalar ? 'scalar' : (CST.tokenType(source) ?? 'unknown');
    if (!scalar && source === CST.FLOW_END) {
      parts.push({ type, offset, source: '' });
      depth = 0;
      continue;
    }
    if (!scalar && (source === CST.SCALAR || source === CST.DOCUMENT)) {
      scalar = source === CST.SCALAR;
      continue;
    }
    scalar = false;
    parts.push({ type, offset, source });
    if (type === 'flow-map-start' || type === 'flow-seq-start') depth++;
    if (type === 'flow-map-end' || type === 'flow-seq-end') depth--;
    if (depth > NESTING) return { parts, tooMany: false, tooDeep: offset };
    if (parts.length > PARTS) return { parts, tooMany: true, tooDeep: undefined };
    offset += source.length;
  }
  return { parts, tooMany: false, tooDeep: undefined };
}

/** So much of a text as fits into a sentence. */
export function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 60 ? `${flat.slice(0, 59)}…` : flat;
}
