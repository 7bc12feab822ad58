/** Scenario → Model. A scenario that the language accepted compiles; anything else is a fault of ours and throws. */
import { ConditionTable, holds, indexOf, type Names } from './conditions';
import { layOut } from './layout';
import { fnv1a } from './luck';
import { CLAUSE, type Lists, MEMBER, type Model, NEEDS, type Tables } from './model';
import { link } from './program';
import { RuleTable } from './rule-table';
import {
  BALLOTS,
  type Ballot,
  type Condition,
  type Decision,
  type Scenario,
  type StandingDecision,
  type Vote,
} from './scenario';

type AnyDecision = Decision | StandingDecision;

const isStanding = (decision: AnyDecision): decision is StandingDecision => 'starts' in decision;
const ballotCode = (ballot: Ballot) => BALLOTS.indexOf(ballot) + 1;

function numbered(things: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(things.map((thing, index) => [thing.id, index]));
}

function lists(all: readonly (readonly number[])[]): Lists {
  const from = [0];
  for (const list of all) from.push((from.at(-1) ?? 0) + list.length);
  return { from: Int32Array.from(from), items: Int32Array.from(all.flat()) };
}

/** Each decision after those of the same turn that it sees; otherwise in file order. */
function settleOrder(decisions: readonly number[], sees: readonly (readonly number[])[]): number[] {
  const order: number[] = [];
  const visit = (decision: number) => {
    if (order.includes(decision)) return;
    for (const seen of sees[decision] ?? []) if (decisions.includes(seen)) visit(seen);
    order.push(decision);
  };
  decisions.forEach(visit);
  return order;
}

/** For each turn the option of a decision that "what really happened" names, or −1 (L7). */
function reallyByTurn(decision: AnyDecision, turnIds: readonly string[]): number[] {
  const place = (option: string) => decision.options.findIndex((o) => o.id === option);
  if (!isStanding(decision)) {
    const chosen = decision.really ? place(decision.really.chose) : -1;
    return turnIds.map(() => chosen);
  }
  let chosen = -1;
  return turnIds.map((turn) => {
    for (const entry of decision.really) if (entry.turn === turn) chosen = place(entry.chose);
    return chosen;
  });
}

function namesOf(scenario: Scenario, decisions: readonly AnyDecision[], votes: readonly Vote[]): Names {
  const meter = numbered(scenario.meters);
  const decision = numbered(decisions);
  const assumption = numbered(scenario.assumptions);
  const delayed = [
    ...decisions.flatMap((d) => d.options.flatMap((o) => o.consequences)),
    ...votes.flatMap((v) => [...v.passes.consequences, ...v.fails.consequences]),
    ...scenario.events.flatMap((e) => e.consequences),
  ].filter((consequence) => consequence.after > 0).length;
  const options = decisions.map((d) => numbered(d.options));
  const settings = scenario.assumptions.map((a) => numbered(a.settings));
  const within = (maps: readonly Map<string, number>[], index: number, id: string) =>
    indexOf(maps[index] ?? new Map(), id);
  return {
    layout: layOut({
      meters: scenario.meters.length,
      flags: scenario.flags.length,
      decisions: decisions.length,
      events: scenario.events.length,
      votes: votes.length,
      members: votes.reduce((sum, vote) => sum + vote.members.length, 0),
      assumptions: scenario.assumptions.length,
      turns: scenario.turns.length,
      delayed,
    }),
    meter,
    flag: new Map(scenario.flags.map((id, index) => [id, index])),
    decision,
    option: (d, o) => within(options, indexOf(decision, d), o),
    event: numbered(scenario.events),
    vote: numbered(votes),
    assumption,
    setting: (a, s) => within(settings, indexOf(assumption, a), s),
  };
}

