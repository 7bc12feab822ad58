/** What the YAML reader refuses, in words of ours. */
import type { YAMLError } from 'yaml';
import type { ProblemCode } from '../codes';
import type { Report } from '../report';
import { oddLine } from './indentation';
import type { Lines } from './lines';
import { type Part, shorten } from './parts';

interface Reading {
  readonly code: ProblemCode;
  readonly offset: number;
  /** Whether what comes after it in the file can no longer be trusted. */
  readonly fatal: boolean;
}

/** Adds the problems; true where the tree cannot be trusted, which is no news where something `explained` it. */
export function addYamlErrors(
  errors: readonly YAMLError[],
  text: string,
  parts: readonly Part[],
  lines: Lines,
  report: Report,
  explained: boolean,
): boolean {
  const readings = [...errors].sort((a, b) => a.pos[0] - b.pos[0]).map((error) => read(error, text, parts));
  for (const { code, offset, fatal } of readings) {
    if (fatal && explained) return true;
    const place = lines.place(offset);
    const rest = text.slice(offset, offset + 80).split('\n', 1)[0] ?? '';
    report.add(code, place, { path: [], params: { text: shorten(rest), name: keyBefore(text, offset) } });
    report.spoil(place.line);
    if (fatal) return true;
  }
  return false;
}

function read(error: YAMLError, text: string, parts: readonly Part[]): Reading {
  const [offset] = error.pos;
  const fatal = (code: ProblemCode, at = offset): Reading => ({ code, offset: at, fatal: true });
  const local = (code: ProblemCode, at = offset): Reading => ({ code, offset: at, fatal: false });
  const indentation = (): Reading => ({ ...oddLine(text, offset), fatal: true });
  switch (error.code) {
    case 'BAD_SCALAR_START':
      return local('odd-start');
    case 'BAD_DQ_ESCAPE':
      return local('bad-escape');
    case 'TAB_AS_INDENT':
      return fatal('tab-indentation');
    case 'BLOCK_IN_FLOW':
      return fatal('unclosed-bracket', openBracket(parts, offset) ?? offset);
    case 'MISSING_CHAR':
      if (error.message.includes('quote')) return fatal('unclosed-quote', openQuote(parts, offset) ?? offset);
      if (error.message.includes('Implicit map keys')) return fatal('missing-colon', lastKey(parts, offset));
      return fatal('unclosed-bracket', openBracket(parts, offset) ?? offset);
    case 'BAD_INDENT':
      if (error.message.includes('Flow')) {
        return local('unclosed-bracket', openBracket(parts, offset) ?? offset);
      }
      return indentation();
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return indentation();
    case 'UNEXPECTED_TOKEN':
      if (error.message.includes('block-seq-ind')) return fatal('expected-list');
      if (/["']\s*$/.test(text.slice(Math.max(0, offset - 40), offset))) return fatal('text-after-quote');
      return fatal('unreadable');
    default:
      return fatal('unreadable');
  }
}

/** Where the quoted text begins that is still open at `offset`. */
function openQuote(parts: readonly Part[], offset: number): number | undefined {
  return lastBefore(parts, offset, (type) => type.endsWith('quoted-scalar'))?.offset;
}

/** Where the innermost bracket stands that is still open at `offset`. */
function openBracket(parts: readonly Part[], offset: number): number | undefined {
  const open: number[] = [];
  for (const part of parts) {
    if (part.offset >= offset) break;
    if (part.type === 'flow-map-start' || part.type === 'flow-seq-start') open.push(part.offset);
    if (part.type === 'flow-map-end' || part.type === 'flow-seq-end') open.pop();
  }
  return open.at(-1);
}

function lastKey(parts: readonly Part[], offset: number): number {
  return lastBefore(parts, offset, (type) => type === 'scalar')?.offset ?? offset;
}

function lastBefore(
  parts: readonly Part[],
  offset: number,
  wanted: (type: string) => boolean,
): Part | undefined {
  let found: Part | undefined;
  for (const part of parts) {
    if (part.offset >= offset) break;
    if (wanted(part.type)) found = part;
  }
  return found;
}

/** The name before the colon before `offset`. */
function keyBefore(text: string, offset: number): string {
  return /([\w-]+)\s*:\s*$/.exec(text.slice(Math.max(0, offset - 80), offset))?.[1] ?? '';
}
