/** A model for many games under one setting of the assumptions: the same meters turn by turn, played faster, without a ledger to tell the rules apart. */
import type { Model } from './model';
import { link } from './program';
import type { Cells } from './state';

/** The model for games that begin with the assumptions of `cells`. */
export function specialise(model: Model, cells: Cells): Model {
  return { ...model, program: link(model, cells) };
}
