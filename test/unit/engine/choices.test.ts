import { describe, expect, it } from 'vitest';
import * as build from '../../arbitraries/builders';
import { course, play, rows } from '../../oracle/play';

const { when } = build;
const idle = [build.option('wait'), build.option('see')];

describe('T3 phase A, choices', () => {
  it('adds everything up and applies it once: +60 and −80 at 50 are 30, not 20 or 40', () => {
    const act = (id: string, trust: number) =>
      build.decision(id, [build.option('go', { effects: { trust } }), build.option('no')]);
    for (const decisions of [
      [act('a', 60), act('b', -80)],
      [act('b', -80), act('a', 60)],
    ]) {
      const game = play(build.scenario({ turns: [build.turn('t1', { decisions })] }));
      expect(course(game)).toEqual([30]);
      expect(game.turns[0]?.rows.some(({ path }) => path.startsWith('limit:'))).toBe(false);
    }
  });

  it('reads S0 and this turn’s choices in every condition', () => {
    const option = build.option('go', {
      effects: { trust: -9, set: 'angry' },
      consequences: [
        build.consequence('on-s1', { when: when.meter('trust', { below: 50 }), effects: { aid: -1 } }),
        build.consequence('on-s1-flag', { when: when.flag('angry'), effects: { aid: -2 } }),
        build.consequence('on-s0', { when: when.meter('trust', { atLeast: 50 }), effects: { aid: -4 } }),
        build.consequence('on-other', { when: when.chose('other', 'see'), effects: { aid: -8 } }),
        build.consequence('on-itself', { when: when.chose('act', 'go'), effects: { aid: -16 } }),
      ],
    });
    const scenario = build.scenario({
      meters: { trust: 50, aid: 50 },
      flags: ['angry'],
      turns: [
        build.turn('t1', {
          decisions: [build.decision('act', [option, build.option('no')]), build.decision('other', idle)],
        }),
      ],
    });
    const game = play(scenario, { t1: { other: 'see' } });
    expect(course(game, 'aid')).toEqual([50 - 4 - 8 - 16]);
  });

  const policy = build.standing(
    'policy',
    'soft',
    ['t1', 't2', 't3'],
    [
      build.option('soft', {
        effects: { trust: 7 },
        consequences: [build.consequence('thanks', { effects: { trust: 0.5 } })],
        while: [build.inForce({ effects: { trust: 1 } })],
      }),
      build.option('hard', {
        effects: { trust: -20 },
        consequences: [build.consequence('anger', { effects: { trust: -0.25 } })],
        while: [build.inForce({ effects: { trust: -2 } })],
      }),
    ],
  );
  const years = ['t1', 't2', 't3', 't4'].map((id) => build.turn(id));

  it('a standing decision’s effects are those of the change; its `while` is every turn in force', () => {
    const scenario = build.scenario({ standing: [policy], turns: years });
    // Starting soft is no change; hard in t2; chosen again in t3; t4 does not open it.
    const game = play(scenario, { t1: { policy: 'soft' }, t2: { policy: 'hard' }, t3: { policy: 'hard' } });
    expect(game.turns.map(rows)).toEqual([
      ['A trust 1 decision:policy/soft/while'],
      [
        'A trust -20 decision:policy/hard',
        'A trust -0.25 decision:policy/hard/anger',
        'A trust -2 decision:policy/hard/while',
      ],
      ['A trust -2 decision:policy/hard/while'],
      ['A trust -2 decision:policy/hard/while'],
    ]);
    // Back again is a change too.
    const back = play(scenario, { t2: { policy: 'hard' }, t3: { policy: 'soft' } });
    expect(rows(back.turns[2])).toEqual([
      'A trust 7 decision:policy/soft',
      'A trust 0.5 decision:policy/soft/thanks',
      'A trust 1 decision:policy/soft/while',
    ]);
  });

  it('each `while` has its own condition, read against S0', () => {
    const conditional = build.standing(
      'policy',
      'soft',
      [],
      [
        build.option('soft', {
          while: [
            build.inForce({ when: when.meter('trust', { atLeast: 51 }), effects: { aid: 10 } }),
            build.inForce({ effects: { trust: 1 } }),
            build.inForce({ when: when.chose('policy', 'soft'), effects: { aid: 0.5 } }),
            build.inForce({ when: when.chose('policy', 'hard'), effects: { aid: 0.25 } }),
          ],
        }),
        build.option('hard'),
      ],
    );
    const game = play(
      build.scenario({ meters: { trust: 50, aid: 0 }, standing: [conditional], turns: years.slice(0, 2) }),
    );
    expect(course(game)).toEqual([51, 52]);
    expect(course(game, 'aid')).toEqual([0.5, 11]);
  });

  it('an ordinary decision has its effects whenever it is chosen, and no `while`', () => {
    const go = build.option('go', { effects: { trust: 2 } });
    const game = play(
      build.scenario({
        turns: ['t1', 't2'].map((id) =>
          build.turn(id, { decisions: [build.decision(`d-${id}`, [go, build.option('no')])] }),
        ),
      }),
    );
    expect(course(game)).toEqual([52, 54]);
  });

  it('flags are cleared, then set, whoever does which', () => {
    const clears = build.decision('a', [build.option('go', { effects: { clear: 'f' } }), build.option('no')]);
    const sets = build.decision('b', [build.option('go', { effects: { set: 'f' } }), build.option('no')]);
    for (const decisions of [
      [clears, sets],
      [sets, clears],
    ]) {
      const game = play(build.scenario({ flags: ['f'], turns: [build.turn('t1', { decisions })] }));
      expect([...game.turns[0]!.flags]).toEqual(['f']);
    }
    const both = build.event('both', { effects: { set: ['f', 'g'], clear: ['g', 'h'] } });
    const first = build.decision('a', [build.option('go', { effects: { set: ['h'] } }), build.option('no')]);
    const game = play(
      build.scenario({
        flags: ['f', 'g', 'h'],
        turns: [build.turn('t1', { decisions: [first] })],
        events: [both],
      }),
    );
    expect([...game.turns[0]!.flags].sort()).toEqual(['f', 'g']);
  });

  it('every phase hands its flags and meters to the next', () => {
    const scenario = build.scenario({
      flags: ['a', 'b', 'c'],
      turns: [
        build.turn('t1', {
          decisions: [
            build.decision('d', [
              build.option('go', { effects: { trust: 1, set: 'a', clear: ['b', 'c'] } }),
              build.option('no'),
            ]),
          ],
          votes: [
            build.vote('v', 0, [], {
              when: when.all(when.flag('a'), when.flag('b', false), when.meter('trust', { atLeast: 51 })),
              passes: { effects: { trust: 1, set: 'b', clear: 'a' } },
            }),
          ],
        }),
      ],
      events: [
        build.event('e', {
          when: when.all(when.flag('a', false), when.flag('b'), when.meter('trust', { atLeast: 52 })),
          effects: { trust: 1, set: 'c', clear: 'b' },
        }),
      ],
    });
    const game = play(scenario);
    expect(course(game)).toEqual([53]);
    expect([...game.turns[0]!.flags]).toEqual(['c']);
  });
});

