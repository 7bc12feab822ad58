/** How a vote may be counted. */
import type { VotePlan } from './plan';
import { read } from './sites';
import { type Cells, type Choices, NOTHING } from './variables';

type Ballot = 'yes' | 'no' | 'abstain';

export interface Count {
  readonly canPass: boolean;
  readonly canFail: boolean;
  readonly tallies: Readonly<Record<Ballot, readonly [low: number, high: number]>>;
}

/** `cells` is what may be so when it is counted. */
export function countOf(plan: VotePlan, cells: Cells, decisions: ReadonlyMap<string, Choices>): Count {
  const low = { yes: 0, no: 0, abstain: 0 };
  const high = { yes: 0, no: 0, abstain: 0 };
  const best = { yes: 0, no: 0, abstain: 0 };
  const worst = { yes: 0, no: 0, abstain: 0 };
  let mayVeto = false;
  let mustVeto = false;
  for (const { member, clauses } of plan.members) {
    const may =
      member.follows === undefined
        ? clauseBallots(member.clauses, clauses, cells)
        : followed(decisions.get(member.follows), cells);
    const { size, veto } = member;
    for (const ballot of may) high[ballot] += size;
    const [only] = may;
    if (only && may.size === 1) low[only] += size;
    best[may.has('yes') ? 'yes' : may.has('abstain') ? 'abstain' : 'no'] += size;
    worst[may.has('no') ? 'no' : may.has('abstain') ? 'abstain' : 'yes'] += size;
    if (veto && may.has('no')) {
      mayVeto = true;
      mustVeto ||= may.size === 1;
    }
  }
  const enough = ({ yes, no }: { yes: number; no: number }) => {
    const { needs } = plan.vote;
    if (needs === 'majority') return yes > no;
    if (needs === 'two-thirds') return yes >= 2 * no && yes >= 1;
    return yes >= needs;
  };
  return {
    canPass: !mustVeto && enough(best),
    canFail: mayVeto || !enough(worst),
    tallies: {
      yes: [low.yes, high.yes],
      no: [low.no, high.no],
      abstain: [low.abstain, high.abstain],
    },
  };
}

type Clauses = VotePlan['members'][number]['member']['clauses'];

function clauseBallots(
  clauses: Clauses,
  sites: VotePlan['members'][number]['clauses'],
  cells: Cells,
): Set<Ballot> {
  const may = new Set<Ballot>();
  for (const [i, { votes, chance, otherwise }] of clauses.entries()) {
    const verdict = read(sites[i], cells);
    if (verdict === 'never') continue;
    if (chance !== 0) may.add(votes);
    if (chance !== undefined && chance < 10_000) may.add(otherwise);
    if (verdict === 'always') return may;
  }
  return may.add('abstain');
}

function followed(decision: Choices | undefined, cells: Cells): Set<Ballot> {
  const may = new Set<Ballot>();
  const now = decision ? (cells[decision.variable * 2] ?? 0) : NOTHING;
  if ((now & NOTHING) !== 0) may.add('abstain');
  for (const ballot of ['yes', 'no', 'abstain'] as const) {
    if ((now & (decision?.bits.get(ballot) ?? 0)) !== 0) may.add(ballot);
  }
  return may;
}
