/** Scenarios compiled once and kept at hand, for everything that replays many records. */
import { type Trace, traceOf } from '../analysis';
import { compile, type Model } from '../engine';
import { type Playthrough, rulesHash } from '../playthrough';
import type { ScenariosPort } from './ports';

export interface OnDesk {
  readonly model: Model;
  /** The hash of its rules. */
  readonly rules: string;
}

export type Desk = (scenario: string) => Promise<OnDesk | undefined>;

/** Hands out a scenario of the shelf; undefined for one that is not on it. Rejects where it could not be loaded. */
export function createDesk(scenarios: ScenariosPort): Desk {
  const loaded = new Map<string, Promise<OnDesk>>();
  return async (id) => {
    if (!scenarios.shelf.some((entry) => entry.id === id)) return undefined;
    const known = loaded.get(id);
    if (known) return known;
    const loading = scenarios
      .load(id)
      .then((scenario) => ({ model: compile(scenario), rules: rulesHash(scenario) }));
    loaded.set(id, loading);
    loading.catch(() => loaded.delete(id));
    return loading;
  };
}

/** A record replayed by the scenario on the desk. */
export const traceOn = ({ model, rules }: OnDesk, record: Playthrough): Trace =>
  traceOf(model, rules, record);

/** Milliseconds after which long work lets the page answer. */
const PATIENCE = 50;

/** Lets the page answer whenever the work has gone on for a while. */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < PATIENCE) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
