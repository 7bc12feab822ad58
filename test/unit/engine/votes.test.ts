import { describe, expect, it } from 'vitest';
import { begin, compile, resolve, type Scenario, turnResult } from '../../../src/engine';
import * as build from '../../arbitraries/builders';
import * as oracle from '../../oracle/luck';
import { course, play, rows } from '../../oracle/play';

const { when } = build;

const ballots = [build.option('yes'), build.option('no'), build.option('abstain')];
const voting = (...votes: ReturnType<typeof build.vote>[]) =>
  build.scenario({ turns: [build.turn('t1', { votes })] });

/** The votes of a turn, by id. */
const votesOf = (scenario: Scenario, choices = {}, setup = {}, turn = 0) =>
  Object.fromEntries(
    (play(scenario, choices, setup).turns[turn]?.votes ?? []).map((vote) => [vote.vote, vote]),
  );

describe('T4 what a vote needs', () => {
  /** Blocs of that many yes, no and abstaining members. */
  const passes = (needs: number | 'majority' | 'two-thirds', yes: number, no: number, abstain: number) => {
    const blocs = [
      ...(yes > 0 ? [build.member('ayes', 'yes', { size: yes })] : []),
      ...(no > 0 ? [build.member('noes', 'no', { size: no })] : []),
      ...(abstain > 0 ? [build.member('others', 'abstain', { size: abstain })] : []),
    ];
    const { v } = votesOf(voting(build.vote('v', needs, blocs)));
    expect(v).toMatchObject({ yes, no, abstain });
    return v?.passed;
  };

  it.each([
    [9, 9, 6, 0, true],
    [9, 8, 0, 7, false],
    [9, 10, 5, 0, true],
    [1, 1, 14, 0, true],
    [1, 0, 0, 15, false],
    [0, 0, 15, 0, true],
  ])('a number, %i: %i yes, %i no, %i abstaining: %s', (needs, yes, no, abstain, expected) =>
    expect(passes(needs, yes, no, abstain)).toBe(expected),
  );

  it.each([
    [4, 3, 0, true],
    [3, 3, 9, false],
    [3, 4, 0, false],
    [1, 0, 14, true],
    [0, 0, 15, false],
  ])('majority: %i yes, %i no, %i abstaining: %s', (yes, no, abstain, expected) =>
    expect(passes('majority', yes, no, abstain)).toBe(expected),
  );

  it.each([
    [4, 2, 0, true],
    [5, 3, 0, false],
    [3, 2, 0, false],
    [2, 1, 12, true],
    [1, 0, 14, true],
    [0, 0, 15, false],
    [0, 1, 0, false],
  ])('two-thirds: %i yes, %i no, %i abstaining: %s', (yes, no, abstain, expected) =>
    expect(passes('two-thirds', yes, no, abstain)).toBe(expected),
  );
});

describe('T4 vetoes', () => {
  const council = (veto: 'yes' | 'no' | 'abstain', needs: number | 'majority' | 'two-thirds') =>
    voting(
      build.vote('v', needs, [
        build.member('p', veto, { veto: true }),
        build.member('others', 'yes', { size: 14 }),
        build.member('without', 'no'),
      ]),
    );

  it.each([9, 'majority', 'two-thirds'] as const)('with needs %s', (needs) => {
    expect(votesOf(council('no', needs)).v).toMatchObject({ passed: false, yes: 14, no: 2 });
    expect(votesOf(council('abstain', needs)).v).toMatchObject({ passed: true, abstain: 1 });
    expect(votesOf(council('yes', needs)).v?.passed).toBe(true);
  });

  it('are told apart from too few votes', () => {
    const vetoed = (scenario: Scenario) => {
      const model = compile(scenario);
      const cells = begin(model, { seed: 'x' });
      resolve(model, cells, {});
      return turnResult(model, cells, 0).votes.v?.vetoed;
    };
    expect(vetoed(council('no', 9))).toBe(true);
    expect(vetoed(council('abstain', 15))).toBe(false);
    expect(vetoed(council('yes', 9))).toBe(false);
  });
});

