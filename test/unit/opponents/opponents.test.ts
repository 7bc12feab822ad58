import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  begin,
  choiceOf,
  compile,
  copy,
  endingOf,
  LedgerRecorder,
  type Model,
  offer,
  playTurn,
  turnOf,
} from '../../../src/engine';
import { chooseAll, clear, decide, opponent, playOut, workspace } from '../../../src/opponents';
import * as build from '../../arbitraries/builders';
import { scenarioArbitrary, setupArbitrary, setupFor } from '../../arbitraries/scenario';
import { ask, byEngine, scoresOf, turnOfEngine } from '../../oracle/by-engine';
import { type Chooser, evaluate, type PlayedTurn, randomly, reallyWith } from '../../oracle/evaluate';
import * as oracle from '../../oracle/luck';
import { anyOffered, expectSame } from '../../oracle/play';

const { when } = build;

/** What an opponent takes of one decision of the due turn, and why. */
function takes(
  model: Model,
  cells: Int32Array,
  id: string,
  kind: 'unpredictable' | 'really',
  seed = 'HERON-42',
) {
  const decision = model.decisionIds.indexOf(id);
  const offered = new Int32Array(12);
  const none = new Int32Array(model.decisionIds.length).fill(-1);
  const count = offer(model, cells, decision, none, offered);
  const by = model.governmentIds[model.decisionGovernment[decision]!]!;
  const { option, reason } = decide(opponent(kind, seed, by), model, cells, decision, offered, count);
  return [model.optionIds[decision]![option], reason];
}

describe('L7 a government that plays unpredictably', () => {
  /** Co's draw for `choice:visa` in turn 0 of HERON-42 is 6470 (L6). */
  const visa = (count: number, never: readonly number[] = []) => {
    const options = Array.from({ length: count }, (_, o) =>
      build.option(`o${o}`, never.includes(o) ? { when: when.turn({ atLeast: 9 }) } : {}),
    );
    const model = compile(
      build.scenario({
        turns: [build.turn('t1', { decisions: [build.decision('visa', options, { by: 'co' })] })],
      }),
    );
    return takes(model, begin(model, { seed: 'HERON-42' }), 'visa', 'unpredictable');
  };

  it.each([
    [2, 'o1'],
    [3, 'o1'],
    [4, 'o2'],
    [5, 'o3'],
    [6, 'o3'],
    [12, 'o7'],
  ])('takes number floor(6470 · k / 10000) of k: of %i it is %s', (count, option) =>
    expect(visa(count)).toEqual([option, 'drawn']),
  );

  it('counts only what is offered, in file order', () => {
    expect(visa(4, [0])).toEqual(['o2', 'drawn']);
    expect(visa(5, [0, 2])).toEqual(['o3', 'drawn']);
    expect(visa(3, [1, 2])).toEqual(['o0', 'drawn']);
  });

  it('draws by a seed of its own and the turn', () => {
    const both = ['us', 'co'].map((by) => ({ by, id: `d-${by}` }));
    const decision = ({ by, id }: { by: string; id: string }) =>
      build.standing(
        id,
        'o0',
        ['t1', 't2'],
        Array.from({ length: 12 }, (_, o) => build.option(`o${o}`)),
        { by },
      );
    const model = compile(
      build.scenario({ standing: both.map(decision), turns: [build.turn('t1'), build.turn('t2')] }),
    );
    const cells = begin(model, { seed: 'other' });
    for (const turn of [0, 1]) {
      for (const { by, id } of both) {
        const u = oracle.draw(oracle.fnv1a(`MIXED/${by}`), turn, `choice:${id}`);
        expect(takes(model, cells, id, 'unpredictable', ' mixed ')).toEqual([
          `o${Math.floor((u * 12) / 10000)}`,
          'drawn',
        ]);
      }
      playTurn(model, cells, new Int32Array(2));
    }
  });
});

