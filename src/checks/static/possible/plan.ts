/** A scenario's rules made ready for walking through its turns: conditions read once, names as variables. */
import type { Path, Tree } from '../../../scenario';
import type { Scenario } from '../checker';
import {
  type Consequence,
  clausePath,
  type DecisionPart,
  decisionsOf,
  type Effects,
  type Event,
  type Trend,
  type Vote,
  whilePath,
} from '../parts';
import type { Goal } from './goals';
import { type Site, Sites } from './sites';
import { type Choices, type Variables, variablesOf } from './variables';

export interface ConsequencePlan {
  readonly path: Path;
  /** The first turn, from 0, in which it can be caused, as far as the file alone says. */
  readonly from: number;
  readonly when: Site | undefined;
  readonly certain: boolean;
  readonly after: number;
  readonly effects: Effects;
}

export interface OptionPlan {
  readonly id: string;
  readonly bit: number;
  /** That it is the one chosen, or in force. */
  readonly chosen: Goal;
  readonly when: Site | undefined;
  readonly effects: Effects;
  readonly whiles: readonly { readonly when: Site | undefined; readonly effects: Effects }[];
  readonly consequences: readonly ConsequencePlan[];
}

export interface DecisionPlan {
  readonly part: DecisionPart;
  readonly choices: Choices;
  readonly openIn: ReadonlySet<number>;
  readonly when: Site | undefined;
  readonly options: readonly OptionPlan[];
}

export interface VotePlan {
  readonly vote: Vote;
  readonly path: Path;
  readonly when: Site | undefined;
  readonly members: readonly {
    readonly member: Vote['members'][number];
    readonly path: Path;
    readonly clauses: readonly (Site | undefined)[];
  }[];
  readonly passes: readonly ConsequencePlan[];
  readonly fails: readonly ConsequencePlan[];
}

export interface Plan {
  readonly scenario: Scenario;
  readonly variables: Variables;
  readonly sites: Sites;
  readonly decisions: readonly DecisionPlan[];
  /** By turn. */
  readonly votes: readonly (readonly VotePlan[])[];
  readonly events: readonly {
    readonly event: Event;
    readonly when: Site | undefined;
    readonly consequences: readonly ConsequencePlan[];
  }[];
  readonly trends: readonly { readonly trend: Trend; readonly when: Site | undefined }[];
  readonly endings: readonly (Site | undefined)[];
}

export function planOf(scenario: Scenario, tree: Tree): Plan {
  const variables = variablesOf(scenario);
  const sites = new Sites(variables);
  const consequences = (list: readonly Consequence[], path: Path, from: number): ConsequencePlan[] =>
    list.map(({ when, chance, after, effects }, i) => ({
      path: [...path, 'consequences', i],
      from,
      when: sites.add(when, [...path, 'consequences', i]),
      certain: chance === undefined || chance === 10_000,
      after,
      effects,
    }));
  const decision = (part: DecisionPart): DecisionPlan[] => {
    const choices = variables.choices.get(part.decision.id);
    if (!choices) return [];
    const options = part.decision.options.map((option): OptionPlan => {
      const path = [...part.path, 'options', option.id];
      const bit = choices.bits.get(option.id) ?? 0;
      return {
        id: option.id,
        bit,
        chosen: { kind: 'bits', variable: choices.variable, bits: bit },
        when: sites.add(option.when, path),
        effects: option.effects,
        whiles: option.while.map(({ when, effects }, i) => ({
          when: sites.add(when, whilePath(tree, path, i)),
          effects,
        })),
        consequences: consequences(option.consequences, path, part.openIn[0] ?? 0),
      };
    });
    const when = sites.add(part.decision.when, part.path);
    return [{ part, choices, openIn: new Set(part.openIn), when, options }];
  };
  const votes = (turn: Scenario['turns'][number], t: number): VotePlan[] =>
    turn.votes.map((vote, v) => {
      const path = ['turns', t, 'votes', v];
      return {
        vote,
        path,
        when: sites.add(vote.when, path),
        members: vote.members.map((member) => {
          const at = [...path, 'members', member.id];
          return {
            member,
            path: at,
            clauses: member.clauses.map(({ when }, i) => sites.add(when, clausePath(tree, at, i))),
          };
        }),
        passes: consequences(vote.passes.consequences, [...path, 'passes'], t),
        fails: consequences(vote.fails.consequences, [...path, 'fails'], t),
      };
    });
  return {
    scenario,
    variables,
    sites,
    decisions: decisionsOf(scenario).flatMap(decision),
    votes: scenario.turns.map(votes),
    events: scenario.events.map((event, i) => ({
      event,
      when: sites.add(event.when, ['events', i]),
      consequences: consequences(event.consequences, ['events', i], 0),
    })),
    trends: scenario.trends.map((trend, i) => ({ trend, when: sites.add(trend.when, ['trends', i]) })),
    endings: scenario.endings.map(({ when }, i) => sites.add(when, ['endings', i])),
  };
}
