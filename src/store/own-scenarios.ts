/** The shelf: built-in scenarios, and a person's own (drafts without errors, and those of class files). */
import type { Scenario } from '../engine';
import { closest } from '../texts/languages';
import type { BuiltInPort, OwnScenario, ScenariosPort, ShelfEntry } from './ports';
import { entryOf } from './shelf';
import type { ClassesPort, Content, DraftsPort } from './studio/ports';

/** An own scenario, and what is needed to load it. */
interface Candidate extends OwnScenario, Content {}

/** Reads a text that had no error when it was kept; a newer Demarche may see one in it. */
async function read({ text, translations }: Content, language: string): Promise<Scenario> {
  const { scenarioIn } = await import('./scenario-in');
  const scenario = scenarioIn(text, translations, language);
  if (!scenario) throw new Error('this scenario cannot be read any more');
  return scenario;
}

/** What the shelf says in a language; each translation is read once for it. */
function createTelling(): (own: Candidate, language: string) => Promise<ShelfEntry> {
  const told = new Map<string, ShelfEntry>();
  return async (own, language) => {
    const { entry, text, translations } = own;
    const there = closest(language, Object.keys(translations));
    if (there === undefined || there === entry.language) return entry;
    const key = `${text}\0${translations[there]}`;
    const known = told.get(key) ?? (await read(own, language).then(entryOf, () => entry));
    told.set(key, known);
    return known;
  };
}

export function scenariosOf(
  builtIn: BuiltInPort,
  drafts: Pick<DraftsPort, 'all'>,
  classes: Pick<ClassesPort, 'all'>,
): ScenariosPort {
  const telling = createTelling();
  const candidates = async (): Promise<Candidate[]> => {
    const [own, played] = await Promise.all([drafts.all().catch(() => []), classes.all().catch(() => [])]);
    const fromDrafts = own.flatMap(({ id, text, translations, changed, removed, playable }): Candidate[] =>
      playable
        ? [
            {
              ...playable,
              translations,
              key: `draft:${id}`,
              changed,
              from: 'draft',
              current: removed === undefined && playable.text === text,
            },
          ]
        : [],
    );
    const fromClasses = played.map(
      ({ id, file, entry, rules, opened }): Candidate => ({
        key: `class:${id}`,
        entry,
        rules,
        changed: opened,
        from: 'class',
        current: true,
        text: file.scenario,
        translations: file.translations,
      }),
    );
    return [...fromDrafts, ...fromClasses].sort((a, b) => (a.changed < b.changed ? 1 : -1));
  };
  const isBuiltIn = (id: string) => builtIn.shelf.some((entry) => entry.id === id);
  /** The one that is meant; undefined where it is a built-in one, or there is none. */
  const find = async (id: string, rules: string | undefined): Promise<Candidate | undefined> => {
    const known = isBuiltIn(id);
    if (known && rules === undefined) return undefined;
    const all = await candidates();
    const byKey = all.find(({ key }) => key === id);
    if (byKey) return byKey;
    const named = all.filter(({ entry }) => entry.id === id);
    return named.find((one) => one.rules === rules) ?? (known ? undefined : named[0]);
  };
  return {
    shelf: builtIn.shelf,
    own: async (language) => {
      const current = (await candidates()).filter((one) => one.current);
      return Promise.all(current.map(async (one) => ({ ...one, entry: await telling(one, language) })));
    },
    load: async (id, language, rules) => {
      const own = await find(id, rules);
      if (own) return read(own, language);
      return isBuiltIn(id) ? builtIn.load(id, language) : undefined;
    },
    whole: async (id, language, rules) => {
      const own = await find(id, rules);
      if (own) return read(own, language);
      return isBuiltIn(id) ? builtIn.whole(id, language) : undefined;
    },
    notes: async (id, language, rules) => {
      const own = await find(id, rules);
      if (own) return (await read(own, language)).class;
      return isBuiltIn(id) ? builtIn.notes(id, language) : undefined;
    },
  };
}
