/** Where the luck of a report's games comes from (RULES S1, L7). */
import { type Cells, draw, fnv1a, type Model } from '../../engine';

/** The seed of game n (from 0) of a run TEXT: that of TEXT-(n + 1). `TEXT` stands as it counts: upper case. */
export const gameSeed = (text: string, game: number): number => fnv1a(`${text}-${game + 1}`);

/** The seed of a government's choices in the game of that seed. */
export const choiceSeed = (model: Model, government: number, seed: number): number =>
  fnv1a(`/${model.governmentIds[government] ?? ''}`, seed);

/**
 * Sets every assumption as by a draw of the game: setting number floor(u · k / 10000) of k, u the draw of its seed in
 * the file's first turn with the key `assume:ID`.
 */
export function drawAssumptions(model: Model, cells: Cells, seed: number): void {
  for (const [index, { id, settings }] of model.scenario.assumptions.entries()) {
    const u = draw(seed, 0, fnv1a(`assume:${id}`));
    cells[model.layout.assumptions + index] = Math.floor((u * settings.length) / 10000);
  }
}
