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
  /** `decision:D/O`, `event:E` and `ending:E` that no game came to. */
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
  /** Options that came to the same game as another one whenever both were offered. */
  readonly idle: readonly { readonly decision: string; readonly option: string; readonly than: string }[];
  /** Meters that no game moves. */
  readonly still: readonly string[];
  /** Share of the games that end in the first three quarters of the turns. */
  readonly early: number;
}

export interface TestResult {
  readonly name: string;
  readonly ok: boolean;
  /** Share of the games in which each expectation held, and the least that it asks for. */
  readonly shares: readonly number[];
  readonly wanted: readonly number[];
  /** What the games came to. */
  readonly endings: Readonly<Record<string, number>>;
  /** `DECISION: OPTION` that the test wanted and that was not offered in some game. */
  readonly notOffered: readonly string[];
}

export interface Report extends Balance {
  /** Whether every game was counted, none drawn (S6). */
  readonly exact: boolean;
  /** How many games were played for all of it. */
  readonly games: number;
  /** Half the width of the 95 % interval of an ending's share, at its widest; 0 where all games were counted. */
  readonly interval: number;
  /** Government → mandate → points that good play against a random other gains over random play; a lower bound. */
  readonly gains: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The same under assumptions drawn at random (S1). */
  readonly mixed: Balance;
  readonly tests: readonly TestResult[];
}
