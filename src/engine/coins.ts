/**
 * A model whose chances are coins that somebody else tosses: every rule or clause with a chance reads a cell of its own
 * (1: it comes up) instead of drawing. So all games that there are can be counted instead of drawn.
 */
import { at } from './layout';
import { CLAUSE, type Lists, MEMBER, type Model, R, RULE, type Tables } from './model';
import { H, HEAD, link } from './program';
import type { Cells } from './state';

export interface Coins {
  /** Its states have the coins' cells at their end; begin them with `begin`. */
  readonly model: Model;
  /** The cell of coin 0. */
  readonly first: number;
  /** Of each coin, hundredths of a percent. */
  readonly chances: readonly number[];
  /** The coins that may be looked at when the due turn is played with these choices: all that are, and maybe more. */
  ofTurn(cells: Cells, choices: Int32Array): number[];
}

/** The model with coins for chances. With `known` it is for games under the assumptions there only, and faster. */
export function withCoins(model: Model, known?: Cells): Coins {
  const { layout } = model;
  const first = layout.total;
  const chances: number[] = [];
  const tests = [...model.tests];
  const toss = (chance: number, when: number) => {
    chances.push(chance);
    return tests.push(first + chances.length - 1, 1, 2, when, -2) - 5;
  };

  const rules = model.rules.slice();
  const coinOfRule = new Int32Array(rules.length / RULE).fill(-1);
  for (let rule = 0; rule < coinOfRule.length; rule++) {
    const row = rule * RULE;
    const chance = at(rules, row + R.chance);
    if (chance < 0) continue;
    coinOfRule[rule] = chances.length;
    rules[row + R.when] = toss(chance, at(rules, row + R.when));
    rules[row + R.chance] = -1;
  }

  const clauses: number[] = [];
  const members = model.members.slice();
  const coinsOfMember: number[][] = [];
  for (let member = 0; member < members.length; member += MEMBER) {
    const own: number[] = [];
    const from = clauses.length / CLAUSE;
    for (let c = at(members, member + 4); c < at(members, member + 5); c++) {
      const [when = 0, ballot = 0, chance = -1, otherwise = 0] = model.clauses.subarray(c * CLAUSE);
      if (chance >= 0) {
        own.push(chances.length);
        clauses.push(toss(chance, when), ballot, -1, otherwise, when, otherwise, -1, otherwise);
      } else clauses.push(when, ballot, chance, otherwise);
    }
    members[member + 4] = from;
    members[member + 5] = clauses.length / CLAUSE;
    coinsOfMember.push(own);
  }

  const tables: Tables = {
    ...model,
    layout: { ...layout, total: first + chances.length },
    tests: Int32Array.from(tests),
    rules,
    members,
    clauses: Int32Array.from(clauses),
  };
  const coined: Model = { ...tables, program: link(tables, known) };
  const ofRule = (rule: number, into: number[]) => {
    if (at(coinOfRule, rule) >= 0) into.push(at(coinOfRule, rule));
  };
  const ofConsequences = (rule: number, into: number[]) => {
    const row = rule * RULE;
    const last = at(rules, row + R.consequencesTo);
    for (let c = at(rules, row + R.consequencesFrom); c < last; c++) ofRule(c, into);
  };
  return {
    model: coined,
    first,
    chances,
    ofTurn(cells, choices) {
      const turn = at(cells, layout.turn) - 1;
      const found: number[] = [];
      for (const decision of slice(model.turnDecisions, turn)) {
        const option = at(choices, decision);
        if (option < 0) continue;
        if (at(model.standing, decision) === 1 && at(cells, layout.choices + decision) === option + 1)
          continue;
        ofConsequences(at(model.optionRule, at(model.optionFrom, decision) + option), found);
      }
      for (const vote of slice(model.turnVotes, turn)) {
        for (let m = at(model.memberFrom, vote); m < at(model.memberFrom, vote + 1); m++) {
          found.push(...(coinsOfMember[m] ?? []));
        }
        ofConsequences(at(model.votePasses, vote), found);
        ofConsequences(at(model.voteFails, vote), found);
      }
      for (const event of eventsOf(coined, turn)) {
        const rule = at(model.eventRule, event);
        const again = at(rules, rule * RULE + R.repeats) === 1;
        if (at(cells, layout.happened + event) !== 0 && !again) continue;
        ofRule(rule, found);
        ofConsequences(rule, found);
      }
      return found;
    },
  };
}

const slice = ({ from, items }: Lists, index: number) => items.subarray(at(from, index), at(from, index + 1));

/** The events that the turn can have. */
function eventsOf({ program: { code, heads }, layout }: Model, turn: number): number[] {
  const head = heads + turn * HEAD;
  const events: number[] = [];
  for (let row = at(code, head + H.events); row < at(code, head + H.eventsTo); row += RULE) {
    events.push(at(code, row + R.happened) - layout.happened);
  }
  return events;
}
