/** `simulate SCENARIO`: many games from one luck, and what became of them. */
import { type Distribution, simulate as run, type SimulateRequest } from '../../analysis';
import type { Model } from '../../engine';
import type { OpponentKind } from '../../opponents';
import type { Say } from '../../texts';
import { EXIT, type Exit, type Io, Misuse, writeJson } from '../io';
import { loadModel } from '../scenario-file';

export interface SimulateOptions {
  readonly games?: string | undefined;
  readonly seed?: string | undefined;
  readonly play?: readonly string[] | undefined;
  readonly assume?: readonly string[] | undefined;
  readonly course?: string | undefined;
}

const MOST_GAMES = 10_000_000;
const KINDS: Readonly<Record<string, OpponentKind>> = { random: 'unpredictable', history: 'really' };

export function simulate(
  io: Io,
  files: readonly string[],
  options: SimulateOptions,
  json: boolean,
  say: Say,
): Exit {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) throw new Misuse('simulate needs one scenario file.');
  const games = Number(options.games ?? '10000');
  if (!Number.isInteger(games) || games < 1 || games > MOST_GAMES) {
    throw new Misuse(`--games takes a whole number from 1 to ${MOST_GAMES}, not “${options.games}”.`);
  }
  const seed = options.seed ?? 'simulate';
  const model = loadModel(io, file, say);
  if (!model) return EXIT.refused;
  const request: SimulateRequest = { games, seed, ...choicesOf(model, options) };
  const started = io.now();
  const result = run(model, request, (played) => {
    if (io.terminal) io.err.write(`\r${say('cli.played', { played, games })}`);
    return true;
  });
  const gamesPerSecond = Math.round(games / Math.max((io.now() - started) / 1000, 0.001));
  if (io.terminal) io.err.write('\r\u001b[K');
  const meters = mapValues(result.meters, points);
  const scores = mapValues(result.scores, (byMandate) =>
    mapValues(byMandate, (spread) => {
      const { p5, p50, p95 } = points(spread);
      return { p5, p50, p95 };
    }),
  );
  if (json || io.piped)
    writeJson(io, { games, seed, endings: result.endings, meters, scores, gamesPerSecond });
  if (!json) tell(io, { endings: result.endings, meters, scores, gamesPerSecond });
  return EXIT.good;
}

function pairs(entries: readonly string[], flag: string): [string, string][] {
  return entries.map((entry) => {
    const [name = '', value = '', ...rest] = entry.split('=');
    if (name === '' || value === '' || rest.length > 0)
      throw new Misuse(`${flag} takes NAME=VALUE, not “${entry}”.`);
    return [name, value];
  });
}

/** Everything that names something in the scenario, checked. */
function choicesOf(model: Model, options: SimulateOptions): Omit<SimulateRequest, 'games' | 'seed'> {
  const { scenario } = model;
  const play = pairs(options.play ?? [], '--play').map(([government, how]) => {
    const kind = Object.hasOwn(KINDS, how) ? KINDS[how] : undefined;
    if (!kind) throw new Misuse(`--play takes GOVERNMENT=random or GOVERNMENT=history, not “${how}”.`);
    if (!model.governmentIds.includes(government)) {
      throw new Misuse(
        `There is no government “${government}”; there are ${model.governmentIds.join(', ')}.`,
      );
    }
    return [government, kind] as const;
  });
  const assumptions = pairs(options.assume ?? [], '--assume');
  for (const [id, setting] of assumptions) {
    const assumption = scenario.assumptions.find((a) => a.id === id);
    if (!assumption?.settings.some((s) => s.id === setting)) {
      throw new Misuse(`There is no assumption “${id}” with the setting “${setting}”.`);
    }
  }
  const { course } = options;
  if (course !== undefined && !scenario.courses.some((c) => c.id === course)) {
    throw new Misuse(`There is no course “${course}”.`);
  }
  return {
    play: Object.fromEntries(play),
    assumptions: Object.fromEntries(assumptions),
    ...(course !== undefined && { course }),
  };
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

const points = (spread: Distribution): Distribution => ({
  p5: spread.p5 / 100,
  p25: spread.p25 / 100,
  p50: spread.p50 / 100,
  p75: spread.p75 / 100,
  p95: spread.p95 / 100,
});

function tell(
  io: Io,
  result: {
    readonly endings: Readonly<Record<string, number>>;
    readonly meters: Readonly<Record<string, Distribution>>;
    readonly scores: Readonly<
      Record<string, Readonly<Record<string, { p5: number; p50: number; p95: number }>>>
    >;
    readonly gamesPerSecond: number;
  },
): void {
  const line = (name: string, values: readonly number[]) =>
    `  ${name.padEnd(24)}${values.map((value) => value.toFixed(2).padStart(8)).join('')}\n`;
  io.err.write('endings, % of games\n');
  for (const [id, share] of Object.entries(result.endings)) io.err.write(line(id, [share * 100]));
  io.err.write('meters at the end: p5 p25 p50 p75 p95\n');
  for (const [id, d] of Object.entries(result.meters)) io.err.write(line(id, Object.values(d)));
  io.err.write('scores: p5 p50 p95\n');
  for (const [government, byMandate] of Object.entries(result.scores)) {
    for (const [id, d] of Object.entries(byMandate))
      io.err.write(line(`${government} ${id}`, Object.values(d)));
  }
  io.err.write(`${result.gamesPerSecond} games a second\n`);
}
