/** RULES T3 to T8: the three phases of a turn, run over a model's program and one game's cells. */
import { HOLDS, holds } from './conditions';
import { applyRule, applyRules, recordRule, recordRules, type Scene, SET } from './effects';
import { at, type Layout } from './layout';
import { drawSalted, turnSalt } from './luck';
import { ADD, CLAUSE, type Model, NEEDS, type Program, R, RULE } from './model';
import { DECISION, H, HEAD, OPTION, POLICY, VOTE, VOTER } from './program';
import type { Recorder } from './recorder';

const A = 0;
const B = 1;
const C = 2;
/** What `outcomes` has on top while phase B is still being counted, so that no vote sees another (T4). */
const COUNTING = 4;
const YES = 1;
const NO = 2;
const ABSTAIN = 3;
const MAX = 10000;

/** What stays the same through one turn. */
interface Pass extends Scene {
  readonly model: Model;
  /** Address of the turn's head. */
  readonly head: number;
  readonly salt: number;
  readonly recorder: Recorder | undefined;
}

/**
 * Plays the turn that is due in `cells`. `choices` holds an offered option for each open decision (others are not
 * read); it is the caller's duty to have checked that. Ends the game or moves on to the next turn of the course.
 */
export function playTurn(model: Model, cells: Int32Array, choices: Int32Array, recorder?: Recorder): void {
  const { layout, program } = model;
  const { code } = program;
  const turn = at(cells, layout.turn) - 1;
  const salt = turnSalt(at(cells, layout.seed), turn);
  const head = program.heads + turn * HEAD;
  const pass: Pass = { model, code, cells, turn, deltas: layout.deltas, head, salt, recorder };
  phaseA(pass, choices);
  if (at(code, head + H.votes) !== at(code, head + H.votesTo)) phaseB(pass);
  phaseC(pass);
  for (let meter = layout.meters, sum = layout.sums; sum < program.sumsTo; meter++, sum++) {
    cells[sum] = at(cells, sum) + at(cells, meter);
  }
  moveOn(layout, program, cells);
}

function phaseA(pass: Pass, choices: Int32Array): void {
  const { model, code, cells, head } = pass;
  const { layout, program } = model;
  const first = at(code, head + H.decisions);
  const end = at(code, head + H.decisionsTo);
  for (let row = first; row < end; row += DECISION) {
    const decision = at(code, row);
    const choice = at(choices, decision);
    const cell = layout.choices + decision;
    const changed = choice >= 0 && (at(code, row + 1) === 0 || at(cells, cell) !== choice + 1);
    cells[layout.before + decision] = changed ? 1 : 0;
    if (choice >= 0) cells[cell] = choice + 1;
  }
  for (let row = first; row < end; row += DECISION) {
    const decision = at(code, row);
    if (cells[layout.before + decision] === 0) continue;
    cells[layout.before + decision] = 0;
    fire(pass, A, at(code, at(code, row + 2) + at(choices, decision) * OPTION));
  }
  for (let row = program.policies; row < program.policiesTo; row += POLICY) {
    const option = at(code, row + 1) + (at(cells, at(code, row)) - 1) * OPTION;
    const last = at(code, option + 5);
    for (let add = at(code, option + 4); add < last; add += ADD) {
      const cell = at(code, add);
      cells[cell] = at(cells, cell) + at(code, add + 1);
    }
    const from = at(code, option + 2);
    const to = at(code, option + 3);
    if (from < to) applyThatComeUp(pass, A, from, to);
  }
  landPending(pass);
  settle(pass, A);
}

function landPending(pass: Pass): void {
  const { model, code, cells } = pass;
  const { layout, program } = model;
  const played = at(cells, layout.played);
  const bit = 1 << (played & 31);
  const word = played >> 5;
  for (let cell = layout.pending + word, rule = program.delayed; cell < layout.size; cell += 2, rule++) {
    const due = at(cells, cell);
    if ((due & bit) === 0) continue;
    cells[cell] = due & ~bit;
    applyEffects(pass, A, at(code, rule));
  }
}

function phaseB(pass: Pass): void {
  const { model, code, cells, head } = pass;
  const { outcomes } = model.layout;
  const first = at(code, head + H.votes);
  const end = at(code, head + H.votesTo);
  for (let row = first; row < end; row += VOTE) countVote(pass, row);
  settle(pass, B);
  for (let row = first; row < end; row += VOTE) {
    const cell = outcomes + at(code, row);
    cells[cell] = at(cells, cell) & (COUNTING - 1);
  }
}

function countVote(pass: Pass, row: number): void {
  const { code, cells } = pass;
  const { layout } = pass.model;
  const vote = at(code, row);
  if (!holds(code, at(code, row + 1), cells)) return;
  let yes = 0;
  let no = 0;
  let abstain = 0;
  let vetoed = false;
  const last = at(code, row + 6);
  for (let member = at(code, row + 5); member < last; member += VOTER) {
    const ballot = ballotOf(code, cells, member, pass.salt);
    cells[at(code, member + 6)] = ballot;
    const size = at(code, member);
    if (ballot === YES) yes += size;
    else if (ballot === NO) no += size;
    else abstain += size;
    if (ballot === NO && at(code, member + 1) === 1) vetoed = true;
  }
  cells[layout.yes + vote] = yes;
  cells[layout.no + vote] = no;
  cells[layout.abstain + vote] = abstain;
  const needs = at(code, row + 2);
  const enough =
    needs === NEEDS.majority ? yes > no : needs === NEEDS.twoThirds ? yes >= 2 * no && yes > 0 : yes >= needs;
  const passes = enough && !vetoed;
  cells[layout.outcomes + vote] = COUNTING + (passes ? 1 : 2);
  fire(pass, B, at(code, passes ? row + 3 : row + 4));
}

