/**
 * `npm run bench`: how fast the rules run on one core, and a hash of where the games end, so that a change that
 * only makes them faster can show that it changed nothing. Times are of this machine and of this moment: compare
 * two versions by turns on a quiet one.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { forEachGame, simulate } from '../../src/analysis';
import {
  at,
  begin,
  compile,
  copy,
  LedgerRecorder,
  type Model,
  playTurn,
  type Recorder,
} from '../../src/engine';
import { chooseAll, opponent, workspace } from '../../src/opponents';
import { readScenario } from '../../src/scenario';

const SCENARIO = 'us-colombia-2025';
const GAMES = 20_000;
const HASHED = 3000;
const REPEATS = 12;
const REPLAYS = 500;

/** What a replay needs. */
interface Played {
  readonly seed: string;
  /** For each turn the choice of each decision. */
  readonly turns: readonly Int32Array[];
}

/** The time of `run` in milliseconds. */
function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** A random game, of which only the choices are kept. */
function recordOf(model: Model, seed: string): Played {
  const cells = begin(model, { seed });
  const opponents = model.governmentIds.map((id) => opponent('unpredictable', seed, id));
  const space = workspace(model);
  const turns: Int32Array[] = [];
  while (at(cells, model.layout.ended) === 0) {
    chooseAll(model, cells, opponents, space);
    turns.push(copy(space.choices));
    playTurn(model, cells, space.choices);
  }
  return { seed, turns };
}

function replayAll(model: Model, records: readonly Played[], recorder?: () => Recorder): void {
  for (const { seed, turns } of records) {
    const cells = begin(model, { seed });
    const ledger = recorder?.();
    for (const choices of turns) playTurn(model, cells, choices, ledger);
  }
}

/** The hash of the final states of the first games; what is scratch is left out. */
function hashOf(model: Model): string {
  const hash = createHash('sha256');
  forEachGame(model, { seed: 'report', games: HASHED }, (cells) => {
    hash.update(new Uint8Array(cells.slice(0, model.layout.size).buffer));
  });
  return hash.digest('hex').slice(0, 16);
}

const { scenario } = readScenario(readFileSync(`scenarios/${SCENARIO}.yaml`, 'utf8'));
if (!scenario) throw new Error(`${SCENARIO} has errors`);
const model = compile(scenario);
const rates = Array.from(
  { length: REPEATS },
  () => (GAMES / timeOf(() => simulate(model, { seed: 'report', games: GAMES }))) * 1000,
);
const records = Array.from({ length: REPLAYS }, (_, i) => recordOf(model, `bench-${i + 1}`));
const without: number[] = [];
const withLedger: number[] = [];
for (let i = 0; i < REPEATS; i++) {
  without.push(timeOf(() => replayAll(model, records)));
  withLedger.push(timeOf(() => replayAll(model, records, () => new LedgerRecorder())));
}
const micros = (times: readonly number[]) => ((Math.min(...times) / REPLAYS) * 1000).toFixed(1);

console.log(`${SCENARIO}, random games, one core, ${REPEATS} runs of ${GAMES}`);
console.log(
  `games a second      best ${Math.round(Math.max(...rates))}  median ${Math.round(median(rates))}`,
);
console.log(`a replay, µs, best  ${micros(without)} without ledger, ${micros(withLedger)} with it`);
console.log(
  `                    ${(Math.min(...withLedger) / Math.min(...without)).toFixed(2)} times as long`,
);
console.log(`final states        ${hashOf(model)}  (${HASHED} games)`);
