/** Reads the built-in scenarios when the game is built, so that the browser needs neither a YAML reader nor its checks to play them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import type { Scenario } from '../src/engine';
import { describeProblem, excerpt, type Problem, readScenario } from '../src/scenario';
import { readTranslation, translateScenario } from '../src/scenario/translation';
import { createTexts } from '../src/texts';

const SHELF = 'virtual:scenarios';
const ONE = 'virtual:scenario/';
const TRANSLATED = 'virtual:scenario-in/';
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

/** Playing needs no tests of the scenario, and the download is felt on a bad network. */
function moduleOf(scenario: Scenario): string {
  const played = JSON.stringify({ ...scenario, tests: [] });
  return `export const scenario = JSON.parse(${JSON.stringify(played)});`;
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
  /** The languages in which there is a translation beside a scenario's file. */
  const languages = (file: string) => {
    const head = `${read(file).id}.`;
    return readdirSync(folder)
      .filter((name) => name.startsWith(head) && /^[^.]+\.[A-Za-z0-9-]+\.yaml$/.test(name))
      .map((name) => name.slice(head.length, -'.yaml'.length))
      .sort();
  };
  const readIn = (language: string, id: string) => {
    const name = `${id}.${language}.yaml`;
    const text = readFileSync(join(folder, name), 'utf8');
    const { translation, problems } = readTranslation(text);
    if (!translation) throw new Error(complaint(name, text, problems));
    if (translation.translates !== id || translation.language !== language) {
      throw new Error(`${name} is called otherwise than what it says inside`);
    }
    return translation;
  };
  const entry = (file: string) => {
    const { id, title, about, turns, class: notes, governments } = read(file);
    const names = governments.map(({ name }) => name);
    const minutes = notes.minutes === undefined ? {} : { minutes: notes.minutes };
    return { id, title, about: about ?? '', turns: turns.length, ...minutes, governments: names };
  };
  return {
    name: 'demarche-scenarios',
    resolveId: (id) =>
      id === SHELF || id.startsWith(ONE) || id.startsWith(TRANSLATED) ? RESOLVED + id : undefined,
    load(id) {
      if (id === RESOLVED + SHELF) {
        for (const file of files()) this.addWatchFile(join(folder, file));
        const others = files().map((file) => {
          const loaders = languages(file).map((language) => {
            const name = JSON.stringify(`${TRANSLATED}${language}/${basename(file, '.yaml')}`);
            return `${JSON.stringify(language)}: () => import(${name})`;
          });
          return `${JSON.stringify(read(file).id)}: {${loaders.join(', ')}}`;
        });
        const loaders = files().map((file) => {
          const name = JSON.stringify(ONE + basename(file, '.yaml'));
          return `${JSON.stringify(read(file).id)}: () => import(${name})`;
        });
        const shelf = JSON.stringify(files().map(entry));
        return [
          `export const shelf = ${shelf};`,
          `export const load = {${loaders.join(', ')}};`,
          `export const loadIn = {${others.join(', ')}};`,
        ].join('\n');
      }
      if (id.startsWith(RESOLVED + TRANSLATED)) {
        const [language = '', name = ''] = id.slice(RESOLVED.length + TRANSLATED.length).split('/');
        const scenario = read(`${name}.yaml`);
        this.addWatchFile(join(folder, `${name}.yaml`));
        this.addWatchFile(join(folder, `${scenario.id}.${language}.yaml`));
        return moduleOf(translateScenario(scenario, readIn(language, scenario.id)));
      }
      if (id.startsWith(RESOLVED + ONE)) {
        const file = `${id.slice(RESOLVED.length + ONE.length)}.yaml`;
        this.addWatchFile(join(folder, file));
        return moduleOf(read(file));
      }
      return undefined;
    },
  };
}
