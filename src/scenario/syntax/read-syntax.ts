/** YAML 1.2 core and nothing that can surprise: a text becomes a tree, or is refused early. */
import { Composer, type CST, Lexer, Parser } from 'yaml';
import { FILE_BYTES, NESTING, PARTS, PROBLEMS } from '../limits';
import type { Report } from '../report';
import { Lines, utf8Bytes } from './lines';
import { partsOf } from './parts';
import { PlainValues } from './plain-values';
import { mendTraps } from './traps';
import { type FileKind, isFields, Tree } from './tree';
import { addYamlErrors } from './yaml-errors';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ODD_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;
const ODD_SPACE = /[\u00a0\u2000-\u200a\u202f\u3000]/;
/** At the beginning of a line, or after the colon of a name. */
const LOOKALIKE =
  /^[ ]*[\u00a0\u2000-\u200a\u202f\u3000][ \u00a0\u2000-\u200a\u202f\u3000]*|(?<=^ *(?:- +)*[\w-]{1,64}:)[\u00a0\u2000-\u200a\u202f\u3000]+/gm;
const START = { line: 1, column: 1 };

/** The tree of a file; undefined where nothing more can be said about it than the problems told. */
export function readSyntax(text: string, report: Report, what: FileKind = 'scenario'): Tree | undefined {
  if (utf8Bytes(text, FILE_BYTES) > FILE_BYTES) {
    report.add('file-too-large', START, { path: [], params: { limit: FILE_BYTES / 1024 / 1024 } });
    return undefined;
  }
  const lines = new Lines(text);
  const odd = ODD_CHARACTER.exec(text);
  if (odd) {
    const sign = `U+${odd[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    report.add('odd-character', lines.place(odd.index), { path: [], params: { sign } });
    return undefined;
  }
  const spaced = mendSpaces(text, lines, report);
  const first = partsOf(spaced);
  if (first.tooMany) {
    report.add('too-many-parts', START, { path: [], params: { limit: PARTS } });
    return undefined;
  }
  if (first.tooDeep !== undefined) {
    report.add('nested-too-deep', lines.place(first.tooDeep), { path: [], params: { limit: NESTING } });
    return undefined;
  }
  const { text: mended, fatal, explains } = mendTraps(spaced, first.parts, lines, report);
  if (fatal) return undefined;
  const tokens = tokensOf(mended);
  if (typeof tokens === 'number') {
    report.addFirst('nested-too-deep', lines.place(tokens), { path: [], params: { limit: NESTING } });
    return undefined;
  }
  const options = { uniqueKeys: false, prettyErrors: false, schema: 'core', version: '1.2' } as const;
  const [document] = new Composer(options).compose(tokens, true, mended.length);
  if (!document || addYamlErrors(document.errors, mended, first.parts, lines, report, explains))
    return undefined;
  const contents = document.contents;
  const value = new PlainValues(lines, report).read(contents, []);
  if (!isFields(value)) {
    if (what === 'translation') report.add('not-a-translation', START, { path: [] });
    else report.add(value === null ? 'empty-file' : 'not-a-scenario', START, { path: [] });
    return undefined;
  }
  if (isTheOther(value, what)) {
    report.add(what === 'translation' ? 'not-a-translation' : 'is-a-translation', START, { path: [] });
    return undefined;
  }
  return new Tree(contents, value, lines, what);
}

/** Whether this is a translation where a scenario is expected, or a scenario where a translation is. */
function isTheOther(value: Readonly<Record<string, unknown>>, what: FileKind): boolean {
  const [own, others] = what === 'scenario' ? ['format', 'translates'] : ['translates', 'format'];
  return Object.hasOwn(value, others) && !Object.hasOwn(value, own);
}

/** Spaces that only look like spaces, where the file's own spaces belong: told once a line, and read as spaces. */
function mendSpaces(text: string, lines: Lines, report: Report): string {
  return text.replace(LOOKALIKE, (found: string, offset: number) => {
    report.add('odd-space', lines.place(offset + found.search(ODD_SPACE)), { path: [] });
    return ' '.repeat(found.length);
  });
}

/** The parser's tokens, or the offset at which things stand too deep within one another. */
function tokensOf(text: string): CST.Token[] | number {
  const tokens: CST.Token[] = [];
  let errors = 0;
  const parser = new Parser();
  for (const source of new Lexer().lex(text)) {
    for (const token of parser.next(source)) {
      tokens.push(token);
      if (token.type === 'error') errors++;
    }
    if (errors > PROBLEMS) break;
    if (parser.stack.length > NESTING) return parser.offset;
    if (tokens.length > PARTS) return parser.offset;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}
