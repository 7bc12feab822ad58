/** What the comparison shows, from the store's state: names, lines, and which games stand for what. */
import {
  type CompareState,
  type Contestant,
  type DecisionSplit,
  decisionsApart,
  fieldOf,
  type Model,
  REALLY,
  type ReallyGame,
  type Scenario,
  type SharedTerms,
  sharedTerms,
  splitsOf,
  type Trace,
} from '../../store';
import type { Say } from '../../texts';
import { distinctNames } from '../games/naming';

/** A game as it is shown. */
export interface Shown {
  readonly id: string;
  /** No two alike. */
  readonly name: string;
  /** For the end of a line. */
  readonly short: string;
  readonly people: readonly string[];
  readonly file?: string;
  readonly trace: Trace;
  /** Its kind of line, where it is ticked; `really` for what really happened. */
  readonly line?: number | typeof REALLY;
}

export interface View {
  readonly model: Model;
  readonly scenario: Scenario;
  /** All of the scenario, without what really happened. */
  readonly games: readonly Shown[];
  readonly really: (Shown & Pick<ReallyGame, 'stoodIn'>) | undefined;
  /** Those that are ticked, what really happened among them. */
  readonly ticked: readonly Shown[];
  /** A class's files; all games where none was dropped. */
  readonly group: readonly Shown[];
  readonly fromFiles: boolean;
  /** What the ticked games have in common. */
  readonly terms: SharedTerms;
  /** The decisions that the ticked games did not decide alike. */
  readonly apart: readonly DecisionSplit[];
  /** Where the ticked games of people first part; with one of them, where it parts from what really happened. */
  readonly parting: DecisionSplit | undefined;
}

/** The part of the state that the view is made of; reading files changes nothing of it until they are read. */
export type Laid = Pick<CompareState, 'fields' | 'scenario' | 'selected' | 'lines' | 'really'>;

const SHORT = 15;

/** A name cut to fit beside a line. */
export function shortName(name: string): string {
  return name.length <= SHORT ? name : `${name.slice(0, SHORT - 1).trimEnd()}…`;
}

const tracesOf = (games: readonly Shown[]) => games.map(({ trace }) => trace);

export function viewOf(laid: Laid, say: Say): View | undefined {
  const field = fieldOf(laid);
  if (!field) return undefined;
  const { model } = field.on;
  const { scenario } = model;
  const names = distinctNames(
    scenario,
    field.games.map((game) => ({ ...game, seed: game.trace.record.seed })),
    say,
  );
  const games = field.games.map((game, place) => shownGame(game, names[place] ?? '', laid.lines));
  const really = laid.really && {
    ...laid.really,
    name: say('compare.really'),
    short: say('compare.reallyShort'),
    line: REALLY,
  };
  const own = games.filter(({ id }) => laid.selected.includes(id));
  const ticked = [...own, ...(really && laid.selected.includes(REALLY) ? [really] : [])];
  const dropped = games.filter(({ file }) => file !== undefined);
  const apart = decisionsApart(splitsOf(model, tracesOf(ticked)));
  return {
    model,
    scenario,
    games,
    really,
    ticked,
    group: dropped.length > 0 ? dropped : games,
    fromFiles: dropped.length > 0,
    terms: sharedTerms(model, tracesOf(ticked)),
    apart,
    parting: own.length > 1 ? decisionsApart(splitsOf(model, tracesOf(own)))[0] : apart[0],
  };
}

function shownGame(game: Contestant, name: string, lines: Laid['lines']): Shown {
  const line = lines[game.id];
  return {
    id: game.id,
    name,
    short: shortName(name),
    people: game.people,
    ...(game.file !== undefined && { file: game.file }),
    trace: game.trace,
    ...(line !== undefined && { line }),
  };
}
