/** What a scenario's balance is, in plain data (RULES S). Shares and indices are 0 to 1. */

/** An option that another is better than, whatever its government wants (S3). */
export interface Dominated {
  readonly turn: string;
  readonly decision: string;
  readonly option: string;
  readonly by: string;
  /** The option that is better. */
  readonly than: string;
  /** Upper bound of the option's advantage over that one under the mandate where it is largest, points. */
  readonly advantage: number;
}

/** One government's share of what moves its scores: the mean over its mandates, and each mandate's. */
export type LuckOf = { readonly mean: number; readonly mandates: Readonly<Record<string, number>> };

export interface InfluenceOf {
  readonly own: number;
  readonly other: number;
  readonly mandates: Readonly<Record<string, { readonly own: number; readonly other: number }>>;
}

export interface Balance {
  /** Share of the games that came to each ending. */
  readonly endings: Readonly<Record<string, number>>;
  /** `option DECISION/OPTION`, `event E`, `ending E` that no game came to. */
  readonly unreachable: readonly string[];
  readonly dominated: readonly Dominated[];
  /** Dominated options that stand for what really happened (S4). */
  readonly historyDominated: readonly Dominated[];
  /** Government → mandate → share of its random play that scores below its real play (S4). */
  readonly historyPercentile: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Share of turn ends at exactly 0 or 100 (S5). */
  readonly saturates: Readonly<Record<string, number>>;
  readonly luck: Readonly<Record<string, LuckOf>>;
  readonly influence: Readonly<Record<string, InfluenceOf>>;
  /** Options whose game never differs from what another would have made of it. */
  readonly idle: readonly { readonly decision: string; readonly option: string }[];
  /** Meters that no game moves. */
  readonly still: readonly string[];
  /** Share of the games that end in the first three quarters of the turns. */
  readonly early: number;
}

export interface TestResult {
  readonly name: string;
  readonly ok: boolean;
  /** Share of the runs in which every expectation held, and what came instead. */
  readonly got: string;
}

export interface Report extends Balance {
  /** Whether every game was counted, none drawn (S6). */
  readonly exact: boolean;
  /** How many games were played. */
  readonly games: number;
  /** The same under assumptions drawn at random (S1). */
  readonly mixed: Balance;
  readonly tests: readonly TestResult[];
}
