/** What a file is that somebody brings, by its name and its first words. */
import type { OpenedFile } from '../../store/studio';

export interface SortedFiles {
  /** Scenarios and their translations. */
  readonly scenarios: readonly OpenedFile[];
  readonly classes: readonly OpenedFile[];
  readonly others: readonly File[];
  readonly tooLarge: readonly string[];
  readonly unread: readonly string[];
}

/** Larger than any file of Demarche, in bytes. */
const MOST_BYTES = 4_000_000;

export async function sortFiles(files: readonly File[]): Promise<SortedFiles> {
  const scenarios: OpenedFile[] = [];
  const classes: OpenedFile[] = [];
  const others: File[] = [];
  const tooLarge: string[] = [];
  const unread: string[] = [];
  for (const file of files) {
    const yaml = /\.ya?ml$/i.test(file.name);
    if (!yaml && !/\.json$/i.test(file.name)) others.push(file);
    else if (file.size > MOST_BYTES) tooLarge.push(file.name);
    else {
      const text = await file.text().catch(() => undefined);
      if (text === undefined) unread.push(file.name);
      else if (yaml || isScenario(text)) scenarios.push({ name: file.name, text });
      else if (/"format"\s*:\s*"demarche-class/.test(text)) classes.push({ name: file.name, text });
      else others.push(file);
    }
  }
  return { scenarios, classes, others, tooLarge, unread };
}

/** A scenario may be written in JSON too. */
const isScenario = (text: string) => /"governments"\s*:/.test(text) && !/"format"\s*:\s*"/.test(text);
