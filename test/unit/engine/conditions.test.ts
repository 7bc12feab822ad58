import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/engine';
import * as build from '../../arbitraries/builders';
import { offers, play } from '../../oracle/play';

const { when } = build;

/**
 * A game of two turns in which, in turn 1, something of each kind comes about: in phase A `act` is chosen, flag `a`
 * is set and trust goes from 50 to 60; in B `aye` passes, `nay` fails, flag `b` is set and trust goes to 70; in C
 * `storm` happens, flag `c` is set and trust goes to 80. One condition stands wherever a condition can stand, and
 * each place tells whether it held.
 */
function probed(condition: Condition, setup: { assumptions?: Record<string, string> } = {}) {
  const here = { when: condition };
  const told = (meter: string) => ({ ...here, effects: { [meter]: 1 } });
  const asked = (t: number) => {
    const probe = build.option('probe', { ...here });
    const cause = build.option('go', {
      effects: t === 1 ? { trust: 10, set: 'a' } : {},
      consequences: [build.consequence('p', told('consequence-a'))],
    });
    return [
      build.decision(t === 1 ? 'act' : 'act-2', [cause, build.option('no')]),
      build.decision(`open-${t}`, [build.option('x'), build.option('y')], here),
      build.decision(`offer-${t}`, [probe, build.option('any')]),
    ];
  };
  const counted = (t: number) => [
    build.vote(`held-${t}`, 0, [], here),
    build.vote(
      `clause-${t}`,
      1,
      [build.member('m', [build.clause('yes', { when: condition }), build.clause('no')])],
      {
        passes: { consequences: [build.consequence('p', told('consequence-b'))] },
        fails: { consequences: [build.consequence('p', told('consequence-b'))] },
      },
    ),
  ];
  const scenario = build.scenario({
    meters: {
      trust: 50,
      'consequence-a': 0,
      'while-a': 0,
      'consequence-b': 0,
      'consequence-c': 0,
      'trend-c': 0,
    },
    flags: ['a', 'b', 'c'],
    assumptions: [build.assumption('dispute', ['one', 'two', 'three'], 'two')],
    standing: [
      build.standing(
        'policy',
        'soft',
        [],
        [build.option('soft', { while: [build.inForce(told('while-a'))] }), build.option('hard')],
      ),
    ],
    turns: [
      build.turn('t1', {
        decisions: asked(1),
        votes: [
          ...counted(1),
          build.vote('aye', 1, [build.member('m', 'yes', { size: 3 })], {
            passes: { effects: { trust: 10, set: 'b' } },
          }),
          build.vote('nay', 9, [build.member('m', 'yes'), build.member('n', 'no', { size: 2 })]),
        ],
      }),
      build.turn('t2', { decisions: asked(2), votes: counted(2) }),
    ],
    events: [
      build.event('storm', { when: when.turn({ below: 2 }), effects: { trust: 10, set: 'c' } }),
      build.event('probe', { ...here, repeats: true }),
      build.event('always', {
        repeats: true,
        consequences: [build.consequence('p', told('consequence-c'))],
      }),
    ],
    trends: [build.trend('probe', told('trend-c'))],
    endings: [build.ending('probe', condition), build.ending('last')],
  });
  const game = play(scenario, {}, setup);
  const early = play(
    { ...scenario, endings: [build.ending('probe', condition, { early: true }), build.ending('last')] },
    {},
    setup,
  );

  const held = game.turns.map((turn, t) => {
    const before = game.turns[t - 1]?.meters;
    const moved = (meter: string) => turn.meters.get(meter)! > (before?.get(meter) ?? 0);
    const vote = (id: string) => turn.votes.find((v) => v.vote === `${id}-${t + 1}`);
    return {
      S0: [`open-${t + 1}` in offers(turn), offers(turn)[`offer-${t + 1}`]?.includes('probe')],
      A: [moved('consequence-a'), moved('while-a')],
      B: [vote('held') !== undefined, vote('clause')?.yes === 1, moved('consequence-b')],
      C: [turn.happened.includes('probe'), moved('consequence-c'), moved('trend-c')],
      end: [t === 0 ? early.turns.length === 1 : game.ending === 'probe'],
    };
  });
  return held.map((places) => {
    const moments: Record<string, boolean> = {};
    for (const [moment, answers] of Object.entries(places)) {
      // Every place of one moment reads the same.
      expect(new Set(answers).size, `${moment}: ${answers}`).toBe(1);
      moments[moment] = answers[0] === true;
    }
    return moments;
  });
}

const MOMENTS = ['S0', 'A', 'B', 'C', 'end'];
/** The moments at which a condition holds, in the order in which they come: `1.A` is phase A of turn 1. */
const moments = (...args: Parameters<typeof probed>) =>
  probed(...args).flatMap((turn, t) => MOMENTS.filter((m) => turn[m]).map((m) => `${t + 1}.${m}`));
