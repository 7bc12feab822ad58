/** Conditions that ask for a choice of the same turn, which is sealed until the turn is played (RULES T2). */
import type { Checker } from './checker';
import { leafPartsOf, leavesOf, partOf } from './conditions';
import type { Condition, DecisionPart } from './parts';

/** Gives the conditions of which something was said. */
export function checkSealedChoices(checker: Checker, decisions: readonly DecisionPart[]): Set<Condition> {
  const told = new Set<Condition>();
  const byId = new Map(decisions.map((part) => [part.decision.id, part]));
  for (const part of decisions) {
    const { decision, path } = part;
    for (const option of decision.options) {
      const at = [...path, 'options', option.id, 'when'];
      if (option.when) checkCondition(checker, byId, part, option.when, at, new Set(decision.sees), told);
    }
    if (decision.when) checkCondition(checker, byId, part, decision.when, [...path, 'when'], undefined, told);
  }
  return told;
}

/** `sees` is undefined where it does not help: whether a decision opens is read before anything is chosen. */
function checkCondition(
  checker: Checker,
  byId: ReadonlyMap<string, DecisionPart>,
  part: DecisionPart,
  condition: Condition,
  path: readonly (string | number)[],
  sees: ReadonlySet<string> | undefined,
  told: Set<Condition>,
): void {
  const sealed = [...leavesOf(condition)].some(
    (leaf) => leaf.kind === 'chose' && kindOf(byId, part, leaf.decision, sees) !== undefined,
  );
  if (!sealed) return;
  for (const leaf of leafPartsOf(partOf(condition, checker.tree.at(path), path))) {
    if (leaf.condition.kind !== 'chose') continue;
    const name = leaf.condition.decision;
    const kind = kindOf(byId, part, name, sees);
    if (kind === undefined) continue;
    const params = { name, ...(sees ? {} : { reason: 'opens' }) };
    checker.tell(kind, leaf.path, params, 'key');
    if (kind === 'sealed-choice') told.add(condition);
  }
}

function kindOf(
  byId: ReadonlyMap<string, DecisionPart>,
  { decision, openIn }: DecisionPart,
  name: string,
  sees: ReadonlySet<string> | undefined,
): 'sealed-choice' | 'policy-of-before' | undefined {
  const other = byId.get(name);
  if (!other || name === decision.id || sees?.has(name)) return undefined;
  const shared = other.openIn.filter((turn) => openIn.includes(turn));
  if (shared.length === 0) return undefined;
  if (other.standing) return sees && other.decision.by === decision.by ? 'policy-of-before' : undefined;
  return openIn.every((turn) => shared.includes(turn) || turn < (shared[0] ?? 0))
    ? 'sealed-choice'
    : undefined;
}
