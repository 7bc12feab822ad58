/** The shape of what every rule is made of: conditions, effects, grounds, consequences. */
import * as z from 'zod';
import { COUNTS, EFFECT_POINTS } from '../limits';
import {
  byId,
  certainty,
  id,
  list,
  oneOrMany,
  percent,
  points,
  prose,
  sources,
  thing,
  whole,
} from './fields';

function bounds<T extends z.ZodType>(number: T) {
  return thing('bounds', {
    at_least: number.optional().describe('This much or more.'),
    below: number.optional().describe('Less than this.'),
  }).refine((b) => b.at_least !== undefined || b.below !== undefined, 'empty');
}

export const meterBounds = bounds(points(0, 100)).describe('Bounds on a meter, in points from 0 to 100.');
const turnBounds = bounds(whole(1, COUNTS.turns + 1));
const countBounds = bounds(whole(0, 100_000));

type Bound = z.infer<typeof meterBounds>;
type OneOrMany = string | string[];

/** RULES C: names, all of which must hold. Names of meters and flags stand beside the words. */
export interface ConditionShape {
  any?: ConditionShape[] | undefined;
  all?: ConditionShape[] | undefined;
  not?: ConditionShape | undefined;
  chose?: Record<string, OneOrMany> | undefined;
  happened?: OneOrMany | undefined;
  passed?: OneOrMany | undefined;
  failed?: OneOrMany | undefined;
  tally?:
    | Record<string, { yes?: Bound | undefined; no?: Bound | undefined; abstain?: Bound | undefined }>
    | undefined;
  turn?: Bound | undefined;
  assume?: Record<string, OneOrMany> | undefined;
  [meterOrFlag: string]: unknown;
}

/** Words of conditions and effects, which no meter or flag may be called (C2). */
export const CONDITION_WORDS = [
  'any',
  'all',
  'not',
  'chose',
  'happened',
  'passed',
  'failed',
  'tally',
  'turn',
  'assume',
] as const;
export const RESERVED: ReadonlySet<string> = new Set([...CONDITION_WORDS, 'set', 'clear']);

function filled<T extends z.ZodType>(schema: T) {
  return schema.refine((value) => Object.keys(value as object).length > 0, 'empty');
}

const tally = thing('tally', {
  yes: countBounds.optional().describe('Bounds on the votes for it.'),
  no: countBounds.optional().describe('Bounds on the votes against it.'),
  abstain: countBounds.optional().describe('Bounds on the abstentions.'),
});

const meterOrFlag = z.union([
  thing('bound', meterBounds.shape).refine(hasBound, 'empty'),
  z.boolean('bound'),
]);

function hasBound(b: Bound): boolean {
  return b.at_least !== undefined || b.below !== undefined;
}

const conditionFields = {
  any: z
    .lazy(() => list(condition).min(1, 'empty'))
    .optional()
    .describe('At least one of these holds.'),
  all: z
    .lazy(() => list(condition).min(1, 'empty'))
    .optional()
    .describe('All of these hold.'),
  not: z
    .lazy(() => condition)
    .optional()
    .describe('This does not hold.'),
  chose: filled(byId(oneOrMany(id)))
    .optional()
    .describe('Decision → option, or a list of options any of which will do: the latest choice.'),
  happened: oneOrMany(id).optional().describe('An event that happened in an earlier turn.'),
  passed: oneOrMany(id).optional().describe('A vote that passed.'),
  failed: oneOrMany(id).optional().describe('A vote that failed.'),
  tally: filled(byId(filled(tally)))
    .optional()
    .describe('Vote → how many yes, no or abstain.'),
  turn: turnBounds.optional().describe('Which turn it is, counted from 1.'),
  assume: filled(byId(oneOrMany(id)))
    .optional()
    .describe('Assumption → setting.'),
};

export const condition: z.ZodType<ConditionShape> = filled(
  z
    .object(conditionFields, 'fields')
    .catchall(meterOrFlag)
    .describe('All names in it must hold: METER: {at_least: n, below: n}, FLAG: true, chose, happened, …'),
).meta({ id: 'condition' }) as unknown as z.ZodType<ConditionShape>;

/** The fields of a condition, for the expectations of tests, which have more beside them. */
export const CONDITION_FIELDS = conditionFields;
export const METER_OR_FLAG = meterOrFlag;

/** Meter → points; flags set and cleared. */
export interface EffectsShape {
  set?: OneOrMany | undefined;
  clear?: OneOrMany | undefined;
  [meter: string]: number | OneOrMany | undefined;
}

export const effects: z.ZodType<EffectsShape> = z
  .object(
    {
      set: oneOrMany(id).optional().describe('A flag that becomes true, or a list.'),
      clear: oneOrMany(id).optional().describe('A flag that becomes false, or a list.'),
    },
    'fields',
  )
  .catchall(points(-EFFECT_POINTS, EFFECT_POINTS))
  .meta({
    id: 'effects',
    description: 'Meter → points up or down; `set` and `clear` for flags.',
  }) as unknown as z.ZodType<EffectsShape>;

/** Why, and on what ground. */
export const grounds = {
  because: prose.optional().describe('Why: the sentence the player reads beside the change.'),
  certainty: certainty.optional(),
  sources: sources.optional(),
};

export const when = condition.optional().describe('It holds only where this holds.');

const consequence = thing('consequence', {
  id,
  when,
  chance: percent.optional().describe('How likely; left out: certain.'),
  after: whole(0, COUNTS.turns)
    .optional()
    .describe('How many turns later its effects land; left out: at once.'),
  effects,
  ...grounds,
}).meta({ id: 'consequence' });

export const consequences = list(consequence).optional().describe('What follows, now or later.');
