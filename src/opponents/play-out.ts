/** Games without people: each government decided by an opponent, turn by turn to the ending. */
import { at, type Cells, isOpen, type Model, offer, playTurn, type Recorder, turnOf } from '../engine';
import { decide, drawPlace, type Opponent } from './opponent';

/** Arrays that playing out writes into, so that mass runs allocate nothing. */
export interface Workspace {
  readonly choices: Int32Array;
  readonly offered: Int32Array;
}

export function workspace(model: Model): Workspace {
  return { choices: new Int32Array(model.decisionIds.length).fill(-1), offered: new Int32Array(12) };
}

/** Before a game: what an earlier one chose must not be seen. What this one chose in an earlier turn is its latest choice anyway. */
export function clear(space: Workspace): void {
  space.choices.fill(-1);
}

/**
 * Lets the opponents (one for each government, in file order) choose for the due turn; the choices stand in `space`.
 * With `skip` those of the first decisions of `turnOrder` stand as they are.
 */
export function chooseAll(
  model: Model,
  cells: Cells,
  opponents: readonly Opponent[],
  { choices, offered }: Workspace,
  skip = 0,
): void {
  const { turnOrder } = model;
  const turn = turnOf(model, cells);
  const last = at(turnOrder.from, turn + 1);
  for (let i = at(turnOrder.from, turn) + skip; i < last; i++) {
    const decision = at(turnOrder.items, i);
    choices[decision] = -1;
    if (!isOpen(model, cells, decision)) continue;
    const by = opponents[at(model.decisionGovernment, decision)];
    if (!by) throw new Error('an opponent is missing');
    if (by.kind === 'unpredictable' && model.choosy[decision] === 0) {
      const all = at(model.optionFrom, decision + 1) - at(model.optionFrom, decision);
      choices[decision] = drawPlace(model, cells, decision, all, by.seed);
      continue;
    }
    const count = offer(model, cells, decision, choices, offered);
    if (count === 0) throw new Error(`scenario fault: ${model.decisionIds[decision]} offers nothing`);
    choices[decision] =
      by.kind === 'unpredictable'
        ? at(offered, drawPlace(model, cells, decision, count, by.seed))
        : decide(by, model, cells, decision, offered, count).option;
  }
}

/** Plays the game in `cells` to its ending. */
export function playOut(
  model: Model,
  cells: Cells,
  opponents: readonly Opponent[],
  space: Workspace,
  recorder?: Recorder,
): void {
  clear(space);
  while (at(cells, model.layout.ended) === 0) {
    chooseAll(model, cells, opponents, space);
    playTurn(model, cells, space.choices, recorder);
  }
}
