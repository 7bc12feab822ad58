/** What the studio keeps, and what it needs of the machine. */
import type { Workshop } from '../../worker';
import type { ShelfEntry } from '../ports';

/** What an author writes: the scenario's file, and the files of its translations by language. */
export interface Content {
  readonly text: string;
  readonly translations: Readonly<Record<string, string>>;
}

/** The last state of a draft that has no error: what can be played of it. */
export interface Playable {
  readonly text: string;
  readonly entry: ShelfEntry;
  /** The hash of its rules. */
  readonly rules: string;
}

/** A scenario in the making, as it is kept in the browser. */
export interface Draft extends Content {
  readonly id: string;
  /** As my-visa-row.yaml. */
  readonly file: string;
  /** ISO 8601, of the last change. */
  readonly changed: string;
  readonly playable?: Playable;
  /** ISO 8601; a removed draft can be put back for thirty days. */
  readonly removed?: string;
}

/** A state of a draft that can be gone back to. */
export interface Version extends Content {
  readonly id: string;
  readonly draft: string;
  /** ISO 8601. */
  readonly at: string;
  /** by-hand: the author kept it; by-itself: kept while writing; elsewhere: another tab's, that this one's replaced, or the other way round. */
  readonly why: 'by-hand' | 'by-itself' | 'elsewhere';
  /** What the author calls it. */
  readonly name?: string;
}

/** What a whole class plays: exactly this. */
export interface ClassFile {
  readonly format: typeof CLASS_FORMAT;
  /** The text of the scenario's file. */
  readonly scenario: string;
  /** Language → the text of the translation's file. */
  readonly translations: Readonly<Record<string, string>>;
  /** The name of the luck. */
  readonly luck: string;
  /** Assumption → setting. */
  readonly assumptions: Readonly<Record<string, string>>;
  /** Absent: all turns. */
  readonly course?: string;
  /** The governments that a player may choose from. */
  readonly seats: readonly string[];
  /** Who decides for the other side. */
  readonly other: 'really' | 'unpredictable' | 'person';
  /** Whether options show where they tend to lead. */
  readonly hints: boolean;
  /** Whether players are asked what the other side will do. */
  readonly predict: boolean;
}

export const CLASS_FORMAT = 'demarche-class 1';

/** A class file that was opened in this browser. */
export interface KeptClass {
  readonly id: string;
  /** ISO 8601. */
  readonly opened: string;
  readonly file: ClassFile;
  readonly entry: ShelfEntry;
  readonly rules: string;
}

export interface DraftsPort {
  all(): Promise<Draft[]>;
  get(id: string): Promise<Draft | undefined>;
  put(draft: Draft): Promise<void>;
  /** With its versions. */
  remove(id: string): Promise<void>;
  /** Calls with the id of a draft that another tab has put or removed; the returned function ends it. */
  watch(changed: (id: string) => void): () => void;
  versionsOf(draft: string): Promise<Version[]>;
  putVersion(version: Version): Promise<void>;
  removeVersion(id: string): Promise<void>;
}

export interface ClassesPort {
  all(): Promise<KeptClass[]>;
  put(kept: KeptClass): Promise<void>;
}

/** A file on the author's disk, and what saving it again needs. */
export interface OpenedFile {
  readonly name: string;
  readonly text: string;
  readonly handle?: unknown;
}

/** `download`: offered to the browser, which puts it where it puts downloads. */
export type Saved =
  | { readonly how: 'saved'; readonly name: string; readonly handle: unknown }
  | { readonly how: 'download' }
  | { readonly how: 'cancelled' };

export interface OpenSavePort {
  /** Asks for scenario files; undefined where nothing was chosen. */
  open(): Promise<readonly OpenedFile[] | undefined>;
  /** Saves to the file of the handle, or asks where to. */
  save(name: string, type: string, text: string, handle?: unknown): Promise<Saved>;
}

export interface StudioPorts {
  readonly drafts: DraftsPort;
  readonly classes: ClassesPort;
  readonly files: OpenSavePort;
  readonly workshop: Workshop;
  /** The file of a built-in scenario; undefined where there is none of that id. */
  source(id: string): Promise<Content | undefined>;
  now(): string;
  newId(): string;
  newLuck(): string;
}
