import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  choiceSeedOf,
  compile,
  draw,
  drawSalted,
  fnv1a,
  normalSeed,
  type Scenario,
  seedOf,
  turnSalt,
} from '../../../src/engine';
import * as build from '../../arbitraries/builders';
import { scenarioArbitrary, setupArbitrary, setupFor } from '../../arbitraries/scenario';
import { byEngine } from '../../oracle/by-engine';
import type { PlayedGame } from '../../oracle/evaluate';
import * as oracle from '../../oracle/luck';
import { anyOffered, expectSame, play, rows } from '../../oracle/play';

describe('L1 luck belongs to a rule', () => {
  /** A rule of every kind that draws, and a decision, each where it pushes the others along. */
  function withMore(scenario: Scenario): Scenario {
    const more = build.decision('more', [
      build.option('left', { consequences: [build.consequence('luck', { chance: 50 })] }),
      build.option('right', { consequences: [build.consequence('luck', { chance: 50 })] }),
    ]);
    const [first, ...others] = scenario.turns;
    const council = build.vote('more', 'majority', [
      build.member('pa', [build.clause('yes', { chance: 50, otherwise: 'no' })]),
    ]);
    return {
      ...scenario,
      turns: [
        { ...first!, decisions: [more, ...first!.decisions], votes: [council, ...first!.votes] },
        ...others,
      ],
      events: [build.event('more', { chance: 50, repeats: true }), ...scenario.events],
    };
  }

  const without = (game: PlayedGame): PlayedGame => ({
    ...game,
    turns: game.turns.map((turn) => ({
      ...turn,
      questions: turn.questions.filter(({ decision }) => decision.id !== 'more'),
      votes: turn.votes.filter(({ vote }) => vote !== 'more'),
      happened: turn.happened.filter((event) => event !== 'more'),
      latest: new Map([...turn.latest].filter(([decision]) => decision !== 'more')),
    })),
  });

  it('so a rule added elsewhere moves no draw', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(scenarioArbitrary, setupArbitrary, fc.nat(), (scenario, drawn, seed) => {
        const setup = setupFor(scenario, drawn);
        const game = byEngine(compile(scenario), setup, anyOffered(seed));
        const longer = byEngine(compile(withMore(scenario)), setup, anyOffered(seed));
        expectSame(without(longer), game);
      }),
      { numRuns: 100 },
    );
  });

  it('so classmates with one seed meet the same luck whatever they choose', { timeout: 60_000 }, () => {
    const storm = build.event('class-storm', { chance: 50, repeats: true });
    const stormsOf = (game: PlayedGame) => game.turns.map(({ happened }) => happened.includes('class-storm'));
    fc.assert(
      fc.property(scenarioArbitrary, setupArbitrary, fc.nat(), (drawnScenario, drawn, seed) => {
        const scenario = {
          ...drawnScenario,
          events: [...drawnScenario.events, storm],
          endings: [build.ending('last')],
        };
        const setup = setupFor(scenario, drawn);
        const model = compile(scenario);
        expect(stormsOf(byEngine(model, setup, anyOffered(seed)))).toEqual(
          stormsOf(byEngine(model, setup, anyOffered(seed + 1))),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('L2 keys', () => {
  it.each([
    ['', 2166136261],
    ['a', 3826002220],
    ['foobar', 3214735720],
  ])('L6: FNV-1a of "%s" is %i', (text, hash) => {
    expect(fnv1a(text)).toBe(hash);
    expect(oracle.fnv1a(text)).toBe(hash);
  });

  it('are over UTF-8 bytes', () => {
    // c3 a9, e2 82 ac, f0 9f 8c aa: one text for each length of a character.
    const bytes = (...all: number[]) =>
      all.reduce((hash, b) => Math.imul(hash ^ b, 16777619), 2166136261) >>> 0;
    expect(fnv1a('é')).toBe(bytes(0xc3, 0xa9));
    expect(fnv1a('€')).toBe(bytes(0xe2, 0x82, 0xac));
    expect(fnv1a('🌪')).toBe(bytes(0xf0, 0x9f, 0x8c, 0xaa));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fnv1a(text) === oracle.fnv1a(text)));
  });

  it('count a lone surrogate as U+FFFD, as UTF-8 encoders do', () => {
    expect(fnv1a('a\ud800')).toBe(fnv1a('a\ufffd'));
    expect(oracle.fnv1a('a\ud800')).toBe(fnv1a('a\ufffd'));
  });

  it('go on from the hash of what stands before', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (a, b) => fnv1a(b, fnv1a(a)) === oracle.fnv1a(a + b),
      ),
    );
  });
});

describe('L3 draws', () => {
  it.each([
    [0, 0, 'event:storm', 7736],
    [442971698, 0, 'decision:visa/revoke/recall', 5543],
    [4294967295, 11, 'vote:mission/pa', 5477],
    [812222553, 0, 'choice:visa', 6470],
  ])('L6: seed %i, turn %i, %s is %i', (seed, turn, path, u) => {
    expect(draw(seed, turn, fnv1a(path))).toBe(u);
    expect(drawSalted(turnSalt(seed, turn), fnv1a(path))).toBe(u);
    expect(oracle.draw(seed, turn, path)).toBe(u);
  });

  it('are whole numbers from 0 to 9 999, the same as the oracle computes without 32-bit arithmetic', () => {
    fc.assert(
      fc.property(fc.nat(0xffffffff), fc.nat(59), fc.string(), (seed, turn, path) => {
        const u = draw(seed, turn, fnv1a(path));
        expect(u).toBe(oracle.draw(seed, turn, path));
        expect(Number.isInteger(u) && u >= 0 && u <= 9999).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  /** `decision:visa/revoke/recall` in turn 0 of HERON-42 is 5543 (L6). */
  const visa = (chance: number) =>
    build.scenario({
      turns: [
        build.turn('protest', {
          decisions: [
            build.decision('visa', [
              build.option('revoke', {
                consequences: [build.consequence('recall', { chance, effects: { trust: -4 } })],
              }),
              build.option('wait'),
            ]),
          ],
        }),
      ],
    });
  const RECALL = ['A trust -4 decision:visa/revoke/recall'];

  it('come up where they are below the percent: 5543 at 55.44 % but not at 55.43 %', () => {
    expect(rows(play(visa(55.44), {}, { seed: 'HERON-42' }).turns[0])).toEqual(RECALL);
    expect(rows(play(visa(55.43), {}, { seed: 'HERON-42' }).turns[0])).toEqual([]);
  });

  it('are those of the turn by its place in the file, also in a course that leaves turns out', () => {
    const scenario = build.scenario({
      courses: { short: ['t2', 't4'] },
      turns: ['t1', 't2', 't3', 't4'].map((id) => build.turn(id)),
      events: [build.event('storm', { chance: 50, repeats: true })],
    });
    for (let game = 0; game < 20; game++) {
      const seed = `S-${game}`;
      const storms = [1, 3].map((turn) => oracle.draw(oracle.seedOf(seed), turn, 'event:storm') < 5000);
      const { turns } = play(scenario, {}, { seed, course: 'short' });
      expect(turns.map(({ happened }) => happened.length === 1)).toEqual(storms);
    }
  });

  it('always come up at 100 % and never at 0 %', () => {
    for (let game = 0; game < 200; game++) {
      expect(rows(play(visa(100), {}, { seed: `S-${game}` }).turns[0])).toEqual(RECALL);
      expect(rows(play(visa(0), {}, { seed: `S-${game}` }).turns[0])).toEqual([]);
    }
  });
});

describe('L4 seed texts', () => {
  it('L6: the seed of "HERON-42" is 442971698', () => {
    expect(seedOf('HERON-42')).toBe(442971698);
    expect(oracle.seedOf('HERON-42')).toBe(442971698);
  });

  it.each(['heron-42', '  HERON-42', 'Heron-42\n', '\u00a0heron-42\u3000', '\ufeffHERON-42\u2028'])(
    '%j is the same',
    (text) => expect(seedOf(text)).toBe(442971698),
  );

  it.each(['HERON 42', 'HERON-42.', 'HERON\u201142', ''])('%j is another', (text) =>
    expect(seedOf(text)).not.toBe(442971698),
  );

  it('are composed first and upper case without locale', () => {
    expect(normalSeed('e\u0301clair')).toBe('\u00c9CLAIR');
    expect(normalSeed('straße i ı')).toBe('STRASSE I I');
    // NFC comes before upper case, which takes this letter apart into three.
    expect(normalSeed('\u0390')).toBe('\u0399\u0308\u0301');
  });

  it('L6: the seed of "HERON-42/co" is 812222553', () => {
    expect(choiceSeedOf('HERON-42', 'co')).toBe(812222553);
    expect(choiceSeedOf(' heron-42 ', 'co')).toBe(812222553);
    expect(oracle.choiceSeed('heron-42', 'co')).toBe(812222553);
  });
});

describe('N3 no other luck', () => {
  it('neither Math.random nor a clock is asked', { timeout: 60_000 }, () => {
    const asked = () => {
      throw new Error('asked');
    };
    const spies = [
      vi.spyOn(Math, 'random').mockImplementation(asked),
      vi.spyOn(Date, 'now').mockImplementation(asked),
      vi.spyOn(performance, 'now').mockImplementation(asked),
    ];
    try {
      const [scenario] = fc.sample(scenarioArbitrary, { numRuns: 1, seed: 7 });
      byEngine(compile(scenario!), { seed: 'x' }, anyOffered(1));
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
  });
});
