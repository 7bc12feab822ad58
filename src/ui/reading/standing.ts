/** Where a game stands, as the screens show it: which turn, what the meters are and how they came there. */
import {
  type Cells,
  courseTurns,
  endingOf,
  type Game,
  type Mandate,
  type Meter,
  meterOf,
  type Pars,
  score,
  type Turn,
  turnOf,
  wantsOf,
} from '../../store';

/** What of a game the turn in view is: the due one while one decides, the one just played until one goes on. */
export function turnInView(game: Game): { readonly turn: Turn | undefined; readonly number: number } {
  const played = game.turns.at(-1);
  const isPlayed = game.beat === 'reveal' || game.beat === 'aftermath' || game.beat === 'ending';
  if (isPlayed) return { turn: game.scenario.turns[played?.turn ?? -1], number: game.turns.length };
  return { turn: game.scenario.turns[turnOf(game.model, game.cells)], number: game.turns.length + 1 };
}

/** The turns of this game's course. */
export function courseOf(game: Game): Turn[] {
  const { courses, turns } = game.scenario;
  const course = courses.find(({ id }) => id === game.record.course)?.id;
  return courseTurns(game.model, course).flatMap((place) => turns[place] ?? []);
}

export interface Reading {
  readonly meter: Meter;
  /** Which colour it has: the first three meters have their own, a support at home its government's. */
  readonly tone: Tone;
  /** Hundredths. */
  readonly start: number;
  readonly now: number;
  /** Before the last turn that was played; absent in the first. */
  readonly before?: number;
  /** At the start and after each turn. */
  readonly path: readonly number[];
}

export type Tone = 'trust' | 'security' | 'aid' | 'other' | 'seat-0' | 'seat-1';

const HEADLINES = ['trust', 'security', 'aid'] as const;

const isHeadline = (meter: Meter) => meter.of === undefined;

/** All meters in the file's order. */
export function readings(game: Game): Reading[] {
  const { scenario, model } = game;
  const headlines = scenario.meters.filter(isHeadline);
  const last = game.turns.at(-1);
  return scenario.meters.map((meter) => {
    const value = (cells: Cells) => meterOf(model, cells, meter.id);
    return {
      meter,
      tone: toneOf(meter, headlines.indexOf(meter), governmentIndex(game, meter.of)),
      start: meter.start,
      now: value(game.cells),
      ...(last && { before: value(last.before) }),
      path: [meter.start, ...game.turns.map(({ after }) => value(after))],
    };
  });
}

function toneOf(meter: Meter, place: number, government: number): Tone {
  if (meter.of !== undefined) return government === 0 ? 'seat-0' : 'seat-1';
  return HEADLINES[place] ?? 'other';
}

/** The three that are always in sight, the supports at home, and the rest. */
export function grouped(all: readonly Reading[]) {
  const general = all.filter(({ meter }) => isHeadline(meter));
  return {
    headline: general.slice(0, HEADLINES.length),
    home: all.filter(({ meter }) => meter.of !== undefined),
    others: general.slice(HEADLINES.length),
  };
}

export const governmentIndex = (game: Game, id: string | undefined): number =>
  game.scenario.governments.findIndex((government) => government.id === id);

export const governmentOf = (game: Game, id: string) =>
  game.scenario.governments.find((government) => government.id === id);

export interface MandateReading {
  readonly mandate: Mandate;
  /** Hundredths, as if the game ended now. */
  readonly score: number;
  readonly par?: number;
}

/** The mandate of a seat with its score in `cells`: so far, or before the turn that is being revealed. */
export function mandateOf(
  game: Game,
  seat: string,
  pars: Pars | undefined,
  cells: Cells = game.cells,
): MandateReading | undefined {
  const id = game.record.mandates?.[seat];
  const mandate = governmentOf(game, seat)?.mandates.find((m) => m.id === id);
  if (!mandate) return undefined;
  const par = pars?.[seat]?.[mandate.id];
  return {
    mandate,
    score: score(game.model, cells, wantsOf(game.model, mandate)),
    ...(par !== undefined && { par }),
  };
}

/** The ending that the game has come to. */
export function endingIn(game: Game) {
  const id = game.model.endingIds[endingOf(game.model, game.cells)];
  return game.scenario.endings.find((ending) => ending.id === id);
}
