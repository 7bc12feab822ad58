/** A translation as rows beside the original: what each text is, and whether it still fits. */
import type { Scenario } from '../../engine';
import {
  type EntryStatus,
  readTranslation,
  statusOf,
  type TextKind,
  translatable,
  updateTranslation,
  writeTranslated,
} from '../../scenario/translation';

export interface TranslationRow {
  /** As turns/protest/headline. */
  readonly path: string;
  readonly kind: TextKind;
  readonly original: string;
  readonly text: string;
  readonly status: EntryStatus;
  /** Of a stale one: the original that it was made from. */
  readonly was?: string;
}

/** Undefined where the translation's file cannot be read. */
export function rowsOf(scenario: Scenario, file: string): TranslationRow[] | undefined {
  const { translation } = readTranslation(file);
  if (!translation) return undefined;
  return translatable(scenario).map(({ path, kind, text: original }) => {
    const entry = translation.texts.get(path) ?? { text: '' };
    const status = statusOf(entry, original);
    const was = entry.was ?? entry.original;
    return {
      path,
      kind,
      original,
      text: entry.text,
      status,
      ...(status === 'stale' && was !== undefined && { was }),
    };
  });
}

/** A translation's file with one text written anew; undefined where the file cannot be read. */
export function withText(
  scenario: Scenario,
  language: string,
  file: string,
  path: string,
  text: string,
): string | undefined {
  const written = writeTranslated(scenario, language, file, path, text);
  return written.ok ? written.text : undefined;
}

/** A fresh file to fill in, or an older one brought up to date; undefined where it cannot be read. */
export function freshTranslation(scenario: Scenario, language: string, file?: string): string | undefined {
  const updated = updateTranslation(scenario, language, file);
  return updated.ok ? updated.text : undefined;
}
