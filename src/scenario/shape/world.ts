/** The shape of what no government decides: events, trends, endings, and the tests of a scenario. */
import * as z from 'zod';
import { byId, id, line, list, oneOrMany, percent, points, prose, somePercent, thing, yesNo } from './fields';
import {
  CONDITION_FIELDS,
  type ConditionShape,
  condition,
  consequences,
  effects,
  grounds,
  METER_OR_FLAG,
  meterBounds,
  when,
} from './rules';

export const event = thing('event', {
  id,
  topic: id.optional().describe('An id of `topics`.'),
  place: line.optional().describe('An id of `places`, or free text.'),
  headline: line.describe('As a newspaper would put it.'),
  text: prose.optional().describe('A sentence or two below the headline.'),
  when,
  chance: percent.optional().describe('How likely in a turn in which it may happen; left out: certain.'),
  repeats: yesNo.optional().describe('Whether it can happen more than once.'),
  effects: effects.optional().describe('What it does at once.'),
  consequences,
  ...grounds,
});

const pull = thing('pull', {
  toward: z.union([points(0, 100), id]).describe('A number of points, or another meter.'),
  by: somePercent.describe('What part of the way each turn, as 4%.'),
});

export const trend = thing('trend', {
  id,
  when,
  effects: effects.optional().describe('What it does in every turn.'),
  pull: byId(pull).optional().describe('Meter → toward what, by how much of the way.'),
  ...grounds,
});

export const ending = thing('ending', {
  id,
  early: yesNo.optional().describe('Whether it ends the game as soon as it holds.'),
  when: condition.optional().describe('On all endings but the last.'),
  title: line,
  front: byId(prose)
    .optional()
    .describe('Government → its front page: headline, empty line, standfirst, empty line, text.'),
});

/** What a test expects: a condition read as an ending reads it, an ending, scores; and in which share of runs. */
export interface ExpectShape extends ConditionShape {
  ending?: string | string[] | undefined;
  score?: Record<string, Record<string, z.infer<typeof meterBounds>>> | undefined;
  in?: string | undefined;
}

const expectation = z
  .object(
    {
      ...CONDITION_FIELDS,
      ending: oneOrMany(id).optional().describe('The ending, or a list any of which will do.'),
      score: byId(byId(meterBounds)).optional().describe('Government → mandate → bounds on the score.'),
      in: percent.optional().describe('In what share of the runs at least; left out: 100%.'),
    },
    'fields',
  )
  .catchall(METER_OR_FLAG)
  .refine((value) => Object.keys(value).some((key) => key !== 'in'), 'empty')
  .describe('All of these are expected.') as unknown as z.ZodType<ExpectShape>;

export const test = thing('test', {
  name: line.describe('What the test shows.'),
  play: z
    .union([word1('really'), byId(byId(id))])
    .describe('`really`, or turn → decision → option; what is left out is chosen as it really was.'),
  expect: z.union([expectation, list(expectation).min(1, 'empty')]).describe('What is to come of it.'),
});

function word1(only: string) {
  return z.literal(only, `word ${only}`);
}
