/** The translations that lie beside a scenario's file: ID.LANG.yaml beside ID.yaml. */
import { basename, dirname, join } from 'node:path';
import type { Beside } from '../checks';
import { absolute, type Io, readText } from './io';

/** In the order of their languages; a file that cannot be read is a Misuse. */
export function translationsBeside(io: Io, path: string): (Beside & { readonly path: string })[] {
  const file = absolute(io, path);
  const stem = basename(file).replace(/\.ya?ml$/, '');
  const folder = dirname(file);
  return io
    .list(folder)
    .flatMap((name) => {
      const [language] = name.startsWith(`${stem}.`)
        ? (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*(?=\.ya?ml$)/.exec(name.slice(stem.length + 1)) ?? [])
        : [];
      return language === undefined ? [] : [{ language, path: join(folder, name) }];
    })
    .sort((a, b) => (a.language < b.language ? -1 : 1))
    .map((found) => ({ ...found, text: readText(io, found.path) }));
}
