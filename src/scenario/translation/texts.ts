/** Every text of a scenario that a person reads, under a path made of ids: what a translation translates. */
import type {
  Consequence,
  Decision,
  Event,
  Grounds,
  Option,
  Outcome,
  Scenario,
  StandingDecision,
  Turn,
  Vote,
} from '../../engine/scenario';

/** `line`: a name, a label, a headline, a question; `prose`: anything longer. */
export type TextKind = 'line' | 'prose';

export interface TranslatableText {
  /** As `turns/protest/headline`: ids where things have them, numbers from 1 where they have none. */
  readonly path: string;
  readonly text: string;
  readonly kind: TextKind;
}

type Each = (path: string, text: string, kind: TextKind) => string;

/** All of them, in the order in which a reader meets them. Titles of sources and names of tests stay as they are. */
export function translatable(scenario: Scenario): TranslatableText[] {
  const texts: TranslatableText[] = [];
  mapTexts(scenario, (path, text, kind) => {
    texts.push({ path, text, kind });
    return text;
  });
  return texts;
}

/** The same scenario with every text replaced by what `each` makes of it; nothing else changes. */
export function mapTexts(scenario: Scenario, each: Each): Scenario {
  const head = new Texts(each, new Set(scenario.places.map(({ id }) => id)));
  const { class: notes } = scenario;
  return {
    ...head.of(scenario, '', { title: 'line', about: 'prose' }),
    class: {
      ...notes,
      roles: head.list(notes.roles, 'class/roles'),
      before: head.list(notes.before, 'class/before'),
      debrief: head.list(notes.debrief, 'class/debrief'),
      rubric: head.list(notes.rubric, 'class/rubric'),
      leavesOut: head.list(notes.leavesOut, 'class/leaves-out'),
      care: head.list(notes.care, 'class/care'),
      glossary: notes.glossary.map((entry) =>
        head.of(entry, `class/glossary/${entry.term}`, { term: 'line', means: 'prose' }),
      ),
    },
    governments: scenario.governments.map((government) => ({
      ...head.of(government, `governments/${government.id}`, {
        name: 'line',
        capital: 'line',
        paper: 'line',
      }),
      mandates: government.mandates.map((mandate) =>
        head.of(mandate, `governments/${government.id}/mandates/${mandate.id}`, {
          name: 'line',
          says: 'prose',
        }),
      ),
    })),
    meters: scenario.meters.map((meter) =>
      head.of(meter, `meters/${meter.id}`, { name: 'line', about: 'prose' }),
    ),
    topics: scenario.topics.map((topic) => ({
      ...topic,
      name: each(`topics/${topic.id}`, topic.name, 'line'),
    })),
    places: scenario.places.map((place) => ({
      ...place,
      name: each(`places/${place.id}/name`, place.name, 'line'),
    })),
    assumptions: scenario.assumptions.map((assumption) => ({
      ...head.of(assumption, `assumptions/${assumption.id}`, { ask: 'line' }),
      settings: assumption.settings.map((setting) => ({
        ...setting,
        name: each(`assumptions/${assumption.id}/settings/${setting.id}`, setting.name, 'line'),
      })),
    })),
    standing: scenario.standing.map((decision) => head.standing(decision)),
    turns: scenario.turns.map((turn) => head.turn(turn)),
    events: scenario.events.map((event) => head.event(event)),
    trends: scenario.trends.map((trend) => head.because(trend, `trends/${trend.id}`)),
    endings: scenario.endings.map((ending) => ({
      ...head.of(ending, `endings/${ending.id}`, { title: 'line' }),
      front: ending.front.map((page) => ({
        ...page,
        text: each(`endings/${ending.id}/front/${page.government}`, page.text, 'prose'),
      })),
    })),
  };
}

type Kinds<T> = { readonly [Field in keyof T]?: TextKind };

class Texts {
  constructor(
    private readonly each: Each,
    private readonly places: ReadonlySet<string>,
  ) {}

