/** Reads the built-in scenarios when the game is built, so that the browser needs neither a YAML reader nor its checks to play them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import type { Scenario } from '../src/engine';
import { describeProblem, excerpt, type Problem, readScenario } from '../src/scenario';
import { readTranslation, translateScenario } from '../src/scenario/translation';
import { takeApart, type Words } from '../src/scenario/translation/apart';
import { entryOf } from '../src/store/shelf';
import { createTexts } from '../src/texts';

const SHELF = 'virtual:scenarios';
/** `virtual:scenario/ID`: what is the same in every language. */
const STRUCTURE = 'virtual:scenario/';
/** Each with `ID.LANGUAGE`: the words of play, the front pages at its end, the notes that only a teacher reads. */
const TEXTS = 'virtual:scenario-texts/';
const FRONTS = 'virtual:scenario-fronts/';
const NOTES = 'virtual:scenario-notes/';
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

/** Playing needs no tests of the scenario and none of the notes that only a teacher reads, and the download is felt on a bad network. */
function played(scenario: Scenario): Scenario {
  const unread = { roles: [], before: [], rubric: [], leavesOut: [], care: [], glossary: [] };
  return { ...scenario, tests: [], class: { ...scenario.class, ...unread } };
}

const exported = (name: string, value: unknown) =>
  `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/** The scenarios of a folder, each in the languages that it is translated into. */
class Folder {
  private readonly known = new Map<string, Scenario>();

  constructor(private readonly path: string) {}

  /** In the order of the shelf: the guided first game, then the longest. */
  ids(): string[] {
    const ids = readdirSync(this.path)
      .filter((name) => /^[^.]+\.yaml$/.test(name))
      .map((name) => basename(name, '.yaml'))
      .sort();
    const rank = (id: string) => (this.own(id).guided ? Infinity : this.own(id).turns.length);
    return ids.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
  }

  /** The files that a scenario is made of. */
  files(id: string): string[] {
    return [`${id}.yaml`, ...this.translations(id).map((language) => `${id}.${language}.yaml`)].map((name) =>
      join(this.path, name),
    );
  }

  own(id: string): Scenario {
    const name = `${id}.yaml`;
    const text = readFileSync(join(this.path, name), 'utf8');
    const before = this.known.get(text);
    if (before) return before;
    const { scenario, problems } = readScenario(text);
    if (!scenario) throw new Error(complaint(name, text, problems));
    if (scenario.id !== id) throw new Error(`${name} is called otherwise than what it says inside`);
    this.known.set(text, scenario);
    return scenario;
  }

  /** The languages in which there is a translation beside a scenario's file. */
  translations(id: string): string[] {
    const head = `${id}.`;
    return readdirSync(this.path)
      .filter((name) => name.startsWith(head) && /^[^.]+\.[A-Za-z0-9-]+\.yaml$/.test(name))
      .map((name) => name.slice(head.length, -'.yaml'.length))
      .sort();
  }

  languages(id: string): string[] {
    return [this.own(id).language, ...this.translations(id)];
  }

  in(id: string, language: string): Scenario {
    const scenario = this.own(id);
    if (language === scenario.language) return scenario;
    const name = `${id}.${language}.yaml`;
    const text = readFileSync(join(this.path, name), 'utf8');
    const { translation, problems } = readTranslation(text);
    if (!translation) throw new Error(complaint(name, text, problems));
    if (translation.translates !== id || translation.language !== language) {
      throw new Error(`${name} is called otherwise than what it says inside`);
    }
    return translateScenario(scenario, translation);
  }
}

const loader = (module: string) => `() => import(${JSON.stringify(module)})`;

function shelfModule(folder: Folder): string {
  const shelf = folder.ids().map((id) =>
    entryOf(
      folder.own(id),
      folder.translations(id).map((language) => folder.in(id, language)),
    ),
  );
  const parts = folder.ids().map((id) => {
    const words = folder.languages(id).map((language) => {
      const name = `${id}.${language}`;
      const modules = `texts: ${loader(TEXTS + name)}, fronts: ${loader(FRONTS + name)}, notes: ${loader(NOTES + name)}`;
      return `${JSON.stringify(language)}: {${modules}}`;
    });
    const language = JSON.stringify(folder.own(id).language);
    return `${JSON.stringify(id)}: {language: ${language}, structure: ${loader(STRUCTURE + id)}, words: {${words.join(', ')}}}`;
  });
  return `${exported('shelf', shelf)}\nexport const parts = {${parts.join(', ')}};`;
}

function wordsIn(folder: Folder, id: string, language: string): Words {
  const own = takeApart(played(folder.own(id)));
  const words = takeApart(played(folder.in(id, language)));
  if (words.texts.length !== own.texts.length) {
    throw new Error(`${id}.${language}.yaml calls a place as an id of “places”`);
  }
  return words;
}

export function builtInScenarios(path: string): Plugin {
  const folder = new Folder(path);
  return {
    name: 'demarche-scenarios',
    resolveId: (id) =>
      [SHELF, STRUCTURE, TEXTS, FRONTS, NOTES].some((head) => id.startsWith(head))
        ? RESOLVED + id
        : undefined,
    load(resolved) {
      if (!resolved.startsWith(RESOLVED)) return undefined;
      const name = resolved.slice(RESOLVED.length);
      if (name === SHELF) {
        for (const file of folder.ids().flatMap((id) => folder.files(id))) this.addWatchFile(file);
        return shelfModule(folder);
      }
      const head = [STRUCTURE, TEXTS, FRONTS, NOTES].find((one) => name.startsWith(one));
      if (head === undefined) return undefined;
      const [id = '', language = ''] = name.slice(head.length).split('.');
      for (const file of folder.files(id)) this.addWatchFile(file);
      if (head === STRUCTURE) return exported('structure', takeApart(played(folder.own(id))).structure);
      if (head === TEXTS) return exported('texts', wordsIn(folder, id, language).texts);
      if (head === FRONTS) return exported('fronts', wordsIn(folder, id, language).fronts);
      return exported('notes', folder.in(id, language).class);
    },
  };
}
