/** Which options a turn may offer, each decision after those that it sees (RULES T1 and T2). */
import { type Goal, possible } from './goals';
import type { DecisionPlan, Plan } from './plan';
import { read } from './sites';
import { type Cells, NOTHING } from './variables';

export interface Choosing {
  /** The options that may be chosen, as bits. */
  readonly offered: ReadonlyMap<DecisionPlan, number>;
  readonly offersNothing: readonly DecisionPlan[];
}

/** `before` is what may be so when the turn begins; writes what may have been chosen into `chosen`. */
export function chooseAll(plan: Plan, t: number, before: Cells, chosen: Cells): Choosing {
  const offered = new Map<DecisionPlan, number>();
  const offersNothing: DecisionPlan[] = [];
  const open = new Map(
    plan.decisions
      .filter(({ openIn }) => openIn.has(t))
      .map((decision) => [decision.part.decision.id, decision]),
  );
  const settled = new Set<string>();
  const settle = (decision: DecisionPlan): void => {
    const { id, sees } = decision.part.decision;
    if (settled.has(id)) return;
    settled.add(id);
    const seen = sees.flatMap((other) => open.get(other) ?? []);
    seen.forEach(settle);
    const opens = read(decision.when, before);
    if (opens === 'never') return;
    const cells = seen.length === 0 ? before : withSeen(before, chosen, seen);
    const given: readonly Goal[] = seen.length === 0 && decision.when ? [decision.when.holds] : [];
    let bits = 0;
    for (const option of decision.options) {
      if (read(option.when, cells, given) !== 'never') bits |= option.bit;
    }
    const none = decision.options.map(({ when }) => when?.fails);
    if (none.every((fails) => fails !== undefined) && possible([...given, ...none], cells)) {
      offersNothing.push(decision);
    }
    offered.set(decision, bits);
    const v = decision.choices.variable * 2;
    const now = before[v] ?? NOTHING;
    chosen[v] = opens === 'perhaps' || bits === 0 ? now | bits : bits;
  };
  for (const decision of open.values()) settle(decision);
  return { offered, offersNothing };
}

function withSeen(before: Cells, chosen: Cells, seen: readonly DecisionPlan[]): Cells {
  const cells = before.slice();
  for (const { choices } of seen) cells[choices.variable * 2] = chosen[choices.variable * 2] ?? 0;
  return cells;
}
