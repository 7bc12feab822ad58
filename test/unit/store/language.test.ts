/** Everything in another language, in the middle of whatever is being done, and nothing lost. */
import { beforeEach, describe, expect, it } from 'vitest';
import { rulesHash } from '../../../src/playthrough';
import { readScenario } from '../../../src/scenario';
import { translatable, translateScenario, updateTranslation } from '../../../src/scenario/translation';
import { takeApart } from '../../../src/scenario/translation/apart';
import {
  builtInOf,
  createCompareStore,
  createGameStore,
  createLibraryStore,
  createSettingsStore,
  createSpeaking,
  entryIn,
  fieldOf,
  type Scenario,
  type Settings,
  scenariosOf,
} from '../../../src/store';
import { entryOf } from '../../../src/store/shelf';
import type { Draft } from '../../../src/store/studio';
import { twoTurns } from '../analysis/compare/two-turns';
import { keptGame, memoryPorts } from './memory-ports';
import { newDisk, ROW } from './studio/memory-studio';

const inSpanish = (scenario: Scenario): Scenario =>
  translateScenario(scenario, {
    translates: scenario.id,
    language: 'es',
    texts: new Map(translatable(scenario).map(({ path, text }) => [path, { text: `«${text}»` }])),
    orphans: new Map(),
  });
const SPANISH = inSpanish(twoTurns);

function playableRow(): Scenario {
  const { scenario } = readScenario(ROW);
  if (!scenario) throw new Error('the fixture has errors');
  return scenario;
}

const SETUP = {
  seats: { us: 'person', co: 'person' },
  mandates: { us: 'warm', co: 'cold' },
  seed: 'HERON-42',
} as const;

function playing(scenarios: readonly Scenario[] = [twoTurns, SPANISH]) {
  const ports = memoryPorts(scenarios);
  const game = createGameStore(ports);
  const loaded: string[] = [];
  const texts = { load: async (language: string) => void loaded.push(language) };
  const speak = createSpeaking({ texts, settings: ports.set, game, scenarios: ports.scenarios });
  const inPlay = () => {
    const { game: current } = game.getState();
    if (!current) throw new Error('no game');
    return current;
  };
  return { ports, game, speak, inPlay, loaded };
}

describe('a game in play', () => {
  it('goes on in other words: what was chosen and sealed, the rules and the record stay', async () => {
    const { ports, game, speak, inPlay, loaded } = playing();
    const act = game.getState();
    act.start(twoTurns, SETUP);
    act.choose('line', 'freeze');
    act.choose('visa', 'revoke');
    act.look({ decision: 'visa', option: 'keep' });
    const before = inPlay();
    const kept = ports.kept.get(before.id);
    await speak('es');
    const after = inPlay();
    expect(after).toEqual({ ...before, scenario: SPANISH, model: after.model });
    expect(after.model.scenario).toBe(SPANISH);
    expect(rulesHash(after.scenario)).toBe(before.record.rules);
    expect(game.getState().focus).toEqual({ decision: 'visa', option: 'keep' });
    expect(ports.set.getState().language).toBe('es');
    expect(loaded).toEqual(['es']);
    expect(ports.kept.get(before.id)).toEqual(kept);
    act.seal(false);
    await speak('en');
    expect(inPlay().scenario).toBe(twoTurns);
    expect(inPlay().turns[0]?.choices).toMatchObject({ line: 'freeze', visa: 'revoke' });
  });

  it('keeps its place in the middle of a reveal, and between two people', async () => {
    const { game, speak, inPlay } = playing();
    const act = game.getState();
    act.start(twoTurns, SETUP);
    act.choose('line', 'flat');
    act.choose('visa', 'revoke');
    act.seal(false);
    const [played] = inPlay().turns;
    expect(inPlay().beat).toBe('reveal');
    await speak('es');
    expect(inPlay().beat).toBe('reveal');
    expect(inPlay().turns[0]).toBe(played);
    act.endReveal();
    act.next();
    act.choose('line', 'freeze');
    act.seal(false);
    expect(inPlay()).toMatchObject({ beat: 'handover', seat: 'co', held: { line: 'freeze' } });
    await speak('en');
    expect(inPlay()).toMatchObject({ beat: 'handover', seat: 'co', held: { line: 'freeze' } });
  });

  it('stays in its own language where it is told in no other, and takes no other scenario’s words', async () => {
    const alone = playing([twoTurns]);
    alone.game.getState().start(twoTurns, SETUP);
    await alone.speak('es');
    expect(alone.inPlay().scenario.language).toBe(twoTurns.language);
    expect(alone.ports.set.getState().language).toBe('es');
    const { endings } = twoTurns;
    alone.game.getState().retell({ ...SPANISH, endings: endings.slice(1) });
    expect(alone.inPlay().scenario).toBe(twoTurns);
  });

  it('and everything else stay as they are where the words cannot be loaded', async () => {
    const { ports, game, speak, inPlay } = playing();
    game.getState().start(twoTurns, SETUP);
    ports.broken = true;
    await expect(speak('es')).rejects.toThrow();
    expect(inPlay().scenario).toBe(twoTurns);
    expect(ports.set.getState().language).toBe('en');
  });

  it('ends up in the language that was asked for last, whichever comes first', async () => {
    const ports = memoryPorts([twoTurns, SPANISH]);
    const game = createGameStore(ports);
    game.getState().start(twoTurns, SETUP);
    let arrive = () => {};
    const late = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const texts = { load: async (language: string) => (language === 'es' ? late : undefined) };
    const speak = createSpeaking({ texts, settings: ports.set, game, scenarios: ports.scenarios });
    const both = [speak('es'), speak('en')];
    arrive();
    await Promise.all(both);
    expect(ports.set.getState().language).toBe('en');
    expect(game.getState().game?.scenario).toBe(twoTurns);
  });
});

