/** The tests that a scenario brings along: a thousand games each, and how many of them come out as expected. */
import {
  at,
  begin,
  type Cells,
  conditionReader,
  type Expectation,
  fnv1a,
  isOpen,
  type Model,
  offer,
  playTurn,
  type ScenarioTest,
  score,
  specialise,
  turnOf,
  wantsOf,
} from '../../engine';
import { reallyChoice } from '../../opponents';
import type { TestResult } from './report';

/** Seeds “test-1” to “test-1000”. */
export const TEST_GAMES = 1000;

type Holds = (cells: Cells) => boolean;

function reader(model: Model, { what }: Expectation): Holds {
  switch (what.kind) {
    case 'ending': {
      const wanted = what.endings.map((id) => model.endingIds.indexOf(id) + 1);
      return (cells) => wanted.includes(at(cells, model.layout.ended));
    }
    case 'score': {
      const government = model.scenario.governments.find(({ id }) => id === what.government);
      const mandate = government?.mandates.find(({ id }) => id === what.mandate);
      if (!mandate) throw new Error(`unchecked mandate: ${what.mandate}`);
      const wants = wantsOf(model, mandate);
      const { atLeast = 0, below = Number.POSITIVE_INFINITY } = what;
      return (cells) => {
        const reached = score(model, cells, wants);
        return reached >= atLeast && reached < below;
      };
    }
    case 'condition':
      return conditionReader(model, what.condition);
  }
}

/** For each turn and decision (turn · decisions + decision) the option that the test wants, or −1. */
function wantedOptions(model: Model, { play }: ScenarioTest): Int32Array {
  const decisions = model.decisionIds.length;
  const wanted = new Int32Array(model.turnIds.length * decisions).fill(-1);
  if (play === 'really') return wanted;
  for (const { turn, choices } of play) {
    const row = model.turnIds.indexOf(turn) * decisions;
    for (const [decision, option] of Object.entries(choices)) {
      const d = model.decisionIds.indexOf(decision);
      wanted[row + d] = model.optionIds[d]?.indexOf(option) ?? -1;
    }
  }
  return wanted;
}

/** Runs one test; yields the share of its games that have been played. */
export function* runTest(model: Model, test: ScenarioTest): Generator<number, TestResult> {
  const template = begin(model, { seed: '' });
  const tuned = specialise(model, template);
  const { layout, turnOrder } = model;
  const decisions = model.decisionIds.length;
  const wanted = wantedOptions(model, test);
  const readers = test.expect.map((expectation) => reader(model, expectation));
  const held = readers.map(() => 0);
  const endings = new Int32Array(model.endingIds.length);
  const notOffered = new Set<string>();
  const cells = new Int32Array(template.length);
  const choices = new Int32Array(decisions);
  const offered = new Int32Array(12);

  const choose = (decision: number, wish: number): number => {
    const count = offer(model, cells, decision, choices, offered);
    if (wish >= 0) {
      if (offered.subarray(0, count).includes(wish)) return wish;
      notOffered.add(`${model.decisionIds[decision]}: ${model.optionIds[decision]?.[wish]}`);
    }
    return reallyChoice(model, cells, decision, offered, count).option;
  };

  for (let game = 0; game < TEST_GAMES; game++) {
    cells.set(template);
    cells[layout.seed] = fnv1a(`TEST-${game + 1}`);
    choices.fill(-1);
    while (at(cells, layout.ended) === 0) {
      const turn = turnOf(model, cells);
      const last = at(turnOrder.from, turn + 1);
      for (let i = at(turnOrder.from, turn); i < last; i++) {
        const decision = at(turnOrder.items, i);
        choices[decision] = -1;
        if (!isOpen(model, cells, decision)) continue;
        choices[decision] = choose(decision, at(wanted, turn * decisions + decision));
      }
      playTurn(tuned, cells, choices);
    }
    const ending = at(cells, layout.ended) - 1;
    endings[ending] = at(endings, ending) + 1;
    for (const [r, holds] of readers.entries()) if (holds(cells)) held[r] = (held[r] ?? 0) + 1;
    if (game % 100 === 99) yield (game + 1) / TEST_GAMES;
  }

  const shares = held.map((count) => count / TEST_GAMES);
  return {
    name: test.name,
    ok: test.expect.every(({ share }, e) => (shares[e] ?? 0) * 10000 >= share),
    shares,
    wanted: test.expect.map(({ share }) => share / 10000),
    endings: Object.fromEntries(
      [...endings].flatMap((count, e) => (count > 0 ? [[model.endingIds[e] ?? '', count / TEST_GAMES]] : [])),
    ),
    notOffered: [...notOffered],
  };
}
