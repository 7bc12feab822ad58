/**
 * Changes a scenario file in place, as an author would by hand: what is not touched (comments, order, quotes, blank
 * lines) stays byte for byte. Paths are those of problems.
 */
import type { Path } from '../problem';

/** A value to write: anything that YAML can say without tags. Keys stand in the order given. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

export type Edit =
  /** Replaces the value at a path; the field is added where it is not there, with the groups around it that it needs. */
  | { readonly kind: 'set'; readonly path: Path; readonly value: Plain }
  /** Adds an item to a list (`path` is the list) at a place from 0; left out: at the end. */
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
  /** Moves a field or an item so many places down (below 0: up) among its own. */
  | { readonly kind: 'move'; readonly path: Path; readonly by: number }
  /** Gives the thing at a path (`['meters','trust']`, `['turns',0,'decisions',1]`, an option, a turn, a flag) another id, everywhere where it is named. */
  | { readonly kind: 'rename'; readonly path: Path; readonly to: string };

/** Why an edit could not be made; the text stays as it was. */
export type EditRefusal = 'not-readable' | 'no-such-place' | 'id-taken' | 'bad-id';

export type Edited =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly refusal: EditRefusal };

/** Makes one edit. Never throws on what the text says. */
export function applyEdit(text: string, edit: Edit): Edited {
  void text;
  void edit;
  return { ok: false, refusal: 'not-readable' };
}
