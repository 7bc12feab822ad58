/** Undo and redo over whole states of a draft; what is typed in one go is one step. */
import type { Content } from './ports';

export interface History {
  readonly past: readonly Content[];
  readonly future: readonly Content[];
  /** When the last step of typing was, in milliseconds; undefined after any other step. */
  readonly typedAt?: number;
}

export const NO_HISTORY: History = { past: [], future: [] };

/** Typing that pauses no longer than this, in milliseconds, is one step. */
const PAUSE = 1000;
/** Letters that all states together may have. */
const MOST_LETTERS = 20_000_000;

const lettersOf = ({ text, translations }: Content) =>
  Object.values(translations).reduce((sum, one) => sum + one.length, text.length);

/** The history after a change from `before`. */
export function stepped(history: History, before: Content, typing?: number): History {
  const goesOn = typing !== undefined && history.typedAt !== undefined && typing - history.typedAt <= PAUSE;
  const past = goesOn ? history.past : bounded([...history.past, before]);
  return { past, future: [], ...(typing !== undefined && { typedAt: typing }) };
}

/** The newest states that fit, at least one. */
function bounded(past: readonly Content[]): readonly Content[] {
  let letters = 0;
  for (let i = past.length - 1; i >= 0; i--) {
    const state = past[i];
    letters += state ? lettersOf(state) : 0;
    if (letters > MOST_LETTERS) return past.slice(Math.min(i + 1, past.length - 1));
  }
  return past;
}

export interface Turned {
  readonly content: Content;
  readonly history: History;
}

export function undone({ past, future }: History, now: Content): Turned | undefined {
  const content = past.at(-1);
  return content && { content, history: { past: past.slice(0, -1), future: [now, ...future] } };
}

export function redone({ past, future }: History, now: Content): Turned | undefined {
  const [content, ...later] = future;
  return content && { content, history: { past: [...past, now], future: later } };
}
