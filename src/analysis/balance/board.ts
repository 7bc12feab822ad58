/** Random play, one game at a time, from any position, with the luck and the choosing that one wants. */
import { at, begin, type Cells, type Model, playTurn, specialise } from '../../engine';
import { chooseAll, type Opponent, type Workspace, workspace } from '../../opponents';
import type { Drawing } from '../lanes';
import { drawAssumptions } from './seeds';

/** How a report's games begin: with the assumptions at their starts, or drawn for each game (S1). */
export type Assumed = 'starts' | 'drawn';

/** What random play needs, made once for many games. */
export class Board {
  readonly model: Model;
  private readonly template: Cells;

  constructor(
    scenarioModel: Model,
    private readonly assumed: Assumed,
  ) {
    this.template = begin(scenarioModel, { seed: '' });
    this.model = assumed === 'starts' ? specialise(scenarioModel, this.template) : scenarioModel;
  }

  /** The state before the first turn, with a seed for the world and one for the assumptions. */
  begin(cells: Cells, seed: number, assumptions = seed): void {
    cells.set(this.template);
    cells[this.model.layout.seed] = seed;
    if (this.assumed === 'drawn') drawAssumptions(this.model, cells, assumptions);
  }

  newCells(): Cells {
    return new Int32Array(this.template.length);
  }

  newSpace(): Workspace {
    return workspace(this.model);
  }

  ended(cells: Cells): boolean {
    return at(cells, this.model.layout.ended) !== 0;
  }

  /** From the due turn to the ending. */
  playOn(cells: Cells, players: readonly Opponent[], space: Workspace): void {
    while (!this.ended(cells)) {
      chooseAll(this.model, cells, players, space);
      playTurn(this.model, cells, space.choices);
    }
  }
}

export const drawingPlayers = (model: Model): Drawing[] =>
  model.governmentIds.map(() => ({ kind: 'unpredictable', seed: 0 }));
