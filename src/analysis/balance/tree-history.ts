/** RULES S4 from all games that there are: real play against own random play with the same luck. */
import { at, type Cells, type Coins, type Model } from '../../engine';
import type { Workspace } from '../../opponents';
import type { Goal } from '../goals';
import { scoresInto } from './scores';
import { outcomesOf, placeChance, type Work, waysToChoose } from './tree';

/** One way in which all coins may fall that may be looked at, and what it comes to. */
interface Game {
  /** `TURN COIN` → whether it came up. */
  readonly coins: ReadonlyMap<string, boolean>;
  readonly luck: number;
  /** Chance of the choices. */
  readonly chance: number;
  readonly scores: Float64Array;
}

/** Of each goal the share that reaches less than real play, a tie counting half; undefined where there is too much to count. */
export function countHistory(
  model: Model,
  coins: Coins,
  start: Cells,
  goals: readonly Goal[],
  work: Work,
): Float64Array | undefined {
  const below = new Float64Array(goals.length);
  const real = gamesOf(coins, start, goals, () => true, work);
  for (const government of model.governmentIds.keys()) {
    const own = gamesOf(coins, start, goals, (other) => other !== government, work);
    if (!real || !own) return undefined;
    work.left -= real.length * own.length;
    if (work.left < 0) return undefined;
    for (const one of real) {
      for (const two of own) {
        const chance = two.chance * luckOf(coins, one, two);
        if (chance === 0) continue;
        for (const [g, goal] of goals.entries()) {
          if (goal.government !== government) continue;
          const difference = (one.scores[g] ?? 0) - (two.scores[g] ?? 0);
          below[g] = (below[g] ?? 0) + chance * (difference > 0 ? 1 : difference === 0 ? 0.5 : 0);
        }
      }
    }
  }
  return below;
}

/** Chance of luck in which both games come about. */
function luckOf(coins: Coins, one: Game, two: Game): number {
  let chance = one.luck;
  for (const [coin, up] of two.coins) {
    const other = one.coins.get(coin);
    if (other === undefined) {
      const odds = (coins.chances[Number(coin.split(' ')[1])] ?? 0) / 10000;
      chance *= up ? odds : 1 - odds;
    } else if (other !== up) return 0;
  }
  return chance;
}

function gamesOf(
  coins: Coins,
  start: Cells,
  goals: readonly Goal[],
  really: (government: number) => boolean,
  work: Work,
): Game[] | undefined {
  const { model } = coins;
  const space: Workspace = { choices: new Int32Array(model.decisionIds.length), offered: new Int32Array(12) };
  const root = new Int32Array(model.layout.total);
  root.set(start);
  const open: { cells: Cells; game: Game; turn: number }[] = [
    { cells: root, game: { coins: new Map(), luck: 1, chance: 1, scores: new Float64Array(0) }, turn: 0 },
  ];
  const games: Game[] = [];
  for (let next = open.pop(); next; next = open.pop()) {
    const { cells, game, turn } = next;
    if (at(cells, model.layout.ended) !== 0) {
      const scores = new Float64Array(goals.length);
      scoresInto(model, cells, goals, scores);
      games.push({ ...game, scores });
      continue;
    }
    for (const taken of waysToChoose(model, cells, space, really)) {
      space.choices.fill(-1);
      for (const { decision, option } of taken) space.choices[decision] = option;
      const chance = taken.reduce(
        (product, { place, count }) => product * placeChance(place, count),
        game.chance,
      );
      for (const outcome of outcomesOf(coins, cells, space.choices)) {
        work.left--;
        if (work.left < 0) return undefined;
        const tossed = new Map(game.coins);
        for (const [i, coin] of outcome.coins.entries()) {
          tossed.set(`${turn} ${coin}`, Math.floor(outcome.fall / 2 ** i) % 2 === 1);
        }
        const longer: Game = { ...game, coins: tossed, luck: game.luck * outcome.chance, chance };
        open.push({ cells: outcome.cells, game: longer, turn: turn + 1 });
      }
    }
  }
  return games;
}
