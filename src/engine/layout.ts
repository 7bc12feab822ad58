/** Where everything of a game's state lies in its one Int32Array of cells. */

export interface Layout {
  /** Hundredths of a point, one cell a meter. */
  readonly meters: number;
  /** Sums of the meters over the ends of the turns played (G2 `over: game`). */
  readonly sums: number;
  readonly flags: number;
  /** The latest choice of each decision: option + 1, 0 for none. */
  readonly choices: number;
  /** Each event: 0 never, 1 in an earlier turn, 2 earlier and in the turn just played, 3 for the first time in it. */
  readonly happened: number;
  /** Each vote: 0 not held, 1 passed, 2 failed. While phase B is being counted, 4 more. */
  readonly outcomes: number;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  /** Each member of each vote: 0 not voted, else its place in BALLOTS + 1. */
  readonly members: number;
  /** The setting of each assumption. */
  readonly assumptions: number;
  /** The turn to be played, by its place in the file from 1; after the end, the last one played. */
  readonly turn: number;
  /** How many turns have been played. */
  readonly played: number;
  /** The ending + 1, 0 while the game goes on. */
  readonly ended: number;
  readonly seed: number;
  readonly courseLength: number;
  /** The turns of the course, by their places in the file from 0. */
  readonly course: number;
  /** Two cells a delayed consequence: a bit for each turn of the course in which it falls due. */
  readonly pending: number;
  /** What is compared, kept and copied ends here; the rest is scratch, all zero between turns. */
  readonly size: number;
  readonly deltas: number;
  readonly flagChanges: number;
  readonly before: number;
  readonly total: number;
}

export interface Counts {
  readonly meters: number;
  readonly flags: number;
  readonly decisions: number;
  readonly events: number;
  readonly votes: number;
  readonly members: number;
  readonly assumptions: number;
  readonly turns: number;
  readonly delayed: number;
}

export function layOut(counts: Counts): Layout {
  let next = 0;
  const take = (cells: number) => {
    const at = next;
    next += cells;
    return at;
  };
  const kept = {
    meters: take(counts.meters),
    sums: take(counts.meters),
    flags: take(counts.flags),
    choices: take(counts.decisions),
    happened: take(counts.events),
    outcomes: take(counts.votes),
    yes: take(counts.votes),
    no: take(counts.votes),
    abstain: take(counts.votes),
    members: take(counts.members),
    assumptions: take(counts.assumptions),
    turn: take(1),
    played: take(1),
    ended: take(1),
    seed: take(1),
    courseLength: take(1),
    course: take(counts.turns),
    pending: take(2 * counts.delayed),
  };
  const size = next;
  const scratch = {
    deltas: take(counts.meters),
    flagChanges: take(counts.flags),
    before: take(counts.decisions),
  };
  return { ...kept, size, ...scratch, total: next };
}

/** A cell's value; the index is always inside by construction. */
export function at(cells: Int32Array, index: number): number {
  return cells[index] as number;
}
