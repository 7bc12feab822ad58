/** How large a scenario may be (RULES N4); a larger one is refused before anything else is asked of it. */
import { COUNTS } from '../limits';
import type { Path } from '../problem';
import { type Check, items } from './check';
import { rulesOf } from './rules';

/** Tells what exceeds the limits; false where something does. */
export function withinLimits(check: Check): boolean {
  const { document } = check;
  let within = true;
  const count = (what: keyof typeof COUNTS, found: number, path: Path): void => {
    const limit = COUNTS[what];
    if (found <= limit) return;
    within = false;
    check.tell('too-many', path, { what, found, limit }, { at: 'key' });
  };
  const size = (group: object | undefined) => Object.keys(group ?? {}).length;
  count('turns', document.turns?.length ?? 0, ['turns']);
  count('meters', size(document.meters), ['meters']);
  count('flags', Array.isArray(document.flags) ? document.flags.length : 0, ['flags']);
  count('governments', size(document.governments), ['governments']);
  count('events', document.events?.length ?? 0, ['events']);
  count('trends', document.trends?.length ?? 0, ['trends']);
  count('endings', document.endings?.length ?? 0, ['endings']);
  count('tests', document.tests?.length ?? 0, ['tests']);
  let decisions = document.standing?.length ?? 0;
  let votes = 0;
  for (const [decision, path] of items(document.standing, ['standing'])) {
    count('options', size(decision.options), [...path, 'options']);
  }
  for (const [turn, turnPath] of items(document.turns, ['turns'])) {
    decisions += turn.decisions?.length ?? 0;
    votes += turn.votes?.length ?? 0;
    for (const [decision, path] of items(turn.decisions, [...turnPath, 'decisions'])) {
      count('options', size(decision.options), [...path, 'options']);
    }
    for (const [vote, path] of items(turn.votes, [...turnPath, 'votes'])) {
      count('members', size(vote.members), [...path, 'members']);
    }
  }
  count('decisions', decisions, ['turns']);
  count('votes', votes, ['turns']);
  let consequences = 0;
  for (const rule of rulesOf(document, () => undefined)) if (rule.firstTurn !== undefined) consequences++;
  count('consequences', consequences, ['turns']);
  return within;
}
