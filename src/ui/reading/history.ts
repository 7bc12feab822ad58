/** What really happened beside what was chosen in a turn, and what was foreseen. */
import type { Choices, Game, Option, Really } from '../../store';
import { type AnyDecision, decisionOf, isStanding, optionOf } from './decisions';

/** Why a government that was to do what it really did does something else. */
type Departure = 'not-recorded' | 'not-offered';

export interface Beside {
  readonly decision: AnyDecision;
  readonly chosen: Option | undefined;
  /** What really happened, as far as anyone knows. */
  readonly really?: Really & { readonly option: Option | undefined };
  /** Of a standing decision: it was settled in an earlier turn and kept. */
  readonly kept: boolean;
  readonly departure?: Departure;
  /** What the person foresaw, where one was asked. */
  readonly foreseen?: Option;
}

/** Every decision of the game's turn number `index` (from 0), in the order in which it was opened. */
export function besideHistory(game: Game, index: number): Beside[] {
  const played = game.turns[index];
  if (!played) return [];
  const predicted = game.record.predictions?.[index] ?? {};
  return Object.entries(played.choices).flatMap(([id, option]) => {
    const decision = decisionOf(game.scenario, id);
    return decision ? beside(game, played.turn, decision, option, predicted) : [];
  });
}

function beside(
  game: Game,
  turn: number,
  decision: AnyDecision,
  chosenId: string,
  predicted: Choices,
): Beside {
  const chosen = optionOf(decision, chosenId);
  const { really, kept } = reallyIn(game, turn, decision);
  const foreseen = optionOf(decision, predicted[decision.id]);
  const follows = game.record.seats?.[decision.by] === 'really';
  const departure: Departure | undefined =
    !follows || really?.chose === chosenId ? undefined : really ? 'not-offered' : 'not-recorded';
  return {
    decision,
    chosen,
    kept,
    ...(really && { really: { ...really, option: optionOf(decision, really.chose) } }),
    ...(departure && { departure }),
    ...(foreseen && { foreseen }),
  };
}

/** Of a standing decision the latest entry counts; it is `kept` where that stands in an earlier turn, or is how it began. */
function reallyIn(
  game: Game,
  turn: number,
  decision: AnyDecision,
): { readonly really?: Really; readonly kept: boolean } {
  if (!isStanding(decision)) return { ...(decision.really && { really: decision.really }), kept: false };
  const place = (id: string) => game.scenario.turns.findIndex((t) => t.id === id);
  const latest = decision.really.filter((entry) => place(entry.turn) <= turn).at(-1);
  return { ...(latest && { really: latest }), kept: latest !== undefined && place(latest.turn) < turn };
}

/** How many of the other side's choices were foreseen, of how many that were asked. */
export function foresight(game: Game): { readonly right: number; readonly asked: number } {
  let right = 0;
  let asked = 0;
  for (const [index, { choices }] of game.turns.entries()) {
    for (const [decision, option] of Object.entries(game.record.predictions?.[index] ?? {})) {
      asked += 1;
      if (choices[decision] === option) right += 1;
    }
  }
  return { right, asked };
}
