/** What the studio's cards need of the language: reading an unfinished file, edits, findings. */
export { describeFinding, type Finding } from '../../checks';
export { hasRemedy } from '../../scenario/assist';
export { type Edit, type Plain, usesOf } from '../../scenario/edit';
export {
  type Fields,
  fieldsOf,
  idsOf,
  listOf,
  type Named,
  type NamedDecision,
  type Outline,
  readOutline,
  textOf,
  valueAt,
} from '../../scenario/outline';
export type { Path } from '../../scenario/problem';
