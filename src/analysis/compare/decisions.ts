/** How each decision was decided over several games: the split of a class, and where a few games part. */
import { at, type Model } from '../../engine';
import type { Trace } from './trace';

export interface Answer {
  readonly option: string;
  /** Numbers of the games, in the order in which they were given. */
  readonly games: readonly number[];
}

/** One decision in one turn, over all games that played that turn. */
export interface DecisionSplit {
  /** The turn's place in the file, from 0. */
  readonly turn: number;
  readonly decision: string;
  /** The government that decides. */
  readonly by: string;
  readonly standing: boolean;
  /** Every option, in file order, those that nobody took too. */
  readonly answers: readonly Answer[];
  /** Games that played the turn without this decision being open. */
  readonly notOpen: readonly number[];
}

/** Every decision that was open in some game, turn by turn, in file order. */
export function splitsOf(model: Model, traces: readonly Trace[]): DecisionSplit[] {
  return model.turnIds.flatMap((_, turn) => {
    const played = traces.flatMap(({ turns }, game) => {
      const own = turns.find((t) => t.turn === turn);
      return own ? [{ game, choices: own.choices }] : [];
    });
    return [...decisionsOf(model, turn)].flatMap((index): DecisionSplit[] => {
      const decision = model.decisionIds[index] ?? '';
      const deciding = (option: string | undefined) =>
        played.filter(({ choices }) => choices[decision] === option).map(({ game }) => game);
      const notOpen = deciding(undefined);
      if (notOpen.length === played.length) return [];
      return [
        {
          turn,
          decision,
          by: model.governmentIds[at(model.decisionGovernment, index)] ?? '',
          standing: model.standing[index] === 1,
          answers: (model.optionIds[index] ?? []).map((option) => ({ option, games: deciding(option) })),
          notOpen,
        },
      ];
    });
  });
}

function decisionsOf(model: Model, turn: number): Int32Array {
  const { from, items } = model.turnDecisions;
  return items.subarray(at(from, turn), at(from, turn + 1));
}

/** What the games did with a decision: the answers that were given, and those in which it was not open. */
const ways = ({ answers, notOpen }: DecisionSplit) =>
  [...answers.map(({ games }) => games), notOpen].filter((games) => games.length > 0);

/**
 * The decisions that were not decided alike. A standing policy that merely goes on as it was when it was last listed
 * is not listed again.
 */
export function decisionsApart(splits: readonly DecisionSplit[]): DecisionSplit[] {
  const listed = new Map<string, string>();
  return splits.filter((split) => {
    const { answers, notOpen, decision, standing } = split;
    const state = JSON.stringify([answers, notOpen]);
    const goesOn = standing && listed.get(decision) === state;
    if (standing) listed.set(decision, state);
    return !goesOn && ways(split).length > 1;
  });
}
