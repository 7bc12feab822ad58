/**
 * Starts the command line from its TypeScript: bundled into one file first, because a module that runs through a
 * loader calls the engine across module borders, which costs mass runs a third of their speed.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const entry = fileURLToPath(new URL('./main.ts', import.meta.url));
const folder = fileURLToPath(new URL('../../node_modules/.cache/demarche/', import.meta.url));

const { outputFiles } = await build({
  entryPoints: [entry],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  target: 'node20',
  logLevel: 'error',
});
const [bundle] = outputFiles;
if (!bundle) throw new Error('esbuild gave no file');

// Named by its content and moved into place whole, so that calls at the same time don't disturb each other.
const file = `${folder}${createHash('sha256').update(bundle.contents).digest('hex').slice(0, 16)}.mjs`;
mkdirSync(folder, { recursive: true });
writeFileSync(`${file}.${process.pid}`, bundle.contents);
renameSync(`${file}.${process.pid}`, file);
await import(pathToFileURL(file).href);
