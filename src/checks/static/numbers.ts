/** Numbers that look like a slip of the finger. */
import type { Path } from '../../scenario';
import { type Checker, points } from './checker';
import { clausePath, rulesOf } from './parts';

/** Of one effect at once, in points: more moves a meter by a quarter of its range. */
const LARGE_POINTS = 25;

const SEATS: readonly { readonly name: RegExp; readonly seats: number }[] = [
  { name: /\bsecurity council\b|\bconsejo de seguridad\b/i, seats: 15 },
  { name: /\bgeneral assembly\b|\basamblea general\b/i, seats: 193 },
];

export function checkNumbers(checker: Checker): void {
  for (const { path, effects, chance } of rulesOf(checker.scenario, checker.tree)) {
    for (const { meter, hundredths } of effects.meters) {
      if (Math.abs(hundredths) <= LARGE_POINTS * 100) continue;
      const params = { name: meter, points: points(Math.abs(hundredths)), limit: LARGE_POINTS };
      checker.tell('large-effect', [...path, 'effects', meter], params);
    }
    checkChance(checker, chance, path);
  }
  for (const [t, turn] of checker.scenario.turns.entries()) {
    for (const [v, vote] of turn.votes.entries()) checkVote(checker, vote, ['turns', t, 'votes', v]);
  }
}

function checkChance(checker: Checker, chance: number | undefined, path: Path): void {
  if (chance === 0) checker.tell('chance-never', [...path, 'chance']);
  if (chance === 10_000) checker.tell('chance-always', [...path, 'chance']);
}

function checkVote(
  checker: Checker,
  vote: Checker['scenario']['turns'][number]['votes'][number],
  path: Path,
): void {
  let total = 0;
  for (const member of vote.members) {
    total += member.size;
    const at = [...path, 'members', member.id];
    let settled = false;
    for (const [i, { when, chance }] of member.clauses.entries()) {
      const clause = clausePath(checker.tree, at, i);
      checkChance(checker, chance, clause);
      if (settled) checker.tell('clause-never-read', clause);
      settled ||= when === undefined;
    }
  }
  const known = SEATS.find(({ name }) => name.test(vote.body ?? ''));
  if (known && total !== known.seats) {
    const params = { body: vote.body ?? '', seats: known.seats, total };
    checker.tell('body-size', [...path, 'members'], params, 'key');
  }
  const { really } = vote;
  if (!really) return;
  const counted = really.for + really.against + really.abstained;
  if (counted > total) checker.tell('real-count', [...path, 'really'], { counted, total }, 'key');
}