describe('T4 members', () => {
  const ballotOf = (clauses: ReturnType<typeof build.clause>[], seed = 'HERON-42') =>
    votesOf(voting(build.vote('v', 1, [build.member('m', clauses)])), {}, { seed }).v?.members[0]?.votes;

  it('vote by their first clause that holds, and abstain where none does', () => {
    const [high, low] = [when.meter('trust', { atLeast: 50 }), when.meter('trust', { below: 50 })];
    expect(ballotOf([build.clause('no', { when: low }), build.clause('yes', { when: high })])).toBe('yes');
    expect(ballotOf([build.clause('no', { when: high }), build.clause('yes')])).toBe('no');
    expect(ballotOf([build.clause('yes'), build.clause('no')])).toBe('yes');
    expect(ballotOf([build.clause('yes', { when: low })])).toBe('abstain');
    expect(ballotOf([])).toBe('abstain');
  });

  it('whose chance does not come up vote `otherwise`, which left out is to abstain, and try no other clause', () => {
    const next = build.clause('yes');
    expect(ballotOf([build.clause('yes', { chance: 0, otherwise: 'no' }), next])).toBe('no');
    expect(ballotOf([build.clause('yes', { chance: 0 }), next])).toBe('abstain');
    expect(ballotOf([build.clause('no', { chance: 100, otherwise: 'abstain' }), next])).toBe('no');
  });

  it('have one draw a vote, of the key `vote:V/M`', () => {
    const u = oracle.draw(oracle.seedOf('HERON-42'), 0, 'vote:v/m');
    const chance = (hundredths: number) =>
      ballotOf([build.clause('yes', { chance: hundredths / 100, otherwise: 'no' })]);
    expect(chance(u)).toBe('no');
    expect(chance(u + 1)).toBe('yes');
    // The second clause meets the same draw that the first would have met.
    const never = build.clause('abstain', { when: when.turn({ atLeast: 9 }), chance: 50 });
    expect(ballotOf([never, build.clause('yes', { chance: (u + 1) / 100, otherwise: 'no' })])).toBe('yes');
    expect(ballotOf([never, build.clause('yes', { chance: u / 100, otherwise: 'no' })])).toBe('no');
  });

  it('of a size vote alike', () => {
    const bloc = build.member('bloc', [build.clause('yes', { chance: 50, otherwise: 'no' })], { size: 3 });
    const counts = Array.from({ length: 40 }, (_, game) => {
      const { v } = votesOf(voting(build.vote('v', 1, [bloc])), {}, { seed: `S-${game}` });
      return `${v?.yes} ${v?.no}`;
    });
    expect(new Set(counts)).toEqual(new Set(['3 0', '0 3']));
  });

  it('that follow a decision vote as its latest choice, of this turn or an earlier one', () => {
    const council = (id: string) =>
      build.vote(id, 1, [build.member('f', { follows: 'ballot' }, { size: 2, veto: true })]);
    const scenario = build.scenario({
      turns: [
        build.turn('t1', { votes: [council('v1')] }),
        build.turn('t2', { decisions: [build.decision('ballot', ballots)], votes: [council('v2')] }),
        build.turn('t3', { votes: [council('v3')] }),
      ],
    });
    for (const choice of ['yes', 'no', 'abstain']) {
      const game = play(scenario, { t2: { ballot: choice } });
      const cast = game.turns.map(({ votes }) => votes[0]?.members[0]?.votes);
      // None yet in t1: it abstains.
      expect(cast).toEqual(['abstain', choice, choice]);
      expect(game.turns.map(({ votes }) => votes[0]?.passed)).toEqual([
        false,
        choice === 'yes',
        choice === 'yes',
      ]);
    }
  });

  it('that follow a standing policy vote by its start', () => {
    const scenario = build.scenario({
      standing: [build.standing('line', 'no', [], ballots)],
      turns: [build.turn('t1', { votes: [build.vote('v', 1, [build.member('f', { follows: 'line' })])] })],
    });
    expect(votesOf(scenario).v).toMatchObject({ yes: 0, no: 1, abstain: 0 });
  });
});

describe('T4 votes of a turn', () => {
  it('are held only where S1 meets their `when`', () => {
    const act = build.decision('act', [build.option('go', { effects: { trust: -10 } }), build.option('no')]);
    const scenario = build.scenario({
      turns: [
        build.turn('t1', {
          decisions: [act],
          votes: [
            build.vote('s0', 0, [], { when: when.meter('trust', { atLeast: 50 }) }),
            build.vote('s1', 0, [], { when: when.meter('trust', { below: 50 }) }),
          ],
        }),
      ],
      endings: [
        build.ending(
          'held',
          when.any(when.passed('s0'), when.failed('s0'), when.tally('s0', 'yes', { below: 9 })),
        ),
        build.ending('last'),
      ],
    });
    expect(Object.keys(votesOf(scenario))).toEqual(['s1']);
    // One that is not held has neither passed nor failed, and has no tally.
    expect(play(scenario).ending).toBe('last');
    expect(play(scenario, { t1: { act: 'no' } }).ending).toBe('held');
  });

  it('do not see each other, in either order, nor what the others do', () => {
    const first = build.vote('first', 0, [], { passes: { effects: { trust: 30, set: 'f' } } });
    const seeing = build.vote(
      'second',
      1,
      [
        build.member('m', [
          build.clause('yes', { when: when.passed('first') }),
          build.clause('yes', { when: when.tally('first', 'yes', { below: 9 }) }),
          build.clause('yes', { when: when.flag('f') }),
          build.clause('yes', { when: when.meter('trust', { atLeast: 60 }) }),
          build.clause('no'),
        ]),
      ],
      {
        fails: {
          consequences: [
            build.consequence('own', { when: when.failed('second'), effects: { trust: 1 } }),
            build.consequence('other', { when: when.passed('first'), effects: { trust: 2 } }),
            build.consequence('blind', { when: when.not(when.failed('second')), effects: { trust: 4 } }),
          ],
        },
      },
    );
    for (const votes of [
      [first, seeing],
      [seeing, first],
    ]) {
      const game = play(build.scenario({ flags: ['f'], turns: [build.turn('t1', { votes })] }));
      expect(rows(game.turns[0]).sort()).toEqual([
        'B trust 30 vote:first/passes',
        'B trust 4 vote:second/fails/blind',
      ]);
    }
  });

  it('have the effects of their outcome, added up with the others and applied once', () => {
    const council = (id: string, needs: number, passes: number, fails: number) =>
      build.vote(id, needs, [], {
        passes: { effects: { trust: passes } },
        fails: { effects: { trust: fails } },
      });
    const game = play(voting(council('a', 0, 60, -1), council('b', 1, -1, -80)));
    expect(rows(game.turns[0])).toEqual(['B trust 60 vote:a/passes', 'B trust -80 vote:b/fails']);
    expect(course(game)).toEqual([30]);
  });

  it('are each held in their own turn only', () => {
    const scenario = build.scenario({
      turns: [build.turn('t1', { votes: [build.vote('a', 0, [])] }), build.turn('t2')],
    });
    expect(Object.keys(votesOf(scenario, {}, {}, 0))).toEqual(['a']);
    expect(Object.keys(votesOf(scenario, {}, {}, 1))).toEqual([]);
  });
});
