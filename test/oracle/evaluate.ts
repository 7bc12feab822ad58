/**
 * A second reading of RULES.md, by a hand that had not seen the engine's: slow, plain and without a line of its
 * code. Meters and flags are Maps by id, conditions are read by recursion, nothing is compiled. Where engine and
 * oracle disagree, one of them misreads the page.
 */

import type {
  Bounds,
  Condition,
  Consequence,
  Decision,
  Effects,
  Mandate,
  Member,
  Scenario,
  StandingDecision,
  Turn,
  Vote,
} from '../../src/engine/scenario';
import { choiceSeed, draw, seedOf } from './luck';

export interface Setup {
  readonly seed: string;
  /** By id; what is absent stands at its start. */
  readonly assumptions?: Readonly<Record<string, string>>;
  /** Absent: every turn. */
  readonly course?: string;
}

export interface Row {
  readonly phase: 'A' | 'B' | 'C';
  readonly meter: string;
  readonly hundredths: number;
  readonly path: string;
}

/** What is known when a decision is put to its government. */
export interface Question {
  /** The turn's place in the file, from 0. */
  readonly turn: number;
  readonly decision: Decision | StandingDecision;
  readonly standing: boolean;
  /** Of a standing decision: the policy in force. */
  readonly inForce: string | undefined;
  readonly offered: readonly string[];
}
export type Chooser = (question: Question) => string;

export interface HeldVote {
  readonly vote: string;
  readonly passed: boolean;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly members: readonly { readonly member: string; readonly votes: 'yes' | 'no' | 'abstain' }[];
}

export interface PlayedTurn {
  readonly turn: number;
  readonly id: string;
  /** In the order in which they were put. */
  readonly questions: readonly (Question & { readonly chosen: string })[];
  readonly rows: readonly Row[];
  readonly votes: readonly HeldVote[];
  readonly happened: readonly string[];
  readonly meters: ReadonlyMap<string, number>;
  readonly flags: ReadonlySet<string>;
  /** The latest choice of every decision that has one. */
  readonly latest: ReadonlyMap<string, string>;
  readonly ending: string | undefined;
}

export interface PlayedGame {
  readonly turns: readonly PlayedTurn[];
  readonly ending: string;
  /** By `government/mandate`, in hundredths. */
  readonly scores: ReadonlyMap<string, number>;
}

/** A decision that would offer nothing (T1). */
export class NothingOffered extends Error {}

interface Pending {
  /** The place in the course of the turn in which it lands. */
  readonly lands: number;
  readonly path: string;
  readonly effects: Effects;
}

/** What a condition may read. */
interface View {
  readonly meters: ReadonlyMap<string, number>;
  readonly flags: ReadonlySet<string>;
  readonly latest: ReadonlyMap<string, string>;
  readonly happened: ReadonlySet<string>;
  readonly votes: ReadonlyMap<string, HeldVote>;
  /** From 0. */
  readonly turn: number;
  readonly assumptions: ReadonlyMap<string, string>;
}

const within = (number: number, { atLeast, below }: Bounds) =>
  (atLeast === undefined || number >= atLeast) && (below === undefined || number < below);

/** C1. No condition holds always. */
function holds(condition: Condition | undefined, view: View): boolean {
  if (condition === undefined) return true;
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => holds(part, view));
    case 'any':
      return condition.of.some((part) => holds(part, view));
    case 'not':
      return !holds(condition.of, view);
    case 'meter':
      return within(view.meters.get(condition.meter)!, condition);
    case 'flag':
      return view.flags.has(condition.flag) === condition.is;
    case 'chose': {
      const latest = view.latest.get(condition.decision);
      return latest !== undefined && condition.options.includes(latest);
    }
    case 'happened':
      return condition.events.some((event) => view.happened.has(event));
    case 'passed':
      return condition.votes.some((vote) => view.votes.get(vote)?.passed === true);
    case 'failed':
      return condition.votes.some((vote) => view.votes.get(vote)?.passed === false);
    case 'tally': {
      const held = view.votes.get(condition.vote);
      return held !== undefined && within(held[condition.ballot], condition);
    }
    case 'turn':
      return within(view.turn + 1, condition);
    case 'assume':
      return condition.settings.includes(view.assumptions.get(condition.assumption)!);
  }
}

