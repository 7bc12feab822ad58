/** Endings that no game comes to, because an earlier one of the file takes them all (RULES T8). */
import type { Checker } from './checker';
import { type Goal, possible } from './possible/goals';
import type { Plan } from './possible/plan';
import type { Walked } from './possible/walk';

export function checkEndings(checker: Checker, plan: Plan, walked: Walked): void {
  const { endings } = checker.scenario;
  endings.forEach((ending, i) => {
    const site = plan.endings[i];
    if (site ? !site.canHold : i === 0) return;
    /** Whether a game may come to it though none of those before it holds. */
    const comes = (before: readonly number[]) =>
      walked.after.some((cells, t) => {
        if (!ending.early && !walked.last.has(t)) return false;
        const others = before.filter((other) => endings[other]?.early === true || walked.last.has(t));
        const goals: (Goal | undefined)[] = others.map((other) => plan.endings[other]?.fails);
        return possible([site?.holds, ...goals], cells);
      });
    const before = [...endings.keys()].slice(0, i);
    if (comes(before)) return;
    const one = before.find((other) => !comes([other]));
    const earlier = one === undefined ? undefined : endings[one]?.id;
    const reason = earlier === undefined ? 'together' : undefined;
    checker.tell('shadowed-ending', ['endings', i], {
      ...(earlier === undefined ? {} : { earlier }),
      ...(reason === undefined ? {} : { reason }),
    });
  });
}
