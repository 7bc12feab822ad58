/** RULES S3 and S4: options that another beats whatever their government wants, and options that come to the same. */
import { at, type Model } from '../../engine';
import type { Goal } from '../goals';
import { advantage, type Versus, type VersusTable } from './advantages';
import type { Dominated } from './report';

/** Hundredths of a point: an advantage that is surely below this is none. */
const WORTH = 15;
/** With fewer positions than this nothing is said. */
const ENOUGH = 30;

/** Upper bound of the 95 % interval of x over z, at its highest over the goals of their government, hundredths. */
function highestBound(versus: Versus, reversed: boolean, goals: readonly number[]): number {
  return Math.max(
    ...goals.map((goal) => {
      const { mean, halfWidth } = advantage(versus, goal);
      return (reversed ? -mean : mean) + halfWidth;
    }),
  );
}

export function dominatedOptions(model: Model, goals: readonly Goal[], table: VersusTable): Dominated[] {
  const worst = new Map<number, Dominated>();
  for (const versus of table.values()) {
    if (versus.positions < ENOUGH) continue;
    const { decision, first, second } = versus;
    const government = at(model.decisionGovernment, decision);
    const own = goals.flatMap((goal, g) => (goal.government === government ? [g] : []));
    for (const [option, than, reversed] of [
      [first, second, false],
      [second, first, true],
    ] as const) {
      const bound = highestBound(versus, reversed, own);
      const number = at(model.optionFrom, decision) + option;
      const known = worst.get(number);
      if (bound >= WORTH || (known && known.advantage <= bound / 100)) continue;
      worst.set(number, {
        turn: turnOf(model, decision),
        decision: model.decisionIds[decision] ?? '',
        option: model.optionIds[decision]?.[option] ?? '',
        by: model.governmentIds[government] ?? '',
        than: model.optionIds[decision]?.[than] ?? '',
        advantage: Math.round(bound) / 100,
      });
    }
  }
  return [...worst].sort(([a], [b]) => a - b).map(([, dominated]) => dominated);
}

/** The turn of a decision; of a standing one the first in which it is open. */
function turnOf(model: Model, decision: number): string {
  const { from, items } = model.turnDecisions;
  const turn = model.turnIds.findIndex((_, t) =>
    items.subarray(at(from, t), at(from, t + 1)).includes(decision),
  );
  return model.turnIds[turn] ?? '';
}

/** Whether an option stands for what really happened, in any turn. */
export function isReal(model: Model, { decision, option }: Dominated): boolean {
  const d = model.decisionIds.indexOf(decision);
  const o = model.optionIds[d]?.indexOf(option) ?? -1;
  const turns = model.turnIds.length;
  return model.really.subarray(d * turns, (d + 1) * turns).includes(o);
}

/** Options that came to the same game as another one in every position, each with that one. */
export function idleOptions(
  model: Model,
  table: VersusTable,
): { decision: string; option: string; than: string }[] {
  return [...table.values()]
    .filter(({ positions, differs }) => positions >= ENOUGH && !differs)
    .map(({ decision, first, second }) => ({
      decision: model.decisionIds[decision] ?? '',
      option: model.optionIds[decision]?.[second] ?? '',
      than: model.optionIds[decision]?.[first] ?? '',
    }));
}
