import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalRules, type Scenario } from '../../../src/engine';
import * as build from '../../arbitraries/builders';
import { scenarioArbitrary } from '../../arbitraries/scenario';
import { shuffled } from '../../arbitraries/shuffled';

const { when } = build;

/** The scenario in other words: every text there can be, also where the original has none. */
function reworded(scenario: Scenario, word: string): Scenario {
  const grounds = { because: word, certainty: 'disputed', sources: [word] } as const;
  const consequences = <T extends object>(list: readonly T[]) => list.map((c) => ({ ...c, ...grounds }));
  const decision = <T extends Scenario['standing'][number] | Scenario['turns'][number]['decisions'][number]>(
    d: T,
  ): T => ({
    ...d,
    topic: word,
    ask: word,
    place: word,
    options: d.options.map((o) => ({
      ...o,
      ...grounds,
      label: word,
      says: word,
      advice: [{ who: word, says: word }],
      while: consequences(o.while),
      consequences: consequences(o.consequences),
    })),
    ...(d.really && {
      really: Array.isArray(d.really)
        ? d.really.map((r) => ({ ...r, ...grounds, on: word }))
        : { ...d.really, ...grounds, on: word },
    }),
  });
  const outcome = (o: Scenario['turns'][number]['votes'][number]['passes']) => ({
    ...o,
    ...grounds,
    consequences: consequences(o.consequences),
  });
  return {
    ...scenario,
    version: `9.9.9-${word}`,
    language: 'es',
    guided: !scenario.guided,
    title: word,
    about: word,
    class: {
      grades: word,
      minutes: 45,
      roles: [word],
      before: [word],
      debrief: [word],
      rubric: [word],
      leavesOut: [word],
      care: [word],
      glossary: [{ term: word, means: word }],
    },
    places: [{ id: 'place', name: word, at: [1, 2], topics: [] }],
    sources: [{ id: 'source', title: word }],
    topics: [{ id: 'topic', name: word }],
    governments: scenario.governments.map((g) => ({
      ...g,
      name: word,
      capital: word,
      paper: word,
      mandates: g.mandates.map((m) => ({ ...m, name: word, says: word })),
    })),
    meters: scenario.meters.map((m) => ({ ...m, name: word, about: word, sources: [word] })),
    assumptions: scenario.assumptions.map((a) => ({
      ...a,
      ask: word,
      sources: [word],
      settings: a.settings.map((s) => ({ ...s, name: word })),
    })),
    standing: scenario.standing.map(decision),
    turns: scenario.turns.map((t) => ({
      ...t,
      date: '1999-12-31',
      place: word,
      headline: word,
      brief: word,
      to: [{ government: 'us', says: word }],
      sources: [word],
      decisions: t.decisions.map(decision),
      votes: t.votes.map((v) => ({
        ...v,
        ...grounds,
        body: word,
        question: word,
        invented: !v.invented,
        passes: outcome(v.passes),
        fails: outcome(v.fails),
      })),
    })),
    events: scenario.events.map((e) => ({
      ...e,
      ...grounds,
      topic: word,
      place: word,
      headline: word,
      text: word,
      consequences: consequences(e.consequences),
    })),
    trends: scenario.trends.map((t) => ({ ...t, ...grounds })),
    endings: scenario.endings.map((e) => ({ ...e, title: word, front: [{ government: 'us', text: word }] })),
    tests: [{ name: word, play: 'really', expect: [] }],
  };
}

/** Every rule of a scenario changed at one place: what changed, and the scenario. */
function* changes(scenario: Scenario): Generator<readonly [string, Scenario]> {
  const changed = <T>(path: string, value: T): Generator<readonly [string, T]> => walk(path, value) as never;
  function* walk(path: string, value: unknown): Generator<readonly [string, unknown]> {
    if (typeof value === 'number') yield [path, value + 1];
    if (typeof value === 'boolean') yield [path, !value];
    if (Array.isArray(value)) {
      const key = path.split('.').at(-1)!;
      // Lists that are read in order (T9): options, a member's clauses, endings, turns of a game and of a course.
      if (['options', 'clauses', 'endings', 'turns'].includes(key) && isListOfParts(value)) {
        const reversed = [...value].reverse();
        if (JSON.stringify(reversed) !== JSON.stringify(value)) yield [`${path} reversed`, reversed];
      }
      if (value.length > 1) yield [`${path} cut`, value.slice(1)];
      for (const [i, item] of value.entries())
        for (const [at, other] of walk(`${path}.${i}`, item))
          yield [at, value.map((old, j) => (j === i ? other : old))];
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        if (SKIPPED.has(key)) continue;
        if (key === 'when') {
          yield [`${path}.when left out`, { ...value, when: undefined }];
          yield [`${path}.when turned round`, { ...value, when: { kind: 'not', of: item } }];
        }
        if (key === 'chance') yield [`${path}.chance left out`, { ...value, chance: undefined }];
        for (const [at, other] of walk(`${path}.${key}`, item)) yield [at, { ...value, [key]: other }];
      }
      const { kind } = value as { kind?: string };
      if (kind === 'any') yield [`${path} all`, { ...value, kind: 'all' }];
      if (kind === 'passed') yield [`${path} failed`, { ...value, kind: 'failed' }];
    }
  }
  yield* changed('', scenario);
}
const isListOfParts = (list: readonly unknown[]) =>
  list.every((item) => typeof item === 'object' || /^t\d/.test(`${item}`));