function ballotOf(code: Int32Array, cells: Int32Array, member: number, salt: number): number {
  const follows = at(code, member + 2);
  const first = at(code, member + 4);
  if (follows >= 0) {
    const choice = at(cells, follows);
    return choice === 0 ? ABSTAIN : at(code, first + (choice - 1) * OPTION + 1);
  }
  const last = at(code, member + 5);
  for (let clause = first; clause < last; clause += CLAUSE) {
    if (!holds(code, at(code, clause), cells)) continue;
    const chance = at(code, clause + 2);
    const comes = chance < 0 || drawSalted(salt, at(code, member + 3)) < chance;
    return at(code, comes ? clause + 1 : clause + 3);
  }
  return ABSTAIN;
}

function phaseC(pass: Pass): void {
  const { code, cells, head, salt } = pass;
  const { layout } = pass.model;
  for (let cell = layout.happened; cell < layout.outcomes; cell++) if (at(cells, cell) > 1) cells[cell] = 1;
  const last = at(code, head + H.eventsTo);
  for (let row = at(code, head + H.events); row < last; row += RULE) {
    const cell = at(code, row + R.happened);
    const before = at(cells, cell);
    if (before !== 0 && at(code, row + R.repeats) === 0) continue;
    if (!comesUp(code, cells, row, salt)) continue;
    cells[cell] = before === 0 ? 3 : 2;
    fire(pass, C, row);
  }
  applyThatComeUp(pass, C, at(code, head + H.trends), at(code, head + H.trendsTo));
  settle(pass, C);
}

/** Whether a rule's condition holds and its chance, if it has one, comes up. */
function comesUp(code: Int32Array, cells: Int32Array, row: number, salt: number): boolean {
  const when = at(code, row + R.when);
  if (when !== HOLDS && !holds(code, when, cells)) return false;
  const chance = at(code, row + R.chance);
  return chance < 0 || drawSalted(salt, at(code, row + R.key)) < chance;
}

/** A rule takes effect, and each of its consequences that comes up: at once, or later (T7). */
function fire(pass: Pass, phase: number, row: number): void {
  const { code, cells } = pass;
  applyEffects(pass, phase, row);
  const last = at(code, row + R.consequencesTo);
  for (let rule = at(code, row + R.consequencesFrom); rule < last; rule += RULE) {
    if (!comesUp(code, cells, rule, pass.salt)) continue;
    const after = at(code, rule + R.after);
    if (after === 0) applyEffects(pass, phase, rule);
    else postpone(pass.model.layout, cells, at(code, rule + R.pending), after);
  }
}

function postpone(layout: Layout, cells: Int32Array, pending: number, after: number): void {
  const due = at(cells, layout.played) + after;
  if (due >= at(cells, layout.courseLength)) return;
  const cell = pending + (due >> 5);
  cells[cell] = at(cells, cell) | (1 << (due & 31));
}

/** Of rules one after another, the effects of those whose condition holds. */
function applyThatComeUp(pass: Pass, phase: number, from: number, to: number): void {
  applyRules(pass.code, pass.cells, from, to);
  if (pass.recorder) recordRules(pass, pass.recorder, phase, from, to);
}

/** A rule's effects, whose condition is known to hold. */
function applyEffects(pass: Pass, phase: number, row: number): void {
  applyRule(pass.code, pass.cells, row);
  if (pass.recorder) recordRule(pass, pass.recorder, phase, row);
}

/** Applies a phase's sum once: meters clamped to N1's range, then flags cleared, then set. */
function settle(pass: Pass, phase: number): void {
  const { model, cells } = pass;
  const { deltas, flagChanges, before, meters, flags } = model.layout;
  for (let cell = deltas, meter = meters; cell < flagChanges; cell++, meter++) {
    const delta = at(cells, cell);
    if (delta === 0) continue;
    cells[cell] = 0;
    const sum = at(cells, meter) + delta;
    const clamped = Math.max(0, Math.min(sum, MAX));
    cells[meter] = clamped;
    if (clamped !== sum)
      pass.recorder?.row(pass.turn, phase, meter - meters, clamped - sum, model.limits + meter - meters);
  }
  for (let cell = flagChanges, flag = flags; cell < before; cell++, flag++) {
    const change = at(cells, cell);
    if (change === 0) continue;
    cells[cell] = 0;
    cells[flag] = (change & SET) !== 0 ? 1 : 0;
  }
}

/** T8, and the next turn of the course where nothing ends. */
function moveOn(layout: Layout, program: Program, cells: Int32Array): void {
  const { code } = program;
  const played = at(cells, layout.played) + 1;
  cells[layout.played] = played;
  const over = played >= at(cells, layout.courseLength);
  const last = over ? program.endingsTo : program.earlyTo;
  for (let row = over ? program.endings : program.early; row < last; row += 2) {
    if (!holds(code, at(code, row), cells)) continue;
    cells[layout.ended] = at(code, row + 1) + 1;
    return;
  }
  if (over) throw new Error('unchecked scenario: no ending holds');
  cells[layout.turn] = at(cells, layout.course + played) + 1;
}