/** Everything that one phase adds up before it is applied once (T3). */
class Sum {
  readonly rows: Row[] = [];
  readonly cleared: string[] = [];
  readonly set: string[] = [];
  constructor(private readonly phase: Row['phase']) {}

  meter(meter: string, hundredths: number, path: string): void {
    // G1: rows of nothing are left out.
    if (hundredths !== 0) this.rows.push({ phase: this.phase, meter, hundredths, path });
  }

  effects(effects: Effects, path: string): void {
    for (const { meter, hundredths } of effects.meters) this.meter(meter, hundredths, path);
    this.cleared.push(...effects.clear);
    this.set.push(...effects.set);
  }

  /** T3: each meter once, clamped to N1's range; then flags cleared, then set. G1: `limit` rows stand last. */
  apply(meters: ReadonlyMap<string, number>, flags: ReadonlySet<string>) {
    const metersAfter = new Map<string, number>();
    const limits: Row[] = [];
    for (const [meter, before] of meters) {
      const change = this.rows
        .filter((row) => row.meter === meter)
        .reduce((total, row) => total + row.hundredths, 0);
      const after = Math.min(10000, Math.max(0, before + change));
      const taken = after - (before + change);
      if (taken !== 0) limits.push({ phase: this.phase, meter, hundredths: taken, path: `limit:${meter}` });
      metersAfter.set(meter, after);
    }
    const flagsAfter = new Set(flags);
    for (const flag of this.cleared) flagsAfter.delete(flag);
    for (const flag of this.set) flagsAfter.add(flag);
    return { meters: metersAfter, flags: flagsAfter, rows: [...this.rows, ...limits] };
  }
}

