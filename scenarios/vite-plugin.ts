/** Reads the built-in scenarios when the game is built, so that the browser needs neither a YAML reader nor its checks to play them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import type { Scenario } from '../src/engine';
import { describeProblem, excerpt, type Problem, readScenario } from '../src/scenario';
import { createTexts } from '../src/texts';

const SHELF = 'virtual:scenarios';
const ONE = 'virtual:scenario/';
/** Rollup's mark of a module that is no file. */
const RESOLVED = '\0';

/** The words of a problem that stops the build. */
function complaint(file: string, text: string, problems: readonly Problem[]): string {
  const say = createTexts('en');
  const errors = problems.filter(({ severity }) => severity === 'error');
  const told = errors.map(
    (p) => `${file}:${p.line}:${p.column} ${describeProblem(p, say)}\n${excerpt(text, p)}`,
  );
  return told.join('\n');
}

export function builtInScenarios(folder: string): Plugin {
  const files = () =>
    readdirSync(folder)
      .filter((name) => /^[^.]+\.yaml$/.test(name))
      .sort();
  const known = new Map<string, Scenario>();
  const read = (file: string) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const before = known.get(text);
    if (before) return before;
    const { scenario, problems } = readScenario(text);
    if (!scenario) throw new Error(complaint(file, text, problems));
    known.set(text, scenario);
    return scenario;
  };
  const entry = (file: string) => {
    const { id, title, about, turns, class: notes, governments } = read(file);
    const names = governments.map(({ name }) => name);
    const minutes = notes.minutes === undefined ? {} : { minutes: notes.minutes };
    return { id, title, about: about ?? '', turns: turns.length, ...minutes, governments: names };
  };
  return {
    name: 'demarche-scenarios',
    resolveId: (id) => (id === SHELF || id.startsWith(ONE) ? RESOLVED + id : undefined),
    load(id) {
      if (id === RESOLVED + SHELF) {
        for (const file of files()) this.addWatchFile(join(folder, file));
        const loaders = files().map((file) => {
          const name = JSON.stringify(ONE + basename(file, '.yaml'));
          return `${JSON.stringify(read(file).id)}: () => import(${name})`;
        });
        const shelf = JSON.stringify(files().map(entry));
        return `export const shelf = ${shelf};\nexport const load = {${loaders.join(', ')}};`;
      }
      if (id.startsWith(RESOLVED + ONE)) {
        const file = `${id.slice(RESOLVED.length + ONE.length)}.yaml`;
        this.addWatchFile(join(folder, file));
        // Playing needs no tests of the scenario, and the download is felt on a bad network.
        const played = JSON.stringify({ ...read(file), tests: [] });
        return `export const scenario = JSON.parse(${JSON.stringify(played)});`;
      }
      return undefined;
    },
  };
}
