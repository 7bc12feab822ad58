/**
 * Walks once through the turns with everything that may be so, phase by phase as RULES T says. Every condition is read
 * wherever the game would read it; what never holds at any of its moments never holds in any game.
 */
import { countOf } from './ballots';
import { chooseAll } from './choosing';
import type { ConsequencePlan, DecisionPlan, Plan } from './plan';
import { type Moment, read } from './sites';
import { Sum } from './sum';
import { type Cells, FAILED, type Free, join, NOTHING, PASSED, startOf, tallyName, YES } from './variables';

export interface Walked {
  /** After each turn. */
  readonly after: readonly Cells[];
  /** Turns that may be the last. */
  readonly last: ReadonlySet<number>;
  /** Decisions that may open with nothing to choose. */
  readonly offersNothing: ReadonlySet<DecisionPlan>;
  /** Delayed consequences that may be caused, with whether they may land before the game is over. */
  readonly lands: ReadonlyMap<ConsequencePlan, boolean>;
  /** Votes that were held at all, with what may come of them. */
  readonly outcomes: ReadonlyMap<string, { readonly canPass: boolean; readonly canFail: boolean }>;
}

export function walk(plan: Plan, free: Free): Walked {
  const { scenario, variables } = plan;
  const turns = scenario.turns.length;
  const place = new Map(scenario.turns.map(({ id }, t) => [id, t]));
  const whole = scenario.turns.map((_, t) => t);
  const courses = [
    whole,
    ...scenario.courses.map((course) => course.turns.flatMap((id) => place.get(id) ?? [])),
  ];
  const start = startOf(scenario, variables, free);
  const walker = new Walker(plan, courses, new Array(turns));
  const after: Cells[] = [];
  for (const t of whole) {
    const before = courses.flatMap((course) => {
      const i = course.indexOf(t);
      if (i < 0) return [];
      return i === 0 ? [start] : [after[course[i - 1] ?? 0] ?? start];
    });
    const cells = (before[0] ?? start).slice();
    for (const other of before.slice(1)) join(cells, other, variables);
    cells[variables.turn * 2] = t + 1;
    cells[variables.turn * 2 + 1] = t + 1;
    after.push(walker.turn(t, cells));
  }
  const last = new Set(courses.map((course) => course.at(-1) ?? turns - 1));
  for (const [t, cells] of after.entries()) {
    scenario.endings.forEach((ending, i) => {
      if (ending.early || last.has(t)) read(plan.endings[i], cells);
    });
  }
  const { offersNothing, lands, outcomes } = walker;
  return { after, last, offersNothing, lands, outcomes };
}

class Walker {
  readonly offersNothing = new Set<DecisionPlan>();
  readonly lands = new Map<ConsequencePlan, boolean>();
  readonly outcomes = new Map<string, { canPass: boolean; canFail: boolean }>();

  constructor(
    private readonly plan: Plan,
    private readonly courses: readonly (readonly number[])[],
    /** Consequences on their way, by the turn in which they may land. */
    private readonly landing: (Set<ConsequencePlan> | undefined)[],
  ) {}

  /** `cells` is what may be so before the turn; gives what may be so after it. */
  turn(t: number, cells: Cells): Cells {
    const chosen = cells.slice();
    const { offered, offersNothing } = chooseAll(this.plan, t, cells, chosen);
    for (const decision of offersNothing) this.offersNothing.add(decision);
    const sum = new Sum(this.plan.variables);
    for (const { effects } of this.landing[t] ?? []) sum.add(effects, false);
    for (const decision of this.plan.decisions) this.choice(t, decision, offered, cells, chosen, sum);
    const first = chosen.slice();
    sum.apply(first);
    const second = this.votes(t, first);
    return this.world(t, second);
  }

  private choice(
    t: number,
    decision: DecisionPlan,
    offered: ReadonlyMap<DecisionPlan, number>,
    cells: Cells,
    chosen: Cells,
    sum: Sum,
  ): void {
    if (!decision.part.standing && !decision.openIn.has(t)) return;
    const v = decision.choices.variable * 2;
    const before = cells[v] ?? 0;
    const after = chosen[v] ?? 0;
    const may = offered.get(decision) ?? 0;
    const sums: Sum[] = [];
    for (const option of decision.options) {
      if ((after & option.bit) === 0) continue;
      const given = [option.chosen];
      const lasting = new Sum(this.plan.variables);
      for (const { when, effects } of option.whiles) {
        const verdict = read(when, chosen, given);
        if (verdict !== 'never') lasting.add(effects, verdict === 'always');
      }
      if ((before & option.bit) !== 0) sums.push(lasting);
      if ((may & option.bit) === 0 || (before & ~option.bit) === 0) continue;
      const changed = new Sum(this.plan.variables);
      changed.addOneOf([lasting]);
      changed.add(option.effects, true);
      this.consequences(t, option.consequences, chosen, given, changed);
      sums.push(changed);
    }
    if ((before & after & NOTHING) !== 0) sums.push(new Sum(this.plan.variables));
    sum.addOneOf(sums);
  }