/** Plays a whole game. */
export function evaluate(scenario: Scenario, setup: Setup, choose: Chooser): PlayedGame {
  const seed = seedOf(setup.seed);
  const course = scenario.courses.find(({ id }) => id === setup.course);
  const turnIds = course ? course.turns : scenario.turns.map(({ id }) => id);
  const assumptions = new Map(
    scenario.assumptions.map(({ id, starts }) => [id, setup.assumptions?.[id] ?? starts]),
  );

  let meters: ReadonlyMap<string, number> = new Map(scenario.meters.map(({ id, start }) => [id, start]));
  let flags: ReadonlySet<string> = new Set<string>();
  // C1: a standing policy's start counts as its latest choice.
  let latest = new Map(scenario.standing.map(({ id, starts }) => [id, starts]));
  let happened: ReadonlySet<string> = new Set<string>();
  let votes: ReadonlyMap<string, HeldVote> = new Map();
  let pending: Pending[] = [];
  const played: PlayedTurn[] = [];

  for (const [place, turnId] of turnIds.entries()) {
    const turn = scenario.turns.findIndex(({ id }) => id === turnId);
    const thisTurn = scenario.turns[turn]!;

    /** T7: settles a consequence in the turn that causes it. Gives its effects if they land at once. */
    const settle = (consequence: Consequence, under: string, view: View, into: Sum): void => {
      const path = `${under}/${consequence.id}`;
      if (!holds(consequence.when, view)) return;
      if (consequence.chance !== undefined && draw(seed, turn, path) >= consequence.chance) return;
      if (consequence.after === 0) into.effects(consequence.effects, path);
      // Only a delay counts turns played.
      else pending.push({ lands: place + consequence.after, path, effects: consequence.effects });
    };

    // T1, T2.
    const s0: View = { meters, flags, latest, happened, votes, turn, assumptions };
    const questions = ask(scenario, thisTurn, s0, choose);
    const before = latest;
    latest = new Map(latest);
    for (const { decision, chosen } of questions) latest.set(decision.id, chosen);

    // T3, phase A: reads S0 and this turn's choices.
    const inA: View = { ...s0, latest };
    const a = new Sum('A');
    for (const due of pending.filter(({ lands }) => lands === place)) a.effects(due.effects, due.path);
    pending = pending.filter(({ lands }) => lands !== place);
    for (const { decision, standing, chosen } of questions) {
      if (standing && before.get(decision.id) === chosen) continue;
      const option = decision.options.find(({ id }) => id === chosen)!;
      const path = `decision:${decision.id}/${chosen}`;
      a.effects(option.effects, path);
      for (const consequence of option.consequences) settle(consequence, path, inA, a);
    }
    for (const policy of scenario.standing) {
      const inForce = latest.get(policy.id)!;
      const option = policy.options.find(({ id }) => id === inForce)!;
      for (const { when, effects } of option.while)
        if (holds(when, inA)) a.effects(effects, `decision:${policy.id}/${inForce}/while`);
    }
    const s1 = a.apply(meters, flags);

    // T4, phase B: reads S1; the votes of a turn do not see each other.
    const inB: View = { ...inA, meters: s1.meters, flags: s1.flags };
    const b = new Sum('B');
    const held: HeldVote[] = [];
    for (const vote of thisTurn.votes) {
      if (!holds(vote.when, inB)) continue;
      const counted = count(vote, inB, seed);
      held.push(counted);
      const outcome = counted.passed ? vote.passes : vote.fails;
      const path = `vote:${vote.id}/${counted.passed ? 'passes' : 'fails'}`;
      b.effects(outcome.effects, path);
      for (const consequence of outcome.consequences) settle(consequence, path, inB, b);
    }
    const s2 = b.apply(s1.meters, s1.flags);
    votes = new Map([...votes, ...held.map((vote) => [vote.vote, vote] as const)]);

    // T5, phase C: reads S2; `happened` is of earlier turns, this turn's votes have passed or failed.
    const inC: View = { ...inB, meters: s2.meters, flags: s2.flags, votes };
    const c = new Sum('C');
    const now: string[] = [];
    for (const event of scenario.events) {
      const path = `event:${event.id}`;
      if (!holds(event.when, inC)) continue;
      if (happened.has(event.id) && !event.repeats) continue;
      if (event.chance !== undefined && draw(seed, turn, path) >= event.chance) continue;
      now.push(event.id);
      c.effects(event.effects, path);
      for (const consequence of event.consequences) settle(consequence, path, inC, c);
    }
    for (const trend of scenario.trends) {
      if (!holds(trend.when, inC)) continue;
      c.effects(trend.effects, `trend:${trend.id}`);
      for (const { meter, toward, by } of trend.pull) {
        // T6.
        const target = typeof toward === 'number' ? toward : s2.meters.get(toward.meter)!;
        const moves = Math.trunc(((target - s2.meters.get(meter)!) * by) / 10000);
        c.meter(meter, moves, `trend:${trend.id}`);
      }
    }
    const s3 = c.apply(s2.meters, s2.flags);
    happened = new Set([...happened, ...now]);
    meters = s3.meters;
    flags = s3.flags;

    // T8: on S3 with this turn's events and votes.
    const last = place === turnIds.length - 1;
    const atEnd: View = { ...inC, meters, flags, happened };
    const ending = scenario.endings.find(({ early, when }) => (last || early) && holds(when, atEnd));

    played.push({
      turn,
      id: turnId,
      questions,
      rows: [...s1.rows, ...s2.rows, ...s3.rows],
      votes: held,
      happened: now,
      meters,
      flags,
      latest,
      ending: ending?.id,
    });
    if (ending) return { turns: played, ending: ending.id, scores: scoresOf(scenario, played) };
  }
  throw new Error('the last ending has no condition (T8), so this is never reached');
}

/** T1, T2: who is asked what, in an order in which whatever is seen is decided first. */
function ask(scenario: Scenario, turn: Turn, s0: View, choose: Chooser): (Question & { chosen: string })[] {
  const open = [
    ...turn.decisions.map((decision) => ({ decision, standing: false })),
    ...scenario.standing
      .filter(({ turns }) => turns.includes(turn.id))
      .map((decision) => ({ decision, standing: true })),
  ].filter(({ decision }) => holds(decision.when, s0));

  const asked: (Question & { chosen: string })[] = [];
  const chosenNow = (id: string) => asked.find(({ decision }) => decision.id === id)?.chosen;
  while (asked.length < open.length) {
    const next = open.find(
      ({ decision }) =>
        chosenNow(decision.id) === undefined &&
        // What is seen is decided first; one that is not open is not waited for.
        decision.sees.every(
          (seen) => chosenNow(seen) !== undefined || !open.some((other) => other.decision.id === seen),
        ),
    );
    if (!next) throw new Error('`sees` makes no circle (T2)');
    const { decision, standing } = next;

    // T2: the options' conditions may read what a seen decision chose this turn, and nobody else's.
    const known = new Map(s0.latest);
    for (const seen of decision.sees) {
      const chosen = chosenNow(seen);
      if (chosen !== undefined) known.set(seen, chosen);
    }
    const view: View = { ...s0, latest: known };
    const offered = decision.options.filter(({ when }) => holds(when, view)).map(({ id }) => id);
    if (offered.length === 0) throw new NothingOffered(decision.id);

    const question: Question = {
      turn: s0.turn,
      decision,
      standing,
      inForce: standing ? s0.latest.get(decision.id) : undefined,
      offered,
    };
    const chosen = choose(question);
    if (!offered.includes(chosen)) throw new Error(`${chosen} is not offered in ${decision.id}`);
    asked.push({ ...question, chosen });
  }
  return asked;
}

