/** RULES T3 to T8: the three phases of a turn, run over a model's tables and one game's cells. */
import { HOLDS, holds } from './conditions';
import { at } from './layout';
import { drawSalted, turnSalt } from './luck';
import { ADD, CLAUSE, MEMBER, type Model, NEEDS, O, OTHER, R, RULE } from './model';
import type { Recorder } from './recorder';

const A = 0;
const B = 1;
const C = 2;
const CLEARED = 1;
const SET = 2;
/** What `outcomes` has on top while phase B is still being counted, so that no vote sees another (T4). */
const COUNTING = 4;
const YES = 1;
const NO = 2;
const ABSTAIN = 3;
const MAX = 10000;

/** What stays the same through one turn. */
interface Pass {
  readonly model: Model;
  readonly cells: Int32Array;
  readonly turn: number;
  readonly salt: number;
  readonly recorder: Recorder | undefined;
}

/**
 * Plays the turn that is due in `cells`. `choices` holds an offered option for each open decision (others are not
 * read); it is the caller's duty to have checked that. Ends the game or moves on to the next turn of the course.
 */
export function playTurn(model: Model, cells: Int32Array, choices: Int32Array, recorder?: Recorder): void {
  const { layout } = model;
  const turn = at(cells, layout.turn) - 1;
  const pass: Pass = { model, cells, turn, salt: turnSalt(at(cells, layout.seed), turn), recorder };
  phaseA(pass, choices);
  phaseB(pass);
  phaseC(pass);
  const meters = model.meterStarts.length;
  for (let m = 0; m < meters; m++) {
    cells[layout.sums + m] = at(cells, layout.sums + m) + at(cells, layout.meters + m);
  }
  moveOn(model, cells);
}

function phaseA(pass: Pass, choices: Int32Array): void {
  const { model, cells, turn } = pass;
  const { layout, turnDecisions, standing, optionFrom } = model;
  const first = at(turnDecisions.from, turn);
  const end = at(turnDecisions.from, turn + 1);
  for (let i = first; i < end; i++) {
    const decision = at(turnDecisions.items, i);
    const choice = at(choices, decision);
    const before = at(cells, layout.choices + decision);
    cells[layout.before + decision] =
      choice < 0 ? 0 : standing[decision] === 1 && before === choice + 1 ? 0 : 1;
    if (choice >= 0) cells[layout.choices + decision] = choice + 1;
  }
  for (let i = first; i < end; i++) {
    const decision = at(turnDecisions.items, i);
    if (cells[layout.before + decision] === 0) continue;
    cells[layout.before + decision] = 0;
    fire(pass, A, at(model.optionRule, at(optionFrom, decision) + at(choices, decision)));
  }
  for (let decision = model.standingFrom; decision < standing.length; decision++) {
    const option = at(optionFrom, decision) + at(cells, layout.choices + decision) - 1;
    const last = at(model.whiles.from, option + 1);
    for (let i = at(model.whiles.from, option); i < last; i++) {
      const rule = at(model.whiles.items, i);
      if (comesUp(pass, rule)) applyEffects(pass, A, rule);
    }
  }
  landPending(pass);
  settle(pass, A);
}

function landPending(pass: Pass): void {
  const { model, cells } = pass;
  const { layout, delayedRule } = model;
  const played = at(cells, layout.played);
  const bit = 1 << (played & 31);
  const word = played >> 5;
  for (let i = 0; i < delayedRule.length; i++) {
    const cell = layout.pending + 2 * i + word;
    const due = at(cells, cell);
    if ((due & bit) === 0) continue;
    cells[cell] = due & ~bit;
    applyEffects(pass, A, at(delayedRule, i));
  }
}

function phaseB(pass: Pass): void {
  const { model, cells, turn } = pass;
  const { turnVotes, layout } = model;
  const first = at(turnVotes.from, turn);
  const end = at(turnVotes.from, turn + 1);
  if (first === end) return;
  for (let i = first; i < end; i++) countVote(pass, at(turnVotes.items, i));
  settle(pass, B);
  for (let i = first; i < end; i++) {
    const cell = layout.outcomes + at(turnVotes.items, i);
    cells[cell] = at(cells, cell) & (COUNTING - 1);
  }
}

