import { describe, expect, it } from 'vitest';
import { begin, compile, offered, open, type Scenario } from '../../../src/engine';
import * as build from '../../arbitraries/builders';
import { offers, play } from '../../oracle/play';

const { when } = build;
const yesNo = [build.option('yes'), build.option('no')];

function opened(scenario: Scenario) {
  const model = compile(scenario);
  return open(model, begin(model, { seed: 'x' }));
}

describe('T1 opening', () => {
  it("opens the turn's own decisions, then the standing ones open in it, in file order", () => {
    const scenario = build.scenario({
      standing: [
        build.standing('always', 'yes', ['t1', 't2'], yesNo, { by: 'co' }),
        build.standing('later', 'no', ['t2'], yesNo),
        build.standing('now', 'no', ['t1'], yesNo),
      ],
      turns: [
        build.turn('t1', { decisions: [build.decision('b', yesNo), build.decision('a', yesNo)] }),
        build.turn('t2', { decisions: [build.decision('c', yesNo)] }),
      ],
    });
    expect(opened(scenario)).toEqual([
      { decision: 'b', by: 'us', standing: false, waitsFor: [] },
      { decision: 'a', by: 'us', standing: false, waitsFor: [] },
      { decision: 'always', by: 'co', standing: true, inForce: 'yes', waitsFor: [] },
      { decision: 'now', by: 'us', standing: true, inForce: 'no', waitsFor: [] },
    ]);
    expect(Object.keys(offers(play(scenario).turns[1]))).toEqual(['c', 'always', 'later']);
  });

  it('skips a decision whose `when` S0 does not meet, standing or not', () => {
    const low = { when: when.meter('trust', { below: 50 }) };
    const high = { when: when.meter('trust', { atLeast: 50 }) };
    const scenario = build.scenario({
      standing: [
        build.standing('s-low', 'yes', ['t1'], yesNo, low),
        build.standing('s-high', 'yes', ['t1'], yesNo, high),
      ],
      turns: [
        build.turn('t1', {
          decisions: [build.decision('d-low', yesNo, low), build.decision('d-high', yesNo, high)],
        }),
      ],
    });
    expect(opened(scenario).map(({ decision }) => decision)).toEqual(['d-high', 's-high']);
  });

  it('reads S0 in a `when`, not what the turn itself changes', () => {
    const scenario = build.scenario({
      flags: ['set-in-t1'],
      turns: [
        build.turn('t1', {
          decisions: [
            build.decision('a', [build.option('go', { effects: { set: 'set-in-t1' } }), build.option('no')]),
            build.decision('b', yesNo, { when: when.flag('set-in-t1') }),
          ],
        }),
        build.turn('t2', { decisions: [build.decision('c', yesNo, { when: when.flag('set-in-t1') })] }),
      ],
    });
    const game = play(scenario);
    expect(Object.keys(offers(game.turns[0]))).toEqual(['a']);
    expect(Object.keys(offers(game.turns[1]))).toEqual(['c']);
  });

  it('does not offer an option whose `when` is not met, and keeps the order of the others', () => {
    const scenario = build.scenario({
      turns: [
        build.turn('t1', {
          decisions: [
            build.decision('a', [
              build.option('second', { when: when.turn({ atLeast: 2 }) }),
              build.option('first', { when: when.turn({ below: 2 }) }),
              build.option('any'),
            ]),
          ],
        }),
      ],
    });
    expect(offers(play(scenario).turns[0])).toEqual({ a: ['first', 'any'] });
  });

  it('counts turns by their place in the file in a course that leaves turns out', () => {
    const late = build.decision('d', [
      build.option('third', { when: when.turn({ atLeast: 3, below: 4 }) }),
      build.option('other'),
    ]);
    const scenario = build.scenario({
      courses: { short: ['t1', 't3'] },
      turns: [build.turn('t1'), build.turn('t2'), build.turn('t3', { decisions: [late] })],
    });
    const game = play(scenario, {}, { course: 'short' });
    expect(game.turns.map(({ turn, id }) => [turn, id])).toEqual([
      [0, 't1'],
      [2, 't3'],
    ]);
    expect(offers(game.turns[1])).toEqual({ d: ['third', 'other'] });
  });

  it('does not offer a policy in force whose option is not met; while not open it stays in force', () => {
    const scenario = build.scenario({
      standing: [
        build.standing(
          'policy',
          'old',
          ['t2'],
          [
            build.option('old', {
              when: when.turn({ below: 2 }),
              while: [build.inForce({ effects: { trust: 1 } })],
            }),
            build.option('new'),
          ],
        ),
      ],
      turns: [build.turn('t1'), build.turn('t2'), build.turn('t3')],
    });
    const game = play(scenario);
    expect(game.turns[0]?.rows).toHaveLength(1);
    expect(offers(game.turns[1])).toEqual({ policy: ['new'] });
    expect(game.turns[1]?.rows).toHaveLength(0);
    const kept = play({
      ...scenario,
      standing: [{ ...scenario.standing[0]!, when: when.flag('x') }],
      flags: ['x'],
    });
    expect(kept.turns.map((turn) => turn.rows.length)).toEqual([1, 1, 1]);
  });
});

