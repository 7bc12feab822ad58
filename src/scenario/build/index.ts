/** A checked document becomes the Scenario that the engine compiles. */
import type { ClassNotes, Government, Scenario } from '../../engine/scenario';
import type { ScenarioDocument } from '../shape/document';
import { ending, event, standing, test, trend, turn } from './play';
import { given, hundredths, many } from './rules';

export function buildScenario(document: ScenarioDocument): Scenario {
  return {
    format: 1,
    id: document.id,
    version: document.version,
    language: document.language,
    title: document.title,
    ...given({ about: document.about }),
    guided: document.guided ?? false,
    class: classNotes(document.class ?? {}),
    courses: entries(document.courses).map(([id, turns]) => ({ id, turns })),
    places: entries(document.places).map(([id, { name, at, capital, topics }]) => ({
      id,
      name,
      at,
      ...given({ capital }),
      topics: many(topics),
    })),
    sources: entries(document.sources).map(([id, { title, publisher, date, country, url }]) => ({
      id,
      title,
      ...given({ publisher, date: date === undefined ? undefined : String(date), country, url }),
    })),
    governments: entries(document.governments).map(([id, shape]) => government(id, shape)),
    meters: entries(document.meters).map(([id, { name, start, about, of, sources }]) => ({
      id,
      name,
      ...given({ about, of }),
      start: hundredths(start),
      sources: many(sources),
    })),
    topics: entries(document.topics).map(([id, name]) => ({ id, name })),
    flags: many(document.flags),
    assumptions: entries(document.assumptions).map(([id, { ask, settings, starts, sources }]) => ({
      id,
      ask,
      settings: entries(settings).map(([setting, name]) => ({ id: setting, name })),
      starts,
      sources: many(sources),
    })),
    standing: (document.standing ?? []).map((shape) => standing(shape, document.turns)),
    turns: document.turns.map(turn),
    events: (document.events ?? []).map(event),
    trends: (document.trends ?? []).map(trend),
    endings: document.endings.map(ending),
    tests: (document.tests ?? []).map(test),
  };
}

function entries<T>(group: Readonly<Record<string, T>> | undefined): [string, T][] {
  return Object.entries(group ?? {});
}

function government(id: string, shape: ScenarioDocument['governments'][string]): Government {
  return {
    id,
    name: shape.name,
    capital: shape.capital,
    ...given({ paper: shape.paper }),
    mandates: entries(shape.mandates).map(([mandate, { name, says, wants, over }]) => ({
      id: mandate,
      name,
      ...given({ says }),
      wants: entries(wants).map(([meter, weight]) => ({ meter, weight })),
      over: over ?? 'end',
    })),
  };
}

function classNotes(shape: NonNullable<ScenarioDocument['class']>): ClassNotes {
  return {
    ...given({
      grades: shape.grades === undefined ? undefined : String(shape.grades),
      minutes: shape.minutes,
    }),
    roles: shape.roles ?? [],
    before: shape.before ?? [],
    debrief: shape.debrief ?? [],
    rubric: shape.rubric ?? [],
    leavesOut: shape['leaves-out'] ?? [],
    care: shape.care ?? [],
    glossary: entries(shape.glossary).map(([term, means]) => ({ term, means })),
  };
}
