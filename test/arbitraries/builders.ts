/**
 * Small scenarios by hand, in the words of the language: points and percent, not hundredths. Whatever a fixture
 * leaves out is there and does nothing.
 */

import type {
  Ballot,
  Bounds,
  Clause,
  Condition,
  Consequence,
  Decision,
  Effects,
  Ending,
  Event,
  Government,
  Mandate,
  Member,
  Meter,
  Option,
  Outcome,
  Pull,
  Scenario,
  StandingDecision,
  Trend,
  Turn,
  Vote,
  While,
} from '../../src/engine/scenario';

/** Points or percent to hundredths. */
const hundredths = (points: number) => Math.round(points * 100);
const list = (one: string | readonly string[] | undefined): readonly string[] =>
  one === undefined ? [] : typeof one === 'string' ? [one] : one;

type EffectsInPoints = { readonly [meter: string]: number | string | readonly string[] | undefined } & {
  readonly set?: string | readonly string[];
  readonly clear?: string | readonly string[];
};

/** `{trust: -9, set: 'angry'}`. */
export function effects({ set, clear, ...meters }: EffectsInPoints): Effects {
  return {
    meters: Object.entries(meters).map(([meter, points]) => ({
      meter,
      hundredths: hundredths(points as number),
    })),
    set: list(set),
    clear: list(clear),
  };
}

interface BoundsInPoints {
  readonly atLeast?: number;
  readonly below?: number;
}
const inHundredths = ({ atLeast, below }: BoundsInPoints): Bounds => ({
  ...(atLeast !== undefined && { atLeast: hundredths(atLeast) }),
  ...(below !== undefined && { below: hundredths(below) }),
});

/** Conditions of RULES C1. */
export const when = {
  all: (...of: Condition[]): Condition => ({ kind: 'all', of }),
  any: (...of: Condition[]): Condition => ({ kind: 'any', of }),
  not: (of: Condition): Condition => ({ kind: 'not', of }),
  meter: (meter: string, bounds: BoundsInPoints): Condition => ({
    kind: 'meter',
    meter,
    ...inHundredths(bounds),
  }),
  flag: (flag: string, is = true): Condition => ({ kind: 'flag', flag, is }),
  chose: (decision: string, ...options: string[]): Condition => ({ kind: 'chose', decision, options }),
  happened: (...events: string[]): Condition => ({ kind: 'happened', events }),
  passed: (...votes: string[]): Condition => ({ kind: 'passed', votes }),
  failed: (...votes: string[]): Condition => ({ kind: 'failed', votes }),
  tally: (vote: string, ballot: Ballot, bounds: Bounds): Condition => ({
    kind: 'tally',
    vote,
    ballot,
    ...bounds,
  }),
  turn: (bounds: Bounds): Condition => ({ kind: 'turn', ...bounds }),
  assume: (assumption: string, ...settings: string[]): Condition => ({
    kind: 'assume',
    assumption,
    settings,
  }),
};

interface RuleParts {
  readonly when?: Condition;
  readonly effects?: EffectsInPoints;
}
const whenOf = (parts: { readonly when?: Condition }) => parts.when && { when: parts.when };
const chanceOf = (chance: number | undefined) => chance !== undefined && { chance: hundredths(chance) };

/** `chance` in percent. */
export function consequence(
  id: string,
  parts: RuleParts & { readonly chance?: number; readonly after?: number } = {},
): Consequence {
  return {
    id,
    ...whenOf(parts),
    ...chanceOf(parts.chance),
    after: parts.after ?? 0,
    effects: effects(parts.effects ?? {}),
    sources: [],
  };
}

export function inForce(parts: RuleParts): While {
  return { ...whenOf(parts), effects: effects(parts.effects ?? {}), sources: [] };
}

export function option(
  id: string,
  parts: RuleParts & {
    readonly while?: readonly While[];
    readonly consequences?: readonly Consequence[];
  } = {},
): Option {
  return {
    id,
    label: `Option ${id}`,
    advice: [],
    ...whenOf(parts),
    effects: effects(parts.effects ?? {}),
    while: parts.while ?? [],
    consequences: parts.consequences ?? [],
    sources: [],
  };
}

interface DecisionParts {
  readonly by?: string;
  readonly when?: Condition;
  readonly sees?: string | readonly string[];
}
const base = (id: string, options: readonly Option[], parts: DecisionParts) => ({
  id,
  by: parts.by ?? 'us',
  topic: 'topic',
  ask: `Ask ${id}`,
  sees: list(parts.sees),
  ...whenOf(parts),
  options,
});

export function decision(
  id: string,
  options: readonly Option[],
  parts: DecisionParts & { readonly really?: string } = {},
): Decision {
  return {
    ...base(id, options, parts),
    ...(parts.really !== undefined && { really: { chose: parts.really, sources: [] } }),
  };
}

/** `really` is turn → option, in turn order. */
export function standing(
  id: string,
  starts: string,
  turns: readonly string[],
  options: readonly Option[],
  parts: DecisionParts & { readonly really?: Readonly<Record<string, string>> } = {},
): StandingDecision {
  return {
    ...base(id, options, parts),
    turns,
    starts,
    really: Object.entries(parts.really ?? {}).map(([turn, chose]) => ({ turn, chose, sources: [] })),
  };
}

export function clause(
  votes: Ballot,
  parts: { readonly when?: Condition; readonly chance?: number; readonly otherwise?: Ballot } = {},
): Clause {
  return { ...whenOf(parts), votes, ...chanceOf(parts.chance), otherwise: parts.otherwise ?? 'abstain' };
}