/** Compiles a scenario that was read without error. Deterministic: translations of one scenario share every index. */
export function compile(scenario: Scenario): Model {
  const decisions: AnyDecision[] = [
    ...scenario.turns.flatMap((turn) => turn.decisions),
    ...scenario.standing,
  ];
  const votes = scenario.turns.flatMap((turn) => turn.votes);
  const turnIds = scenario.turns.map((turn) => turn.id);
  const governmentIds = scenario.governments.map((government) => government.id);
  const names = namesOf(scenario, decisions, votes);
  const conditions = new ConditionTable(names);
  const rules = new RuleTable(names, conditions);

  const optionFrom = [0];
  const optionWhen: number[] = [];
  const optionRule: number[] = [];
  const optionBallot: number[] = [];
  const whiles: number[][] = [];
  for (const decision of decisions) {
    for (const option of decision.options) {
      const path = `decision:${decision.id}/${option.id}`;
      optionWhen.push(conditions.add(option.when, 'so-far'));
      optionBallot.push((BALLOTS as readonly string[]).indexOf(option.id) + 1);
      optionRule.push(
        rules.add(path, { ...option, when: undefined }, 'so-far', { consequences: option.consequences }),
      );
      whiles.push(option.while.map((entry) => rules.add(`${path}/while`, entry, 'so-far')));
    }
    optionFrom.push(optionWhen.length);
  }

  const memberFrom = [0];
  const members: number[] = [];
  const clauses: number[] = [];
  for (const vote of votes) {
    for (const member of vote.members) {
      const first = clauses.length / CLAUSE;
      for (const clause of member.clauses) {
        const when = conditions.add(clause.when, 'so-far');
        clauses.push(when, ballotCode(clause.votes), clause.chance ?? -1, ballotCode(clause.otherwise));
      }
      const follows = member.follows === undefined ? -1 : indexOf(names.decision, member.follows);
      const key = fnv1a(`vote:${vote.id}/${member.id}`);
      members.push(member.size, member.veto ? 1 : 0, follows, key, first, clauses.length / CLAUSE);
    }
    memberFrom.push(members.length / MEMBER);
  }
  const outcome = (vote: Vote, name: 'passes' | 'fails') =>
    rules.add(`vote:${vote.id}/${name}`, vote[name], 'so-far', { consequences: vote[name].consequences });
  const votePasses = votes.map((vote) => outcome(vote, 'passes'));
  const voteFails = votes.map((vote) => outcome(vote, 'fails'));

  const eventRule = scenario.events.map((event, index) =>
    rules.add(`event:${event.id}`, event, 'earlier', {
      consequences: event.consequences,
      event: { cell: names.layout.happened + index, repeats: event.repeats },
    }),
  );
  const trendRule = scenario.trends.map((trend) =>
    rules.add(`trend:${trend.id}`, trend, 'earlier', { pull: trend.pull }),
  );
  const { limits, ruleTexts, delayed } = rules.close(scenario.meters.map((meter) => meter.id));

  const place = numbered(decisions);
  const sees = decisions.map((decision) => decision.sees.map((id) => indexOf(place, id)));
  const turnDecisions = scenario.turns.map((turn) => [
    ...turn.decisions.map((decision) => indexOf(place, decision.id)),
    ...scenario.standing.filter((s) => s.turns.includes(turn.id)).map((s) => indexOf(place, s.id)),
  ]);
  const votePlace = numbered(votes);
  const needs = { majority: NEEDS.majority, 'two-thirds': NEEDS.twoThirds };
  const ints = (numbers: readonly number[]) => Int32Array.from(numbers);
  const whens = (all: readonly { readonly when?: Condition }[]) =>
    ints(all.map((thing) => conditions.add(thing.when, 'so-far')));
  const decisionWhen = whens(decisions);
  const voteWhen = whens(votes);
  const endingWhen = whens(scenario.endings);

  const tables: Tables = {
    scenario,
    layout: names.layout,
    meterIds: scenario.meters.map((meter) => meter.id),
    flagIds: scenario.flags,
    decisionIds: decisions.map((decision) => decision.id),
    optionIds: decisions.map((decision) => decision.options.map((option) => option.id)),
    eventIds: scenario.events.map((event) => event.id),
    voteIds: votes.map((vote) => vote.id),
    memberIds: votes.map((vote) => vote.members.map((member) => member.id)),
    endingIds: scenario.endings.map((ending) => ending.id),
    turnIds,
    governmentIds,
    meterStarts: ints(scenario.meters.map((meter) => meter.start)),
    tests: conditions.finish(),
    rules: rules.table(),
    adds: rules.adds(),
    others: rules.others(),
    ruleTexts,
    limits,
    decisionGovernment: ints(decisions.map((decision) => governmentIds.indexOf(decision.by))),
    decisionWhen,
    decisionKey: ints(decisions.map((decision) => fnv1a(`choice:${decision.id}`))),
    standing: ints(decisions.map((decision) => (isStanding(decision) ? 1 : 0))),
    standingFrom: decisions.length - scenario.standing.length,
    starts: ints(decisions.map((d) => (isStanding(d) ? names.option(d.id, d.starts) : -1))),
    sees: lists(sees),
    optionFrom: ints(optionFrom),
    optionWhen: ints(optionWhen),
    choosy: ints(decisions.map((decision) => (decision.options.some((o) => o.when) ? 1 : 0))),
    optionRule: ints(optionRule),
    optionBallot: ints(optionBallot),
    whiles: lists(whiles),
    really: ints(decisions.flatMap((decision) => reallyByTurn(decision, turnIds))),
    turnDecisions: lists(turnDecisions),
    turnOrder: lists(turnDecisions.map((open) => settleOrder(open, sees))),
    turnVotes: lists(scenario.turns.map((turn) => turn.votes.map((vote) => indexOf(votePlace, vote.id)))),
    voteWhen,
    voteNeeds: ints(votes.map((vote) => (typeof vote.needs === 'number' ? vote.needs : needs[vote.needs]))),
    votePasses: ints(votePasses),
    voteFails: ints(voteFails),
    memberFrom: ints(memberFrom),
    members: ints(members),
    clauses: ints(clauses),
    eventRule: ints(eventRule),
    trendRule: ints(trendRule),
    delayedRule: ints(delayed),
    endingWhen,
    endingEarly: ints(scenario.endings.map((ending) => (ending.early ? 1 : 0))),
  };
  return { ...tables, program: link(tables) };
}

/** Whether a condition holds in a state after the game, as an ending reads it. Its names must be the scenario's own. */
export function conditionReader(model: Model, condition: Condition): (cells: Int32Array) => boolean {
  const { scenario } = model;
  const decisions = [...scenario.turns.flatMap((turn) => turn.decisions), ...scenario.standing];
  const votes = scenario.turns.flatMap((turn) => turn.votes);
  const table = new ConditionTable(namesOf(scenario, decisions, votes));
  const start = table.add(condition, 'so-far');
  const tests = table.finish();
  return (cells) => holds(tests, start, cells);
}