describe('lists of games', () => {
  const ports = () => {
    const made = memoryPorts([twoTurns, SPANISH]);
    made.kept.set('a', keptGame('a'));
    return made;
  };
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  it('that are kept are said in the other language, with the replays as they were', async () => {
    const made = ports();
    const library = createLibraryStore(made, made.set);
    await library.getState().refresh();
    const before = library.getState().summaries.a;
    expect(before?.scenario.title).toBe(twoTurns.title);
    made.set.getState().set({ language: 'es' });
    await settled();
    expect(library.getState().summaries.a).toEqual({ ...before, scenario: SPANISH });
    expect(library.getState().summaries.a?.trace).toBe(before?.trace);
  });

  it('that are compared too, and what is ticked stays ticked', async () => {
    const made = ports();
    const compare = createCompareStore(made, made.set);
    await compare.getState().load(['a']);
    compare.getState().toggle('really');
    const { selected, lines } = compare.getState();
    made.set.getState().set({ language: 'es' });
    await settled();
    expect(fieldOf(compare.getState())?.on.model.scenario).toBe(SPANISH);
    expect(compare.getState()).toMatchObject({ selected, lines });
    await compare.getState().load([]);
    expect(compare.getState().fields).toHaveLength(1);
  });
});

describe('scenarios', () => {
  const parts = {
    [twoTurns.id]: {
      language: 'en',
      structure: async () => ({ structure: takeApart(twoTurns).structure }),
      words: Object.fromEntries(
        [twoTurns, SPANISH].map((scenario) => [
          scenario.language,
          {
            texts: async () => ({ texts: takeApart(scenario).texts }),
            fronts: async () => ({ fronts: takeApart(scenario).fronts }),
            notes: async () => ({ notes: scenario.class }),
          },
        ]),
      ),
    },
  };
  const builtIn = builtInOf([entryOf(twoTurns, [SPANISH])], parts);

  it('that are built in come in the language that is asked for, or the closest, or their own', async () => {
    expect(await builtIn.whole(twoTurns.id, 'es')).toEqual(SPANISH);
    const played = await builtIn.load(twoTurns.id, 'es');
    expect({ ...played, endings: 0 }).toEqual({ ...SPANISH, endings: 0 });
    expect(played.endings.map(({ title }) => title)).toEqual(SPANISH.endings.map(({ title }) => title));
    expect((await builtIn.load(twoTurns.id, 'es-CO')).language).toBe('es');
    expect(await builtIn.whole(twoTurns.id, 'fr')).toEqual(twoTurns);
    expect(await builtIn.notes(twoTurns.id, 'es')).toEqual(SPANISH.class);
    await expect(builtIn.load('constructor', 'es')).rejects.toThrow(/built in/);
  });

  it('are said on the shelf in each of their languages', () => {
    const [entry] = builtIn.shelf;
    if (!entry) throw new Error('an empty shelf');
    expect(entryIn(entry, 'es')).toMatchObject({ title: SPANISH.title, language: 'es' });
    expect(entryIn(entry, 'fr')).toBe(entry);
  });

  describe('of one’s own', () => {
    let drafts: Draft[] = [];
    const classes = { all: async () => [...newDisk().classes.values()] };
    const scenarios = scenariosOf(builtIn, { all: async () => drafts }, classes);
    const row = playableRow();

    beforeEach(() => {
      const fresh = updateTranslation(row, 'es');
      const file = (fresh.ok ? fresh.text : '').replace('text: ""', 'text: "La fila"');
      const playable = { text: ROW, entry: entryOf(row), rules: rulesHash(row) };
      const changed = '2026-01-01T00:00:00.000Z';
      drafts = [{ id: 'd', file: 'row.yaml', changed, text: ROW, translations: { es: file }, playable }];
    });

    it('bring their translations with them', async () => {
      const told = await scenarios.load('draft:d', 'es');
      expect(told).toMatchObject({ language: 'es', title: 'La fila', about: row.about });
      expect(told && rulesHash(told)).toBe(rulesHash(row));
      expect((await scenarios.load('draft:d', 'en'))?.title).toBe(row.title);
      expect(await scenarios.notes('draft:d', 'es')).toEqual(told?.class);
      expect((await scenarios.own('es'))[0]?.entry).toMatchObject({ title: 'La fila', language: 'es' });
      expect((await scenarios.own('en'))[0]?.entry.title).toBe(row.title);
    });

    it('stay in their own language where the translation cannot be read or is another’s', async () => {
      const [draft] = drafts;
      for (const file of ['texts: [', 'translates: elsewhere\nlanguage: es\n']) {
        drafts = draft ? [{ ...draft, translations: { es: file } }] : [];
        expect((await scenarios.load('draft:d', 'es'))?.language).toBe('en');
        expect((await scenarios.own('es'))[0]?.entry.title).toBe(row.title);
      }
    });
  });
});

describe('the first language', () => {
  const from = (kept: Partial<Settings>, languages: readonly string[]) =>
    createSettingsStore({ load: () => kept, keep: () => {}, languages: () => languages }).getState().language;

  it('is the one that was chosen, else the browser’s, else English', () => {
    expect(from({ language: 'en' }, ['es'])).toBe('en');
    expect(from({}, ['de', 'es-419', 'en'])).toBe('es');
    expect(from({}, ['de'])).toBe('en');
    expect(from({ language: 'la' as 'es' }, ['es'])).toBe('es');
  });
});
