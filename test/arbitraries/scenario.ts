/**
 * Valid random scenarios that meet every rule of RULES T, L, C and G. What is drawn is raw: names are numbers, and
 * they are read modulo what there is to name. So nothing depends on an earlier draw, and fast-check shrinks well.
 */

import fc from 'fast-check';
import type {
  Bounds,
  Condition,
  Consequence,
  Effects,
  Option,
  Scenario,
  StandingDecision,
  Vote,
} from '../../src/engine/scenario';
import * as build from './builders';

type Drawn<T> = T extends fc.Arbitrary<infer U> ? U : never;

const few = fc.nat(59);
const picks = fc.array(few, { minLength: 1, maxLength: 2 });
/** Often a multiple of five points, so that bounds are met exactly. */
const level = fc.oneof(
  fc.nat(20).map((n) => n * 500),
  fc.nat(10000),
);
const amount = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -6, max: 6 }).map((n) => n * 500) },
  { weight: 3, arbitrary: fc.integer({ min: -999, max: 999 }) },
  { weight: 1, arbitrary: fc.integer({ min: -10000, max: 10000 }) },
);
const certainty = fc.constantFrom(0, 10000);
const chance = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 500, max: 9500 }) }, certainty);
const sometimes = <T>(arbitrary: fc.Arbitrary<T>, freq = 2) => fc.option(arbitrary, { nil: undefined, freq });

const bounds = <T>(number: fc.Arbitrary<T>) =>
  fc.oneof(
    fc.record({ atLeast: number }),
    fc.record({ below: number }),
    fc.record({ atLeast: number, below: number }),
  );

const LEAVES = [
  ...['meter', 'meter', 'meter', 'flag', 'flag', 'chose', 'chose', 'happened', 'happened'],
  ...['passed', 'failed', 'tally', 'turn', 'assume'],
] as const;
const leaf = fc.record({
  kind: fc.constantFrom(...LEAVES),
  name: few,
  picks,
  is: fc.boolean(),
  ballot: fc.constantFrom('yes', 'no', 'abstain'),
  levels: bounds(level),
  counts: bounds(fc.nat(6)),
});

type RawCondition =
  | Drawn<typeof leaf>
  | { readonly kind: 'all' | 'any' | 'not'; readonly of: RawCondition[] };
const condition = fc.letrec<{ any: RawCondition; node: RawCondition }>((tie) => ({
  any: fc.oneof({ maxDepth: 3, depthSize: 'small' }, { weight: 4, arbitrary: leaf }, tie('node')),
  node: fc.record({
    kind: fc.constantFrom('all', 'any', 'not'),
    of: fc.array(tie('any'), { minLength: 1, maxLength: 3 }),
  }),
})).any;

const effects = fc.record({
  meters: fc.array(fc.tuple(few, amount), { maxLength: 3 }),
  set: fc.array(few, { maxLength: 1 }),
  clear: fc.array(few, { maxLength: 1 }),
});
type RawEffects = Drawn<typeof effects>;

const consequences = fc.array(
  fc.record({
    when: sometimes(condition),
    chance: sometimes(chance),
    after: fc.constantFrom(0, 0, 1, 1, 2, 3),
    effects,
  }),
  { maxLength: 2 },
);

const optionParts = fc.record({
  when: sometimes(condition),
  effects,
  while: fc.array(fc.record({ when: sometimes(condition), effects }), { maxLength: 3 }),
  consequences,
});

const decisionParts = fc.record({
  by: few,
  when: sometimes(condition, 4),
  /** Of two decisions only the later in this order sees the other, so `sees` makes no circle. */
  order: few,
  sees: fc.array(few, { maxLength: 2 }),
  /** Its options are yes, no and abstain, so members can follow it. */
  ballot: fc.boolean(),
  options: fc.array(optionParts, { minLength: 2, maxLength: 3 }),
  /** The option that is always offered. */
  open: few,
  really: sometimes(few),
});
const standingParts = fc.record({
  decision: decisionParts,
  everyTurn: fc.boolean(),
  turns: fc.array(few, { minLength: 1, maxLength: 2 }),
  starts: few,
  really: fc.array(fc.tuple(few, few), { maxLength: 2 }),
});

const memberParts = fc.record({
  follows: sometimes(few, 3),
  size: fc.integer({ min: 1, max: 3 }),
  veto: fc.boolean(),
  clauses: fc.array(
    fc.record({
      when: sometimes(condition),
      votes: fc.constantFrom('yes', 'yes', 'no', 'abstain'),
      chance: sometimes(chance, 3),
      otherwise: fc.constantFrom('yes', 'no', 'abstain'),
    }),
    { maxLength: 3 },
  ),
});
const voteParts = fc.record({
  when: sometimes(condition, 4),
  needs: fc.oneof(fc.nat(5), fc.constantFrom('majority' as const, 'two-thirds' as const)),
  members: fc.array(memberParts, { minLength: 1, maxLength: 4 }),
  passes: fc.record({ effects, consequences }),
  fails: fc.record({ effects, consequences }),
});

