/** Whole games played at random, turn by turn, for properties of what is seen of them. */
import { begin, type Model, offered, open } from '../../../src/engine';
import { type PlayedTurn, playOne } from '../../../src/playthrough';

export function playedAtRandom(model: Model, setup: Parameters<typeof begin>[1], seed: number): PlayedTurn[] {
  let state = (seed % 2147483646) + 1;
  const next = (below: number) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const turns: PlayedTurn[] = [];
  let cells = begin(model, setup);
  for (;;) {
    const choices: Record<string, string> = {};
    const due = open(model, cells);
    for (let round = 0; round <= due.length; round++) {
      for (const { decision, waitsFor } of due) {
        if (decision in choices || waitsFor.some((other) => !(other in choices))) continue;
        const options = offered(model, cells, decision, choices);
        const option = options[next(Math.max(1, options.length))];
        if (option !== undefined) choices[decision] = option;
      }
    }
    const outcome = playOne(model, cells, choices);
    if (!outcome.ok) return turns;
    turns.push(outcome.played);
    cells = outcome.played.after;
  }
}
