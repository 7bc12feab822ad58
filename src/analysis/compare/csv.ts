/** A class's games as a table for a spreadsheet: RFC 4180, one row a game. */
import type { Model } from '../../engine';
import { splitsOf } from './decisions';
import type { Trace } from './trace';

export interface CsvGame {
  readonly label: string;
  /** Name of the file that it came from; empty for one kept in the browser. */
  readonly file: string;
  readonly trace: Trace;
}

/** What begins like this a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Hundredths as points with two decimals. */
const points = (hundredths: number | undefined) =>
  hundredths === undefined ? '' : (hundredths / 100).toFixed(2);

/** Ids, so that a sheet means the same in every language; turns count from 1. */
export function csvOf(model: Model, games: readonly CsvGame[]): string {
  const { governments } = model.scenario;
  const goals = governments.flatMap(({ id, mandates }) => mandates.map((m) => ({ by: id, mandate: m.id })));
  const decisions = splitsOf(
    model,
    games.map(({ trace }) => trace),
  );
  const head = [
    ...['label', 'file', 'scenario', 'luck'],
    ...governments.flatMap(({ id }) => [`seat ${id}`, `mandate ${id}`]),
    ...['turns', 'ending'],
    ...goals.map(({ by, mandate }) => `score ${by} ${mandate}`),
    ...model.meterIds.map((id) => `end ${id}`),
    ...decisions.map(({ turn, decision }) => `turn ${turn + 1} ${decision}`),
  ];
  const rows = games.map(({ label, file, trace }) => {
    const { record } = trace;
    const last = trace.points.at(-1)?.meters;
    return [
      ...[label, file, record.scenario, record.seed],
      ...governments.flatMap(({ id }) => [record.seats?.[id] ?? '', record.mandates?.[id] ?? '']),
      ...[String(trace.turns.length), trace.ending ?? ''],
      ...goals.map(({ by, mandate }) => points(trace.scores[by]?.[mandate])),
      ...model.meterIds.map((_, meter) => points(last?.[meter])),
      ...decisions.map(
        ({ turn, decision }) => trace.turns.find((t) => t.turn === turn)?.choices[decision] ?? '',
      ),
    ];
  });
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
