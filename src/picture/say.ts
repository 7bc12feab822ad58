/** How the picture asks for words, and how it names what has no words of its own. */
import type { stage } from '../texts/en/stage';

export type StageKey = `stage.${keyof typeof stage}`;

/** Says a text of the interface; `params` are put in as they are. */
export type Say = (key: StageKey, params?: Readonly<Record<string, string | number>>) => string;

/** Whole points, rounded down (RULES N2). */
export function points(hundredths: number): number {
  return Math.floor(hundredths / 100);
}

/** An id as words: `non-signers` is “Non signers”. */
export function readable(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** Sentences of one thing as one text. */
export function together(sentences: readonly (string | undefined)[]): string {
  return sentences.filter(Boolean).join(' ');
}

/** A title inside a sentence that ends with a full stop of its own. */
export function bare(text: string): string {
  return text.replace(/\.$/, '');
}
