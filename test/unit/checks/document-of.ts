/** A scenario as the file that says it, in JSON, which is YAML too. */
import type {
  Bounds,
  Condition,
  Consequence,
  Decision,
  Effects,
  Grounds,
  Scenario,
  StandingDecision,
  Vote,
} from '../../../src/engine/scenario';

type Fields = Record<string, unknown>;

/** Without fields that say nothing. */
function said(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => {
      if (value === undefined || value === false) return false;
      return typeof value !== 'object' || value === null || Object.keys(value).length > 0;
    }),
  );
}

const byId = <T extends { readonly id: string }>(list: readonly T[], of: (item: T) => unknown): Fields =>
  Object.fromEntries(list.map((item) => [item.id, of(item)]));

const bounds = ({ atLeast, below }: Bounds, unit: number): Fields =>
  said({
    at_least: atLeast === undefined ? undefined : atLeast / unit,
    below: below === undefined ? undefined : below / unit,
  });

/** The language counts turns from 1. */
const fromFirst = ({ atLeast, below }: Bounds): Bounds => ({
  ...(atLeast !== undefined && { atLeast: Math.max(1, atLeast) }),
  ...(below !== undefined && { below: Math.max(1, below) }),
});

const changes = ({ effects: { meters, set, clear } }: { readonly effects: Effects }) =>
  meters.length + set.length + clear.length > 0;

const percent = (hundredths: number | undefined) =>
  hundredths === undefined ? undefined : `${hundredths / 100}%`;

function condition(when: Condition | undefined): Fields | undefined {
  switch (when?.kind) {
    case undefined:
      return undefined;
    case 'all':
    case 'any':
      return { [when.kind]: when.of.map(condition) };
    case 'not':
      return { not: condition(when.of) };
    case 'meter':
      return { [when.meter]: bounds(when, 100) };
    case 'flag':
      return { [when.flag]: when.is };
    case 'chose':
      return { chose: { [when.decision]: when.options } };
    case 'happened':
      return { happened: when.events };
    case 'passed':
    case 'failed':
      return { [when.kind]: when.votes };
    case 'tally':
      return { tally: { [when.vote]: { [when.ballot]: bounds(when, 1) } } };
    case 'turn':
      return { turn: bounds(fromFirst(when), 1) };
    case 'assume':
      return { assume: { [when.assumption]: when.settings } };
  }
}

const effects = ({ meters, set, clear }: Effects): Fields =>
  said({ ...Object.fromEntries(meters.map((e) => [e.meter, e.hundredths / 100])), set, clear });

interface Rule extends Partial<Grounds> {
  readonly when?: Condition;
  readonly chance?: number;
  readonly effects: Effects;
  readonly consequences?: readonly Consequence[];
}

const rule = (it: Rule): Fields => ({
  when: condition(it.when),
  chance: percent(it.chance),
  effects: effects(it.effects),
  because: it.because ?? 'Because.',
  certainty: it.certainty,
  sources: it.sources,
  consequences: it.consequences
    ?.filter(changes)
    .map((one) => said({ ...rule(one), id: one.id, after: one.after || undefined })),
});

const decision = (it: Decision | StandingDecision): Fields => ({
  id: it.id,
  by: it.by,
  topic: it.topic,
  ask: it.ask,
  place: it.place,
  sees: it.sees,
  when: condition(it.when),
  options: byId(it.options, (option) =>
    said({
      ...rule(option),
      label: option.label,
      says: option.says,
      advice: option.advice,
      while: option.while.filter(changes).map((one) => said(rule(one))),
    }),
  ),
});

const vote = (it: Vote): Fields =>
  said({
    id: it.id,
    body: it.body,
    question: it.question,
    when: condition(it.when),
    needs: it.needs === 0 ? 1 : it.needs,
    members: byId(it.members, ({ size, veto, follows, clauses }) =>
      said({
        size,
        veto,
        follows,
        votes:
          follows === undefined && clauses.length === 0
            ? 'abstain'
            : clauses.map((clause) =>
                said({
                  when: condition(clause.when),
                  votes: clause.votes,
                  chance: percent(clause.chance),
                  otherwise: clause.chance === undefined ? undefined : clause.otherwise,
                }),
              ),
      }),
    ),
    passes: said(rule(it.passes)),
    fails: said(rule(it.fails)),
  });

export function documentOf(scenario: Scenario): string {
  return JSON.stringify(
    said({
      format: 1,
      id: scenario.id,
      version: scenario.version,
      language: scenario.language,
      title: scenario.title,
      courses: byId(scenario.courses, ({ turns }) => turns),
      sources: { article: { title: 'An article' } },
      governments: byId(scenario.governments, ({ name, capital, mandates }) => ({
        name,
        capital,
        mandates: byId(mandates, (one) => ({
          name: one.name,
          over: one.over,
          wants: Object.fromEntries(one.wants.map(({ meter, weight }) => [meter, weight])),
        })),
      })),
      meters: byId(scenario.meters, ({ name, start }) => ({ name, start: start / 100 })),
      topics: byId(scenario.topics, ({ name }) => name),
      flags: scenario.flags,
      assumptions: byId(scenario.assumptions, ({ ask, settings, starts }) => ({
        ask,
        starts,
        settings: byId(settings, ({ name }) => name),
      })),
      standing: scenario.standing.map((one) =>
        said({ ...decision(one), turns: one.turns, starts: one.starts }),
      ),
      turns: scenario.turns.map((turn) =>
        said({
          id: turn.id,
          date: turn.date,
          headline: turn.headline,
          brief: turn.brief,
          decisions: turn.decisions.map((one) => said(decision(one))),
          votes: turn.votes.map(vote),
        }),
      ),
      events: scenario.events.map((event) =>
        said({ ...rule(event), id: event.id, headline: event.headline, repeats: event.repeats }),
      ),
      trends: scenario.trends.map((trend) =>
        said({
          ...rule(trend),
          chance: undefined,
          id: trend.id,
          pull: Object.fromEntries(
            trend.pull.map(({ meter, toward, by }) => [
              meter,
              { toward: typeof toward === 'number' ? toward / 100 : toward.meter, by: percent(by) },
            ]),
          ),
        }),
      ),
      endings: scenario.endings.map((ending) =>
        said({
          id: ending.id,
          early: ending.early,
          when: condition(ending.when),
          title: ending.title,
        }),
      ),
    }),
  );
}
