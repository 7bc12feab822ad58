/** RULES L7: how a government that no person plays decides, the same for a whole class. */
import { at, type Cells, choiceOf, choiceSeedOf, drawSalted, type Model, turnOf, turnSalt } from '../engine';

export type Opponent =
  /** Takes any offered option, by a stream of draws of its own. */
  | { readonly kind: 'unpredictable'; readonly seed: number }
  /** Takes what the government really chose. */
  | { readonly kind: 'really' }
  /** Takes the offered option that ranks highest; of equal ones the first. Ranks are by the model's option numbers. */
  | { readonly kind: 'preferring'; readonly ranks: Float64Array };

/** How a government that no person plays may be said to play. */
export type OpponentKind = 'unpredictable' | 'really';

/** Why it took this option: drawn; preferred; really chosen; of a standing policy the one in force; or the first offered, for want of better. */
export type Reason = 'drawn' | 'preferred' | 'really' | 'in-force' | 'first-offered';

export interface OpponentChoice {
  readonly option: number;
  readonly reason: Reason;
}

/** The opponent of that kind for one government in the game of this luck. */
export function opponent(kind: OpponentKind, seed: string, government: string): Opponent {
  return kind === 'really' ? { kind } : { kind, seed: choiceSeedOf(seed, government) };
}

/** Which of `count` offered options (at least one) an unpredictable government takes, from 0. */
export function drawPlace(model: Model, cells: Cells, decision: number, count: number, seed: number): number {
  const u = drawSalted(turnSalt(seed, turnOf(model, cells)), at(model.decisionKey, decision));
  return (Math.imul(u, count) / 10000) | 0;
}

/** The option that stands for what really happened, and how it was found. `count` options are offered, at least one. */
export function reallyChoice(
  model: Model,
  cells: Cells,
  decision: number,
  offered: Int32Array,
  count: number,
): OpponentChoice {
  const available = (option: number) => {
    for (let i = 0; i < count; i++) if (offered[i] === option) return true;
    return false;
  };
  const really = at(model.really, decision * model.turnIds.length + turnOf(model, cells));
  if (really >= 0 && available(really)) return { option: really, reason: 'really' };
  const inForce = choiceOf(model, cells, decision);
  if (model.standing[decision] === 1 && available(inForce)) return { option: inForce, reason: 'in-force' };
  return { option: at(offered, 0), reason: 'first-offered' };
}

function preferred(
  model: Model,
  decision: number,
  offered: Int32Array,
  count: number,
  ranks: Float64Array,
): number {
  const first = at(model.optionFrom, decision);
  let best = at(offered, 0);
  for (let i = 1; i < count; i++) {
    const option = at(offered, i);
    if ((ranks[first + option] ?? 0) > (ranks[first + best] ?? 0)) best = option;
  }
  return best;
}

/** What an opponent takes of a decision's offered options. */
export function decide(
  by: Opponent,
  model: Model,
  cells: Cells,
  decision: number,
  offered: Int32Array,
  count: number,
): OpponentChoice {
  switch (by.kind) {
    case 'really':
      return reallyChoice(model, cells, decision, offered, count);
    case 'preferring':
      return { option: preferred(model, decision, offered, count, by.ranks), reason: 'preferred' };
    case 'unpredictable':
      return { option: at(offered, drawPlace(model, cells, decision, count, by.seed)), reason: 'drawn' };
  }
}
