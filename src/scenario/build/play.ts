/** Decisions, votes, events, trends, endings and tests of a checked document as the engine reads them. */
import type {
  Clause,
  Decision,
  Ending,
  Event,
  Expectation,
  Member,
  Option,
  Really,
  ScenarioTest,
  StandingDecision,
  Trend,
  Turn,
  Vote,
} from '../../engine/scenario';
import type { ScenarioDocument } from '../shape/document';
import {
  bounds,
  conditionParts,
  consequences,
  effects,
  given,
  grounds,
  hundredths,
  many,
  maybeChance,
  maybeCondition,
  percentHundredths,
  whileRules,
} from './rules';

type TurnShape = ScenarioDocument['turns'][number];
type DecisionShape = NonNullable<TurnShape['decisions']>[number];
type VoteShape = NonNullable<TurnShape['votes']>[number];
type MemberShape = VoteShape['members'][string];
type StandingShape = NonNullable<ScenarioDocument['standing']>[number];
type OptionShape = StandingShape['options'][string];

export function turn(shape: TurnShape): Turn {
  return {
    id: shape.id,
    date: shape.date,
    ...given({ place: shape.place }),
    headline: shape.headline,
    brief: shape.brief,
    to: Object.entries(shape.to ?? {}).map(([government, says]) => ({ government, says })),
    sources: many(shape.sources),
    decisions: (shape.decisions ?? []).map(decision),
    votes: (shape.votes ?? []).map(vote),
  };
}

function decision(shape: DecisionShape): Decision {
  return { ...decisionBase(shape), ...(shape.really ? { really: really(shape.really) } : {}) };
}

export function standing(shape: StandingShape, turns: readonly { readonly id: string }[]): StandingDecision {
  return {
    ...decisionBase(shape),
    turns: shape.turns === undefined ? turns.map(({ id }) => id) : many(shape.turns),
    starts: shape.starts,
    really: (shape.really ?? []).map((entry) => ({ turn: entry.turn, ...really(entry) })),
  };
}

function decisionBase(shape: DecisionShape | StandingShape) {
  return {
    id: shape.id,
    by: shape.by,
    topic: shape.topic,
    ask: shape.ask,
    ...given({ place: shape.place }),
    sees: many(shape.sees),
    ...maybeCondition(shape),
    options: Object.entries<OptionShape>(shape.options).map(([id, option]) => anOption(id, option)),
  };
}

function anOption(id: string, shape: OptionShape): Option {
  return {
    id,
    label: shape.label,
    ...given({ says: shape.says }),
    advice: shape.advice ?? [],
    ...maybeCondition(shape),
    effects: effects(shape.effects),
    while: whileRules(shape.while),
    consequences: consequences(shape.consequences),
    ...grounds(shape),
  };
}

function really(shape: NonNullable<DecisionShape['really']>): Really {
  return { chose: shape.chose, ...given({ on: shape.on }), ...grounds(shape) };
}

function vote(shape: VoteShape): Vote {
  const { really: went } = shape;
  return {
    id: shape.id,
    ...given({ body: shape.body }),
    question: shape.question,
    ...maybeCondition(shape),
    needs: shape.needs ?? 'majority',
    members: Object.entries(shape.members).map(([id, member]) => aMember(id, member)),
    invented: shape.invented ?? false,
    ...(went
      ? {
          really: {
            for: went.for,
            against: went.against,
            abstained: went.abstained,
            ...given({ on: went.on, certainty: went.certainty }),
            sources: many(went.sources),
          },
        }
      : {}),
    passes: outcome(shape.passes ?? {}),
    fails: outcome(shape.fails ?? {}),
    ...grounds(shape),
  };
}

function outcome(shape: NonNullable<VoteShape['passes']>) {
  return {
    effects: effects(shape.effects),
    consequences: consequences(shape.consequences),
    ...grounds(shape),
  };
}

function aMember(id: string, shape: MemberShape): Member {
  return {
    id,
    size: shape.size ?? 1,
    veto: shape.veto ?? false,
    ...given({ name: shape.name, follows: shape.follows }),
    clauses: clauses(shape),
  };
}

function clauses(shape: MemberShape): Clause[] {
  if (shape.votes === undefined) return [];
  const list = typeof shape.votes === 'string' ? [{ ...shape, votes: shape.votes }] : shape.votes;
  return list.map((clause) => ({
    ...maybeCondition(clause),
    votes: clause.votes,
    ...maybeChance(clause),
    otherwise: clause.otherwise ?? 'abstain',
  }));
}

export function event(shape: NonNullable<ScenarioDocument['events']>[number]): Event {
  return {
    id: shape.id,
    ...given({ topic: shape.topic, place: shape.place }),
    headline: shape.headline,
    ...given({ text: shape.text }),
    ...maybeCondition(shape),
    ...maybeChance(shape),
    repeats: shape.repeats ?? false,
    effects: effects(shape.effects),
    consequences: consequences(shape.consequences),
    ...grounds(shape),
  };
}

export function trend(shape: NonNullable<ScenarioDocument['trends']>[number]): Trend {
  return {
    id: shape.id,
    ...maybeCondition(shape),
    effects: effects(shape.effects),
    pull: Object.entries(shape.pull ?? {}).map(([meter, { toward, by }]) => ({
      meter,
      toward: typeof toward === 'number' ? hundredths(toward) : { meter: toward },
      by: percentHundredths(by),
    })),
    ...grounds(shape),
  };
}

export function ending(shape: ScenarioDocument['endings'][number]): Ending {
  return {
    id: shape.id,
    early: shape.early ?? false,
    ...maybeCondition(shape),
    title: shape.title,
    front: Object.entries(shape.front ?? {}).map(([government, text]) => ({ government, text })),
  };
}

type TestShape = NonNullable<ScenarioDocument['tests']>[number];
type ExpectShape = Exclude<TestShape['expect'], unknown[]>;

const BESIDES: ReadonlySet<string> = new Set(['ending', 'score', 'in']);

export function test(shape: TestShape): ScenarioTest {
  const list = Array.isArray(shape.expect) ? shape.expect : [shape.expect];
  return {
    name: shape.name,
    play:
      typeof shape.play === 'string'
        ? 'really'
        : Object.entries(shape.play).map(([turn, choices]) => ({ turn, choices })),
    expect: list.flatMap(expectations),
  };
}

/** Each name of an expectation is one of its own, with the same share. */
function expectations(shape: ExpectShape): Expectation[] {
  const share = shape.in === undefined ? 10_000 : percentHundredths(shape.in);
  const what: Expectation['what'][] = [];
  if (shape.ending !== undefined) what.push({ kind: 'ending', endings: many(shape.ending) });
  for (const [government, mandates] of Object.entries(shape.score ?? {})) {
    for (const [mandate, bound] of Object.entries(mandates)) {
      what.push({ kind: 'score', government, mandate, ...bounds(bound, 100) });
    }
  }
  for (const condition of conditionParts(shape, BESIDES)) what.push({ kind: 'condition', condition });
  return what.map((one) => ({ what: one, share }));
}
