/** What rules add to a phase's sum (the meters and flags themselves stand still until it is applied), and what the ledger says of it. */
import { HOLDS, holds } from './conditions';
import { at } from './layout';
import { ADD, O, OTHER, R, RULE } from './model';
import type { Recorder } from './recorder';

/** Bits of a flag's change. */
const CLEARED = 1;
export const SET = 2;

/** Where rules take effect. */
export interface Scene {
  readonly code: Int32Array;
  readonly cells: Int32Array;
  /** The turn's place in the file, from 0. */
  readonly turn: number;
  /** The first meter's delta. */
  readonly deltas: number;
}

/** The effects of those of the rules from `from` to `to` whose condition holds. */
export function applyRules(code: Int32Array, cells: Int32Array, from: number, to: number): void {
  for (let row = from; row < to; row += RULE) {
    const when = at(code, row + R.when);
    if (when === HOLDS || holds(code, when, cells)) applyRule(code, cells, row);
  }
}

/** The effects of the rule at `row`. */
export function applyRule(code: Int32Array, cells: Int32Array, row: number): void {
  const last = at(code, row + R.addsTo);
  for (let i = at(code, row + R.addsFrom); i < last; i += ADD) {
    const cell = at(code, i);
    cells[cell] = at(cells, cell) + at(code, i + 1);
  }
  const othersFrom = at(code, row + R.othersFrom);
  const othersTo = at(code, row + R.othersTo);
  if (othersFrom !== othersTo) applyOthers(code, cells, othersFrom, othersTo);
}

/** Pulls (T6) and flags. */
function applyOthers(code: Int32Array, cells: Int32Array, from: number, to: number): void {
  for (let row = from; row < to; row += OTHER) {
    const kind = at(code, row);
    const cell = at(code, row + 1);
    if (kind >= O.clearFlag) cells[cell] = at(cells, cell) | (kind === O.setFlag ? SET : CLEARED);
    else cells[cell] = at(cells, cell) + pullOf(code, cells, row);
  }
}

/** Hundredths of a point that a pull adds now. */
function pullOf(code: Int32Array, cells: Int32Array, row: number): number {
  const goal = at(code, row + 3);
  const toward = at(code, row) === O.pullToMeter ? at(cells, goal) : goal;
  return (Math.imul(toward - at(cells, at(code, row + 2)), at(code, row + 4)) / 10000) | 0;
}

/** Records what `applyRules` adds. */
export function recordRules(scene: Scene, recorder: Recorder, phase: number, from: number, to: number): void {
  const { code, cells } = scene;
  for (let row = from; row < to; row += RULE) {
    if (holds(code, at(code, row + R.when), cells)) recordRule(scene, recorder, phase, row);
  }
}

/** Records what `applyRule` adds. */
export function recordRule(scene: Scene, recorder: Recorder, phase: number, rule: number): void {
  const { code, cells, turn, deltas } = scene;
  const text = at(code, rule + R.text);
  const addsTo = at(code, rule + R.addsTo);
  for (let i = at(code, rule + R.addsFrom); i < addsTo; i += ADD) {
    const hundredths = at(code, i + 1);
    if (hundredths !== 0) recorder.row(turn, phase, at(code, i) - deltas, hundredths, text);
  }
  const othersTo = at(code, rule + R.othersTo);
  for (let row = at(code, rule + R.othersFrom); row < othersTo; row += OTHER) {
    if (at(code, row) >= O.clearFlag) continue;
    const hundredths = pullOf(code, cells, row);
    if (hundredths !== 0) recorder.row(turn, phase, at(code, row + 1) - deltas, hundredths, text);
  }
}
