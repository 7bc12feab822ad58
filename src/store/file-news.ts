/** What became of the files that were opened: each is named, those that gave no game first. */
import type { Trace } from '../analysis';
import type { FileProblem, OpenedGame } from './open-files';

export type FileOutcome = 'kept' | 'kept-before' | 'added' | 'there-before';

export type FileNews =
  | ({ readonly outcome: 'not-read' } & FileProblem)
  | { readonly outcome: FileOutcome; readonly file: string; readonly trace: Trace };

export function newsOf(
  problems: readonly FileProblem[],
  games: readonly OpenedGame[],
  outcomeOf: (game: OpenedGame) => FileOutcome,
): FileNews[] {
  return [
    ...problems.map((problem): FileNews => ({ outcome: 'not-read', ...problem })),
    ...games.map((game): FileNews => ({ outcome: outcomeOf(game), file: game.file, trace: game.trace })),
  ];
}
