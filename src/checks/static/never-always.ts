/** Conditions that no game meets, or that every game meets wherever they are read. */
import type { Checker } from './checker';
import { points } from './checker';
import { isLeaf, type Part, partOf } from './conditions';
import type { Condition } from './parts';
import { goalOf, possible } from './possible/goals';
import type { Plan } from './possible/plan';
import type { Site } from './possible/sites';
import { tallyName, type Variables } from './possible/variables';

/** `told`: conditions of which another check already says what is wrong. */
export function checkNeverAlways(checker: Checker, plan: Plan, told: ReadonlySet<Condition>): void {
  for (const site of plan.sites.all) {
    if (told.has(site.condition) || site.moments.length === 0) continue;
    const part = () => partOf(site.condition, checker.tree.at(site.path), site.path);
    if (!site.canHold) tellNever(checker, plan.variables, site, part());
    else if (!site.canFail) checker.tell('always-holds', site.path, {}, 'key');
    else if (!isLeaf(site.condition)) deadBranches(checker, plan.variables, site, part());
  }
}

function tellNever(checker: Checker, variables: Variables, site: Site, part: Part): void {
  const { path, condition } = culprit(variables, site, part);
  checker.tell('never-holds', path, reasonOf(variables, site, condition), 'key');
}

/** Of an `any` that may hold, the parts that never do. */
function deadBranches(checker: Checker, variables: Variables, site: Site, part: Part): void {
  if (part.condition.kind === 'not') return;
  for (const child of part.children) {
    if (part.condition.kind === 'any' && neverAlone(variables, site, child)) {
      tellNever(checker, variables, site, child);
    } else deadBranches(checker, variables, site, child);
  }
}

function neverAlone(variables: Variables, site: Site, { condition }: Part): boolean {
  const goal = goalOf(condition, variables, true);
  return !site.moments.some(({ cells, given }) => possible([...given, goal], cells));
}

/** The smallest part that never holds by itself. */
function culprit(variables: Variables, site: Site, part: Part): Part {
  const { kind } = part.condition;
  if (kind === 'not') return part;
  const [first] = part.children;
  if (kind === 'any') return first && part.children.length === 1 ? culprit(variables, site, first) : part;
  const never = part.children.find((child) => neverAlone(variables, site, child));
  return never ? culprit(variables, site, never) : part;
}

function reasonOf(
  variables: Variables,
  { moments }: Site,
  condition: Condition,
): Record<string, string | number> {
  const range = (variable: number | undefined): [number, number] => {
    const at = (variable ?? 0) * 2;
    return [
      Math.min(...moments.map(({ cells }) => cells[at] ?? 0)),
      Math.max(...moments.map(({ cells }) => cells[at + 1] ?? 0)),
    ];
  };
  switch (condition.kind) {
    case 'meter': {
      if (condition.atLeast !== undefined && condition.below !== undefined) {
        if (condition.atLeast >= condition.below) return { reason: 'bounds', name: condition.meter };
      }
      const [low, high] = range(variables.meters.get(condition.meter));
      if (low === high) return { reason: 'start', name: condition.meter, low: points(low) };
      return { reason: 'meter', name: condition.meter, low: points(low), high: points(high) };
    }
    case 'turn': {
      const [low, high] = range(variables.turn);
      return { reason: low === high ? 'oneTurn' : 'turn', low, high };
    }
    case 'flag':
      return { reason: 'flag', name: condition.flag, value: String(condition.is) };
    case 'chose':
      return { reason: 'chose', name: condition.decision, option: condition.options.join(', ') };
    case 'happened':
      return { reason: 'happened', name: condition.events.join(', ') };
    case 'passed':
    case 'failed':
      return { reason: condition.kind, name: condition.votes.join(', ') };
    case 'tally': {
      const [low, high] = range(variables.tallies.get(tallyName(condition.vote, condition.ballot)));
      return { reason: 'tally', name: condition.vote, ballot: condition.ballot, low, high };
    }
    default:
      return {};
  }
}