const ALL = [1, 2].flatMap((t) => MOMENTS.map((m) => `${t}.${m}`));
const from = (moment: string) => ALL.slice(ALL.indexOf(moment));
const until = (moment: string) => ALL.slice(0, ALL.indexOf(moment));

describe('C1 when each kind of condition holds', () => {
  it.each<[string, Condition, string[]]>([
    ['meter at least, met from the start', when.meter('trust', { atLeast: 50 }), ALL],
    ['meter at least, met by phase A', when.meter('trust', { atLeast: 60 }), from('1.B')],
    ['meter at least, met by phase B', when.meter('trust', { atLeast: 70 }), from('1.C')],
    ['meter at least, met by phase C', when.meter('trust', { atLeast: 80 }), from('1.end')],
    ['meter at least, a hundredth too much', when.meter('trust', { atLeast: 80.01 }), []],
    ['meter below', when.meter('trust', { below: 60 }), until('1.B')],
    ['meter below, a hundredth more', when.meter('trust', { below: 60.01 }), until('1.C')],
    ['meter between', when.meter('trust', { atLeast: 60, below: 80 }), ['1.B', '1.C']],
    ['flag set in A', when.flag('a'), from('1.B')],
    ['flag set in B', when.flag('b'), from('1.C')],
    ['flag set in C', when.flag('c'), from('1.end')],
    ['flag false', when.flag('b', false), until('1.C')],
    ['chose, from phase A on', when.chose('act', 'go'), from('1.A')],
    ['chose any of', when.chose('act', 'no', 'go'), from('1.A')],
    ['chose another', when.chose('act', 'no'), []],
    ['chose in a later turn', when.chose('act-2', 'go'), from('2.A')],
    ['chose, a policy’s start', when.chose('policy', 'soft'), ALL],
    ['chose, a policy that is not in force', when.chose('policy', 'hard'), []],
    ['happened: an earlier turn; for endings this one too', when.happened('storm'), from('1.end')],
    ['happened, repeating', when.happened('always'), from('1.end')],
    ['happened any of', when.happened('always', 'storm'), from('1.end')],
    ['passed', when.passed('aye'), from('1.C')],
    ['passed, a vote that failed', when.passed('nay'), []],
    ['passed any of', when.passed('nay', 'aye'), from('1.C')],
    ['failed', when.failed('nay'), from('1.C')],
    ['failed, a vote that passed', when.failed('aye'), []],
    ['failed any of', when.failed('aye', 'nay'), from('1.C')],
    ['tally yes', when.tally('aye', 'yes', { atLeast: 3 }), from('1.C')],
    ['tally yes, one more', when.tally('aye', 'yes', { atLeast: 4 }), []],
    ['tally below is false before the vote', when.tally('aye', 'yes', { below: 4 }), from('1.C')],
    ['tally no', when.tally('nay', 'no', { atLeast: 2, below: 3 }), from('1.C')],
    ['tally abstain', when.tally('nay', 'abstain', { below: 1 }), from('1.C')],
    ['turn at least', when.turn({ atLeast: 2 }), from('2.S0')],
    ['turn below', when.turn({ below: 2 }), until('2.S0')],
    ['turn between', when.turn({ atLeast: 1, below: 2 }), until('2.S0')],
    ['assume, its start', when.assume('dispute', 'two'), ALL],
    ['assume, another', when.assume('dispute', 'one'), []],
    ['assume any of', when.assume('dispute', 'one', 'two'), ALL],
    ['not', when.not(when.passed('aye')), until('1.C')],
    ['any', when.any(when.flag('c'), when.flag('a')), from('1.B')],
    ['all', when.all(when.flag('c'), when.flag('a')), from('1.end')],
    [
      'nested',
      when.all(
        when.any(when.flag('a'), when.turn({ below: 2 })),
        when.not(when.all(when.flag('b'), when.flag('c'))),
      ),
      until('1.end'),
    ],
    [
      'not of any',
      when.not(when.any(when.flag('c'), when.not(when.chose('act', 'go')))),
      ['1.A', '1.B', '1.C'],
    ],
  ])('%s', (_, condition, expected) => expect(moments(condition)).toEqual(expected));

  it('assume reads the setting that the game was begun with', () => {
    expect(moments(when.assume('dispute', 'three'), { assumptions: { dispute: 'three' } })).toEqual(ALL);
    expect(moments(when.assume('dispute', 'two'), { assumptions: { dispute: 'three' } })).toEqual([]);
  });
});

it('C1 an event that happened in the last turn has not yet happened for another of this turn, only for the next', () => {
  const game = play(
    build.scenario({
      turns: ['t1', 't2', 't3'].map((id) => build.turn(id)),
      events: [
        build.event('a'),
        build.event('b', { when: when.happened('a') }),
        build.event('c', { when: when.happened('b') }),
      ],
    }),
  );
  expect(game.turns.map(({ happened }) => happened)).toEqual([['a'], ['b'], ['c']]);
});
