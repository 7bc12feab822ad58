/**
 * Changes a scenario file in place, as an author would by hand: what is not touched (comments, order, quotes, blank
 * lines) stays byte for byte. Paths are those of problems.
 */
export { applyEdit, usesOf } from './edit';
export type { Edit, Edited, EditRefusal, Plain } from './types';
