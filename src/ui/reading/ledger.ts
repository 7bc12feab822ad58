/** The ledger of one meter: every row that moved it, turn by turn, with sums that add up. */
import type { Certainty, Game, Source } from '../../store';
import { shown } from './figures';

export interface LedgerEntry {
  readonly path: string;
  readonly meter: string;
  readonly hundredths: number;
  readonly because?: string;
  readonly certainty?: Certainty;
  readonly sources: readonly Source[];
}

export interface LedgerTurn {
  /** The number of the turn in this game, from 1. */
  readonly number: number;
  readonly date: string;
  readonly from: number;
  readonly to: number;
  readonly entries: readonly LedgerEntry[];
}

/** The rows of a turn as entries, in the order in which they were played. */
export function entriesOf(game: Game, turn: number): LedgerEntry[] {
  const { model, scenario } = game;
  return (game.turns[turn]?.rows ?? []).map(({ meter, rule, hundredths }) => {
    const text = model.ruleTexts[rule];
    return {
      path: text?.path ?? '',
      meter: model.meterIds[meter] ?? '',
      hundredths,
      ...(text?.because !== undefined && { because: text.because }),
      ...(text?.certainty !== undefined && { certainty: text.certainty }),
      sources: sourcesOf(scenario.sources, text?.sources ?? []),
    };
  });
}

export const sourcesOf = (all: readonly Source[], ids: readonly string[]): Source[] =>
  ids.flatMap((id) => all.find((source) => source.id === id) ?? []);

/** The ledger of `meter`, latest turn first. */
export function ledgerOf(game: Game, meter: string): LedgerTurn[] {
  const start = game.scenario.meters.find(({ id }) => id === meter)?.start ?? 0;
  let from = start;
  return game.turns
    .map(({ turn }, index) => {
      const entries = entriesOf(game, index).filter((entry) => entry.meter === meter);
      const to = entries.reduce((sum, entry) => sum + entry.hundredths, from);
      const row = { number: index + 1, date: game.scenario.turns[turn]?.date ?? '', from, to, entries };
      from = to;
      return row;
    })
    .reverse();
}

/** What moved the score of a mandate most: rows with one path joined, weighed as the mandate weighs their meters. */
export interface MandateRow {
  readonly path: string;
  readonly meter: string;
  /** Turns in which it moved something, from 1. */
  readonly turns: readonly number[];
  /** Hundredths of a point of the score. */
  readonly worth: number;
  readonly certainty?: Certainty;
  readonly because?: string;
}

/**
 * The `count` largest. For a mandate that looks at the end a row is worth its points times its weight; what later
 * limits took is not taken off again, so the rows explain, and need not add up to the score.
 */
export function biggestRows(
  game: Game,
  wants: readonly { readonly meter: string; readonly weight: number }[],
  count: number,
): MandateRow[] {
  const total = wants.reduce((sum, { weight }) => sum + Math.abs(weight), 0);
  const rows = new Map<string, MandateRow>();
  for (const index of game.turns.keys()) {
    for (const entry of entriesOf(game, index)) {
      const weight = wants.find(({ meter }) => meter === entry.meter)?.weight;
      if (weight === undefined || entry.path.startsWith('limit:')) continue;
      const known = rows.get(entry.path);
      rows.set(entry.path, {
        path: entry.path,
        meter: known?.meter ?? entry.meter,
        turns: [...new Set([...(known?.turns ?? []), index + 1])],
        worth: (known?.worth ?? 0) + (entry.hundredths * weight) / total,
        ...(entry.certainty !== undefined && { certainty: entry.certainty }),
        ...(entry.because !== undefined && { because: entry.because }),
      });
    }
  }
  return [...rows.values()]
    .sort((a, b) => Math.abs(b.worth) - Math.abs(a.worth))
    .slice(0, count)
    .map((row) => ({ ...row, worth: Math.round(row.worth / 10) * 10 }))
    .filter((row) => shown(Math.abs(row.worth) * 100) > 0);
}
