/** A tolerant reading of an unfinished file: what is in it by kind. */
export {
  type Named,
  type NamedAssumption,
  type NamedDecision,
  type NamedGovernment,
  type NamedVote,
  type Outline,
  readOutline,
} from './outline';
export { type Fields, fieldsOf, idsOf, listOf, textOf, valueAt } from './values';
