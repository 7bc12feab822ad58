/** Everything that can be found in a scenario without playing it. */
import type { Tree } from '../../scenario';
import { Checker, type Found, type Scenario } from './checker';
import { checkEndings } from './endings';
import { checkFairness } from './fairness';
import { checkNeverAlways } from './never-always';
import { checkNumbers } from './numbers';
import { decisionsOf } from './parts';
import { planOf } from './possible/plan';
import { walk } from './possible/walk';
import { checkSealedChoices } from './sealed-choices';
import { checkSources } from './sources';
import { checkTexts } from './texts';
import { checkUnused } from './unused';
import { checkVotes } from './votes';

/** All findings, in no order. `tree` is the file that the scenario was read from. */
export function checkStatic(scenario: Scenario, tree: Tree): readonly Found[] {
  const checker = new Checker(scenario, tree);
  const decisions = decisionsOf(scenario);
  const free = checkUnused(checker, decisions);
  const told = checkSealedChoices(checker, decisions);
  const plan = planOf(scenario, tree);
  const walked = walk(plan, free);
  checkNeverAlways(checker, plan, told);
  for (const { part } of walked.offersNothing) {
    if (part.decision.options.every(({ when }) => when && told.has(when))) continue;
    checker.tell('may-offer-nothing', part.path);
  }
  for (const [{ path, after, from }, lands] of walked.lands) {
    const readAlone = from + after >= scenario.turns.length;
    if (!lands && !readAlone) checker.tell('never-lands', [...path, 'after'], { after });
  }
  checkEndings(checker, plan, walked);
  checkVotes(checker, walked);
  checkNumbers(checker);
  checkSources(checker, decisions);
  checkFairness(checker, decisions);
  checkTexts(checker);
  return checker.finish();
}
