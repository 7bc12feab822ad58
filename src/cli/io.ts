/** What a command may touch: streams, files, the caller's folder. Tests hand in their own. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Exit codes of every command. */
export const EXIT = { good: 0, refused: 1, misuse: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

export interface Io {
  /** JSON alone. */
  readonly out: { write(text: string): unknown };
  /** Words and progress. */
  readonly err: { write(text: string): unknown };
  /** Whether a person reads `err` on a terminal. */
  readonly terminal: boolean;
  /** Whether `out` goes into a file or another program. */
  readonly piped: boolean;
  /** The caller's folder, which relative paths start from. */
  readonly folder: string;
  read(path: string): string;
  exists(path: string): boolean;
  /** Names of the files and folders in a folder. */
  list(folder: string): readonly string[];
  write(path: string, text: string): void;
  /** Milliseconds, for speeds. */
  now(): number;
}

/** A call that cannot be understood or a file that cannot be read: one sentence, exit 2. */
export class Misuse extends Error {}

export function processIo(): Io {
  return {
    out: process.stdout,
    err: process.stderr,
    terminal: process.stderr.isTTY === true,
    piped: process.stdout.isTTY !== true,
    folder: process.env.INIT_CWD ?? process.cwd(),
    read: (path) => readFileSync(path, 'utf8'),
    exists: existsSync,
    list: (folder) => readdirSync(folder),
    write: writeFileSync,
    now: () => performance.now(),
  };
}

export function absolute(io: Io, path: string): string {
  return resolve(io.folder, path);
}

/** The text of a file; a file that cannot be read is a Misuse. */
export function readText(io: Io, path: string): string {
  const file = absolute(io, path);
  try {
    return io.read(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const why =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'it is a folder'
          : `it cannot be read (${code})`;
    throw new Misuse(`${file}: ${why}.`);
  }
}

/** Writes a file; one that cannot be written is a Misuse. */
export function writeText(io: Io, path: string, text: string): void {
  const file = absolute(io, path);
  try {
    io.write(file, text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw new Misuse(`${file}: it cannot be written (${code}).`);
  }
}

export function writeJson(io: Io, value: unknown): void {
  io.out.write(`${JSON.stringify(value)}\n`);
}
