/** Help while a file is being written, fast enough for every keystroke, in files that cannot be read yet. */
export { type Completion, type Completions, completionsAt, type Hover, hoverAt } from './completions';
export type { NamedThing, NameKind } from './names';
export { type OutlineItem, type OutlineKind, outlineOf } from './outline';
export { hasRemedy, remedy } from './remedy';
export { offsetOf, type SkimNode, skim } from './skim';
