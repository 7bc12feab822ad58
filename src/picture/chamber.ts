/** The chamber as a value: who sits where, what each has voted, in which order they are called, what is still needed. */
import type { Ballot, Member, Model, Vote, VoteResult } from '../engine';
import type { Side } from './map';
import { readable, type Say } from './say';
import { hemicycle, horseshoe, type Spot } from './seats';

/** Up to so many votes a council sits around a table; above it is an assembly. */
export const COUNCIL = 20;

export interface SeatMark {
  readonly member: string;
  readonly name: string;
  /** Where the name has no room. */
  readonly short: string;
  readonly size: number;
  readonly veto: boolean;
  readonly government?: Side;
  readonly ballot?: Ballot;
  /** Stopped the text. */
  readonly vetoes: boolean;
  /** One for each vote of the member, in the units of `seats.ts`. */
  readonly spots: readonly Spot[];
  readonly says: string;
}

export interface Tally {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
}

export interface ChamberPicture {
  readonly vote: string;
  readonly body: string;
  readonly question: string;
  /** Says that no such vote was held; absent for real ones. */
  readonly invented?: string;
  readonly shape: 'horseshoe' | 'hemicycle';
  /** Distance of neighbouring seats, in the same units as their spots. */
  readonly pitch: number;
  /** Sitting side by side in this order, which is also that in which they are called. */
  readonly seats: readonly SeatMark[];
  readonly order: readonly string[];
  readonly members: number;
  readonly needs: string;
  readonly tally: Tally;
  /** The outcome in words, once it is known. */
  readonly outcome?: string;
  readonly passed?: boolean;
  readonly vetoed?: boolean;
  readonly words: Readonly<Record<'inFavor' | 'against' | 'abstained' | 'veto' | 'mayVeto', string>>;
  readonly says: string;
  /** The whole vote as text. */
  readonly account: readonly string[];
}

export interface ChamberWords {
  readonly say: Say;
  /** BCP 47: countries are named and sorted in it. */
  readonly language: string;
}

/** Any vote of the file by its id. */
export function voteOf(model: Model, id: string): Vote | undefined {
  return model.scenario.turns.flatMap(({ votes }) => votes).find((vote) => vote.id === id);
}

/** A member's name: its own, a government's, a country's in the language given, else the id made readable. */
export function memberName(
  model: Model,
  { id, name }: Pick<Member, 'id' | 'name'>,
  language: string,
): string {
  if (name !== undefined) return name;
  const government = model.scenario.governments.find((g) => g.id === id);
  if (government) return government.name;
  return countryName(id, language) ?? readable(id);
}

function countryName(id: string, language: string): string | undefined {
  if (!/^[a-z]{2}$/.test(id)) return undefined;
  const code = id.toUpperCase();
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code);
}

/** The chamber of a vote before it is held, or with its result. `undefined` for an id that is no vote. */
export function chamberPicture(
  model: Model,
  voteId: string,
  { say, language }: ChamberWords,
  result?: VoteResult,
): ChamberPicture | undefined {
  const vote = voteOf(model, voteId);
  if (!vote) return undefined;
  const members = vote.members.reduce((sum, { size }) => sum + size, 0);
  const council = members <= COUNCIL;
  const named = seated(model, vote, council, language);
  const hall = council
    ? { spots: horseshoe(members), pitch: 3.5 / Math.max(1, members) }
    : hemicycle(members);
  const handedOut = council ? hall.spots : ownInFront(hall.spots, named);
  let next = 0;
  const seats = named.map(({ member, name, government }): SeatMark => {
    const spots = handedOut.slice(next, next + member.size);
    next += member.size;
    const ballot = result?.members[member.id];
    const vetoes = ballot === 'no' && member.veto;
    return {
      member: member.id,
      name: member.size > 1 && !council ? say('stage.group', { member: name, size: member.size }) : name,
      short: countryName(member.id, language) ? member.id.toUpperCase() : name,
      size: member.size,
      veto: member.veto,
      ...(government !== undefined && { government }),
      ...(ballot && { ballot }),
      vetoes,
      spots,
      says: seatSays(name, member, ballot, say),
    };
  });
  const needs = needsSays(vote, members, say);
  const tally = result
    ? { for: result.for, against: result.against, abstained: result.abstained }
    : { for: 0, against: 0, abstained: 0 };
  const outcome = result && outcomeWord(result, say);
  const body = vote.body ?? say('stage.chamber');
  const says = result ? voteEnds(result, say) : say('stage.voteDue', { needs });
  return {
    vote: vote.id,
    body,
    question: vote.question,
    ...(vote.invented && { invented: say('stage.invented') }),
    shape: council ? 'horseshoe' : 'hemicycle',
    pitch: hall.pitch,
    seats,
    order: seats.map(({ member }) => member),
    members,
    needs,
    tally,
    ...(outcome && { outcome }),
    ...(result && { passed: result.passed, vetoed: result.vetoed }),
    words: {
      inFavor: say('stage.inFavor'),
      against: say('stage.against'),
      abstained: say('stage.abstained'),
      veto: say('stage.veto'),
      mayVeto: say('stage.mayVeto'),
    },
    says,
    account: [
      say('stage.voteOpens', { body, question: vote.question }),
      says,
      ...seats.map((seat) => seat.says),
    ],
  };
}

