/** A text as YAML whose parts still know where they stand. */
import { Composer, type CST, Lexer, type Node, Parser } from 'yaml';
import { FILE_BYTES, NESTING, PARTS } from '../limits';
import { utf8Bytes } from '../syntax/lines';
import { type Style, styleOf } from './style';

export interface Source {
  readonly text: string;
  /** The outermost value; null where there is none. */
  readonly root: Node | null;
  readonly style: Style;
}

const OPTIONS = {
  uniqueKeys: false,
  prettyErrors: false,
  schema: 'core',
  version: '1.2',
  keepSourceTokens: true,
} as const;

/** Undefined where the text is no YAML, or larger than a scenario can be. `style`: of the text around a part. */
export function readSource(text: string, style?: Style): Source | undefined {
  if (utf8Bytes(text, FILE_BYTES) > FILE_BYTES) return undefined;
  const tokens = tokensOf(text);
  if (!tokens) return undefined;
  const [document, second] = new Composer(OPTIONS).compose(tokens, true, text.length);
  if (!document || second || document.errors.length > 0) return undefined;
  return { text, root: document.contents, style: style ?? styleOf(text, document.contents) };
}

function tokensOf(text: string): CST.Token[] | undefined {
  const tokens: CST.Token[] = [];
  const parser = new Parser();
  let parts = 0;
  for (const source of new Lexer().lex(text)) {
    for (const token of parser.next(source)) {
      if (token.type === 'error') return undefined;
      tokens.push(token);
    }
    if (++parts > PARTS || parser.stack.length > NESTING) return undefined;
  }
  for (const token of parser.end()) {
    if (token.type === 'error') return undefined;
    tokens.push(token);
  }
  return tokens;
}
