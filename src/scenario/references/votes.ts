/** How members vote: by a decision, by one word, or by clauses, and not by two of them. */
import type { Path } from '../problem';
import type { LooseDocument } from '../shape/read-shape';
import { type Check, fields, items } from './check';

type Turn = NonNullable<NonNullable<LooseDocument['turns']>[number]>;
type Vote = NonNullable<NonNullable<Turn['votes']>[number]>;
type Member = NonNullable<NonNullable<Vote['members']>[string]>;

const BALLOTS: ReadonlySet<string> = new Set(['yes', 'no', 'abstain']);
const CLAUSE_FIELDS = ['when', 'chance', 'otherwise'] as const;

export function checkVotes(check: Check): void {
  for (const [turn, turnPath] of items(check.document.turns, ['turns'])) {
    for (const [vote, path] of items(turn.votes, [...turnPath, 'votes'])) {
      if (vote.members && Object.keys(vote.members).length === 0) {
        check.tell('empty', [...path, 'members'], { name: 'members' }, { at: 'key' });
      }
      for (const [member, at] of fields(vote.members, [...path, 'members'])) checkMember(check, member, at);
      const really = vote.really?.sources;
      check.allKnown('unknown-source', check.names.sources, really, [...path, 'really', 'sources']);
    }
  }
}

function checkMember(check: Check, member: Member, path: Path): void {
  const has = (name: string) => Object.hasOwn(member, name);
  const extra = CLAUSE_FIELDS.find(has);
  if (has('follows')) {
    const beside = has('votes') ? 'votes' : extra;
    if (beside !== undefined) check.tell('follows-alone', [...path, beside], { name: beside }, { at: 'key' });
    checkFollows(check, member.follows, [...path, 'follows']);
  } else if (!has('votes')) {
    check.tell('member-without-vote', path, {}, { at: 'key' });
  } else if (Array.isArray(member.votes)) {
    if (extra !== undefined)
      check.tell('clause-beside-list', [...path, extra], { name: extra }, { at: 'key' });
    for (const [clause, at] of items(member.votes, [...path, 'votes'])) checkOtherwise(check, clause, at);
  } else {
    checkOtherwise(check, member, path);
  }
}

function checkOtherwise(check: Check, clause: object, path: Path): void {
  if (!Object.hasOwn(clause, 'otherwise') || Object.hasOwn(clause, 'chance')) return;
  check.tell('otherwise-without-chance', [...path, 'otherwise'], {}, { at: 'key' });
}

function checkFollows(check: Check, id: string | undefined, path: Path): void {
  if (!check.known('unknown-decision', check.names.decisions, id, path) || id === undefined) return;
  const options = check.names.decisions?.get(id)?.options;
  const other = [...(options ?? [])].find((option) => !BALLOTS.has(option));
  if (other !== undefined) check.tell('follows-not-ballots', path, { decision: id, option: other });
}
