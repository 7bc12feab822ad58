/** The rules and decisions of a scenario, each with the place of its own in the file. */
import type { Path, Tree } from '../../scenario';
import type { Scenario } from './checker';

export type Turn = Scenario['turns'][number];
export type Standing = Scenario['standing'][number];
export type Decision = Turn['decisions'][number];
export type Option = Decision['options'][number];
export type Vote = Turn['votes'][number];
export type Event = Scenario['events'][number];
export type Trend = Scenario['trends'][number];
export type Condition = NonNullable<Option['when']>;
export type Effects = Option['effects'];
export type Consequence = Option['consequences'][number];
export type While = Option['while'][number];
type Grounds = Pick<Option, 'because' | 'certainty' | 'sources'>;

export interface DecisionPart {
  readonly decision: Decision | Standing;
  /** Where it is a policy that stays in force. */
  readonly standing?: Standing;
  readonly path: Path;
  /** Places of the turns in which it is open, in order. */
  readonly openIn: readonly number[];
}

/** Standing decisions first, then those of the turns. */
export function decisionsOf(scenario: Scenario): DecisionPart[] {
  const index = new Map(scenario.turns.map((turn, i) => [turn.id, i]));
  const standing = scenario.standing.map((decision, i) => ({
    decision,
    standing: decision,
    path: ['standing', i],
    openIn: decision.turns.flatMap((id) => index.get(id) ?? []).sort((a, b) => a - b),
  }));
  const own = scenario.turns.flatMap((turn, t) =>
    turn.decisions.map((decision, i) => ({
      decision,
      path: ['turns', t, 'decisions', i],
      openIn: [t],
    })),
  );
  return [...standing, ...own];
}

/** The path of a rule of `while`, which is one group or a list of them. */
export function whilePath(tree: Tree, option: Path, index: number): Path {
  const path = [...option, 'while'];
  return Array.isArray(tree.at(path)) ? [...path, index] : path;
}

/** The path of a member's clause: the member itself where `votes` is one word. */
export function clausePath(tree: Tree, member: Path, index: number): Path {
  const path = [...member, 'votes'];
  return Array.isArray(tree.at(path)) ? [...path, index] : member;
}

/** Anything that changes something or rests on something. */
export interface RulePart {
  readonly kind: 'option' | 'while' | 'consequence' | 'outcome' | 'event' | 'trend';
  readonly path: Path;
  readonly effects: Effects;
  readonly grounds: Grounds;
  readonly when?: Condition | undefined;
  readonly chance?: number | undefined;
}

export function* rulesOf(scenario: Scenario, tree: Tree): Generator<RulePart> {
  for (const { decision, path } of decisionsOf(scenario)) {
    for (const option of decision.options) {
      const at = [...path, 'options', option.id];
      yield { kind: 'option', path: at, effects: option.effects, grounds: option, when: option.when };
      for (const [i, rule] of option.while.entries()) {
        const { effects, when } = rule;
        yield { kind: 'while', path: whilePath(tree, at, i), effects, grounds: rule, when };
      }
      yield* consequencesOf(option.consequences, at);
    }
  }
  for (const [t, turn] of scenario.turns.entries()) {
    for (const [v, vote] of turn.votes.entries()) {
      for (const name of ['passes', 'fails'] as const) {
        const path = ['turns', t, 'votes', v, name];
        yield { kind: 'outcome', path, effects: vote[name].effects, grounds: vote[name] };
        yield* consequencesOf(vote[name].consequences, path);
      }
    }
  }
  for (const [i, event] of scenario.events.entries()) {
    const { effects, when, chance } = event;
    yield { kind: 'event', path: ['events', i], effects, grounds: event, when, chance };
    yield* consequencesOf(event.consequences, ['events', i]);
  }
  for (const [i, trend] of scenario.trends.entries()) {
    const { effects, when } = trend;
    yield { kind: 'trend', path: ['trends', i], effects, grounds: trend, when };
  }
}

function* consequencesOf(list: readonly Consequence[], path: Path): Generator<RulePart> {
  for (const [i, rule] of list.entries()) {
    const { effects, when, chance } = rule;
    yield { kind: 'consequence', path: [...path, 'consequences', i], effects, grounds: rule, when, chance };
  }
}

export function changesNothing(effects: Effects): boolean {
  return effects.meters.length + effects.set.length + effects.clear.length === 0;
}

/** Every condition that stands in the scenario, its tests' aside. */
export function* conditionsOf(scenario: Scenario, tree: Tree): Generator<Condition> {
  for (const { when } of rulesOf(scenario, tree)) if (when) yield when;
  for (const { decision } of decisionsOf(scenario)) if (decision.when) yield decision.when;
  for (const vote of scenario.turns.flatMap((turn) => turn.votes)) {
    if (vote.when) yield vote.when;
    for (const { when } of vote.members.flatMap((member) => member.clauses)) if (when) yield when;
  }
  for (const { when } of scenario.endings) if (when) yield when;
}
