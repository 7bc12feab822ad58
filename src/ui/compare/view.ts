/** What the comparison shows, from the store's state: names, lines, and which games stand for what. */
import {
  type CompareState,
  type Contestant,
  type DecisionSplit,
  decisionsApart,
  type Field,
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

/** All games of one scenario, whichever are ticked. */
export interface ClassView {
  readonly model: Model;
  readonly scenario: Scenario;
  /** All of the scenario, without what really happened. */
  readonly games: readonly Shown[];
  /** A class's files; all games where none was dropped. */
  readonly group: readonly Shown[];
  readonly fromFiles: boolean;
}

export interface View extends ClassView {
  readonly really: (Shown & Pick<ReallyGame, 'stoodIn'>) | undefined;
  /** Those that are ticked, what really happened among them. */
  readonly ticked: readonly Shown[];
  /** What the ticked games have in common. */
  readonly terms: SharedTerms;
  /** The decisions that the ticked games did not decide alike. */
  readonly apart: readonly DecisionSplit[];
  /** Where the ticked games of people first part; with one of them, where it parts from what really happened. */
  readonly parting: DecisionSplit | undefined;
}

/** The part of the state that says what is ticked. */
export type Ticks = Pick<CompareState, 'selected' | 'lines' | 'really'>;

const SHORT = 15;

/** A name cut to fit beside a line. */
export function shortName(name: string): string {
  return name.length <= SHORT ? name : `${name.slice(0, SHORT - 1).trimEnd()}…`;
}

const tracesOf = (games: readonly Shown[]) => games.map(({ trace }) => trace);

/** The games of the scenario that is looked at. */
export function classView(
  fields: readonly Field[],
  scenario: string | undefined,
  say: Say,
): ClassView | undefined {
  const field = fieldOf({ fields, scenario });
  if (!field) return undefined;
  const { model } = field.on;
  const names = distinctNames(
    model.scenario,
    field.games.map((game) => ({ ...game, seed: game.trace.record.seed })),
    say,
  );
  const games = field.games.map((game, place) => shownGame(game, names[place] ?? ''));
  const dropped = games.filter(({ file }) => file !== undefined);
  const fromFiles = dropped.length > 0;
  return { model, scenario: model.scenario, games, group: fromFiles ? dropped : games, fromFiles };
}

function shownGame({ id, people, file, trace }: Contestant, name: string): Shown {
  return { id, name, short: shortName(name), people, ...(file !== undefined && { file }), trace };
}

/** The same with what is ticked. */
export function viewOf(set: ClassView, ticks: Ticks, say: Say): View {
  const { model } = set;
  const games = set.games.map((game) => withLine(game, ticks.lines[game.id]));
  const really = ticks.really && {
    ...ticks.really,
    name: say('compare.really'),
    short: say('compare.reallyShort'),
    line: REALLY,
  };
  const own = games.filter(({ id }) => ticks.selected.includes(id));
  const ticked = [...own, ...(really && ticks.selected.includes(REALLY) ? [really] : [])];
  const apart = decisionsApart(splitsOf(model, tracesOf(ticked)));
  return {
    ...set,
    games,
    really,
    ticked,
    terms: sharedTerms(model, tracesOf(ticked)),
    apart,
    parting: own.length > 1 ? decisionsApart(splitsOf(model, tracesOf(own)))[0] : apart[0],
  };
}

const withLine = (game: Shown, line: number | undefined): Shown =>
  line === undefined ? game : { ...game, line };
