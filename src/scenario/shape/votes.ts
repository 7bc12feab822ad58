/** The shape of votes and of how members vote. */
import * as z from 'zod';
import { byId, certainty, date, id, line, list, percent, sources, thing, whole, word, yesNo } from './fields';
import { consequences, effects, grounds, when } from './rules';

const ballot = word(['yes', 'no', 'abstain']).describe('yes, no or abstain.');

const clauseFields = {
  when,
  chance: percent.optional().describe('How likely it votes so; else it votes `otherwise`.'),
  otherwise: ballot.optional().describe('Its vote where the chance does not come up; left out: abstain.'),
};

const clause = thing('clause', { votes: ballot, ...clauseFields });

const member = thing('member', {
  name: line
    .optional()
    .describe('What it is called; left out: a government’s or a country’s name, else its id.'),
  votes: z
    .union([ballot, list(clause).min(1, 'empty')])
    .optional()
    .describe('yes, no or abstain, or a list of clauses of which the first that holds counts.'),
  follows: id.optional().describe('A decision whose options are yes, no and abstain.'),
  size: whole(1, 1000).optional().describe('How many members vote alike; left out: one.'),
  veto: yesNo.optional().describe('Whether its no alone defeats the vote.'),
  ...clauseFields,
});

const outcome = thing('outcome', {
  effects: effects.optional().describe('What it does at once.'),
  consequences,
  ...grounds,
});

const votes = whole(0, 100_000);

export const vote = thing('vote', {
  id,
  body: line.optional().describe('Who votes, as Security Council.'),
  question: line.describe('What is voted on.'),
  when,
  needs: z
    .union([whole(1, 100_000), word(['majority', 'two-thirds'])])
    .optional()
    .describe('A number of yes votes, majority or two-thirds; left out: majority.'),
  members: byId(member).describe('Who votes, by id.'),
  invented: yesNo.optional().describe('A vote that never was; the screen says so.'),
  really: thing('votedReally', {
    for: votes.describe('How many voted yes.'),
    against: votes.describe('How many voted no.'),
    abstained: votes.describe('How many abstained.'),
    on: date.optional(),
    certainty: certainty.optional(),
    sources: sources.optional(),
  })
    .optional()
    .describe('How it really went.'),
  passes: outcome.optional().describe('What follows when it passes.'),
  fails: outcome.optional().describe('What follows when it fails.'),
  ...grounds,
});
