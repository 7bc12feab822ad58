/** What the studio's screens see, and what they can do. */
import type { StoreApi } from 'zustand/vanilla';
import type { Checked, Finding } from '../../checks';
import type { Scenario } from '../../engine';
import type { Edit, EditRefusal } from '../../scenario/edit';
import type { Path } from '../../scenario/problem';
import type { ClassRefusal } from './class-file';
import type { History } from './history';
import type { ClassFile, Content, Draft, OpenedFile, Version } from './ports';

export const TABS = ['cards', 'file', 'translation', 'balance', 'class'] as const;
export type Tab = (typeof TABS)[number];

export interface OpenDraft extends Draft {
  readonly history: History;
  readonly findings: readonly Finding[];
  /** Those of the translations, each placed in its own file. */
  readonly besides: Checked['translations'];
  /** Whether the findings are those of the text as it stands. */
  readonly checked: boolean;
  /** What can be played of the text as it stands. */
  readonly scenario?: Scenario;
  /** failed: the browser does not keep it. */
  readonly keeping: 'kept' | 'waiting' | 'failed';
  /** Newest first. */
  readonly versions: readonly Version[];
  /** What another tab has made of it since. */
  readonly elsewhere?: Draft;
  /** The file on the disk that it was opened from or saved to. */
  readonly handle?: unknown;
}

/** What could not be done last. */
export type StudioFailure =
  | 'list'
  | 'remove'
  | 'open-file'
  | 'save-file'
  | 'copy'
  | 'version'
  | 'remedy'
  | 'too-large';

export interface StudioState {
  readonly status: 'loading' | 'ready';
  /** Newest first, without removed ones. */
  readonly drafts: readonly Draft[];
  /** Can be put back, the last one first. */
  readonly removed: readonly Draft[];
  readonly open: OpenDraft | undefined;
  readonly failure: StudioFailure | undefined;
  /** How the file was saved last. */
  readonly saved: 'saved' | 'download' | undefined;
  readonly tab: Tab;
  /** The part of the file that is looked at. */
  readonly selection: Path;
}

export interface StudioActions {
  refresh(): Promise<void>;
  /** A new draft; its id. */
  create(file: string, content: Content): Promise<string | undefined>;
  /** A new draft from a built-in scenario; its id. */
  copy(id: string): Promise<string | undefined>;
  /** New drafts from files; translations go beside their scenarios. The id of the first draft. */
  bringIn(files: readonly OpenedFile[]): Promise<string | undefined>;
  /** Asks for files and brings them in. */
  openFiles(): Promise<string | undefined>;
  remove(id: string): Promise<void>;
  putBack(): Promise<void>;
  /** False where there is no such draft. */
  openDraft(id: string): Promise<boolean>;
  /** Keeps what is not yet kept, and puts the draft away. */
  close(): Promise<void>;
  look(view: { readonly tab?: Tab; readonly selection?: Path }): void;
  setText(text: string): void;
  edit(edit: Edit): EditRefusal | undefined;
  translate(language: string, text: string): void;
  putRight(finding: Finding): void;
  undo(): void;
  redo(): void;
  keepNow(): Promise<void>;
  keepVersion(name: string): Promise<void>;
  goBackTo(version: string): void;
  /** Takes what another tab made of it, or goes on with this; the other one stays as a version. */
  settle(which: 'theirs' | 'mine'): Promise<void>;
  saveFile(): Promise<void>;
  saveClass(file: ClassFile): Promise<void>;
  openClass(text: string): Promise<{ readonly id: string } | { readonly refusal: ClassRefusal }>;
  dismiss(): void;
}

export type StudioStore = StoreApi<StudioState & StudioActions>;