  /** A copy of a thing with the given fields replaced, as far as it has them. */
  of<T extends object>(thing: T, path: string, kinds: Kinds<T>): T {
    const copy: T = { ...thing };
    for (const field of Object.keys(kinds) as (keyof T & string)[]) {
      const text = thing[field];
      const kind = kinds[field];
      if (typeof text !== 'string' || kind === undefined) continue;
      copy[field] = this.each(path === '' ? field : `${path}/${field}`, text, kind) as typeof text;
    }
    return copy;
  }

  because<T extends Grounds>(thing: T, path: string): T {
    return this.of(thing, path, { because: 'prose' } as Kinds<T>);
  }

  list(texts: readonly string[], path: string): string[] {
    return texts.map((text, i) => this.each(`${path}/${i + 1}`, text, 'prose'));
  }

  turn(turn: Turn): Turn {
    const path = `turns/${turn.id}`;
    return {
      ...this.placed(this.of(turn, path, { headline: 'line', brief: 'prose' }), path),
      to: turn.to.map((to) => ({ ...to, says: this.each(`${path}/to/${to.government}`, to.says, 'prose') })),
      decisions: turn.decisions.map((decision) =>
        this.decision(decision, `${path}/decisions/${decision.id}`),
      ),
      votes: turn.votes.map((vote) => this.vote(vote, `${path}/votes/${vote.id}`)),
    };
  }

  standing(decision: StandingDecision): StandingDecision {
    const path = `standing/${decision.id}`;
    return {
      ...this.asked(decision, path),
      really: decision.really.map((really) => this.because(really, `${path}/really/${really.turn}`)),
    };
  }

  event(event: Event): Event {
    const path = `events/${event.id}`;
    return {
      ...this.placed(this.of(event, path, { headline: 'line', text: 'prose', because: 'prose' }), path),
      consequences: this.consequences(event.consequences, path),
    };
  }

  private decision(decision: Decision, path: string): Decision {
    const { really } = decision;
    return {
      ...this.asked(decision, path),
      ...(really && { really: this.because(really, `${path}/really`) }),
    };
  }

  private asked<T extends Decision | StandingDecision>(decision: T, path: string): T {
    return {
      ...this.placed(this.of(decision, path, { ask: 'line' } as Kinds<T>), path),
      options: decision.options.map((option) => this.option(option, `${path}/options/${option.id}`)),
    };
  }

  private option(option: Option, path: string): Option {
    return {
      ...this.of(option, path, { label: 'line', says: 'prose', because: 'prose' }),
      advice: option.advice.map((voice, i) =>
        this.of(voice, `${path}/advice/${i + 1}`, { who: 'line', says: 'prose' }),
      ),
      while: option.while.map((rule, i) => this.because(rule, `${path}/while/${i + 1}`)),
      consequences: this.consequences(option.consequences, path),
    };
  }

  private vote(vote: Vote, path: string): Vote {
    return {
      ...this.of(vote, path, { body: 'line', question: 'line', because: 'prose' }),
      members: vote.members.map((member) =>
        this.of(member, `${path}/members/${member.id}`, { name: 'line' }),
      ),
      passes: this.outcome(vote.passes, `${path}/passes`),
      fails: this.outcome(vote.fails, `${path}/fails`),
    };
  }

  private outcome(outcome: Outcome, path: string): Outcome {
    return {
      ...this.because(outcome, path),
      consequences: this.consequences(outcome.consequences, path),
    };
  }

  private consequences(consequences: readonly Consequence[], path: string): Consequence[] {
    return consequences.map((consequence) =>
      this.because(consequence, `${path}/consequences/${consequence.id}`),
    );
  }

  /** A place in free text is read; an id of `places` is not. */
  private placed<T extends { readonly place?: string }>(thing: T, path: string): T {
    const { place } = thing;
    if (place === undefined || this.places.has(place)) return thing;
    return { ...thing, place: this.each(`${path}/place`, place, 'line') };
  }
}
