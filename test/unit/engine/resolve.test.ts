import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  begin,
  type Cells,
  choiceOf,
  compile,
  endingOf,
  LedgerRecorder,
  type Model,
  offered,
  open,
  REFUSALS,
  resolve,
  type Scenario,
} from '../../../src/engine';
import * as build from '../../arbitraries/builders';
import { scenarioArbitrary, setupArbitrary, setupFor } from '../../arbitraries/scenario';
import { ask, choicesOf } from '../../oracle/by-engine';
import { anyOffered } from '../../oracle/play';

const { when } = build;

const optionsOf = (model: Model, decision: string) => model.optionIds[model.decisionIds.indexOf(decision)]!;

/** What `resolve` refuses; that it changed nothing and wrote no row is expected of every refusal. */
function refused(model: Model, cells: Cells, choices: Record<string, string>) {
  const before = [...cells];
  const recorder = new LedgerRecorder();
  const outcome = resolve(model, cells, choices, recorder);
  if (outcome.ok) return undefined;
  expect([...cells]).toEqual(before);
  expect(recorder.length).toBe(0);
  return outcome.refusal;
}

describe('resolve refuses', () => {
  const go = build.option('go', { effects: { trust: 5 } });
  const scenario = build.scenario({
    flags: ['f'],
    standing: [
      build.standing('policy', 'old', ['t1'], [build.option('old'), build.option('new')]),
      build.standing(
        'replaced',
        'old',
        ['t1'],
        [build.option('old', { when: when.flag('f') }), build.option('new')],
      ),
      build.standing('closed', 'old', ['t2'], [build.option('old'), build.option('new')]),
    ],
    turns: [
      build.turn('t1', {
        decisions: [
          build.decision('act', [
            go,
            build.option('late', { when: when.turn({ atLeast: 2 }) }),
            build.option('no'),
          ]),
          build.decision(
            'answer',
            [build.option('to-go', { when: when.chose('act', 'go') }), build.option('any')],
            {
              sees: 'act',
            },
          ),
          build.decision('skipped', [go, build.option('no')], { when: when.flag('f') }),
        ],
      }),
      build.turn('t2', { decisions: [build.decision('other', [go, build.option('no')])] }),
    ],
  });
  const good = { act: 'go', answer: 'to-go', policy: 'new', replaced: 'new' };
  const refusal = (choices: Record<string, string>, of: Scenario = scenario) => {
    const model = compile(of);
    return refused(model, begin(model, { seed: 'x' }), choices);
  };
  const { act: _, ...withoutAct } = good;
  const { replaced: __, ...withoutReplaced } = good;

  it('nothing of a good turn', () => expect(refusal(good)).toBeUndefined());

  it.each([
    ['decision-unknown', { ...good, nonsense: 'go' }, { decision: 'nonsense' }],
    ['decision-not-open', { ...good, other: 'go' }, { decision: 'other' }],
    ['decision-not-open', { ...good, skipped: 'go' }, { decision: 'skipped' }],
    ['decision-not-open', { ...good, closed: 'new' }, { decision: 'closed' }],
    ['option-unknown', { ...good, act: 'nonsense' }, { decision: 'act', option: 'nonsense' }],
    ['option-not-offered', { ...good, act: 'late' }, { decision: 'act', option: 'late' }],
    ['option-not-offered', { ...good, act: 'no' }, { decision: 'answer', option: 'to-go' }],
    ['option-not-offered', { ...good, replaced: 'old' }, { decision: 'replaced', option: 'old' }],
    ['choice-missing', withoutAct, { decision: 'act' }],
    ['choice-missing', withoutReplaced, { decision: 'replaced' }],
  ])('%s: %j', (code, choices, more) => expect(refusal(choices)).toEqual({ code, ...more }));

  it('T1 nothing-offered: a decision without an offered option', () => {
    const never = build.option('a', { when: when.flag('f') });
    const faulty = build.scenario({
      flags: ['f'],
      turns: [build.turn('t1', { decisions: [build.decision('act', [never, { ...never, id: 'b' }])] })],
    });
    expect(refusal({ act: 'a' }, faulty)).toEqual({ code: 'nothing-offered', decision: 'act' });
    expect(refusal({}, faulty)).toEqual({ code: 'nothing-offered', decision: 'act' });
  });

  it('game-over after the end', () => {
    const model = compile(build.scenario({ turns: [build.turn('t1')] }));
    const cells = begin(model, { seed: 'x' });
    expect(resolve(model, cells, {})).toEqual({ ok: true });
    expect(refused(model, cells, {})).toEqual({ code: 'game-over' });
  });

  it('by these codes and no others', () => {
    expect([...REFUSALS].sort()).toEqual([
      'choice-missing',
      'decision-not-open',
      'decision-unknown',
      'game-over',
      'nothing-offered',
      'option-not-offered',
      'option-unknown',
    ]);
  });

  it('a standing decision left out keeps its policy, where that is still offered', () => {
    const model = compile(scenario);
    const cells = begin(model, { seed: 'x' });
    const { policy: _, ...left } = good;
    expect(resolve(model, cells, left)).toEqual({ ok: true });
    expect(choiceOf(model, cells, model.decisionIds.indexOf('policy'))).toBe(0);
    expect(choiceOf(model, cells, model.decisionIds.indexOf('replaced'))).toBe(1);
  });

  it('and changes nothing, whatever is wrong and wherever in a game', { timeout: 60_000 }, () => {
    const wrong = fc.constantFrom('unknown', 'missing', 'not-offered', 'not-open');
    let refusals = 0;
    fc.assert(
      fc.property(scenarioArbitrary, setupArbitrary, fc.nat(), wrong, (scenario, drawn, seed, how) => {
        const model = compile(scenario);
        const cells = begin(model, setupFor(scenario, drawn));
        while (endingOf(model, cells) < 0) {
          const questions = ask(model, cells, anyOffered(seed));
          const choices: Record<string, string> = { ...choicesOf(questions) };
          const spoiled = spoil(model, cells, choices, how, seed);
          if (spoiled) {
            expect(refused(model, cells, spoiled)).toBeDefined();
            refusals++;
          }
          expect(resolve(model, cells, choices)).toEqual({ ok: true });
        }
      }),
      { numRuns: 100 },
    );
    expect(refusals).toBeGreaterThan(50);
  });

  /** The choices with one thing wrong, if this turn has what can be wrong that way. */
  function spoil(model: Model, cells: Cells, choices: Record<string, string>, how: string, seed: number) {
    if (how === 'unknown') return { ...choices, nonsense: 'x' };
    const decisions = open(model, cells);
    if (how === 'not-open') {
      const openNow = new Set(decisions.map(({ decision }) => decision));
      const closed = model.decisionIds.find((id) => !openNow.has(id));
      return closed === undefined ? undefined : { ...choices, [closed]: optionsOf(model, closed)[0]! };
    }
    const chosen = decisions[seed % Math.max(1, decisions.length)];
    if (!chosen) return undefined;
    if (how === 'missing') {
      const { [chosen.decision]: _, ...rest } = choices;
      return chosen.standing ? undefined : rest;
    }
    const offers = offered(model, cells, chosen.decision, choices);
    const closed = optionsOf(model, chosen.decision).find((option) => !offers.includes(option));
    return closed === undefined ? undefined : { ...choices, [chosen.decision]: closed };
  }
});