/** Not read by T, C, L and G2: what the file is called, and texts. */
const SKIPPED = new Set([
  'format',
  'class',
  'guided',
  'sources',
  'topics',
  'advice',
  'to',
  'front',
  'tests',
  'places',
  'invented',
]);

describe('P2 the canonical rules', () => {
  it('are the same in any other words', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(scenarioArbitrary, fc.string(), (scenario, word) => {
        expect(canonicalRules(reworded(scenario, word))).toBe(canonicalRules(scenario));
      }),
      { numRuns: 40 },
    );
  });

  it('hold no word that people read', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(scenarioArbitrary, (scenario) => {
        expect(canonicalRules(reworded(scenario, 'Wörd'))).not.toContain('Wörd');
      }),
      { numRuns: 30 },
    );
  });

  it('are others where any number, switch, condition or order that is read changes', {
    timeout: 60_000,
  }, () => {
    const kinds = new Map<string, number>();
    fc.assert(
      fc.property(scenarioArbitrary, (scenario) => {
        const own = canonicalRules(scenario);
        for (const [path, other] of changes(scenario)) {
          if (canonicalRules(other) === own) expect.fail(`${path} changes nothing`);
          const kind = path
            .split(/[. ]/)
            .filter((part) => part && !/^\d+$/.test(part))
            .at(-1)!;
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        }
      }),
      { numRuns: 8 },
    );
    // Of each sort of thing some were met.
    const MET = [
      'start',
      'hundredths',
      'weight',
      'atLeast',
      'below',
      'chance',
      'after',
      'size',
      'by',
      'needs',
      'is',
    ];
    for (const kind of [...MET, 'veto', 'repeats', 'early', 'reversed', 'cut', 'round', 'out'])
      expect(kinds.get(kind) ?? 0, kind).toBeGreaterThan(0);
  });

  const all = build.scenario({
    meters: { trust: 50, aid: 40 },
    flags: ['f', 'g'],
    turns: [
      build.turn('t1', {
        decisions: [
          build.decision('d', [build.option('a', { effects: { trust: 1, set: 'f' } }), build.option('b')], {
            really: 'a',
          }),
        ],
        votes: [
          build.vote('v', 'majority', [
            build.member('m', [build.clause('yes', { otherwise: 'no', chance: 5 })]),
          ]),
        ],
      }),
    ],
    trends: [build.trend('r', { pull: [build.pull('trust', 'aid', 5)] })],
    endings: [build.ending('e', when.chose('d', 'a')), build.ending('last')],
  });

  it.each<[string, (s: Scenario) => Scenario]>([
    ['what really happened (L7)', (s) => swap(s, '"really":{"chose":"a"', '"really":{"chose":"b"')],
    ['a named option', (s) => swap(s, '"options":["a"]', '"options":["b"]')],
    ['who decides', (s) => swap(s, '"by":"us"', '"by":"co"')],
    ['a ballot', (s) => swap(s, '"votes":"yes"', '"votes":"abstain"')],
    ['the other ballot', (s) => swap(s, '"otherwise":"no"', '"otherwise":"abstain"')],
    ['what a vote needs', (s) => swap(s, '"needs":"majority"', '"needs":"two-thirds"')],
    ['a flag that is set', (s) => swap(s, '"set":["f"]', '"set":["g"]')],
    ['set or cleared', (s) => swap(s, '"set":["f"],"clear":[]', '"set":[],"clear":["f"]')],
    ['where a pull goes', (s) => swap(s, '"toward":{"meter":"aid"}', '"toward":{"meter":"trust"}')],
    ['the end or the game', (s) => swap(s, '"over":"end"', '"over":"game"')],
  ])('are others where this changes: %s', (_, change) => {
    expect(canonicalRules(change(all))).not.toBe(canonicalRules(all));
  });

  function swap(scenario: Scenario, from: string, to: string): Scenario {
    const text = JSON.stringify(scenario);
    expect(text).toContain(from);
    return JSON.parse(text.replace(from, to));
  }

  it('are the same in another order of the file where order means nothing; decisions keep theirs', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(scenarioArbitrary, fc.nat(), (scenario, seed) => {
        const other = shuffled(scenario, seed, { decisions: false });
        expect(canonicalRules(other)).toBe(canonicalRules(scenario));
      }),
      { numRuns: 40 },
    );
  });
});
