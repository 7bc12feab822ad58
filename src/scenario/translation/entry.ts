/** One text of a translation, and whether it still says what the scenario says. */
import { fnv1a } from '../../engine/luck';

export interface Entry {
  /** Blank where nobody has translated it yet. */
  readonly text: string;
  /** The mark of the original that `text` translates. */
  readonly of?: string;
  /** The original as the file shows it to the translator. */
  readonly original?: string;
  /** Of a stale text: the original that it was made from. */
  readonly was?: string;
}

export type EntryStatus = 'missing' | 'good' | 'stale';

/** Eight hexadecimal digits by which a text is known again; line breaks and runs of spaces don't count. */
export function markOf(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return (fnv1a(flat) >>> 0).toString(16).padStart(8, '0');
}

/**
 * Whether an entry translates the original of today. A stale one is good again when its text has been made anew and
 * the line `was` taken away. A text without a mark is taken to be made from the original of today.
 */
export function statusOf(entry: Entry | undefined, original: string): EntryStatus {
  if (entry === undefined || entry.text.trim() === '') return 'missing';
  const mark = markOf(original);
  if (entry.of === mark) return 'good';
  if (entry.was !== undefined) return 'stale';
  if (entry.of === undefined) return 'good';
  return entry.original !== undefined && markOf(entry.original) === mark ? 'good' : 'stale';
}