  /** Without `caused` it is not sure that what causes them comes about. */
  private consequences(
    t: number,
    list: readonly ConsequencePlan[],
    cells: Cells,
    given: Moment['given'],
    sum: Sum,
    caused = true,
  ): void {
    for (const consequence of list) {
      const verdict = read(consequence.when, cells, given);
      if (verdict === 'never') continue;
      if (consequence.after === 0) {
        sum.add(consequence.effects, caused && verdict === 'always' && consequence.certain);
        continue;
      }
      const turns = this.courses.flatMap((course) => {
        const i = course.indexOf(t);
        return i < 0 ? [] : (course[i + consequence.after] ?? []);
      });
      this.lands.set(consequence, this.lands.get(consequence) === true || turns.length > 0);
      for (const turn of turns) {
        this.landing[turn] ??= new Set();
        this.landing[turn]?.add(consequence);
      }
    }
  }

  private votes(t: number, cells: Cells): Cells {
    const { variables } = this.plan;
    const after = cells.slice();
    const sum = new Sum(variables);
    for (const vote of this.plan.votes[t] ?? []) {
      const verdict = read(vote.when, cells);
      if (verdict === 'never') continue;
      const count = countOf(vote, cells, variables.choices);
      this.outcomes.set(vote.vote.id, count);
      const sums = verdict === 'perhaps' ? [new Sum(variables)] : [];
      for (const name of ['passes', 'fails'] as const) {
        if (name === 'passes' ? !count.canPass : !count.canFail) continue;
        const outcome = new Sum(variables);
        outcome.add(vote.vote[name].effects, true);
        this.consequences(t, vote[name], cells, [], outcome);
        sums.push(outcome);
      }
      sum.addOneOf(sums);
      const v = (variables.votes.get(vote.vote.id) ?? 0) * 2;
      const came = (count.canPass ? PASSED : 0) | (count.canFail ? FAILED : 0);
      after[v] = verdict === 'perhaps' ? (cells[v] ?? 0) | came : came;
      for (const ballot of ['yes', 'no', 'abstain'] as const) {
        const tally = (variables.tallies.get(tallyName(vote.vote.id, ballot)) ?? 0) * 2;
        [after[tally], after[tally + 1]] = count.tallies[ballot];
      }
    }
    sum.apply(after);
    return after;
  }

  private world(t: number, cells: Cells): Cells {
    const { variables } = this.plan;
    const after = cells.slice();
    const sum = new Sum(variables);
    for (const { event, when, consequences } of this.plan.events) {
      if (read(when, cells) === 'never') continue;
      const v = (variables.events.get(event.id) ?? 0) * 2;
      after[v] = (cells[v] ?? 0) | YES;
      sum.add(event.effects, false);
      this.consequences(t, consequences, cells, when ? [when.holds] : [], sum, false);
    }
    const pulls = new Map<number, { toward: number | { meter: string }; by: number; surely: boolean }[]>();
    for (const { trend, when } of this.plan.trends) {
      const verdict = read(when, cells);
      if (verdict === 'never') continue;
      sum.add(trend.effects, verdict === 'always');
      for (const { meter, toward, by } of trend.pull) {
        const v = variables.meters.get(meter) ?? 0;
        const list = pulls.get(v) ?? [];
        pulls.set(v, list);
        list.push({ toward, by, surely: verdict === 'always' });
      }
    }
    for (const [v, list] of pulls) this.pull(v, list, cells, sum);
    sum.apply(after);
    return after;
  }

  /** RULES T6. Taken together the pulls must not overshoot, or nothing is known but their direction. */
  private pull(
    v: number,
    pulls: readonly { toward: number | { meter: string }; by: number; surely: boolean }[],
    cells: Cells,
    sum: Sum,
  ): void {
    const low = cells[v * 2] ?? 0;
    const high = cells[v * 2 + 1] ?? 0;
    const steady = pulls.reduce((all, { by }) => all + by, 0) <= 10_000;
    for (const { toward, by, surely } of pulls) {
      const x =
        typeof toward === 'number' ? undefined : (this.plan.variables.meters.get(toward.meter) ?? 0) * 2;
      const lowest = x === undefined ? (toward as number) : (cells[x] ?? 0);
      const highest = x === undefined ? (toward as number) : (cells[x + 1] ?? 0);
      const down = step(lowest - (steady ? low : high), by);
      const up = step(highest - (steady ? high : low), by);
      const slack = pulls.length > 1 ? 1 : 0;
      sum.widen(
        v,
        (surely && steady ? down : Math.min(0, down)) - slack,
        (surely && steady ? up : Math.max(0, up)) + slack,
      );
    }
  }
}

function step(distance: number, by: number): number {
  return Math.trunc((distance * by) / 10_000);
}
