/** What is named and never used, moved or read. */
import type { Checker } from './checker';
import { leavesOf } from './conditions';
import { changesNothing, conditionsOf, type DecisionPart, rulesOf } from './parts';
import type { Free } from './possible/variables';

interface Use {
  readonly moved: Set<string>;
  readonly set: Set<string>;
  /** Meters and flags. */
  readonly read: Set<string>;
  readonly chose: Set<string>;
  readonly happened: Set<string>;
  readonly assumed: Set<string>;
}

/** Gives what nothing moves or sets, of which nothing else need be said. */
export function checkUnused(checker: Checker, decisions: readonly DecisionPart[]): Free {
  const use = usesOf(checker);
  const { scenario } = checker;
  const still = new Set<string>();
  const unset = new Set<string>();
  for (const { id } of scenario.meters) {
    if (!use.moved.has(id)) {
      still.add(id);
      checker.tell('meter-never-moves', ['meters', id], {}, 'key');
    } else if (!use.read.has(id)) checker.tell('meter-never-read', ['meters', id], {}, 'key');
  }
  const listed = Array.isArray(checker.tree.at(['flags']));
  scenario.flags.forEach((name, i) => {
    const path = listed ? ['flags', i] : ['flags'];
    if (use.set.has(name)) {
      if (!use.read.has(name)) checker.tell('flag-never-read', path, { name });
      return;
    }
    unset.add(name);
    checker.tell(use.read.has(name) ? 'flag-never-set' : 'flag-unused', path, { name });
  });
  checkDecisions(checker, decisions, use);
  for (const [i, event] of scenario.events.entries()) {
    const idle = changesNothing(event.effects) && event.consequences.length === 0;
    if (idle && !use.happened.has(event.id)) checker.tell('event-does-nothing', ['events', i]);
  }
  for (const { id } of scenario.assumptions) {
    if (!use.assumed.has(id)) checker.tell('assumption-unused', ['assumptions', id], {}, 'key');
  }
  checkSections(checker, decisions);
  return { meters: still, flags: unset };
}

function usesOf(checker: Checker): Use {
  const { scenario, tree } = checker;
  const use: Use = {
    moved: new Set(),
    set: new Set(),
    read: new Set(),
    chose: new Set(),
    happened: new Set(),
    assumed: new Set(),
  };
  const expected = scenario.tests.flatMap(({ expect }) =>
    expect.flatMap(({ what }) => (what.kind === 'condition' ? [what.condition] : [])),
  );
  for (const condition of [...conditionsOf(scenario, tree), ...expected]) {
    for (const leaf of leavesOf(condition)) {
      if (leaf.kind === 'meter') use.read.add(leaf.meter);
      else if (leaf.kind === 'flag') use.read.add(leaf.flag);
      else if (leaf.kind === 'chose') use.chose.add(leaf.decision);
      else if (leaf.kind === 'assume') use.assumed.add(leaf.assumption);
      else if (leaf.kind === 'happened') for (const event of leaf.events) use.happened.add(event);
    }
  }
  for (const { effects } of rulesOf(scenario, tree)) {
    for (const { meter, hundredths } of effects.meters) if (hundredths !== 0) use.moved.add(meter);
    for (const flag of effects.set) use.set.add(flag);
  }
  for (const { meter, toward } of scenario.trends.flatMap((trend) => trend.pull)) {
    use.moved.add(meter);
    if (typeof toward !== 'number') use.read.add(toward.meter);
  }
  for (const { wants } of scenario.governments.flatMap((government) => government.mandates)) {
    for (const { meter } of wants) use.read.add(meter);
  }
  return use;
}

function checkDecisions(checker: Checker, decisions: readonly DecisionPart[], use: Use): void {
  const votes = checker.scenario.turns.flatMap((turn) => turn.votes);
  const followed = new Set(votes.flatMap((vote) => vote.members.map((member) => member.follows)));
  for (const { decision, path } of decisions) {
    if (use.chose.has(decision.id) || followed.has(decision.id)) continue;
    const idle = decision.options.every(
      ({ effects, while: whiles, consequences }) =>
        changesNothing(effects) && whiles.length === 0 && consequences.length === 0,
    );
    if (idle) checker.tell('decision-does-nothing', path);
  }
}

function checkSections(checker: Checker, decisions: readonly DecisionPart[]): void {
  const { topics, places, sources, turns, events, meters, assumptions } = checker.scenario;
  const about = new Set([
    ...decisions.map(({ decision }) => decision.topic),
    ...events.map(({ topic }) => topic),
  ]);
  for (const { id } of topics) {
    if (!about.has(id)) checker.tell('topic-unused', ['topics', id], { name: id }, 'key');
  }
  const shown = new Set(
    [...turns, ...events, ...decisions.map(({ decision }) => decision)].map(({ place }) => place),
  );
  for (const { id, capital, topics: home } of places) {
    if (capital !== undefined || home.length > 0 || shown.has(id)) continue;
    checker.tell('place-unused', ['places', id], {}, 'key');
  }
  const cited = new Set<string>();
  const cite = (thing: { readonly sources: readonly string[] } | undefined) => {
    for (const source of thing?.sources ?? []) cited.add(source);
  };
  [...meters, ...assumptions, ...turns].forEach(cite);
  for (const { grounds } of rulesOf(checker.scenario, checker.tree)) cite(grounds);
  for (const { decision } of decisions) {
    if ('turns' in decision) decision.really.forEach(cite);
    else cite(decision.really);
  }
  for (const vote of turns.flatMap((turn) => turn.votes)) {
    cite(vote);
    cite(vote.really);
  }
  for (const { id } of sources) {
    if (!cited.has(id)) checker.tell('source-unused', ['sources', id], {}, 'key');
  }
}
