/** Sorting a table's rows by one of its columns. */

export interface Column<Row> {
  readonly id: string;
  readonly name: string;
  readonly numeric: boolean;
  /** What stands in the column, and what it is sorted by. */
  value(row: Row): string | number;
}

export interface Order {
  readonly by: string;
  readonly down: boolean;
}

/** The rows in that order; equal ones stay as they were. Words are sorted as `language` does, numbers in them by size. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { by, down }: Order,
  language: string,
): Row[] {
  const column = columns.find(({ id }) => id === by);
  if (!column) return [...rows];
  const words = new Intl.Collator(language, { numeric: true });
  const compare = (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b));
  return [...rows].sort((a, b) => compare(column.value(a), column.value(b)) * (down ? -1 : 1));
}
