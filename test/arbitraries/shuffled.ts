/** The same rules in another order of the file, wherever RULES T9 says that order means nothing. */

import type { Condition, Consequence, Effects, Option, Scenario } from '../../src/engine/scenario';

/** Shuffles by a generator of its own, so that one number names one order. */
export function shuffled(scenario: Scenario, seed: number, parts: { decisions: boolean }): Scenario {
  let state = seed % 2147483647;
  const next = (below: number) => {
    state = (state * 48271 + 11) % 2147483647;
    return state % below;
  };
  const mix = <T>(things: readonly T[]): T[] => {
    const rest = [...things];
    return things.map(() => rest.splice(next(rest.length), 1)[0] as T);
  };

  const conditionOf = (c: Condition): Condition => {
    if (c.kind === 'all' || c.kind === 'any') return { ...c, of: c.of.map(conditionOf) };
    if (c.kind === 'not') return { ...c, of: conditionOf(c.of) };
    if (c.kind === 'happened') return { ...c, events: mix(c.events) };
    if (c.kind === 'passed' || c.kind === 'failed') return { ...c, votes: mix(c.votes) };
    return c.kind === 'assume' ? { ...c, settings: mix(c.settings) } : c;
  };
  const rule = <T extends { readonly effects: Effects; readonly when?: Condition }>(r: T): T => ({
    ...r,
    ...(r.when && { when: conditionOf(r.when) }),
    effects: { meters: mix(r.effects.meters), set: mix(r.effects.set), clear: mix(r.effects.clear) },
  });
  const withConsequences = <
    T extends { readonly effects: Effects; readonly consequences: readonly Consequence[] },
  >(
    r: T,
  ): T => ({ ...rule(r), consequences: mix(r.consequences.map(rule)) });
  const decision = <T extends { readonly options: readonly Option[]; readonly sees: readonly string[] }>(
    d: T,
  ): T => ({
    ...d,
    sees: mix(d.sees),
    options: d.options.map((o) => ({ ...withConsequences(o), while: mix(o.while.map(rule)) })),
  });
  const mixDecisions = <T>(all: readonly T[]) => (parts.decisions ? mix(all) : [...all]);

  return {
    ...scenario,
    governments: mix(
      scenario.governments.map((g) => ({
        ...g,
        mandates: mix(g.mandates.map((m) => ({ ...m, wants: mix(m.wants) }))),
      })),
    ),
    meters: mix(scenario.meters),
    flags: mix(scenario.flags),
    assumptions: mix(scenario.assumptions.map((a) => ({ ...a, settings: mix(a.settings) }))),
    standing: mixDecisions(scenario.standing.map(decision)),
    turns: scenario.turns.map((turn) => ({
      ...turn,
      decisions: mixDecisions(turn.decisions.map(decision)),
      votes: mix(
        turn.votes.map((v) => ({
          ...v,
          members: mix(v.members),
          passes: withConsequences(v.passes),
          fails: withConsequences(v.fails),
        })),
      ),
    })),
    events: mix(scenario.events.map(withConsequences)),
    trends: mix(scenario.trends.map((t) => ({ ...rule(t), pull: mix(t.pull) }))),
  };
}