describe('T2 choosing', () => {
  const first = build.decision('first', [build.option('left'), build.option('right')]);
  const afterLeft = build.option('after-left', { when: when.chose('first', 'left') });
  const afterRight = build.option('after-right', { when: when.chose('first', 'right') });
  const answers = [afterLeft, afterRight, build.option('any')];
  const turns = (...decisions: Parameters<typeof build.decision>[]) => [
    build.turn('t1', { decisions: [first, ...decisions.map((d) => build.decision(...d))] }),
  ];

  it('decisions of one turn are sealed', () => {
    const scenario = build.scenario({
      turns: [
        ...turns(['answer', answers]),
        build.turn('t2', { decisions: [build.decision('later', answers)] }),
      ],
    });
    const game = play(scenario, { t1: { first: 'right' } });
    expect(offers(game.turns[0]).answer).toEqual(['any']);
    expect(offers(game.turns[1]).later).toEqual(['after-right', 'any']);
  });

  it('one that `sees` another reads what it chose this turn, wherever it stands in the file', () => {
    const answer = build.decision('answer', answers, { sees: 'first' });
    for (const decisions of [
      [first, answer],
      [answer, first],
    ]) {
      const scenario = build.scenario({ turns: [build.turn('t1', { decisions })] });
      expect(opened(scenario).find(({ decision }) => decision === 'answer')?.waitsFor).toEqual(['first']);
      const offeredAfter = (choice: string) =>
        offers(play(scenario, { t1: { first: choice } }).turns[0]).answer;
      expect(offeredAfter('left')).toEqual(['after-left', 'any']);
      expect(offeredAfter('right')).toEqual(['after-right', 'any']);
    }
  });

  it('reads no choice as long as the other has not decided', () => {
    const model = compile(build.scenario({ turns: turns(['answer', answers, { sees: 'first' }]) }));
    const cells = begin(model, { seed: 'x' });
    expect(offered(model, cells, 'answer', {})).toEqual(['any']);
    expect(offered(model, cells, 'answer', { first: 'left' })).toEqual(['after-left', 'any']);
    expect(offered(model, cells, 'answer', {})).toEqual(['any']);
  });

  it('sees several', () => {
    const second = build.decision('second', yesNo, { by: 'co' });
    const both = build.option('both', {
      when: when.all(when.chose('first', 'right'), when.chose('second', 'no')),
    });
    const answer = build.decision('answer', [both, build.option('any')], { sees: ['second', 'first'] });
    const scenario = build.scenario({ turns: [build.turn('t1', { decisions: [answer, first, second] })] });
    expect(opened(scenario)[0]?.waitsFor).toEqual(['second', 'first']);
    expect(offers(play(scenario, { t1: { first: 'right', second: 'no' } }).turns[0]).answer).toContain(
      'both',
    );
    expect(offers(play(scenario, { t1: { first: 'right', second: 'yes' } }).turns[0]).answer).toEqual([
      'any',
    ]);
  });

  it('is not transitive', () => {
    const scenario = build.scenario({
      turns: turns(['middle', yesNo, { sees: 'first' }], ['answer', answers, { sees: 'middle' }]),
    });
    expect(offers(play(scenario, { t1: { first: 'left' } }).turns[0]).answer).toEqual(['any']);
  });

  it('a decision that sees another still opens by S0', () => {
    const scenario = build.scenario({
      turns: turns(['answer', yesNo, { sees: 'first', when: when.chose('first', 'left') }]),
    });
    expect(Object.keys(offers(play(scenario, { t1: { first: 'left' } }).turns[0]))).toEqual(['first']);
  });

  it('one that is not open is not waited for; its latest choice counts', () => {
    const policy = build.standing('policy', 'yes', ['t1', 't2'], yesNo, { when: when.turn({ below: 2 }) });
    const onYes = build.option('on-yes', { when: when.chose('policy', 'yes') });
    const onNo = build.option('on-no', { when: when.chose('policy', 'no') });
    const answer = (id: string) => build.decision(id, [onYes, onNo], { sees: 'policy' });
    const scenario = build.scenario({
      standing: [policy],
      turns: [
        build.turn('t1', { decisions: [answer('a1')] }),
        build.turn('t2', { decisions: [answer('a2')] }),
      ],
    });
    const game = play(scenario, { t1: { policy: 'no' } });
    expect(offers(game.turns[0])).toEqual({ policy: ['yes', 'no'], a1: ['on-no'] });
    expect(offers(game.turns[1])).toEqual({ a2: ['on-no'] });
  });

  it('a standing decision sees and is seen', () => {
    const scenario = build.scenario({
      standing: [
        build.standing('policy', 'any', ['t1'], answers, { sees: 'first' }),
        build.standing(
          'second',
          'no',
          ['t1'],
          [build.option('yes', { when: when.chose('policy', 'after-right') }), build.option('no')],
          { sees: 'policy' },
        ),
      ],
      turns: turns(),
    });
    const game = play(scenario, { t1: { first: 'right', policy: 'after-right' } });
    expect(offers(game.turns[0])).toMatchObject({ policy: ['after-right', 'any'], second: ['yes', 'no'] });
    expect(offers(play(scenario, { t1: { first: 'right' } }).turns[0]).second).toEqual(['no']);
  });
});
