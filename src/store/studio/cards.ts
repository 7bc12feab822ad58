/** What the studio's cards need of the language: reading an unfinished file, edits, findings. */
export { describeFinding, type Finding } from '../../checks';
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
  remedyOf,
  textOf,
  valueAt,
  withOtherKey,
} from '../../scenario/outline';
export type { Path } from '../../scenario/problem';
