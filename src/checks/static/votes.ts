/** Votes whose outcome is settled, whatever anybody chooses. */
import type { Checker } from './checker';
import { changesNothing } from './parts';
import type { Walked } from './possible/walk';

export function checkVotes(checker: Checker, walked: Walked): void {
  for (const [t, turn] of checker.scenario.turns.entries()) {
    for (const [v, vote] of turn.votes.entries()) {
      const outcome = walked.outcomes.get(vote.id);
      if (!outcome) continue;
      const path = ['turns', t, 'votes', v];
      const idle = changesNothing(vote.fails.effects) && vote.fails.consequences.length === 0;
      if (!outcome.canPass) checker.tell('vote-never-passes', path);
      else if (!outcome.canFail && !idle) checker.tell('vote-always-passes', [...path, 'fails'], {}, 'key');
    }
  }
}