interface Seated {
  readonly member: Member;
  readonly name: string;
  readonly government?: Side;
}

/** A council sits by the alphabet; in an assembly the groups stand as in the file, with the two governments in the middle. */
function seated(model: Model, vote: Vote, council: boolean, language: string): Seated[] {
  const all = vote.members.map((member): Seated => {
    const side = model.governmentIds.indexOf(member.id);
    const name = memberName(model, member, language);
    return { member, name, ...((side === 0 || side === 1) && { government: side }) };
  });
  if (council) return all.sort((a, b) => a.name.localeCompare(b.name, language));
  const groups = all.filter(({ government }) => government === undefined);
  const own = all.filter(({ government }) => government !== undefined);
  const half = groups.reduce((sum, { member }) => sum + member.size, 0) / 2;
  let passed = 0;
  const middle = groups.findIndex(({ member }) => {
    passed += member.size;
    return passed > half;
  });
  const before = middle < 0 ? groups.length : middle;
  return [...groups.slice(0, before), ...own, ...groups.slice(before)];
}

/** The two governments' single seats change with seats of the outer row, left and right of the middle, where they are seen. */
function ownInFront(spots: readonly Spot[], named: readonly Seated[]): Spot[] {
  const moved = [...spots];
  let next = 0;
  for (const { member, government } of named) {
    const own = next;
    next += member.size;
    if (government === undefined || member.size !== 1) continue;
    const wanted = government === 0 ? -0.24 : 0.24;
    const cost = ([x, y]: Spot) => Math.abs(x - wanted) + 9 * Math.abs(1 - Math.hypot(x, 1 - y));
    const front = moved.reduce((best, spot, i) => (cost(spot) < cost(moved[best] ?? spot) ? i : best), 0);
    [moved[own], moved[front]] = [moved[front] as Spot, moved[own] as Spot];
  }
  return moved;
}

export function seatSays(name: string, member: Member, ballot: Ballot | undefined, say: Say): string {
  const { size, veto } = member;
  const params = { member: name, size };
  if (ballot === undefined) {
    return say(size > 1 ? 'stage.seatGroupSays' : veto ? 'stage.seatVetoSays' : 'stage.seatSays', params);
  }
  if (ballot === 'no' && veto) return say('stage.ballotVeto', params);
  const keys = {
    yes: ['stage.ballotYes', 'stage.groupYes'],
    no: ['stage.ballotNo', 'stage.groupNo'],
    abstain: ['stage.ballotAbstain', 'stage.groupAbstain'],
  } as const;
  return say(keys[ballot][size > 1 ? 1 : 0], params);
}

function needsSays(vote: Vote, of: number, say: Say): string {
  if (vote.needs === 'majority') return say('stage.needsMajority');
  if (vote.needs === 'two-thirds') return say('stage.needsTwoThirds');
  const veto = vote.members.some((member) => member.veto);
  return say(veto ? 'stage.needsNumberVeto' : 'stage.needsNumber', { count: vote.needs, of });
}

function outcomeWord(result: VoteResult, say: Say): string {
  return say(result.passed ? 'stage.passed' : result.vetoed ? 'stage.vetoed' : 'stage.failed');
}

/** The outcome and its count as one sentence. */
export function voteEnds(result: VoteResult, say: Say): string {
  const { for: yes, against: no, abstained: abstain } = result;
  return say('stage.voteEnds', { outcome: outcomeWord(result, say), yes, no, abstain });
}
