/** What the stores need of the machine. `platform` implements these for the browser, tests for themselves. */
import type { Choices, ClassNotes, Scenario } from '../engine';
import type { Playthrough } from '../playthrough';
import type { Language } from '../texts';

/** A game as it is kept in the browser. */
export interface KeptGame {
  readonly id: string;
  /** ISO 8601, of the last change. */
  readonly changed: string;
  /** What the player calls it; absent: named by its sides and luck. */
  readonly name?: string;
  readonly title: string;
  readonly record: Playthrough;
  /** Id of the ending it came to. */
  readonly ending?: string;
  /** How many of its turns have been read to the end of their reveal. */
  readonly seen: number;
  /** Of a game with one person: this turn's choices, not sealed and sealed. Two people's are never kept before they are revealed. */
  readonly draft?: Choices;
  readonly sealed?: Choices;
  /** Whether this state of it has been saved as a file. */
  readonly saved: boolean;
  /** What a teacher has set for the game's class. */
  readonly house?: House;
}

/** What players are helped with. */
export interface House {
  /** Whether options show where they tend to lead. */
  readonly hints: boolean;
  /** Whether they are asked what the other side will do. */
  readonly predict: boolean;
}

export interface GamesPort {
  all(): Promise<KeptGame[]>;
  put(game: KeptGame): Promise<void>;
  remove(id: string): Promise<void>;
}

export interface FilesPort {
  /** Offers a text as a file to save. */
  save(name: string, type: string, text: string): Promise<void>;
}

/** What a shelf says of a scenario in one language. */
export interface ShelfTexts {
  readonly title: string;
  readonly about: string;
  readonly governments: readonly string[];
}

/** A scenario on the shelf, before it is loaded. */
export interface ShelfEntry extends ShelfTexts {
  readonly id: string;
  /** Of the texts here, a BCP 47 tag; absent where an older Demarche has kept the entry. */
  readonly language?: string;
  readonly turns: number;
  /** A first game, which explains itself. */
  readonly guided?: boolean;
  /** Minutes that a game takes, where the author says so. */
  readonly minutes?: number;
  /** Language → the texts in it, of a scenario that is translated. */
  readonly others?: Readonly<Record<string, ShelfTexts>>;
}

/** A built-in scenario in the pieces in which it is loaded. */
export interface BuiltInParts {
  /** That it is written in. */
  readonly language: string;
  structure(): Promise<{ readonly structure: Scenario }>;
  /** Language → the words in it: those of play, the front pages at its end, those for a teacher. */
  readonly words: Readonly<
    Record<
      string,
      {
        texts(): Promise<{ readonly texts: readonly string[] }>;
        fronts(): Promise<{ readonly fronts: readonly string[] }>;
        notes(): Promise<{ readonly notes: ClassNotes }>;
      }
    >
  >;
}

/** The scenarios that come with the game. */
export interface BuiltInPort {
  readonly shelf: readonly ShelfEntry[];
  /** In that language, or in its own; see `ScenariosPort`. Each rejects where there is none of that id. */
  load(id: string, language: string): Promise<Scenario>;
  whole(id: string, language: string): Promise<Scenario>;
  notes(id: string, language: string): Promise<ClassNotes>;
}

/** A scenario that was written or brought in here. */
export interface OwnScenario {
  /** Says which it is, where several have one id. */
  readonly key: string;
  readonly entry: ShelfEntry;
  /** The hash of its rules. */
  readonly rules: string;
  /** ISO 8601. */
  readonly changed: string;
  readonly from: 'draft' | 'class';
  /** Whether it is as its author left it: a draft that has errors by now is played as it was without them. */
  readonly current: boolean;
}

export interface ScenariosPort {
  /** The built-in ones. */
  readonly shelf: readonly ShelfEntry[];
  /** A person's own, newest first, said in that language as far as they are translated. */
  own(language: string): Promise<readonly OwnScenario[]>;
  /**
   * By id or by the key of an own one, in that language or else in its own; of several with one id the one with these
   * rules. The front pages may be blank, and of the class notes it has what play needs. Undefined where there is none;
   * rejects where it could not be loaded.
   */
  load(id: string, language: string, rules?: string): Promise<Scenario | undefined>;
  /** The same with its front pages, for whoever has come to an ending. */
  whole(id: string, language: string, rules?: string): Promise<Scenario | undefined>;
  /** All the notes for a class, of the scenario that `load` gives. */
  notes(id: string, language: string, rules?: string): Promise<ClassNotes | undefined>;
}

export const THEMES = ['system', 'day', 'night'] as const;
export const MOTIONS = ['system', 'full', 'none'] as const;

export interface Settings {
  readonly language: Language;
  readonly theme: (typeof THEMES)[number];
  readonly motion: (typeof MOTIONS)[number];
  /** Whether players are asked what the other side will do. */
  readonly predict: boolean;
  /** The hints of guided games that this person has had. */
  readonly explained: readonly string[];
  /** The id of the guided game in which they want no more of them; empty: none. */
  readonly quietIn: string;
}

export interface SettingsPort {
  load(): Partial<Settings>;
  /** The languages that the person has set for the browser, the first one first. */
  languages(): readonly string[];
  keep(settings: Settings): void;
}

export interface Ports {
  readonly games: GamesPort;
  readonly files: FilesPort;
  readonly scenarios: ScenariosPort;
  readonly settings: SettingsPort;
  now(): string;
  newId(): string;
  /** Resolves when the page has had time for a press: for work that is cut into portions. */
  pause(): Promise<void>;
  /** A name of luck that people can say and write, such as HERON-42. */
  newLuck(): string;
}
