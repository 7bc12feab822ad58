/** What stands where on the shelf, as on a newspaper's front page. */
import type { ShelfEntry } from '../../store';

export interface Front {
  /** The longest story leads. */
  readonly lead: ShelfEntry | undefined;
  /** Guided games first, then as they stand on the shelf. */
  readonly others: readonly ShelfEntry[];
}

export function frontOf(shelf: readonly ShelfEntry[]): Front {
  const longest = (entries: readonly ShelfEntry[]) =>
    entries.reduce<ShelfEntry | undefined>(
      (most, entry) => (most && most.turns >= entry.turns ? most : entry),
      undefined,
    );
  const lead = longest(shelf.filter(({ guided }) => !guided)) ?? shelf[0];
  const rest = shelf.filter((entry) => entry !== lead);
  return {
    lead,
    others: [...rest.filter(({ guided }) => guided), ...rest.filter(({ guided }) => !guided)],
  };
}
