/** The compiled form of a scenario: flat integer tables, and beside them the ids that people use. */
import type { Layout } from './layout';
import type { Certainty, Scenario } from './scenario';

/** Ints of a rule. */
export const RULE = 14;
/** Offsets in a rule. In the model's own tables ranges and rules are places in them, in a program addresses of its code. */
export const R = {
  /** Start of its condition. */
  when: 0,
  /** Hundredths of a percent, or −1 for certain. */
  chance: 1,
  key: 2,
  /** Number of its text. */
  text: 3,
  addsFrom: 4,
  addsTo: 5,
  othersFrom: 6,
  othersTo: 7,
  consequencesFrom: 8,
  consequencesTo: 9,
  /** Turns until its effects land; 0 at once. */
  after: 10,
  /** First of its two pending cells; −1 if it is not delayed. */
  pending: 11,
  /** Of an event, the cell that says whether it happened; else −1. */
  happened: 12,
  /** Of an event, 1 if it can happen again. */
  repeats: 13,
} as const;

/** Ints of an addition: the cell of the meter's delta, hundredths. */
export const ADD = 2;
/** Ints of another effect: kind, cell, and three that depend on the kind. */
export const OTHER = 5;
/** Kinds of other effects. */
export const O = {
  /** Cell of the delta, cell of the meter, hundredths to pull toward, hundredths of a percent of the way. */
  pullToNumber: 0,
  /** Cell of the delta, cell of the meter, cell of the meter to pull toward, hundredths of a percent of the way. */
  pullToMeter: 1,
  /** Cell of the flag's change. */
  clearFlag: 2,
  setFlag: 3,
} as const;

/** Ints of a member: size, veto, followed decision or −1, key, first clause, end of clauses. */
export const MEMBER = 6;
/** Ints of a clause: condition, ballot, chance or −1, ballot otherwise. */
export const CLAUSE = 4;

/** `needs` of a vote where it is no number. */
export const NEEDS = { majority: -1, twoThirds: -2 } as const;

/** Lists of integers in one array: list i is `items` from `from[i]` to `from[i + 1]`. */
export interface Lists {
  readonly from: Int32Array;
  readonly items: Int32Array;
}

/** What a ledger row says of its rule. */
export interface RuleText {
  /** RULES G1: `decision:D/O`, `event:E`, `limit:M`, … */
  readonly path: string;
  readonly because?: string;
  readonly certainty?: Certainty;
  readonly sources: readonly string[];
}

export interface Program {
  readonly code: Int32Array;
  /** Where the cells of the meters' sums end; where they begin, if no mandate counts over the game. */
  readonly sumsTo: number;
  /** Address of the first turn's head. */
  readonly heads: number;
  /** Where the standing decisions begin and end. */
  readonly policies: number;
  readonly policiesTo: number;
  /** Addresses of the rules that land later, in the order of their pending cells. */
  readonly delayed: number;
  /** Where the endings (condition, number) that may come early begin and end. */
  readonly early: number;
  readonly earlyTo: number;
  /** Where all endings begin and end. */
  readonly endings: number;
  readonly endingsTo: number;
}

/** The compiled rules of a scenario. Everything is indexed by place in the file; decisions are each turn's own in file order, then the standing ones. */
export interface Model {
  readonly scenario: Scenario;
  readonly layout: Layout;

  readonly meterIds: readonly string[];
  readonly flagIds: readonly string[];
  readonly decisionIds: readonly string[];
  readonly optionIds: readonly (readonly string[])[];
  readonly eventIds: readonly string[];
  readonly voteIds: readonly string[];
  readonly memberIds: readonly (readonly string[])[];
  readonly endingIds: readonly string[];
  readonly turnIds: readonly string[];
  readonly governmentIds: readonly string[];

  readonly meterStarts: Int32Array;
  readonly tests: Int32Array;
  readonly rules: Int32Array;
  readonly adds: Int32Array;
  readonly others: Int32Array;
  /** Aligned with `rules`, then one for each meter's limit. */
  readonly ruleTexts: readonly RuleText[];
  /** Number of the rule that stands for the limit of meter 0. */
  readonly limits: number;

  readonly decisionGovernment: Int32Array;
  readonly decisionWhen: Int32Array;
  /** Key of the draw of L7, `choice:DECISION`. */
  readonly decisionKey: Int32Array;
  /** For each decision 1 if it is standing. */
  readonly standing: Int32Array;
  /** Decisions from this number on are standing. */
  readonly standingFrom: number;
  /** For each standing decision the option that it starts with, else −1. */
  readonly starts: Int32Array;
  /** For each decision the decisions whose choice of this turn its options may read. */
  readonly sees: Lists;
  /** Options of decision d are numbered from optionFrom[d] to optionFrom[d + 1]. */
  readonly optionFrom: Int32Array;
  readonly optionWhen: Int32Array;
  /** For each decision 1 if some of its options have conditions. */
  readonly choosy: Int32Array;
  readonly optionRule: Int32Array;
  /** For each option its ballot (place in BALLOTS + 1), or 0. */
  readonly optionBallot: Int32Array;
  /** For each option its `while` rules. */
  readonly whiles: Lists;
  /** For each decision and turn (decision · turns + turn) the option of L7's "what really happened", or −1. */
  readonly really: Int32Array;

  /** For each turn its decisions, own ones first, in file order. */
  readonly turnDecisions: Lists;
  /** The same, each after those that it sees. */
  readonly turnOrder: Lists;
  readonly turnVotes: Lists;

  readonly voteWhen: Int32Array;
  readonly voteNeeds: Int32Array;
  readonly votePasses: Int32Array;
  readonly voteFails: Int32Array;
  /** Members of vote v are numbered from memberFrom[v] to memberFrom[v + 1]. */
  readonly memberFrom: Int32Array;
  readonly members: Int32Array;
  readonly clauses: Int32Array;

  readonly eventRule: Int32Array;
  readonly trendRule: Int32Array;
  /** The rules that land later. */
  readonly delayedRule: Int32Array;

  readonly endingWhen: Int32Array;
  readonly endingEarly: Int32Array;

  /** All this in the order in which turns execute it. */
  readonly program: Program;
}

/** A model of which the program is still to be made. */
export type Tables = Omit<Model, 'program'>;
