/** The studio's door. It carries the reader of the language, so nothing of the first screen may import more of it than types. */
export type { Finding } from '../../checks';
export { describeFinding } from '../../checks';
export {
  type Completion,
  type Completions,
  completionsAt,
  type Hover,
  hasRemedy,
  hoverAt,
  type OutlineItem,
  type OutlineKind,
  offsetOf,
  outlineOf,
  skim,
} from '../../scenario/assist';
export type { Edit, EditRefusal, Plain } from '../../scenario/edit';
export type { Path } from '../../scenario/problem';
export { templateScenario } from '../../scenario/template';
export { type ClassRefusal, classFileName, readClass, writeClass } from './class-file';
export { titleOf } from './drafts';
export * from './ports';
export {
  type OpenDraft,
  type StudioActions,
  type StudioFailure,
  type StudioState,
  type StudioStore,
  TABS,
  type Tab,
} from './state';
export { createStudioStore } from './studio';
export { freshTranslation, rowsOf, type TranslationRow, withText } from './translate';
export { playableOf, type Trial, trialOf } from './trial';