const raw = fc.record({
  governments: fc.array(
    fc.array(
      fc.record({
        wants: fc.array(
          fc.tuple(
            few,
            fc.integer({ min: -100, max: 100 }).filter((w) => w !== 0),
          ),
          { minLength: 1, maxLength: 3 },
        ),
        over: fc.constantFrom('end', 'game'),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    { minLength: 2, maxLength: 3 },
  ),
  meters: fc.array(level, { minLength: 1, maxLength: 4 }),
  flags: fc.nat(3),
  assumptions: fc.array(fc.record({ settings: fc.integer({ min: 2, max: 3 }), starts: few }), {
    maxLength: 2,
  }),
  turns: fc.array(
    fc.record({
      decisions: fc.array(decisionParts, { maxLength: 2 }),
      votes: fc.array(voteParts, { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 5, size: 'max' },
  ),
  standing: fc.array(standingParts, { maxLength: 3, size: 'max' }),
  events: fc.array(
    fc.record({
      when: sometimes(condition),
      chance: sometimes(chance),
      repeats: fc.boolean(),
      effects,
      consequences,
    }),
    { maxLength: 4 },
  ),
  trends: fc.array(
    fc.record({
      when: sometimes(condition),
      effects,
      pull: fc.array(
        fc.record({
          meter: few,
          toward: fc.oneof(
            level,
            few.map((meter) => ({ meter })),
          ),
          by: fc.integer({ min: 1, max: 10000 }),
        }),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 3 },
  ),
  /** An early one holds in no turn before `from`, so that games last. */
  endings: fc.array(fc.record({ when: condition, early: fc.nat(2).map((n) => n === 0), from: fc.nat(3) }), {
    maxLength: 3,
  }),
  /** The places of its turns; read modulo, each once, in order. */
  course: fc.array(few, { minLength: 1, maxLength: 6, size: 'max' }),
});
type Raw = Drawn<typeof raw>;

/** What there is to name. */
interface Names {
  readonly meters: readonly string[];
  readonly flags: readonly string[];
  readonly decisions: readonly { readonly id: string; readonly options: readonly string[] }[];
  readonly votes: readonly string[];
  readonly events: readonly string[];
  readonly assumptions: readonly { readonly id: string; readonly settings: readonly string[] }[];
}

const pick = <T>(things: readonly T[], n: number): T => things[n % things.length] as T;
const pickSome = <T>(things: readonly T[], ns: readonly number[]) => [
  ...new Set(ns.map((n) => pick(things, n))),
];
const count = (n: number, prefix: string) => Array.from({ length: n }, (_, i) => `${prefix}${i}`);

function conditionOf(c: RawCondition, names: Names): Condition {
  if (c.kind === 'all' || c.kind === 'any')
    return { kind: c.kind, of: c.of.map((part) => conditionOf(part, names)) };
  if (c.kind === 'not') return { kind: 'not', of: conditionOf((c as { of: RawCondition[] }).of[0]!, names) };
  const l = c as Drawn<typeof leaf>;
  const bound = (b: Bounds) => ({
    ...(b.atLeast !== undefined && { atLeast: b.atLeast }),
    ...(b.below !== undefined && { below: b.below }),
  });
  const turn: Condition = { kind: 'turn', ...bound(l.counts) };
  switch (l.kind) {
    case 'meter':
      return { kind: 'meter', meter: pick(names.meters, l.name), ...bound(l.levels) };
    case 'flag':
      return names.flags.length > 0 ? { kind: 'flag', flag: pick(names.flags, l.name), is: l.is } : turn;
    case 'chose': {
      if (names.decisions.length === 0) return turn;
      const decision = pick(names.decisions, l.name);
      return { kind: 'chose', decision: decision.id, options: pickSome(decision.options, l.picks) };
    }
    case 'happened':
      return names.events.length > 0 ? { kind: 'happened', events: pickSome(names.events, l.picks) } : turn;
    case 'passed':
    case 'failed':
      return names.votes.length > 0 ? { kind: l.kind, votes: pickSome(names.votes, l.picks) } : turn;
    case 'tally':
      return names.votes.length > 0
        ? { kind: 'tally', vote: pick(names.votes, l.name), ballot: l.ballot, ...bound(l.counts) }
        : turn;
    case 'assume': {
      if (names.assumptions.length === 0) return turn;
      const { id, settings } = pick(names.assumptions, l.name);
      return { kind: 'assume', assumption: id, settings: pickSome(settings, l.picks) };
    }
    case 'turn':
      return turn;
  }
}

function effectsOf(e: RawEffects, names: Names): Effects {
  const meters = new Map(e.meters.map(([meter, hundredths]) => [pick(names.meters, meter), hundredths]));
  const flags = (ns: readonly number[]) => (names.flags.length > 0 ? pickSome(names.flags, ns) : []);
  return {
    meters: [...meters].map(([meter, hundredths]) => ({ meter, hundredths })),
    set: flags(e.set),
    clear: flags(e.clear),
  };
}

const BALLOTS = ['yes', 'no', 'abstain'];

function scenarioOf(drawn: Raw): Scenario {
  const turnIds = count(drawn.turns.length, 't');
  const governmentIds = pickSome(['us', 'co', 've'], [0, 1, 2]).slice(0, drawn.governments.length);

  const optionIds = (d: Drawn<typeof decisionParts>) =>
    d.options.map((_, o) => (d.ballot ? BALLOTS[(o + d.open) % 3]! : `o${o}`));
  const places = [
    ...drawn.turns.flatMap(({ decisions }, t) =>
      decisions.map((parts, d) => ({ id: `d${t}-${d}`, parts, open: [t] })),
    ),
    ...drawn.standing.map(({ decision, everyTurn, turns }, s) => ({
      id: `s${s}`,
      parts: decision,
      open: everyTurn
        ? turnIds.map((_, t) => t)
        : [...new Set(turns.map((t) => t % turnIds.length))].sort((a, b) => a - b),
    })),
  ];
  const names: Names = {
    meters: count(drawn.meters.length, 'm'),
    flags: count(drawn.flags, 'f'),
    decisions: places.map(({ id, parts }) => ({ id, options: optionIds(parts) })),
    votes: drawn.turns.flatMap(({ votes }, t) => votes.map((_, v) => `v${t}-${v}`)),
    events: count(drawn.events.length, 'e'),
    assumptions: drawn.assumptions.map(({ settings }, a) => ({
      id: `a${a}`,
      settings: count(settings, 'x'),
    })),
  };

  const whenOf = (when: RawCondition | undefined) => when && { when: conditionOf(when, names) };
  const chanceOf = (p: number | undefined) => p !== undefined && { chance: p };
  const consequencesOf = (list: Drawn<typeof consequences>): Consequence[] =>
    list.map((c, i) => ({
      id: `c${i}`,
      ...whenOf(c.when),
      ...chanceOf(c.chance),
      after: Math.min(c.after, turnIds.length),
      effects: effectsOf(c.effects, names),
      sources: [],
    }));

  const decisionOf = (place: (typeof places)[number], standing: boolean) => {
    const { id, parts, open } = place;
    const rank = (p: (typeof places)[number]) => p.parts.order * places.length + places.indexOf(p);
    const visible = places.filter((p) => rank(p) < rank(place) && p.open.some((t) => open.includes(t)));
    const ids = optionIds(parts);
    const options = parts.options.map(
      (o, i): Option => ({
        ...build.option(ids[i]!),
        ...(i !== parts.open % ids.length && whenOf(o.when)),
        effects: effectsOf(o.effects, names),
        while: standing
          ? o.while.map((w) => ({ ...whenOf(w.when), effects: effectsOf(w.effects, names), sources: [] }))
          : [],
        consequences: consequencesOf(o.consequences),
      }),
    );
    const sees = visible.length > 0 ? pickSome(visible, parts.sees).map((p) => p.id) : [];
    const by = pick(governmentIds, parts.by);
    return build.decision(id, options, {
      by,
      sees,
      ...whenOf(parts.when),
      ...(parts.really !== undefined && { really: pick(ids, parts.really) }),
    });
  };

  const ballotDecisions = places.filter(({ parts }) => parts.ballot).map(({ id }) => id);
  const voteOf = (v: Drawn<typeof voteParts>, id: string): Vote => ({
    ...build.vote(
      id,
      v.needs,
      v.members.map((m, i) => ({
        id: `n${i}`,
        size: m.size,
        veto: m.veto,
        ...(m.follows !== undefined && ballotDecisions.length > 0
          ? { follows: pick(ballotDecisions, m.follows), clauses: [] }
          : {
              clauses: m.clauses.map((c) => ({
                ...whenOf(c.when),
                votes: c.votes,
                ...chanceOf(c.chance),
                otherwise: c.otherwise,
              })),
            }),
      })),
    ),
    ...whenOf(v.when),
    passes: {
      effects: effectsOf(v.passes.effects, names),
      consequences: consequencesOf(v.passes.consequences),
      sources: [],
    },
    fails: {
      effects: effectsOf(v.fails.effects, names),
      consequences: consequencesOf(v.fails.consequences),
      sources: [],
    },
  });

  const standing = drawn.standing.map((s, i): StandingDecision => {
    const place = places.find(({ id }) => id === `s${i}`)!;
    const { really: _, ...decision } = decisionOf(place, true);
    const ids = optionIds(s.decision);
    const really = new Map(s.really.map(([t, o]) => [t % turnIds.length, pick(ids, o)]));
    return {
      ...decision,
      turns: place.open.map((t) => turnIds[t]!),
      starts: pick(ids, s.starts),
      really: [...really]
        .sort(([a], [b]) => a - b)
        .map(([t, chose]) => ({ turn: turnIds[t]!, chose, sources: [] })),
    };
  });

  const course = [...new Set(drawn.course.map((t) => t % turnIds.length))].sort((a, b) => a - b);
  return {
    ...build.scenario({}),
    courses: [{ id: 'short', turns: course.map((t) => turnIds[t]!) }],
    governments: drawn.governments.map((mandates, g) =>
      build.government(
        governmentIds[g]!,
        mandates.map(({ wants, over }, m) =>
          build.mandate(
            `g${m}`,
            Object.fromEntries(wants.map(([meter, weight]) => [pick(names.meters, meter), weight])),
            over,
          ),
        ),
      ),
    ),
    meters: drawn.meters.map((start, m) => ({ ...build.meter(`m${m}`, 0), start })),
    flags: names.flags,
    assumptions: drawn.assumptions.map(({ starts }, a) => {
      const { id, settings } = names.assumptions[a]!;
      return build.assumption(id, settings, pick(settings, starts));
    }),
    standing,
    turns: drawn.turns.map(({ votes }, t) => {
      const own = places
        .filter(({ id, open }) => id.startsWith('d') && open[0] === t)
        .map((place) => decisionOf(place, false));
      const open = own.length > 0 || standing.some((s) => s.turns.includes(turnIds[t]!));
      return build.turn(turnIds[t]!, {
        decisions: open ? own : [build.decision(`i${t}`, [build.option('wait'), build.option('see')])],
        votes: votes.map((v, i) => voteOf(v, `v${t}-${i}`)),
      });
    }),
    events: drawn.events.map((e, i) => ({
      ...build.event(`e${i}`, { repeats: e.repeats }),
      ...whenOf(e.when),
      ...chanceOf(e.chance),
      effects: effectsOf(e.effects, names),
      consequences: consequencesOf(e.consequences),
    })),
    trends: drawn.trends.map((t, i) => {
      const pulls = new Map(t.pull.map((p) => [pick(names.meters, p.meter), p]));
      return {
        ...build.trend(`r${i}`),
        ...whenOf(t.when),
        effects: effectsOf(t.effects, names),
        pull: [...pulls].map(([meter, { toward, by }]) => ({
          meter,
          toward: typeof toward === 'number' ? toward : { meter: pick(names.meters, toward.meter) },
          by,
        })),
      };
    }),
    endings: [
      ...drawn.endings.map(({ when, early, from }, i) => {
        const own = conditionOf(when, names);
        const late = build.when.all(build.when.turn({ atLeast: from + 1 }), own);
        return build.ending(`end${i}`, early && from > 0 ? late : own, { early });
      }),
      build.ending('last'),
    ],
  };
}

/** A valid scenario of up to five turns, with one course, `short`. */
export const scenarioArbitrary: fc.Arbitrary<Scenario> = raw.map(scenarioOf);

/** A seed text, which assumptions are set how (read modulo), whether the course is played. */
export const setupArbitrary = fc.record({
  seed: fc.oneof(
    fc.nat(9999).map((n) => `heron-${n}`),
    fc.string({ maxLength: 6, unit: 'binary' }),
  ),
  settings: fc.array(few, { maxLength: 2 }),
  short: fc.nat(2).map((n) => n === 0),
});

/** The setup, as far as the scenario has what it sets. */
export function setupFor(scenario: Scenario, drawn: Drawn<typeof setupArbitrary>) {
  const assumptions = Object.fromEntries(
    scenario.assumptions
      .slice(0, drawn.settings.length)
      .map(({ id, settings }, a) => [id, pick(settings, drawn.settings[a]!).id]),
  );
  return { seed: drawn.seed, assumptions, ...(drawn.short && { course: 'short' }) };
}
