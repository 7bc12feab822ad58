/** RULES L7: what really happened, as a playthrough like any other, so that it can be laid beside games. */
import {
  at,
  begin,
  type Cells,
  type Model,
  offer,
  openDecisions,
  playTurn,
  type Setup,
  turnOf,
} from '../engine';
import { decide, type OpponentChoice } from '../opponents';
import { FORMAT, type Playthrough, rulesHash } from '../playthrough';

/** A decision for which nothing is known, or whose real choice was not offered, and what stands for it. */
export interface StoodIn {
  /** The turn's place in the file, from 0. */
  readonly turn: number;
  readonly decision: string;
  readonly reason: Exclude<OpponentChoice['reason'], 'really' | 'drawn'>;
}

export interface ReallyPlayed {
  readonly playthrough: Playthrough;
  readonly stoodIn: readonly StoodIn[];
}

/** Both governments play what they really did, from the first turn to the ending. */
export function reallyPlaythrough(model: Model, setup: Setup): ReallyPlayed {
  const cells = begin(model, setup);
  const turns: Record<string, string>[] = [];
  const stoodIn: StoodIn[] = [];
  while (at(cells, model.layout.ended) === 0) {
    const turn = turnOf(model, cells);
    const choices = new Int32Array(model.decisionIds.length).fill(-1);
    const record: Record<string, string> = {};
    for (const index of openDecisions(model, cells, 'settled')) {
      const decision = model.decisionIds[index] ?? '';
      const { option, reason } = choose(model, cells, index, choices);
      choices[index] = option;
      record[decision] = model.optionIds[index]?.[option] ?? '';
      if (reason === 'in-force' || reason === 'first-offered') stoodIn.push({ turn, decision, reason });
    }
    playTurn(model, cells, choices);
    turns.push(record);
  }
  const playthrough: Playthrough = {
    format: FORMAT,
    scenario: model.scenario.id,
    version: model.scenario.version,
    rules: rulesHash(model.scenario),
    ...setup,
    seats: Object.fromEntries(model.governmentIds.map((id) => [id, 'really'])),
    turns,
  };
  return { playthrough, stoodIn };
}

function choose(model: Model, cells: Cells, decision: number, choices: Int32Array): OpponentChoice {
  const offered = new Int32Array(model.optionIds[decision]?.length ?? 0);
  const count = offer(model, cells, decision, choices, offered);
  if (count === 0) throw new Error(`scenario fault: ${model.decisionIds[decision]} offers nothing`);
  return decide({ kind: 'really' }, model, cells, decision, offered, count);
}
