/** What the checks rule out never happens: held against games of random scenarios. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../../src/checks';
import { decisionsOf } from '../../../src/checks/static/parts';
import { planOf } from '../../../src/checks/static/possible/plan';
import { FAILED, NOT_HELD, NOTHING, PASSED, YES } from '../../../src/checks/static/possible/variables';
import { walk } from '../../../src/checks/static/possible/walk';
import {
  at,
  begin,
  type Cells,
  compile,
  endingOf,
  type Model,
  playTurn,
  type Scenario,
  turnOf,
} from '../../../src/engine';
import { chooseAll, opponent, workspace } from '../../../src/opponents';
import { readScenarioWithTree } from '../../../src/scenario';
import { scenarioArbitrary, setupArbitrary, setupFor } from '../../arbitraries/scenario';
import { documentOf } from './document-of';

test('checking gives one answer and never throws', () => {
  let found = 0;
  fc.assert(
    fc.property(scenarioArbitrary, (scenario) => {
      const text = documentOf(scenario);
      const { scenario: read, findings } = check(text);
      expect(read).toBeDefined();
      expect(check(text).findings).toEqual(findings);
      if (findings.some(({ code }) => code === 'never-holds')) found++;
    }),
    { numRuns: 60 },
  );
  expect(found).toBeGreaterThan(10);
});

const NOTHING_FREE = { meters: new Set<string>(), flags: new Set<string>() };

test('whatever comes of a game, the checks hold possible', () => {
  let narrow = 0;
  fc.assert(
    fc.property(scenarioArbitrary, setupArbitrary, (drawn, setup) => {
      const { scenario, tree } = readScenarioWithTree(documentOf(drawn));
      if (!scenario || !tree) throw new Error('the scenario is not read');
      const plan = planOf(scenario, tree);
      const walked = walk(plan, NOTHING_FREE);
      const impossible = new Set(
        plan.endings.flatMap((site, i) => (site && !site.canHold ? [scenario.endings[i]?.id] : [])),
      );
      const model = compile(scenario);
      const cells = begin(model, setupFor(scenario, setup));
      const opponents = scenario.governments.map(({ id }) => opponent('unpredictable', setup.seed, id));
      const space = workspace(model);
      while (at(cells, model.layout.ended) === 0) {
        const turn = turnOf(model, cells);
        chooseAll(model, cells, opponents, space);
        playTurn(model, cells, space.choices);
        const may = walked.after[turn];
        if (!may) throw new Error('a turn was not walked through');
        expectPossible(scenario, model, cells, plan, may);
        narrow += [...plan.variables.meters.values()].filter((v) => at(may, v * 2) > 0).length;
      }
      expect(impossible.has(scenario.endings[endingOf(model, cells)]?.id)).toBe(false);
    }),
    { numRuns: 200 },
  );
  expect(narrow).toBeGreaterThan(100);
});

function expectPossible(
  scenario: Scenario,
  model: Model,
  cells: Cells,
  { variables }: ReturnType<typeof planOf>,
  may: Cells,
): void {
  const { layout } = model;
  const value = (base: number, i: number) => at(cells, base + i);
  for (const [i, { id }] of scenario.meters.entries()) {
    const v = variables.meters.get(id)! * 2;
    expect(value(layout.meters, i)).toBeGreaterThanOrEqual(at(may, v));
    expect(value(layout.meters, i)).toBeLessThanOrEqual(at(may, v + 1));
  }
  const allows = (v: number | undefined, bit: number) => (at(may, v! * 2) & bit) !== 0;
  for (const [i, id] of scenario.flags.entries()) {
    if (value(layout.flags, i) === 1) expect(allows(variables.flags.get(id), YES)).toBe(true);
  }
  for (const [i, { id }] of scenario.events.entries()) {
    if (value(layout.happened, i) > 0) expect(allows(variables.events.get(id), YES)).toBe(true);
  }
  const votes = scenario.turns.flatMap((turn) => turn.votes);
  for (const [i, { id }] of votes.entries()) {
    const bit = [NOT_HELD, PASSED, FAILED][value(layout.outcomes, i)]!;
    expect(allows(variables.votes.get(id), bit)).toBe(true);
  }
  const decisions = new Map(decisionsOf(scenario).map(({ decision }) => [decision.id, decision]));
  for (const [i, id] of model.decisionIds.entries()) {
    const chosen = value(layout.choices, i);
    const option = decisions.get(id)?.options[chosen - 1]?.id ?? '';
    const choices = variables.choices.get(id);
    expect(allows(choices?.variable, chosen === 0 ? NOTHING : (choices?.bits.get(option) ?? 0))).toBe(true);
  }
}
