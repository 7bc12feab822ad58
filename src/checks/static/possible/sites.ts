/** Where conditions are read, and what became of them there. */
import type { Path } from '../../../scenario';
import type { Condition } from '../parts';
import { type Goal, goalOf, possible } from './goals';
import type { Cells, Variables } from './variables';

/** The moments at which a condition is read: what may be so then, and what is so because it is read at all. */
export interface Moment {
  readonly cells: Cells;
  readonly given: readonly (Goal | undefined)[];
}

export interface Site {
  readonly condition: Condition;
  /** Of the condition in the file. */
  readonly path: Path;
  readonly holds: Goal;
  readonly fails: Goal;
  readonly moments: Moment[];
  canHold: boolean;
  canFail: boolean;
}

export class Sites {
  private readonly sites: Site[] = [];

  constructor(private readonly variables: Variables) {}

  get all(): readonly Site[] {
    return this.sites;
  }

  /** `owner` is the path of the thing whose `when` it is. */
  add(condition: Condition | undefined, owner: Path): Site | undefined {
    if (!condition) return undefined;
    const site: Site = {
      condition,
      path: [...owner, 'when'],
      holds: goalOf(condition, this.variables, true),
      fails: goalOf(condition, this.variables, false),
      moments: [],
      canHold: false,
      canFail: false,
    };
    this.sites.push(site);
    return site;
  }
}

export type Verdict = 'never' | 'perhaps' | 'always';

/** Reads a condition at a moment. Without one: always. */
export function read(site: Site | undefined, cells: Cells, given: Moment['given'] = []): Verdict {
  if (!site) return 'always';
  const holds = possible([...given, site.holds], cells);
  const fails = possible([...given, site.fails], cells);
  site.canHold ||= holds;
  site.canFail ||= fails;
  if (holds || fails) site.moments.push({ cells, given });
  if (!holds) return 'never';
  return fails ? 'perhaps' : 'always';
}
