/** A model for many games under one setting of the assumptions: the same meters turn by turn, played faster, without a ledger to tell the rules apart. */
import { HOLDS } from './conditions';
import { at } from './layout';
import { type Model, R, RULE } from './model';
import type { Cells } from './state';

/** Whether the chain that starts at `start` can hold, and whether it can fail, the assumptions being as in `cells` and all else open. */
function outcomes({ tests, layout }: Model, start: number, cells: Cells): { holds: boolean; fails: boolean } {
  const found = { holds: false, fails: false };
  const passed = new Set<number>();
  const follow = (next: number): void => {
    if (next < 0) {
      if (next === HOLDS) found.holds = true;
      else found.fails = true;
      return;
    }
    if (passed.has(next)) return;
    passed.add(next);
    const cell = at(tests, next);
    const inside = at(tests, next + 3);
    const outside = at(tests, next + 4);
    if (cell < layout.assumptions || cell >= layout.turn) {
      follow(inside);
      follow(outside);
      return;
    }
    const value = at(cells, cell);
    follow(value >= at(tests, next + 1) && value < at(tests, next + 2) ? inside : outside);
  };
  follow(start);
  return found;
}

/** The model for games that begin with the assumptions of `cells`: trends that they rule out are gone, those that always hold are one. */
export function specialise(model: Model, cells: Cells): Model {
  const verdicts = [...model.trendRule].map((rule) => ({
    rule,
    ...outcomes(model, at(model.rules, rule * RULE + R.when), cells),
  }));
  const always = verdicts.filter(({ fails }) => !fails).map(({ rule }) => rule);
  const open = verdicts.filter(({ holds, fails }) => holds && fails).map(({ rule }) => rule);
  const gather = (table: Int32Array, from: number, to: number) =>
    always.flatMap((rule) => [
      ...table.subarray(at(model.rules, rule * RULE + from), at(model.rules, rule * RULE + to)),
    ]);
  const adds = Int32Array.from([...model.adds, ...gather(model.adds, R.addsFrom, R.addsTo)]);
  const others = Int32Array.from([...model.others, ...gather(model.others, R.othersFrom, R.othersTo)]);
  const merged = model.rules.length / RULE;
  const row = [HOLDS, -1, 0, 0, -1, merged + 1];
  const ranges = [model.adds.length, adds.length, model.others.length, others.length];
  return {
    ...model,
    rules: Int32Array.from([...model.rules, ...row, ...ranges]),
    adds,
    others,
    trendRule: Int32Array.from([merged, ...open]),
  };
}
