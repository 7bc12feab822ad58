/** What a turn that was just played left in the cells, by id. */
import { at } from './layout';
import type { Model } from './model';
import { MEMBER } from './model';
import { BALLOTS, type Ballot } from './scenario';
import type { Cells } from './state';

export interface VoteResult {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  /** A member with a veto voted no. */
  readonly vetoed: boolean;
  readonly passed: boolean;
  readonly members: Readonly<Record<string, Ballot>>;
}

export interface TurnResult {
  /** Hundredths of a point at the turn's end. */
  readonly meters: Readonly<Record<string, number>>;
  /** Events that happened in this turn. */
  readonly happened: readonly string[];
  /** The votes that were held in this turn. */
  readonly votes: Readonly<Record<string, VoteResult>>;
}

/** Reads the result of the turn at `turn` (place in the file, from 0), which must be the one played last. */
export function turnResult(model: Model, cells: Cells, turn: number): TurnResult {
  const { layout } = model;
  const votes = model.turnVotes.items.subarray(
    at(model.turnVotes.from, turn),
    at(model.turnVotes.from, turn + 1),
  );
  return {
    meters: Object.fromEntries(model.meterIds.map((id, m) => [id, at(cells, layout.meters + m)])),
    happened: model.eventIds.filter((_, event) => at(cells, layout.happened + event) > 1),
    votes: Object.fromEntries(
      [...votes]
        .filter((vote) => at(cells, layout.outcomes + vote) > 0)
        .map((vote) => [model.voteIds[vote] ?? '', voteResult(model, cells, vote)]),
    ),
  };
}

function voteResult(model: Model, cells: Cells, vote: number): VoteResult {
  const { layout, memberFrom, members } = model;
  const ballots = (model.memberIds[vote] ?? []).map((id, index) => {
    const member = at(memberFrom, vote) + index;
    const code = at(cells, layout.members + member);
    const vetoes = code === 2 && members[member * MEMBER + 1] === 1;
    return { id, ballot: BALLOTS[code - 1] ?? 'abstain', vetoes };
  });
  return {
    for: at(cells, layout.yes + vote),
    against: at(cells, layout.no + vote),
    abstained: at(cells, layout.abstain + vote),
    vetoed: ballots.some((member) => member.vetoes),
    passed: at(cells, layout.outcomes + vote) === 1,
    members: Object.fromEntries(ballots.map(({ id, ballot }) => [id, ballot])),
  };
}
