/** What can be asked of the text of a scenario, and what comes of it. */
import type { Path } from '../problem';

/** A value to write: anything that YAML can say without tags. Keys stand in the order given. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

export type Edit =
  /**
   * Replaces the value at a path; the field is added where it is not there, in the order of the language, with the
   * groups around it that it needs. Of a group or a list only what differs is written anew. A text in a block (`|`, `>`)
   * stays in it, and its last line break stays as the block has it.
   */
  | { readonly kind: 'set'; readonly path: Path; readonly value: Plain }
  /**
   * Adds an item to a list (`path` is the list) at a place from 0; left out: at the end. The list is made where there
   * is none, and a single name (`sources: article`) becomes a list of two.
   */
  | { readonly kind: 'insert'; readonly path: Path; readonly at?: number; readonly value: Plain }
  /** Adds a field under a name to a group (`path` is the group), after the field `after`; left out: at the end. */
  | {
      readonly kind: 'add';
      readonly path: Path;
      readonly key: string;
      readonly after?: string;
      readonly value: Plain;
    }
  /** Takes away a field or an item with its comments; of the last one the emptied field around it too. */
  | { readonly kind: 'remove'; readonly path: Path }
  /** Moves a field or an item with its comments so many places down (below 0: up) among its own. */
  | { readonly kind: 'move'; readonly path: Path; readonly by: number }
  /**
   * Gives the thing at a path (`['meters','trust']`, `['turns',0,'decisions',1]`, an option, a turn, a flag) another
   * id, everywhere where it is named. Of a test it is the name, of the glossary the term.
   */
  | { readonly kind: 'rename'; readonly path: Path; readonly to: string };

/**
 * Why an edit could not be made; the text stays as it was.
 * `not-readable`: the text is no YAML, or too large; `no-such-place`: the path leads nowhere, or not to what the edit
 * needs; `id-taken`: there is a thing of that name; `bad-id`: nothing of this kind can be called so.
 */
export type EditRefusal = 'not-readable' | 'no-such-place' | 'id-taken' | 'bad-id';

export type Edited =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly refusal: EditRefusal };

/** A stretch of the text, in UTF-16 units, and what is to stand there instead. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export type Splices = readonly Splice[] | EditRefusal;

/** Makes all splices, none of which overlaps another; of two at one place the first given comes first. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let out = '';
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.from - b.from || a.to - b.to)) {
    out += text.slice(at, splice.from) + splice.text;
    at = splice.to;
  }
  return out + text.slice(at);
}

export function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

export function isGroup(value: Plain): value is { readonly [key: string]: Plain } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