describe('T7 delay', () => {
  const causing = (after: number, parts: Parameters<typeof build.consequence>[1] = {}) =>
    build.decision('act', [
      build.option('go', {
        consequences: [build.consequence('later', { after, effects: { trust: 5, set: 'late' }, ...parts })],
      }),
      build.option('no'),
    ]);
  const ids = ['t1', 't2', 't3', 't4'];
  const game = (decision: ReturnType<typeof causing>, setup = {}, choices = {}) =>
    play(
      build.scenario({
        flags: ['late'],
        courses: { short: ['t1', 't3', 't4'], shorter: ['t1', 't4'] },
        turns: ids.map((id, t) => build.turn(id, { decisions: t === 0 ? [decision] : [] })),
      }),
      choices,
      setup,
    );

  it('lands in phase A, n turns later, under its own path', () => {
    for (const after of [1, 2, 3]) {
      const played = game(causing(after));
      expect(played.turns.map(rows)).toEqual(
        ids.map((_, t) => (t === after ? ['A trust 5 decision:act/go/later'] : [])),
      );
      expect(played.turns.map(({ flags }) => flags.has('late'))).toEqual(ids.map((_, t) => t >= after));
    }
  });

  it('counts turns played in a course that leaves turns out', () => {
    expect(course(game(causing(1), { course: 'short' }))).toEqual([50, 55, 55]);
    expect(course(game(causing(2), { course: 'short' }))).toEqual([50, 50, 55]);
    expect(course(game(causing(1), { course: 'shorter' }))).toEqual([50, 55]);
  });

  it('counts turns played also where it is caused after turns that were left out', () => {
    const inT3 = { ...causing(1), id: 'late-act' };
    const late = build.scenario({
      flags: ['late'],
      courses: { short: ['t1', 't3', 't4'], shorter: ['t3', 't4'] },
      turns: ids.map((id) => build.turn(id, { decisions: id === 't3' ? [inT3] : [] })),
    });
    expect(course(play(late, {}, { course: 'short' }))).toEqual([50, 50, 55]);
    expect(course(play(late, {}, { course: 'shorter' }))).toEqual([50, 55]);
  });

  it('is lost after the end', () => {
    expect(course(game(causing(4)))).toEqual([50, 50, 50, 50]);
    expect(course(game(causing(3), { course: 'short' }))).toEqual([50, 50, 50]);
  });

  it('settles its condition in the turn that causes it, whatever holds when it lands', () => {
    expect(course(game(causing(2, { when: when.turn({ below: 2 }) })))).toEqual([50, 50, 55, 55]);
    expect(course(game(causing(2, { when: when.turn({ atLeast: 2 }) })))).toEqual([50, 50, 50, 50]);
  });

  it('settles its chance in the turn that causes it, by the draw of that turn', () => {
    // The draw of `decision:visa/revoke/recall` in turn 0 of HERON-42 is 5543 (L6).
    const visa = (chance: number) =>
      build.decision('visa', [
        build.option('revoke', {
          consequences: [build.consequence('recall', { after: 2, chance, effects: { trust: 5 } })],
        }),
        build.option('no'),
      ]);
    expect(course(game(visa(55.44)))).toEqual([50, 50, 55, 55]);
    expect(course(game(visa(55.43)))).toEqual([50, 50, 50, 50]);
  });

  it('comes from votes and events too, and is read from phase B on', () => {
    const later = (id: string, trust: number) => build.consequence(id, { after: 1, effects: { trust } });
    const member = build.member('m', [
      build.clause('yes', { when: when.meter('trust', { atLeast: 57 }) }),
      build.clause('no'),
    ]);
    const passes = { consequences: [later('p', 1)] };
    const fails = { consequences: [later('f', 3)] };
    const played = play(
      build.scenario({
        turns: ['t1', 't2', 't3'].map((id) =>
          build.turn(id, { votes: [build.vote(`v-${id}`, 1, [member], { passes, fails })] }),
        ),
        events: [build.event('e', { consequences: [later('l', 4)] })],
      }),
    );
    expect(played.turns.map(rows)).toEqual([
      [],
      ['A trust 3 vote:v-t1/fails/f', 'A trust 4 event:e/l'],
      ['A trust 1 vote:v-t2/passes/p'],
    ]);
    expect(played.turns.map(({ votes }) => votes[0]?.passed)).toEqual([false, true, true]);
  });

  it.each([1, 31, 32, 33, 58, 59])('is pending many times over: %i turns later in a game of 60', (after) => {
    const turns = Array.from({ length: 60 }, (_, t) => build.turn(`t${t}`));
    const repeating = build.event('e', {
      repeats: true,
      consequences: [build.consequence('c', { after, effects: { trust: 0.5 } })],
    });
    const played = play(build.scenario({ turns, events: [repeating] }));
    expect(played.turns.map(({ rows }) => rows.length)).toEqual(turns.map((_, t) => (t >= after ? 1 : 0)));
  });
});
