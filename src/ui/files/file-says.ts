/** What is said of one file that was opened. */
import type { FileNews, FileProblem, Trace } from '../../store';
import { MOST_FILES } from '../../store';
import type { Say } from '../../texts';

type Refusal = NonNullable<Trace['refusal']>;

/** What is wrong with a file and what to do, or what is to be known of it; nothing where all is as it should be. */
export function fileSays(news: FileNews, say: Say): string | undefined {
  if (news.outcome === 'not-read') return problemSays(news, say);
  const parts = [
    ...(news.outcome === 'kept-before' || news.outcome === 'there-before' ? [say('games.fileKnown')] : []),
    ...traceSays(news.trace, say),
  ];
  return parts.length === 0 ? undefined : parts.join(' ');
}

/** Of a game that was played by other rules or does not replay to its last turn: where it stops, and why. */
export function traceSays({ rulesDiffer, refusal, turns }: Trace, say: Say): string[] {
  const stops = refusal ? [say('games.stops', { count: turns.length }), refusalSays(refusal, say)] : [];
  return [...(rulesDiffer ? [say('games.rulesDiffer')] : []), ...stops];
}

function problemSays(problem: FileProblem, say: Say): string {
  const { code, at, scenario, refusal } = problem;
  switch (code) {
    case 'not-a-playthrough':
      return say('refusals.not-a-playthrough', { at: at ?? say('games.wholeFile') });
    case 'not-json':
    case 'format-newer':
      return say(`refusals.${code}`);
    case 'does-not-fit':
      return refusal ? refusalSays(refusal, say) : say('games.wholeFile');
    case 'too-many':
      return say('games.too-many', { most: MOST_FILES });
    default:
      return say(`games.${code}`, { scenario: scenario ?? '' });
  }
}

export function refusalSays(refusal: Refusal, say: Say): string {
  const { turn } = refusal;
  return 'id' in refusal
    ? say(`refusals.${refusal.code}`, { turn, id: refusal.id })
    : say(`refusals.${refusal.code}`, {
        turn,
        decision: refusal.decision ?? '',
        option: refusal.option ?? '',
      });
}
