/** What a game is called where several stand together: its own name, or its sides; told apart by luck, then by number. */
import type { Scenario } from '../../store';
import type { Say } from '../../texts';

export interface Nameable {
  readonly name?: string;
  /** Ids of the governments that people played. */
  readonly people: readonly string[];
  readonly seed: string;
}

/** The governments that people played, by name. */
export function sidesOf(scenario: Scenario, people: readonly string[], say: Say): string {
  const names = scenario.governments.filter(({ id }) => people.includes(id)).map(({ name }) => name);
  const [first, second] = names;
  if (first === undefined) return say('games.noPlayer');
  return second === undefined ? first : say('shell.and', { first, last: second });
}

export const ownName = (scenario: Scenario, game: Nameable, say: Say): string =>
  game.name ?? sidesOf(scenario, game.people, say);

/** A name for each game, in their order, no two alike. */
export function distinctNames(scenario: Scenario, games: readonly Nameable[], say: Say): string[] {
  const own = games.map((game) => ownName(scenario, game, say));
  const sharing = (name: string) => games.filter((_, other) => own[other] === name);
  const withLuck = games.map((game, place) => {
    const name = own[place] ?? '';
    const lucks = new Set(sharing(name).map(({ seed }) => seed));
    return lucks.size > 1 ? `${name} · ${game.seed}` : name;
  });
  const used = new Set<string>();
  return withLuck.map((name) => {
    let free = name;
    for (let number = 2; used.has(free); number++) free = `${name} ${number}`;
    used.add(free);
    return free;
  });
}
