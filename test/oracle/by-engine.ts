/** The engine's games in the oracle's form, so that the two can be compared whole. */

import {
  at,
  begin,
  type Cells,
  type Choices,
  choiceOf,
  endingOf,
  LedgerRecorder,
  type Model,
  meterOf,
  offered,
  open,
  PHASES,
  resolve,
  type Scenario,
  score,
  turnOf,
  turnResult,
  wantsOf,
} from '../../src/engine';
import type { Chooser, HeldVote, PlayedGame, PlayedTurn, Question, Row, Setup } from './evaluate';

/** Plays a whole game through the engine's door. */
export function byEngine(model: Model, setup: Setup, choose: Chooser): PlayedGame {
  const cells = begin(model, setup);
  const turns: PlayedTurn[] = [];
  while (endingOf(model, cells) < 0) turns.push(playTurn(model, cells, choose));
  return {
    turns,
    ending: model.endingIds[endingOf(model, cells)]!,
    scores: scoresOf(model, cells),
  };
}

function playTurn(model: Model, cells: Cells, choose: Chooser): PlayedTurn {
  const turn = turnOf(model, cells);
  const questions = ask(model, cells, choose);
  const recorder = new LedgerRecorder();
  const resolved = resolve(model, cells, choicesOf(questions), recorder);
  if (!resolved.ok) throw new Error(`refused: ${JSON.stringify(resolved.refusal)}`);
  return turnOfEngine(model, cells, turn, questions, recorder);
}

/** Puts the due turn's decisions to `choose`, each after those that it waits for. */
export function ask(model: Model, cells: Cells, choose: Chooser): (Question & { chosen: string })[] {
  const asked: (Question & { chosen: string })[] = [];
  let waiting = open(model, cells);
  while (waiting.length > 0) {
    const next = waiting.find(({ waitsFor }) =>
      waitsFor.every((id) => asked.some(({ decision }) => decision.id === id)),
    );
    if (!next) throw new Error('all decisions wait for one another');
    waiting = waiting.filter((other) => other !== next);
    const question: Question = {
      turn: turnOf(model, cells),
      decision: decisionOf(model.scenario, next.decision),
      standing: next.standing,
      inForce: next.inForce,
      offered: offered(model, cells, next.decision, choicesOf(asked)),
    };
    asked.push({ ...question, chosen: choose(question) });
  }
  return asked;
}

export const choicesOf = (questions: readonly (Question & { chosen: string })[]): Choices =>
  Object.fromEntries(questions.map(({ decision, chosen }) => [decision.id, chosen]));

function decisionOf(scenario: Scenario, id: string) {
  const all = [...scenario.turns.flatMap(({ decisions }) => decisions), ...scenario.standing];
  return all.find((decision) => decision.id === id)!;
}

/** What the turn that was just played left. */
export function turnOfEngine(
  model: Model,
  cells: Cells,
  turn: number,
  questions: PlayedTurn['questions'],
  recorder: LedgerRecorder,
): PlayedTurn {
  const { layout } = model;
  const result = turnResult(model, cells, turn);
  const latest = model.decisionIds.flatMap((id, d) => {
    const choice = choiceOf(model, cells, d);
    return choice < 0 ? [] : [[id, model.optionIds[d]![choice]!] as const];
  });
  const rows = recorder.rows();
  if (rows.some((row) => row.turn !== turn)) throw new Error('a row stands in another turn');
  return {
    turn,
    id: model.turnIds[turn]!,
    questions,
    rows: rows.map(
      ({ phase, meter, hundredths, rule }): Row => ({
        phase: PHASES[phase]!,
        meter: model.meterIds[meter]!,
        hundredths,
        path: model.ruleTexts[rule]!.path,
      }),
    ),
    votes: Object.entries(result.votes).map(
      ([vote, held]): HeldVote => ({
        vote,
        passed: held.passed,
        yes: held.for,
        no: held.against,
        abstain: held.abstained,
        members: Object.entries(held.members).map(([member, votes]) => ({ member, votes })),
      }),
    ),
    happened: result.happened,
    meters: new Map(model.meterIds.map((id) => [id, meterOf(model, cells, id)])),
    flags: new Set(model.flagIds.filter((_, f) => at(cells, layout.flags + f) === 1)),
    latest: new Map(latest),
    ending: model.endingIds[endingOf(model, cells)],
  };
}

export function scoresOf(model: Model, cells: Cells): Map<string, number> {
  return new Map(
    model.scenario.governments.flatMap(({ id, mandates }) =>
      mandates.map(
        (mandate) => [`${id}/${mandate.id}`, score(model, cells, wantsOf(model, mandate))] as const,
      ),
    ),
  );
}

/** A game in which everything whose order means nothing stands in one order (G1, T9). */
export function inOrder(game: PlayedGame) {
  const sorted = <T>(things: Iterable<T>) => [...things].map((thing) => JSON.stringify(thing)).sort();
  return {
    ending: game.ending,
    scores: sorted(game.scores),
    turns: game.turns.map(({ id, turn, ending, ...played }) => ({
      id,
      turn,
      ending,
      questions: sorted(
        played.questions.map(({ decision, inForce, offered, chosen }) => [
          decision.id,
          inForce,
          offered,
          chosen,
        ]),
      ),
      // `limit` stands last in its phase; else the order of rows means nothing.
      rows: sorted(played.rows),
      limitsLast: played.rows.every(
        ({ phase, path }, i) =>
          !path.startsWith('limit:') ||
          played.rows.slice(i).every((row) => row.phase !== phase || row.path.startsWith('limit:')),
      ),
      votes: sorted(
        played.votes.map((vote) => ({
          ...vote,
          members: sorted(vote.members),
        })),
      ),
      happened: sorted(played.happened),
      meters: sorted(played.meters),
      flags: sorted(played.flags),
      latest: sorted(played.latest),
    })),
  };
}
