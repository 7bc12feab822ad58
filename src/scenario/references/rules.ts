/** Every rule of a document with its path in the file and its path of RULES G1, which is its key (L2). */
import type { Path } from '../problem';
import type { Loose, LooseDocument } from '../shape/read-shape';
import type { ConditionShape, EffectsShape } from '../shape/rules';
import { fields, items } from './check';

export type LooseCondition = Loose<ConditionShape>;
export type LooseEffects = Loose<EffectsShape>;
type Decision = NonNullable<NonNullable<NonNullable<LooseDocument['turns']>[number]>['decisions']>[number];
type Standing = NonNullable<LooseDocument['standing']>[number];
type Vote = NonNullable<NonNullable<NonNullable<LooseDocument['turns']>[number]>['votes']>[number];
type AnyOption = { readonly while?: unknown } & RuleFields & { readonly consequences?: Consequences };
type Consequences = readonly (ConsequenceFields | undefined)[] | undefined;

interface RuleFields {
  readonly when?: LooseCondition | undefined;
  readonly effects?: LooseEffects | undefined;
  readonly pull?: object | undefined;
  readonly because?: string | undefined;
  readonly sources?: string | readonly (string | undefined)[] | undefined;
}

interface ConsequenceFields extends RuleFields {
  readonly id?: string | undefined;
  readonly after?: number | undefined;
}

export interface Rule {
  readonly path: Path;
  readonly fields: RuleFields;
  /** RULES G1; undefined for what is no rule of its own (a clause, an ending), or whose ids cannot be read. */
  readonly key?: string | undefined;
  /** Whether luck may be drawn for it. */
  readonly draws?: true;
  /** Of a consequence: turns later, and the first turn (from 0) that can cause it. */
  readonly after?: number | undefined;
  readonly firstTurn?: number | undefined;
}

export function* rulesOf(
  document: LooseDocument,
  openIn: (decision: string) => ReadonlySet<number> | undefined,
): Generator<Rule> {
  for (const [decision, path] of items(document.standing, ['standing'])) {
    const open = decision.id === undefined ? undefined : openIn(decision.id);
    yield* decisionRules(decision, path, open && open.size > 0 ? Math.min(...open) : 0);
  }
  for (const [turn, turnPath, index] of items(document.turns, ['turns'])) {
    for (const [decision, path] of items(turn.decisions, [...turnPath, 'decisions'])) {
      yield* decisionRules(decision, path, index);
    }
    for (const [vote, path] of items(turn.votes, [...turnPath, 'votes'])) yield* voteRules(vote, path, index);
  }
  for (const [event, path] of items(document.events, ['events'])) {
    const key = under('event:', event.id);
    yield { path, fields: event, key, draws: true };
    yield* consequenceRules(event.consequences, path, key, 0);
  }
  for (const [trend, path] of items(document.trends, ['trends'])) {
    yield { path, fields: trend, key: under('trend:', trend.id) };
  }
  for (const [ending, path] of items(document.endings, ['endings']))
    yield { path, fields: { when: ending.when } };
}

function* decisionRules(
  decision: NonNullable<Decision> | NonNullable<Standing>,
  path: Path,
  firstTurn: number,
): Generator<Rule> {
  yield { path, fields: { when: decision.when } };
  for (const [option, optionPath, id] of fields<AnyOption>(decision.options, [...path, 'options'])) {
    const key = under('decision:', decision.id, id);
    yield { path: optionPath, fields: option, key };
    yield* whileRules(option.while, [...optionPath, 'while'], under('decision:', decision.id, id, 'while'));
    yield* consequenceRules(option.consequences, optionPath, key, firstTurn);
  }
}

function* whileRules(rules: unknown, path: Path, key: string | undefined): Generator<Rule> {
  if (Array.isArray(rules)) {
    for (const [rule, rulePath] of items<RuleFields>(rules, path))
      yield { path: rulePath, fields: rule, key };
  } else if (typeof rules === 'object' && rules !== null) {
    yield { path, fields: rules as RuleFields, key };
  }
}

function* voteRules(vote: NonNullable<Vote>, path: Path, turn: number): Generator<Rule> {
  yield { path, fields: vote };
  for (const [member, memberPath, id] of fields(vote.members, [...path, 'members'])) {
    yield { path: memberPath, fields: { when: member.when }, key: under('vote:', vote.id, id), draws: true };
    if (typeof member.votes !== 'object') continue;
    for (const [clause, clausePath] of items(member.votes, [...memberPath, 'votes'])) {
      yield { path: clausePath, fields: { when: clause.when } };
    }
  }
  for (const name of ['passes', 'fails'] as const) {
    const outcome = vote[name];
    if (!outcome) continue;
    const key = under('vote:', vote.id, name);
    yield { path: [...path, name], fields: outcome, key };
    yield* consequenceRules(outcome.consequences, [...path, name], key, turn);
  }
}

function* consequenceRules(
  list: Consequences,
  path: Path,
  parent: string | undefined,
  firstTurn: number,
): Generator<Rule> {
  for (const [consequence, at] of items(list, [...path, 'consequences'])) {
    const key = parent === undefined ? undefined : under(`${parent}/`, consequence.id);
    yield { path: at, fields: consequence, key, draws: true, after: consequence.after, firstTurn };
  }
}

function under(head: string, ...ids: (string | undefined)[]): string | undefined {
  return ids.includes(undefined) ? undefined : head + ids.join('/');
}