export function member(
  id: string,
  how: Ballot | readonly Clause[] | { readonly follows: string },
  parts: { readonly size?: number; readonly veto?: boolean } = {},
): Member {
  const own = typeof how === 'string' ? [clause(how)] : 'follows' in how ? [] : how;
  return {
    id,
    size: parts.size ?? 1,
    veto: parts.veto ?? false,
    ...(typeof how === 'object' && 'follows' in how && { follows: how.follows }),
    clauses: own,
  };
}

interface OutcomeParts {
  readonly effects?: EffectsInPoints;
  readonly consequences?: readonly Consequence[];
}
const outcome = (parts: OutcomeParts = {}): Outcome => ({
  effects: effects(parts.effects ?? {}),
  consequences: parts.consequences ?? [],
  sources: [],
});

export function vote(
  id: string,
  needs: Vote['needs'],
  members: readonly Member[],
  parts: { readonly when?: Condition; readonly passes?: OutcomeParts; readonly fails?: OutcomeParts } = {},
): Vote {
  return {
    id,
    question: `Question ${id}`,
    ...whenOf(parts),
    needs,
    members,
    invented: false,
    passes: outcome(parts.passes),
    fails: outcome(parts.fails),
    sources: [],
  };
}

export function event(
  id: string,
  parts: RuleParts & {
    readonly chance?: number;
    readonly repeats?: boolean;
    readonly consequences?: readonly Consequence[];
  } = {},
): Event {
  return {
    id,
    headline: `Headline ${id}`,
    ...whenOf(parts),
    ...chanceOf(parts.chance),
    repeats: parts.repeats ?? false,
    effects: effects(parts.effects ?? {}),
    consequences: parts.consequences ?? [],
    sources: [],
  };
}

/** `by` in percent, `toward` in points or a meter. */
export function pull(meter: string, toward: number | string, by: number): Pull {
  return {
    meter,
    toward: typeof toward === 'number' ? hundredths(toward) : { meter: toward },
    by: hundredths(by),
  };
}

export function trend(id: string, parts: RuleParts & { readonly pull?: readonly Pull[] } = {}): Trend {
  return {
    id,
    ...whenOf(parts),
    effects: effects(parts.effects ?? {}),
    pull: parts.pull ?? [],
    sources: [],
  };
}

export function ending(id: string, condition?: Condition, parts: { readonly early?: boolean } = {}): Ending {
  return {
    id,
    early: parts.early ?? false,
    ...(condition && { when: condition }),
    title: `Ending ${id}`,
    front: [],
  };
}

export function turn(
  id: string,
  parts: { readonly decisions?: readonly Decision[]; readonly votes?: readonly Vote[] } = {},
): Turn {
  return {
    id,
    date: '2025-09-26',
    headline: `Headline ${id}`,
    brief: `Brief ${id}`,
    to: [],
    sources: [],
    decisions: parts.decisions ?? [],
    votes: parts.votes ?? [],
  };
}

export function mandate(
  id: string,
  wants: Readonly<Record<string, number>>,
  over: Mandate['over'] = 'end',
): Mandate {
  return {
    id,
    name: `Mandate ${id}`,
    wants: Object.entries(wants).map(([meter, weight]) => ({ meter, weight })),
    over,
  };
}

export function government(id: string, mandates: readonly Mandate[]): Government {
  return { id, name: `Government ${id}`, capital: `Capital ${id}`, mandates };
}

export function meter(id: string, start: number): Meter {
  return { id, name: `Meter ${id}`, start: hundredths(start), sources: [] };
}

type ScenarioParts = Partial<
  Pick<
    Scenario,
    'turns' | 'standing' | 'events' | 'trends' | 'endings' | 'flags' | 'assumptions' | 'governments'
  >
> & {
  /** Meter → start in points; left out: `trust` at 50. */
  readonly meters?: Readonly<Record<string, number>>;
  readonly courses?: Readonly<Record<string, readonly string[]>>;
};

export function scenario(parts: ScenarioParts): Scenario {
  const meters = Object.entries(parts.meters ?? { trust: 50 }).map(([id, start]) => meter(id, start));
  const wants = { [meters[0]?.id ?? '']: 1 };
  return {
    format: 1,
    id: 'fixture',
    version: '1.0.0',
    language: 'en',
    title: 'A fixture',
    guided: false,
    class: { roles: [], before: [], debrief: [], rubric: [], leavesOut: [], care: [], glossary: [] },
    courses: Object.entries(parts.courses ?? {}).map(([id, turns]) => ({ id, turns })),
    places: [],
    sources: [],
    governments: parts.governments ?? [
      government('us', [mandate('main', wants)]),
      government('co', [mandate('main', wants)]),
    ],
    meters,
    topics: [{ id: 'topic', name: 'Topic' }],
    flags: parts.flags ?? [],
    assumptions: parts.assumptions ?? [],
    standing: parts.standing ?? [],
    turns: parts.turns ?? [turn('t1')],
    events: parts.events ?? [],
    trends: parts.trends ?? [],
    endings: parts.endings ?? [ending('end')],
    tests: [],
  };
}

export function assumption(
  id: string,
  settings: readonly string[],
  starts: string,
): Scenario['assumptions'][number] {
  return {
    id,
    ask: `Ask ${id}`,
    settings: settings.map((setting) => ({ id: setting, name: `Setting ${setting}` })),
    starts,
    sources: [],
  };
}
