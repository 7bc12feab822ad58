/**
 * What a scenario says, after its file has been read and every reference checked: the one input of `compile`.
 * Order is meaning here (options, clauses, endings, turns stand as in the file), so what the file writes as a map
 * is a list of things with an id.
 */

/** How sure a claim is. */
export const CERTAINTIES = ['documented', 'judgement', 'disputed'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What a member can do in a vote, in the order in which the state stores it (1, 2, 3; 0 is not voted). */
export const BALLOTS = ['yes', 'no', 'abstain'] as const;
export type Ballot = (typeof BALLOTS)[number];

/** Bounds on a number: at least `atLeast`, below `below`. One of them is always there. */
export interface Bounds {
  readonly atLeast?: number;
  readonly below?: number;
}

/** RULES C. Meter bounds are in hundredths, turns count from 1, tallies are votes; a list of ids means any of them. */
export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | ({ readonly kind: 'meter'; readonly meter: string } & Bounds)
  | { readonly kind: 'flag'; readonly flag: string; readonly is: boolean }
  | { readonly kind: 'chose'; readonly decision: string; readonly options: readonly string[] }
  | { readonly kind: 'happened'; readonly events: readonly string[] }
  | { readonly kind: 'passed' | 'failed'; readonly votes: readonly string[] }
  | ({ readonly kind: 'tally'; readonly vote: string; readonly ballot: Ballot } & Bounds)
  | ({ readonly kind: 'turn' } & Bounds)
  | { readonly kind: 'assume'; readonly assumption: string; readonly settings: readonly string[] };

/** What a rule does at once: meters by hundredths, then flags cleared, then set. */
export interface Effects {
  readonly meters: readonly { readonly meter: string; readonly hundredths: number }[];
  readonly set: readonly string[];
  readonly clear: readonly string[];
}

/** Why a rule moves what it moves, and on what ground. */
export interface Grounds {
  readonly because?: string;
  readonly certainty?: Certainty;
  readonly sources: readonly string[];
}

/** A consequence: settled in the turn that causes it, landing `after` turns later (0: at once). */
export interface Consequence extends Grounds {
  readonly id: string;
  readonly when?: Condition;
  /** Hundredths of a percent, 0 to 10 000; absent: certain. */
  readonly chance?: number;
  readonly after: number;
  readonly effects: Effects;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly country?: string;
  readonly url?: string;
}

export interface Place {
  readonly id: string;
  readonly name: string;
  /** Latitude and longitude in degrees. */
  readonly at: readonly [number, number];
  /** The government whose capital this is. */
  readonly capital?: string;
  readonly topics: readonly string[];
}

export interface Mandate {
  readonly id: string;
  readonly name: string;
  readonly says?: string;
  /** Whole weights, −100 to 100, not 0 (RULES G2). */
  readonly wants: readonly { readonly meter: string; readonly weight: number }[];
  /** `end`: the meters at the end; `game`: their mean over the turns played. */
  readonly over: 'end' | 'game';
}

export interface Government {
  readonly id: string;
  readonly name: string;
  readonly capital: string;
  /** The newspaper of its front page. */
  readonly paper?: string;
  readonly mandates: readonly Mandate[];
}

export interface Meter {
  readonly id: string;
  readonly name: string;
  readonly about?: string;
  /** The government whose support at home it is. */
  readonly of?: string;
  /** Hundredths of a point, 0 to 10 000. */
  readonly start: number;
  readonly sources: readonly string[];
}

export interface Topic {
  readonly id: string;
  readonly name: string;
}

export interface Assumption {
  readonly id: string;
  readonly ask: string;
  readonly settings: readonly { readonly id: string; readonly name: string }[];
  readonly starts: string;
  readonly sources: readonly string[];
}

export interface Advice {
  readonly who: string;
  readonly says: string;
}

/** A policy's effect in every turn in which it is in force. */
export interface While extends Grounds {
  readonly when?: Condition;
  readonly effects: Effects;
}

export interface Option extends Grounds {
  readonly id: string;
  readonly label: string;
  readonly says?: string;
  readonly advice: readonly Advice[];
  readonly when?: Condition;
  readonly effects: Effects;
  readonly while: readonly While[];
  readonly consequences: readonly Consequence[];
}

/** What a government really chose. */
export interface Really extends Grounds {
  readonly chose: string;
  readonly on?: string;
}

interface DecisionBase {
  readonly id: string;
  readonly by: string;
  readonly topic: string;
  readonly ask: string;
  /** An id of `places` or free text. */
  readonly place?: string;
  readonly sees: readonly string[];
  readonly when?: Condition;
  readonly options: readonly Option[];
}

export interface Decision extends DecisionBase {
  readonly really?: Really;
}

export interface StandingDecision extends DecisionBase {
  /** Ids of the turns in which it may be changed; all of them where the file leaves it out. */
  readonly turns: readonly string[];
  readonly starts: string;
  /** In turn order; each holds from its turn on. */
  readonly really: readonly (Really & { readonly turn: string })[];
}

/** A clause of a member: where `when` holds (and the chance comes up) it votes `votes`, else `otherwise`. */
export interface Clause {
  readonly when?: Condition;
  readonly votes: Ballot;
  readonly chance?: number;
  readonly otherwise: Ballot;
}

export interface Member {
  readonly id: string;
  /** Of a group; governments and countries have names of their own. */
  readonly name?: string;
  /** How many vote alike. */
  readonly size: number;
  readonly veto: boolean;
  /** A decision whose options are yes, no and abstain. */
  readonly follows?: string;
  readonly clauses: readonly Clause[];
}

export interface Outcome extends Grounds {
  readonly effects: Effects;
  readonly consequences: readonly Consequence[];
}

export interface Vote extends Grounds {
  readonly id: string;
  readonly body?: string;
  readonly question: string;
  readonly when?: Condition;
  /** A number of yes votes, `majority` or `two-thirds`. */
  readonly needs: number | 'majority' | 'two-thirds';
  readonly members: readonly Member[];
  /** A vote that never was; the screen says so. */
  readonly invented: boolean;
  readonly really?: {
    readonly for: number;
    readonly against: number;
    readonly abstained: number;
    readonly on?: string;
    readonly certainty?: Certainty;
    readonly sources: readonly string[];
  };
  readonly passes: Outcome;
  readonly fails: Outcome;
}

export interface Turn {
  readonly id: string;
  readonly date: string;
  readonly place?: string;
  readonly headline: string;
  readonly brief: string;
  /** One more line for one government's eyes. */
  readonly to: readonly { readonly government: string; readonly says: string }[];
  readonly sources: readonly string[];
  readonly decisions: readonly Decision[];
  readonly votes: readonly Vote[];
}

export interface Event extends Grounds {
  readonly id: string;
  readonly topic?: string;
  readonly place?: string;
  readonly headline: string;
  readonly text?: string;
  readonly when?: Condition;
  readonly chance?: number;
  readonly repeats: boolean;
  readonly effects: Effects;
  readonly consequences: readonly Consequence[];
}

/** RULES T6. `by` in hundredths of a percent, 1 to 10 000; `toward` in hundredths of a point or another meter. */
export interface Pull {
  readonly meter: string;
  readonly toward: number | { readonly meter: string };
  readonly by: number;
}

export interface Trend extends Grounds {
  readonly id: string;
  readonly when?: Condition;
  readonly effects: Effects;
  readonly pull: readonly Pull[];
}

export interface Ending {
  readonly id: string;
  readonly early: boolean;
  readonly when?: Condition;
  readonly title: string;
  /** Front pages: paragraphs parted by an empty line; the first is the headline, the second the standfirst. */
  readonly front: readonly { readonly government: string; readonly text: string }[];
}

/** An expectation of a test of the scenario: `condition` is read as an ending reads it; `share` in hundredths of a percent. */
export interface Expectation {
  readonly what:
    | { readonly kind: 'ending'; readonly endings: readonly string[] }
    | ({ readonly kind: 'score'; readonly government: string; readonly mandate: string } & Bounds)
    | { readonly kind: 'condition'; readonly condition: Condition };
  readonly share: number;
}

export interface ScenarioTest {
  readonly name: string;
  readonly play:
    | 'really'
    | readonly { readonly turn: string; readonly choices: Readonly<Record<string, string>> }[];
  readonly expect: readonly Expectation[];
}

/** For the teacher's page. */
export interface ClassNotes {
  readonly grades?: string;
  readonly minutes?: number;
  readonly roles: readonly string[];
  readonly before: readonly string[];
  readonly debrief: readonly string[];
  readonly rubric: readonly string[];
  /** What the model leaves out. */
  readonly leavesOut: readonly string[];
  /** What a teacher has to take care of. */
  readonly care: readonly string[];
  readonly glossary: readonly { readonly term: string; readonly means: string }[];
}

export interface Course {
  readonly id: string;
  readonly turns: readonly string[];
}

export interface Scenario {
  readonly format: 1;
  readonly id: string;
  readonly version: string;
  /** Of the texts, a BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  readonly about?: string;
  /** A first game: what each beat of a turn is for is said as it comes. */
  readonly guided: boolean;
  readonly class: ClassNotes;
  readonly courses: readonly Course[];
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  readonly governments: readonly Government[];
  readonly meters: readonly Meter[];
  readonly topics: readonly Topic[];
  readonly flags: readonly string[];
  readonly assumptions: readonly Assumption[];
  readonly standing: readonly StandingDecision[];
  readonly turns: readonly Turn[];
  readonly events: readonly Event[];
  readonly trends: readonly Trend[];
  readonly endings: readonly Ending[];
  readonly tests: readonly ScenarioTest[];
}
