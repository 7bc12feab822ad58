/** Files of playthroughs at the door: what each of them is, or what is wrong with it. One bad file spoils no other. */
import type { Trace } from '../analysis';
import type { Playthrough, ReplayRefusal } from '../playthrough';
import { breather, type Desk, type OnDesk, traceOn } from './scenario-desk';

/** As many as a large class; the others are named as not read. */
export const MOST_FILES = 40;
/** A long game with a reason for everything is a few hundred kilobytes. */
const MOST_BYTES = 4_000_000;

/** A browser's `File` is one. */
export type FileToOpen =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly size: number; text(): Promise<string> };

/** Why a file gave no game. */
export interface FileProblem {
  readonly file: string;
  readonly code:
    | 'too-many'
    | 'too-large'
    | 'file-unreadable'
    | 'not-json'
    | 'not-a-playthrough'
    | 'format-newer'
    | 'scenario-missing'
    | 'scenario-unloaded'
    | 'does-not-fit';
  /** Where in the file. */
  readonly at?: string;
  /** The scenario that is not here. */
  readonly scenario?: string;
  /** Why it does not fit its scenario at all. */
  readonly refusal?: ReplayRefusal;
}

/** A file that gave a game, as far as it replays. */
export interface OpenedGame {
  readonly file: string;
  readonly record: Playthrough;
  readonly trace: Trace;
  readonly on: OnDesk;
}

export interface OpenedFiles {
  readonly games: readonly OpenedGame[];
  readonly problems: readonly FileProblem[];
}

export type Reading = { readonly done: number; readonly of: number };

/** Reads at most forty files, one after the other. Never rejects. */
export async function openFiles(
  desk: Desk,
  files: readonly FileToOpen[],
  progress: (reading: Reading) => void,
): Promise<OpenedFiles> {
  const breathe = breather();
  const taken = files.slice(0, MOST_FILES);
  const games: OpenedGame[] = [];
  const problems: FileProblem[] = [];
  for (const [done, file] of taken.entries()) {
    progress({ done, of: taken.length });
    const opened = await openFile(desk, file);
    if ('code' in opened) problems.push(opened);
    else games.push(opened);
    await breathe();
  }
  const left = files.slice(MOST_FILES).map(({ name }): FileProblem => ({ file: name, code: 'too-many' }));
  return { games, problems: [...problems, ...left] };
}

async function openFile(desk: Desk, source: FileToOpen): Promise<OpenedGame | FileProblem> {
  const file = source.name;
  const text = await textOf(source);
  if (typeof text !== 'string') return { file, code: text.code };
  const { readPlaythrough } = await import('../playthrough/read');
  const read = readPlaythrough(text);
  if (!read.ok) return { file, ...read.refusal };
  const record = read.playthrough;
  let on: OnDesk | undefined;
  try {
    on = await desk(record.scenario, record.rules);
  } catch {
    return { file, code: 'scenario-unloaded', scenario: record.scenario };
  }
  if (!on) return { file, code: 'scenario-missing', scenario: record.scenario };
  const trace = traceOn(on, record);
  if (trace.refusal && trace.points.length === 0) {
    return { file, code: 'does-not-fit', refusal: trace.refusal };
  }
  return { file, record, trace, on };
}

async function textOf(source: FileToOpen): Promise<string | { readonly code: FileProblem['code'] }> {
  if (typeof source.text === 'string') return source.text;
  if ('size' in source && source.size > MOST_BYTES) return { code: 'too-large' };
  try {
    return await source.text();
  } catch {
    return { code: 'file-unreadable' };
  }
}

/** What two records are the same by: everything in them, in whatever order it is written. */
export function contentOf(record: Playthrough): string {
  return JSON.stringify(record, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** What a file's name says of whose game it is: nothing where it is the name that the game itself gave. */
export function nameFromFile(file: string): string | undefined {
  const base = file
    .replace(/\.json$/i, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  return base === '' || base.startsWith(OWN_PREFIX) ? undefined : base.slice(0, LONGEST_NAME);
}

const OWN_PREFIX = 'demarche-';
/** Of a game's name, in UTF-16 units. */
export const LONGEST_NAME = 80;

const slug = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);

/** `demarche-SCENARIO-SEAT-LUCK.json`. */
export function fileNameOf(record: Playthrough): string {
  const people = Object.entries(record.seats ?? {}).filter(([, seat]) => seat === 'person');
  const parts = [record.scenario, ...people.map(([id]) => id), record.seed].map(slug).filter((p) => p !== '');
  return `${OWN_PREFIX}${parts.join('-')}.json`;
}
