/** The shape of decisions: of one turn, and standing ones. */

import * as z from 'zod';
import { byId, certainty, date, id, line, list, oneOrMany, prose, sources, thing } from './fields';
import { consequences, effects, grounds, when } from './rules';

const advice = thing('advice', {
  who: line.describe('The adviser.'),
  says: prose.describe('What the adviser says.'),
});

const optionFields = {
  label: line.describe('What the button says.'),
  says: prose.optional().describe('One or two sentences the player reads.'),
  advice: list(advice).optional().describe('Two voices that disagree.'),
  when,
  effects: effects.optional().describe('What it does at once.'),
  consequences,
  ...grounds,
};

const option = thing('option', optionFields);

const whileRule = thing('while', {
  when,
  effects: effects.describe('What it does in every turn.'),
  ...grounds,
});

const standingOption = thing('standingOption', {
  ...optionFields,
  while: z
    .union([whileRule, list(whileRule).min(1, 'empty')])
    .optional()
    .describe('What it does in every turn in which it is in force: one rule, or a list.'),
});

const reallyFields = {
  chose: id.describe('The option that was really chosen.'),
  on: date.optional(),
  because: prose.optional(),
  certainty: certainty.optional(),
  sources: sources.optional(),
};

const decisionFields = {
  id,
  by: id.describe('The government that decides.'),
  topic: id.describe('An id of `topics`.'),
  ask: line.describe('The question the government answers.'),
  place: line.optional().describe('An id of `places`, or free text.'),
  sees: oneOrMany(id).optional().describe('Chosen knowing what these decisions of the turn chose.'),
  when,
};

export const decision = thing('decision', {
  ...decisionFields,
  really: thing('really', reallyFields).optional().describe('What was really chosen.'),
  options: byId(option).describe('At least two options by id.'),
});

export const standing = thing('standing', {
  ...decisionFields,
  turns: oneOrMany(id).optional().describe('Turns in which it is open; left out: in every turn.'),
  starts: id.describe('The option in force at the start.'),
  really: list(thing('standingReally', { turn: id, ...reallyFields }))
    .optional()
    .describe('What was really chosen, from which turn on, in the order of the turns.'),
  options: byId(standingOption).describe('At least two options by id.'),
});
