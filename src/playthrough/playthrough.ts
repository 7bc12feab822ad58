/** RULES P1: the record of one game — choices by id, never a dump of state. */
import type { Choices } from '../engine';

/** The format that this version writes. Older ones are migrated step by step, newer ones refused. */
export const FORMAT = 1;

/** Who sat where: a person, or one of the opponents of RULES L7. */
export const SEATS = ['person', 'really', 'unpredictable'] as const;
export type Seat = (typeof SEATS)[number];

export interface Playthrough {
  readonly format: typeof FORMAT;
  /** Id and version of the scenario. */
  readonly scenario: string;
  readonly version: string;
  /** The hash of the rules that it was played by (P2). */
  readonly rules?: string;
  /** The text that names its luck. */
  readonly seed: string;
  readonly assumptions?: Readonly<Record<string, string>>;
  readonly course?: string;
  readonly seats?: Readonly<Record<string, string>>;
  readonly mandates?: Readonly<Record<string, string>>;
  readonly turns: readonly Choices[];
  /** Parallel to `turns`: what the player expected of the other side's decisions, and why the player chose. */
  readonly predictions?: readonly Choices[];
  readonly reasons?: readonly Readonly<Record<string, string>>[];
}

/** The text of a playthrough's file. */
export function writePlaythrough(playthrough: Playthrough): string {
  return `${JSON.stringify(playthrough, null, 1)}\n`;
}
