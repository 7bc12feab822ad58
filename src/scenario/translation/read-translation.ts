/** A translation file becomes a Translation, or problems that say where and how to mend it. */
import * as z from 'zod';
import { TEXT_LENGTH } from '../limits';
import type { Problem } from '../problem';
import { Report } from '../report';
import { id, language, line, thing } from '../shape/fields';
import { addIssues } from '../shape/issues';
import { checkPlainText } from '../shape/plain-text';
import { readSyntax } from '../syntax/read-syntax';
import { isFields, type Tree } from '../syntax/tree';
import type { Entry } from './entry';

export interface Translation {
  /** The id of the scenario. */
  readonly translates: string;
  /** Of the texts, a BCP 47 tag. */
  readonly language: string;
  readonly texts: ReadonlyMap<string, Entry>;
  /** Texts whose originals are no longer in the scenario. */
  readonly orphans: ReadonlyMap<string, Entry>;
}

export interface TranslationReading {
  /** There if and only if no problem is an error. */
  readonly translation?: Translation;
  /** All problems of the file, in its order. */
  readonly problems: readonly Problem[];
}

const long = z.string('text').max(TEXT_LENGTH, 'text-too-long');

const entry = thing('text', {
  was: long
    .nullish()
    .describe(
      'The original from which this was translated; take the line away when the text is right again.',
    ),
  original: long.nullish().describe('What the scenario says, for you to read.'),
  text: long.nullish().describe('What it says in this language.'),
  of: z.unknown().optional().describe('The mark of the original, written by the program.'),
});

const texts = z
  .record(line, z.union([long, z.null(), entry]), 'fields')
  .nullish()
  .describe('Path → text.');

const translationShape = thing('translation', {
  translates: id.describe('The id of the scenario.'),
  language: language.describe('Of the texts below, as es.'),
  texts,
  orphans: texts.describe('Texts whose originals are no longer in the scenario.'),
});

/** Reads a translation file. Never throws on what the text says. */
export function readTranslation(text: string): TranslationReading {
  const { report, opened } = openTranslation(text);
  const problems = report.finish();
  return opened ? { translation: opened.translation, problems } : { problems };
}

/** As `readTranslation`, for whoever has more to report about the file. */
export function openTranslation(text: string): {
  readonly report: Report;
  readonly opened?: { readonly translation: Translation; readonly tree: Tree };
} {
  const report = new Report();
  const tree = readSyntax(text, report, 'translation');
  if (!tree) return { report };
  const result = translationShape.safeParse(tree.value);
  if (!result.success) addIssues(result.error.issues, tree, report);
  checkPlainText(tree, report);
  if (!result.success || report.hasErrors) return { report };
  const { translates, language: tag, texts: given, orphans } = result.data;
  const translation = {
    translates,
    language: tag,
    texts: entriesOf(given, 'texts', tree),
    orphans: entriesOf(orphans, 'orphans', tree),
  };
  return { report, opened: { translation, tree } };
}

function entriesOf(group: z.infer<typeof texts>, name: string, tree: Tree): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [path, value] of Object.entries(group ?? {})) {
    if (!isFields(value)) {
      entries.set(path, { text: value ?? '' });
      continue;
    }
    const { text, of, original, was } = value;
    entries.set(path, {
      text: text ?? '',
      ...(of != null && { of: tree.written([name, path, 'of']) }),
      ...(original != null && { original }),
      ...(was != null && { was }),
    });
  }
  return entries;
}
