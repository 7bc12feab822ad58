/** The shape of a whole scenario file. JSON Schema, completion and hover are to be generated from it. */
import * as z from 'zod';
import { COUNTS } from '../limits';
import { decision, standing } from './decisions';
import {
  byId,
  date,
  id,
  language,
  line,
  list,
  looseDate,
  points,
  prose,
  sources,
  thing,
  url,
  whole,
  word,
  yesNo,
} from './fields';
import { vote } from './votes';
import { ending, event, test, trend } from './world';

const classNotes = thing('class', {
  grades: z
    .union([line, whole(1, 13)])
    .optional()
    .describe('For which grades, as 9-12.'),
  minutes: whole(1, 10_000).optional().describe('How long a lesson with it takes.'),
  roles: list(prose).optional().describe('Roles to give out.'),
  before: list(prose).optional().describe('What to do before playing.'),
  debrief: list(prose).optional().describe('Questions for afterwards.'),
  rubric: list(prose).optional().describe('How to assess.'),
  'leaves-out': list(prose).optional().describe('What this model leaves out.'),
  care: list(prose)
    .optional()
    .describe('For the teacher alone: what to take care of, with these subjects and these students.'),
  glossary: z.record(line, prose, 'fields').optional().describe('Term → what it means.'),
});

const place = thing('place', {
  name: line,
  at: z
    .tuple(
      [
        z.number('coordinates').min(-90, 'coordinates').max(90, 'coordinates'),
        z.number('coordinates').min(-180, 'coordinates').max(180, 'coordinates'),
      ],
      'coordinates',
    )
    .describe('Latitude and longitude, as [38.9, -77.04].'),
  capital: id.optional().describe('The government whose capital it is.'),
  topics: z
    .union([id, list(id)])
    .optional()
    .describe('Topics that are at home here.'),
});

const source = thing('source', {
  title: line.describe('As it stands on the page, or what it reports.'),
  publisher: line.optional().describe('Who published it.'),
  date: looseDate.optional(),
  country: z
    .string('country')
    .regex(/^([A-Z]{2})$/, 'country')
    .optional()
    .describe('Two capital letters, as US or CO; UN for the United Nations.'),
  url: url.optional(),
});

const mandate = thing('mandate', {
  name: line.describe('As a player reads it, short.'),
  says: prose.optional().describe('Why one would want it, in the voice of its best advocate.'),
  wants: z
    .record(
      id,
      whole(-100, 100).refine((n) => n !== 0, 'whole -100 100'),
      'fields',
    )
    .describe('Meter → weight, a whole number from -100 to 100; below 0 it wants the meter low.'),
  over: word(['end', 'game']).optional().describe('The meters at the end, or their mean over the game.'),
});

const government = thing('government', {
  name: line.describe('As United States.'),
  capital: line.describe('Its capital city, by name.'),
  paper: line.optional().describe('The newspaper whose front page shows the ending.'),
  mandates: byId(mandate).describe('What this player is trying to get: the player picks one.'),
});

const meter = thing('meter', {
  name: line.describe('As Trust.'),
  start: points(0, 100).describe('Points at the start, from 0 to 100.'),
  about: prose.optional().describe('What it measures, in one sentence.'),
  of: id.optional().describe('The government whose support at home it is.'),
  sources: sources.optional(),
});

const assumption = thing('assumption', {
  ask: line.describe('The question that experts dispute.'),
  settings: byId(line).describe('Setting → its name.'),
  starts: id.describe('The setting at the start.'),
  sources: sources.optional(),
});

const turn = thing('turn', {
  id,
  date,
  place: line.optional().describe('An id of `places`, or free text.'),
  headline: line.describe('As a newspaper would put it.'),
  brief: prose.describe('What has happened, in a few sentences. Everybody reads it.'),
  to: byId(prose).optional().describe('Government → one more line for its eyes only.'),
  sources: sources.optional(),
  decisions: list(decision).optional().describe('What the governments choose in this turn.'),
  votes: list(vote).optional().describe('Votes of a body of many members in this turn.'),
});

export const documentShape = thing('scenario', {
  format: z.literal(1, 'format').describe('Of the language: 1.'),
  id: id.describe('Stable: it stands in every playthrough.'),
  version: z
    .string('version')
    .regex(/^\d{1,5}(\.\d{1,5}){1,2}$/, 'version')
    .describe('As 1.0.0.'),
  language,
  title: line.describe('As it stands on the shelf.'),
  about: prose.optional().describe('What it is about, in two or three sentences, shown on the shelf.'),
  guided: yesNo
    .optional()
    .describe('Write true for a first game: it says what each beat of a turn is for as it comes.'),
  class: classNotes.optional().describe('For the teacher’s page.'),
  courses: byId(list(id).min(1, 'empty')).optional().describe('Shorter games: some of the turns, in order.'),
  places: byId(place).optional().describe('What the map shows; without places there is no map.'),
  sources: byId(source).describe('Where claims come from: id → source. Web addresses stand only here.'),
  governments: byId(government).describe('The two that play: id → government.'),
  meters: byId(meter).describe('What choices move, from 0 to 100 points: id → meter.'),
  topics: byId(line).describe('What decisions and events are about: id → name.'),
  flags: z
    .union([id, list(id)])
    .optional()
    .describe('Names for things that are so or not.'),
  assumptions: byId(assumption).optional().describe('What experts dispute, as a switch.'),
  standing: list(standing).optional().describe('Policies that stay in force until changed.'),
  turns: list(turn).min(1, 'too-few 1').max(COUNTS.turns, 'too-many').describe('What happens, turn by turn.'),
  events: list(event).optional().describe('What happens by itself.'),
  trends: list(trend).optional().describe('What the model itself believes, every turn.'),
  endings: list(ending)
    .min(1, 'too-few 1')
    .describe('How it can end: the first that holds counts; the last is for all other games.'),
  tests: list(test).optional().describe('What must come of a game; checked on every save.'),
});

export type ScenarioDocument = z.infer<typeof documentShape>;
