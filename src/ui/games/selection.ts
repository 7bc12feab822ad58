/** Which kept games may be laid side by side: two to six (with what really happened one is enough), of one scenario. */
import { type KeptGame, MOST_SELECTED } from '../../store';

export type TickState =
  | { readonly can: true; readonly ids: readonly string[] }
  | { readonly can: false; readonly why: 'none' | 'mixed' | 'most' };

export function tickState(games: readonly KeptGame[], ticked: ReadonlySet<string>): TickState {
  const chosen = games.filter(({ id }) => ticked.has(id));
  if (chosen.length === 0) return { can: false, why: 'none' };
  if (new Set(chosen.map(({ record }) => record.scenario)).size > 1) return { can: false, why: 'mixed' };
  if (chosen.length > MOST_SELECTED) return { can: false, why: 'most' };
  return { can: true, ids: chosen.map(({ id }) => id) };
}

/** One more than can be compared may not be ticked. */
export const canTick = (ticked: ReadonlySet<string>, id: string): boolean =>
  ticked.has(id) || ticked.size < MOST_SELECTED;