describe('L7 a government that plays what really happened', () => {
  const never = { when: when.turn({ atLeast: 9 }) };
  const options = (...closed: string[]) =>
    ['a', 'b', 'c'].map((id) => build.option(id, closed.includes(id) ? never : {}));
  const plain = (really: string | undefined, ...closed: string[]) => {
    const model = compile(
      build.scenario({
        turns: [
          build.turn('t1', {
            decisions: [build.decision('d', options(...closed), really ? { really } : {})],
          }),
        ],
      }),
    );
    return takes(model, begin(model, { seed: 'x' }), 'd', 'really');
  };

  it('takes the `really` option', () => expect(plain('b')).toEqual(['b', 'really']));

  it('takes the first offered where none is given or it is not offered, and says so', () => {
    expect(plain(undefined)).toEqual(['a', 'first-offered']);
    expect(plain(undefined, 'a')).toEqual(['b', 'first-offered']);
    expect(plain('b', 'b')).toEqual(['a', 'first-offered']);
    expect(plain('c', 'a', 'c')).toEqual(['b', 'first-offered']);
  });

  const ids = ['t1', 't2', 't3', 't4'];
  const policy = (really: Record<string, string>, course: string | undefined, ...closed: string[]) => {
    const model = compile(
      build.scenario({
        courses: { short: ['t1', 't3', 't4'] },
        standing: [build.standing('d', 'b', ids, options(...closed), { really })],
        turns: ids.map((id) => build.turn(id)),
      }),
    );
    const cells = begin(model, { seed: 'x', ...(course && { course }) });
    const taken: (readonly unknown[])[] = [];
    while (endingOf(model, cells) < 0) {
      taken.push(takes(model, cells, 'd', 'really'));
      playTurn(model, cells, Int32Array.of(['a', 'b', 'c'].indexOf(`${taken.at(-1)![0]}`)));
    }
    return taken;
  };

  it('takes of a standing policy the latest entry; before the first, the one in force', () => {
    expect(policy({ t2: 'c', t4: 'a' }, undefined)).toEqual([
      ['b', 'in-force'],
      ['c', 'really'],
      ['c', 'really'],
      ['a', 'really'],
    ]);
  });

  it('counts entries of turns that a course leaves out', () => {
    expect(policy({ t2: 'c', t4: 'a' }, 'short')).toEqual([
      ['b', 'in-force'],
      ['c', 'really'],
      ['a', 'really'],
    ]);
  });

  it('keeps the policy in force where the entry is not offered, else takes the first offered', () => {
    expect(policy({ t1: 'c' }, 'short', 'c')).toEqual(Array(3).fill(['b', 'in-force']));
    // Its start is not offered: it must be replaced, and what it was replaced with is then in force.
    expect(policy({ t1: 'c' }, 'short', 'b', 'c')).toEqual([
      ['a', 'first-offered'],
      ['a', 'in-force'],
      ['a', 'in-force'],
    ]);
    expect(policy({}, 'short', 'a', 'b')).toEqual([
      ['c', 'first-offered'],
      ['c', 'in-force'],
      ['c', 'in-force'],
    ]);
  });
});

describe('engine, opponents and oracle', () => {
  /** Government g plays really where bit g of `really` is set. */
  const kinds = (governments: readonly { readonly id: string }[], really: number) =>
    governments.map(({ id }, g) => ({
      id,
      kind: (really >> g) % 2 === 1 ? ('really' as const) : ('unpredictable' as const),
    }));

  it('agree on whole games in which nobody plays, one after another in one workspace', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(scenarioArbitrary, setupArbitrary, (scenario, drawn) => {
        const model = compile(scenario);
        const setup = setupFor(scenario, drawn);
        const space = workspace(model);
        for (let game = 0; game < 4; game++) {
          const own = { ...setup, seed: `${setup.seed} ${game}` };
          const seats = kinds(scenario.governments, game);
          const opponents = seats.map(({ id, kind }) => opponent(kind, own.seed, id));
          const random = randomly(own.seed);
          const choose: Chooser = (question) =>
            seats.find(({ id }) => id === question.decision.by)?.kind === 'really'
              ? reallyWith(scenario, question).chosen
              : random(question);
          const byOracle = evaluate(scenario, own, choose);

          const cells = begin(model, own);
          const start = copy(cells);
          const turns: PlayedTurn[] = [];
          clear(space);
          while (endingOf(model, cells) < 0) {
            const turn = turnOf(model, cells);
            chooseAll(model, cells, opponents, space);
            const chosen = ({ decision }: { decision: { id: string } }) => {
              const d = model.decisionIds.indexOf(decision.id);
              return model.optionIds[d]![space.choices[d]!]!;
            };
            const questions = ask(model, cells, chosen);
            const recorder = new LedgerRecorder();
            playTurn(model, cells, space.choices, recorder);
            turns.push(turnOfEngine(model, cells, turn, questions, recorder));
          }
          const ending = model.endingIds[endingOf(model, cells)]!;
          expectSame({ turns, ending, scores: scoresOf(model, cells) }, byOracle);

          playOut(model, start, opponents, space);
          expect(start).toEqual(cells);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('agree on why an opponent takes what it takes', { timeout: 60_000 }, () => {
    const reasons = new Map<string, number>();
    fc.assert(
      fc.property(scenarioArbitrary, setupArbitrary, fc.nat(), (scenario, drawn, seed) => {
        const model = compile(scenario);
        const into = new Int32Array(12);
        byEngine(model, setupFor(scenario, drawn), (question) => {
          const { offered, decision, inForce, turn } = question;
          const d = model.decisionIds.indexOf(decision.id);
          const places = offered.map((id) => model.optionIds[d]!.indexOf(id));
          into.set(places);
          const cells = begin(model, { seed: 'x' });
          cells[model.layout.turn] = turn + 1;
          if (inForce !== undefined)
            cells[model.layout.choices + d] = model.optionIds[d]!.indexOf(inForce) + 1;
          const taken = decide({ kind: 'really' }, model, cells, d, into, places.length);
          const byOracle = reallyWith(scenario, question);
          expect([model.optionIds[d]![taken.option], taken.reason]).toEqual([byOracle.chosen, byOracle.why]);
          expect(inForce === undefined || choiceOf(model, cells, d) >= 0).toBe(true);
          reasons.set(taken.reason, (reasons.get(taken.reason) ?? 0) + 1);
          return anyOffered(seed)(question);
        });
      }),
      { numRuns: 80 },
    );
    for (const reason of ['really', 'in-force', 'first-offered'])
      expect(reasons.get(reason) ?? 0, reason).toBeGreaterThan(5);
  });
});
