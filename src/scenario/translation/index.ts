/** Scenarios in other languages: files of path → text that know which original they were made from. */
export { type Entry, type EntryStatus, statusOf } from './entry';
export {
  openTranslation,
  readTranslation,
  type Translation,
  type TranslationReading,
} from './read-translation';
export { type TextKind, type TranslatableText, translatable } from './texts';
export { translateScenario } from './translate-scenario';
export {
  type TranslationCounts,
  type Updated,
  updateTranslation,
  writeTranslated,
} from './update-translation';