/** T4. */
function count(vote: Vote, view: View, seed: number): HeldVote {
  const members = vote.members.map((member) => ({
    member: member.id,
    size: member.size,
    veto: member.veto,
    votes: ballotOf(member, vote, view, seed),
  }));
  const sum = (ballot: string) =>
    members.filter(({ votes }) => votes === ballot).reduce((total, { size }) => total + size, 0);
  const [yes, no, abstain] = [sum('yes'), sum('no'), sum('abstain')];
  const vetoed = members.some(({ veto, votes }) => veto && votes === 'no');
  const enough =
    vote.needs === 'majority'
      ? yes > no
      : vote.needs === 'two-thirds'
        ? yes >= 2 * no && yes >= 1
        : yes >= vote.needs;
  return {
    vote: vote.id,
    passed: enough && !vetoed,
    yes,
    no,
    abstain,
    members: members.map(({ member, votes }) => ({ member, votes })),
  };
}

/** T4: as the followed decision's latest choice; else the first clause that holds; one draw a vote. */
function ballotOf(member: Member, vote: Vote, view: View, seed: number): 'yes' | 'no' | 'abstain' {
  if (member.follows !== undefined) {
    const choice = view.latest.get(member.follows);
    return choice === 'yes' || choice === 'no' ? choice : 'abstain';
  }
  const clause = member.clauses.find(({ when }) => holds(when, view));
  if (!clause) return 'abstain';
  if (clause.chance === undefined) return clause.votes;
  return draw(seed, view.turn, `vote:${vote.id}/${member.id}`) < clause.chance
    ? clause.votes
    : clause.otherwise;
}

/** G2. */
function scoresOf(scenario: Scenario, turns: readonly PlayedTurn[]): Map<string, number> {
  const scores = new Map<string, number>();
  for (const government of scenario.governments)
    for (const mandate of government.mandates)
      scores.set(`${government.id}/${mandate.id}`, scoreOf(mandate, turns));
  return scores;
}

function scoreOf(mandate: Mandate, turns: readonly PlayedTurn[]): number {
  let sum = 0;
  let weights = 0;
  for (const { meter, weight } of mandate.wants) {
    const ends = turns.map(({ meters }) => meters.get(meter)!);
    const counts =
      mandate.over === 'game'
        ? Math.floor(ends.reduce((total, end) => total + end, 0) / ends.length)
        : ends.at(-1)!;
    sum += Math.abs(weight) * (weight > 0 ? counts : 10000 - counts);
    weights += Math.abs(weight);
  }
  return Math.floor(sum / weights);
}

/** L7: plays unpredictably. */
export function randomly(seedText: string): Chooser {
  return ({ turn, decision, offered }) => {
    const u = draw(choiceSeed(seedText, decision.by), turn, `choice:${decision.id}`);
    return offered[Math.floor((u * offered.length) / 10000)]!;
  };
}

/** L7: plays what really happened; `why` says what it fell back on. */
export function reallyWith(
  scenario: Scenario,
  { turn, decision, inForce, offered }: Question,
): { chosen: string; why: 'really' | 'in-force' | 'first-offered' } {
  const placeOf = (id: string) => scenario.turns.findIndex((other) => other.id === id);
  const standing = scenario.standing.find(({ id }) => id === decision.id);
  const really = standing
    ? standing.really.filter((entry) => placeOf(entry.turn) <= turn).at(-1)
    : (decision as Decision).really;
  if (really && offered.includes(really.chose)) return { chosen: really.chose, why: 'really' };
  if (inForce !== undefined && offered.includes(inForce)) return { chosen: inForce, why: 'in-force' };
  return { chosen: offered[0]!, why: 'first-offered' };
}