function countVote(pass: Pass, vote: number): void {
  const { model, cells } = pass;
  const { layout, members, memberFrom } = model;
  if (!holds(model.tests, at(model.voteWhen, vote), cells)) return;
  let yes = 0;
  let no = 0;
  let abstain = 0;
  let vetoed = false;
  const last = at(memberFrom, vote + 1);
  for (let member = at(memberFrom, vote); member < last; member++) {
    const ballot = ballotOf(pass, member);
    cells[layout.members + member] = ballot;
    const size = at(members, member * MEMBER);
    if (ballot === YES) yes += size;
    else if (ballot === NO) no += size;
    else abstain += size;
    if (ballot === NO && members[member * MEMBER + 1] === 1) vetoed = true;
  }
  cells[layout.yes + vote] = yes;
  cells[layout.no + vote] = no;
  cells[layout.abstain + vote] = abstain;
  const needs = at(model.voteNeeds, vote);
  const enough =
    needs === NEEDS.majority ? yes > no : needs === NEEDS.twoThirds ? yes >= 2 * no && yes > 0 : yes >= needs;
  const passes = enough && !vetoed;
  cells[layout.outcomes + vote] = COUNTING + (passes ? 1 : 2);
  fire(pass, B, at(passes ? model.votePasses : model.voteFails, vote));
}

function ballotOf(pass: Pass, member: number): number {
  const { model, cells } = pass;
  const { members, clauses, optionFrom } = model;
  const row = member * MEMBER;
  const follows = at(members, row + 2);
  if (follows >= 0) {
    const choice = at(cells, model.layout.choices + follows);
    return choice === 0 ? ABSTAIN : at(model.optionBallot, at(optionFrom, follows) + choice - 1);
  }
  const last = at(members, row + 5);
  for (let clause = at(members, row + 4); clause < last; clause++) {
    const c = clause * CLAUSE;
    if (!holds(model.tests, at(clauses, c), cells)) continue;
    const chance = at(clauses, c + 2);
    const comes = chance < 0 || drawSalted(pass.salt, at(members, row + 3)) < chance;
    return at(clauses, comes ? c + 1 : c + 3);
  }
  return ABSTAIN;
}

function phaseC(pass: Pass): void {
  const { model, cells } = pass;
  const { layout, eventRule, trendRule } = model;
  const last = layout.happened + eventRule.length;
  for (let cell = layout.happened; cell < last; cell++) if (at(cells, cell) > 1) cells[cell] = 1;
  for (let event = 0; event < eventRule.length; event++) {
    const cell = layout.happened + event;
    const before = at(cells, cell);
    if (before === 1 && model.eventRepeats[event] === 0) continue;
    const rule = at(eventRule, event);
    if (!comesUp(pass, rule)) continue;
    cells[cell] = before === 1 ? 2 : 3;
    fire(pass, C, rule);
  }
  for (let trend = 0; trend < trendRule.length; trend++) {
    const rule = at(trendRule, trend);
    if (comesUp(pass, rule)) applyEffects(pass, C, rule);
  }
  settle(pass, C);
}

/** Whether a rule's condition holds and its chance, if it has one, comes up. */
function comesUp(pass: Pass, rule: number): boolean {
  const { rules, tests } = pass.model;
  const row = rule * RULE;
  const chance = at(rules, row + R.chance);
  if (chance >= 0 && drawSalted(pass.salt, at(rules, row + R.key)) >= chance) return false;
  const when = at(rules, row + R.when);
  return when === HOLDS || holds(tests, when, pass.cells);
}

