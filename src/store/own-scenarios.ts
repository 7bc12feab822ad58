/** The shelf: built-in scenarios, and a person's own (drafts without errors, and those of class files). */
import type { Scenario } from '../engine';
import type { BuiltInPort, OwnScenario, ScenariosPort } from './ports';
import type { ClassesPort, DraftsPort } from './studio/ports';

/** An own scenario, and what is needed to load it. */
interface Candidate extends OwnScenario {
  readonly text: string;
}

/** Reads a text that had no error when it was kept; a newer Demarche may see one in it. */
async function read(text: string): Promise<Scenario> {
  const { readScenario } = await import('../scenario');
  const { scenario } = readScenario(text);
  if (!scenario) throw new Error('this scenario cannot be read any more');
  return scenario;
}

export function scenariosOf(
  builtIn: BuiltInPort,
  drafts: Pick<DraftsPort, 'all'>,
  classes: Pick<ClassesPort, 'all'>,
): ScenariosPort {
  const candidates = async (): Promise<Candidate[]> => {
    const [own, played] = await Promise.all([drafts.all().catch(() => []), classes.all().catch(() => [])]);
    const fromDrafts = own.flatMap(({ id, text, changed, removed, playable }): Candidate[] =>
      playable
        ? [
            {
              ...playable,
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
      }),
    );
    return [...fromDrafts, ...fromClasses].sort((a, b) => (a.changed < b.changed ? 1 : -1));
  };
  return {
    shelf: builtIn.shelf,
    own: async () => (await candidates()).filter(({ current }) => current),
    load: async (id, rules) => {
      const known = builtIn.shelf.some((entry) => entry.id === id);
      if (known && rules === undefined) return builtIn.load(id);
      const all = await candidates();
      const byKey = all.find(({ key }) => key === id);
      if (byKey) return read(byKey.text);
      const named = all.filter(({ entry }) => entry.id === id);
      const exact = named.find((one) => one.rules === rules);
      if (exact) return read(exact.text);
      if (known) return builtIn.load(id);
      return named[0] && read(named[0].text);
    },
  };
}
