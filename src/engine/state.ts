/** One game's state: the cells of a model. Begin one, copy it, read it by id. */

import { indexOf } from './conditions';
import { at } from './layout';
import { seedOf } from './luck';
import type { Model } from './model';

export type Cells = Int32Array;

/** What a game begins with. Ids must be the scenario's own. */
export interface Setup {
  readonly seed: string;
  /** Assumption → setting; those left out are at their starts. */
  readonly assumptions?: Readonly<Record<string, string>>;
  /** An id of `courses`; left out: all turns. */
  readonly course?: string;
}

/** The places of a course's turns in the file, from 0. */
export function courseTurns(model: Model, course: string | undefined): number[] {
  const { turns, courses } = model.scenario;
  if (course === undefined) return turns.map((_, place) => place);
  const ids = courses.find((c) => c.id === course)?.turns;
  if (!ids) throw new Error(`unchecked course: ${course}`);
  return ids.map((id) => model.turnIds.indexOf(id));
}

/** The state before the first turn. */
export function begin(model: Model, setup: Setup): Cells {
  const { layout, scenario } = model;
  const cells = new Int32Array(layout.total);
  cells.set(model.meterStarts, layout.meters);
  for (const [decision, start] of model.starts.entries()) {
    if (start >= 0) cells[layout.choices + decision] = start + 1;
  }
  for (const [index, assumption] of scenario.assumptions.entries()) {
    const setting = setup.assumptions?.[assumption.id] ?? assumption.starts;
    const place = new Map(assumption.settings.map((s, i) => [s.id, i]));
    cells[layout.assumptions + index] = indexOf(place, setting);
  }
  const turns = courseTurns(model, setup.course);
  cells[layout.courseLength] = turns.length;
  cells.set(turns, layout.course);
  cells[layout.turn] = (turns[0] ?? 0) + 1;
  cells[layout.seed] = seedOf(setup.seed);
  return cells;
}

/** A copy that later turns don't change. */
export function copy(cells: Cells): Cells {
  return new Int32Array(cells);
}

/** The meter's value in hundredths of a point. */
export function meterOf(model: Model, cells: Cells, meter: string): number {
  return at(cells, model.layout.meters + model.meterIds.indexOf(meter));
}

/** The place of the due turn in the file, from 0. */
export function turnOf(model: Model, cells: Cells): number {
  return at(cells, model.layout.turn) - 1;
}

/** The place of the ending in the file, or −1 while the game goes on. */
export function endingOf(model: Model, cells: Cells): number {
  return at(cells, model.layout.ended) - 1;
}

/** The latest choice of a decision: the option's place, or −1. */
export function choiceOf(model: Model, cells: Cells, decision: number): number {
  return at(cells, model.layout.choices + decision) - 1;
}
