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

/** `rules`: the hash of the rules that are wanted, where several scenarios have one id. */
export type Desk = (scenario: string, rules?: string) => Promise<OnDesk | undefined>;

/** Hands out a scenario that is here, in the language in force; undefined for one that is not. Rejects where it could not be loaded. */
export function createDesk(scenarios: ScenariosPort, language: () => string): Desk {
  const loaded = new Map<string, Promise<OnDesk | undefined>>();
  return async (id, rules) => {
    const told = language();
    const key = `${told} ${id} ${rules ?? ''}`;
    const known = loaded.get(key);
    if (known) return known;
    const loading = scenarios
      .load(id, told, rules)
      .then((scenario) => scenario && { model: compile(scenario), rules: rulesHash(scenario) });
    loaded.set(key, loading);
    // What an author writes can be there in a moment, and be another one: only what fits exactly is kept at hand.
    const forget = () => loaded.delete(key);
    loading.then((on) => (on === undefined || on.rules !== rules ? forget() : undefined), forget);
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
