/** Whether everything that a scenario names is there, and whether it asks what the rules can do. */
import type { Report } from '../report';
import type { LooseDocument } from '../shape/read-shape';
import type { Tree } from '../syntax/tree';
import { Check } from './check';
import { withinLimits } from './counts';
import { checkCourseOfPlay } from './course-of-play';
import { checkDecisions } from './decisions';
import { checkIds } from './ids';
import { checkRules } from './rule-checks';
import { checkSections } from './sections';
import { checkVotes } from './votes';

export function checkReferences(document: LooseDocument, tree: Tree, report: Report): void {
  const check = new Check(document, tree, report);
  if (!withinLimits(check)) return;
  checkIds(check);
  checkSections(check);
  checkDecisions(check);
  checkVotes(check);
  checkRules(check);
  checkCourseOfPlay(check);
}
