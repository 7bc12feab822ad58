/** RULES T1 and T2: which decisions a turn opens, and which options each of them offers. */
import { HOLDS, holds } from './conditions';
import { at } from './layout';
import type { Model } from './model';

/** Whether a decision of the due turn opens: its own `when`, read in S0. */
export function isOpen(model: Model, cells: Int32Array, decision: number): boolean {
  const when = at(model.decisionWhen, decision);
  return when === HOLDS || holds(model.tests, when, cells);
}

/** The decisions of the due turn that open, own ones first, in file order (`file`) or each after what it sees (`settled`). */
export function openDecisions(model: Model, cells: Int32Array, order: 'file' | 'settled' = 'file'): number[] {
  const lists = order === 'file' ? model.turnDecisions : model.turnOrder;
  const turn = at(cells, model.layout.turn) - 1;
  const open: number[] = [];
  const last = at(lists.from, turn + 1);
  for (let i = at(lists.from, turn); i < last; i++) {
    const decision = at(lists.items, i);
    if (isOpen(model, cells, decision)) open.push(decision);
  }
  return open;
}

/**
 * Writes the places of the options that a decision offers into `into` and returns how many. `choices` is this turn's
 * choices so far (−1 for none); only those of decisions that this one `sees` are read, everything else is S0.
 */
export function offer(
  model: Model,
  cells: Int32Array,
  decision: number,
  choices: Int32Array,
  into: Int32Array,
): number {
  const { sees, layout, optionFrom, optionWhen, tests } = model;
  const first = at(optionFrom, decision);
  const count = at(optionFrom, decision + 1) - first;
  if (model.choosy[decision] === 0) {
    for (let option = 0; option < count; option++) into[option] = option;
    return count;
  }
  const firstSeen = at(sees.from, decision);
  const lastSeen = at(sees.from, decision + 1);
  for (let i = firstSeen; i < lastSeen; i++) {
    const seen = at(sees.items, i);
    cells[layout.before + seen] = at(cells, layout.choices + seen);
    if (at(choices, seen) >= 0) cells[layout.choices + seen] = at(choices, seen) + 1;
  }
  let offered = 0;
  for (let option = 0; option < count; option++) {
    if (holds(tests, at(optionWhen, first + option), cells)) into[offered++] = option;
  }
  for (let i = firstSeen; i < lastSeen; i++) {
    const seen = at(sees.items, i);
    cells[layout.choices + seen] = at(cells, layout.before + seen);
    cells[layout.before + seen] = 0;
  }
  return offered;
}