/** A rule takes effect, and each of its consequences that comes up: at once, or later (T7). */
function fire(pass: Pass, phase: number, rule: number): void {
  const { model, cells } = pass;
  const { rules, layout } = model;
  applyEffects(pass, phase, rule);
  const last = at(rules, rule * RULE + R.consequencesTo);
  for (let consequence = rule + 1; consequence < last; consequence++) {
    if (!comesUp(pass, consequence)) continue;
    const row = consequence * RULE;
    const after = at(rules, row + R.after);
    if (after === 0) {
      applyEffects(pass, phase, consequence);
      continue;
    }
    const due = at(cells, layout.played) + after;
    if (due >= at(cells, layout.courseLength)) continue;
    const cell = at(rules, row + R.pending) + (due >> 5);
    cells[cell] = at(cells, cell) | (1 << (due & 31));
  }
}

/** Adds a rule's effects to the phase's sum; the meters and flags themselves stand still until `settle`. */
function applyEffects(pass: Pass, phase: number, rule: number): void {
  const { model, cells, recorder } = pass;
  const { adds, rules } = model;
  const row = rule * RULE;
  const last = at(rules, row + R.addsTo);
  for (let i = at(rules, row + R.addsFrom); i < last; i += ADD) {
    const cell = at(adds, i);
    const hundredths = at(adds, i + 1);
    cells[cell] = at(cells, cell) + hundredths;
    if (recorder && hundredths !== 0) {
      recorder.row(pass.turn, phase, cell - model.layout.deltas, hundredths, rule);
    }
  }
  const othersTo = at(rules, row + R.othersTo);
  const othersFrom = at(rules, row + R.othersFrom);
  if (othersFrom !== othersTo) applyOthers(pass, phase, rule, othersFrom, othersTo);
}

/** Pulls (T6) and flags. */
function applyOthers(pass: Pass, phase: number, rule: number, from: number, to: number): void {
  const { model, cells, recorder } = pass;
  const { others } = model;
  for (let i = from; i < to; i += OTHER) {
    const kind = at(others, i);
    const cell = at(others, i + 1);
    if (kind >= O.clearFlag) {
      cells[cell] = at(cells, cell) | (kind === O.setFlag ? SET : CLEARED);
      continue;
    }
    const goal = at(others, i + 3);
    const toward = kind === O.pullToMeter ? at(cells, goal) : goal;
    const hundredths = (Math.imul(toward - at(cells, at(others, i + 2)), at(others, i + 4)) / 10000) | 0;
    cells[cell] = at(cells, cell) + hundredths;
    if (recorder && hundredths !== 0) {
      recorder.row(pass.turn, phase, cell - model.layout.deltas, hundredths, rule);
    }
  }
}

/** Applies a phase's sum once: meters clamped to N1's range, then flags cleared, then set. */
function settle(pass: Pass, phase: number): void {
  const { model, cells, recorder } = pass;
  const { layout, meterStarts, limits, flagIds } = model;
  for (let meter = 0; meter < meterStarts.length; meter++) {
    const delta = at(cells, layout.deltas + meter);
    if (delta === 0) continue;
    cells[layout.deltas + meter] = 0;
    const sum = at(cells, layout.meters + meter) + delta;
    const clamped = Math.max(0, Math.min(sum, MAX));
    cells[layout.meters + meter] = clamped;
    if (clamped !== sum) recorder?.row(pass.turn, phase, meter, clamped - sum, limits + meter);
  }
  for (let flag = 0; flag < flagIds.length; flag++) {
    const change = at(cells, layout.flagChanges + flag);
    if (change === 0) continue;
    cells[layout.flagChanges + flag] = 0;
    cells[layout.flags + flag] = (change & SET) !== 0 ? 1 : 0;
  }
}

/** T8, and the next turn of the course where nothing ends. */
function moveOn(model: Model, cells: Int32Array): void {
  const { layout, endingWhen, endingEarly } = model;
  const played = at(cells, layout.played) + 1;
  cells[layout.played] = played;
  const over = played >= at(cells, layout.courseLength);
  for (let ending = 0; ending < endingWhen.length; ending++) {
    if (!over && endingEarly[ending] === 0) continue;
    if (!holds(model.tests, at(endingWhen, ending), cells)) continue;
    cells[layout.ended] = ending + 1;
    return;
  }
  if (over) throw new Error('unchecked scenario: no ending holds');
  cells[layout.turn] = at(cells, layout.course + played) + 1;
}
