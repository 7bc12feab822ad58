import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { revealCues } from '../../../src/picture';
import { readScenario } from '../../../src/scenario';
import {
  createGameStore,
  draftComplete,
  type Game,
  meterOf,
  type Ports,
  roundDecisions,
  type Scenario,
} from '../../../src/store';
import { createTexts } from '../../../src/texts';
import { dossiers, tabNames } from '../../../src/ui/reading/decisions';
import { besideHistory, foresight } from '../../../src/ui/reading/history';
import { biggestRows, entriesOf, ledgerOf } from '../../../src/ui/reading/ledger';
import { linesOf, reasonsBySize, valuesAfter } from '../../../src/ui/reading/moving';
import { ruleWords } from '../../../src/ui/reading/rule-words';
import {
  courseOf,
  endingIn,
  grouped,
  mandateOf,
  readings,
  turnInView,
} from '../../../src/ui/reading/standing';
import { firstPlan, gameOf, type Plan } from '../../../src/ui/setup/plan';

const say = createTexts('en');
let scenario: Scenario;

const PORTS: Ports = {
  games: { all: async () => [], put: async () => {}, remove: async () => {} },
  files: { save: async () => {} },
  scenarios: {
    shelf: [],
    own: async () => [],
    load: async () => scenario,
    whole: async () => scenario,
    notes: async () => scenario.class,
  },
  settings: { load: () => ({}), keep: () => {}, languages: () => [] },
  now: () => '2026-01-01T00:00:00Z',
  newId: () => 'id',
  newLuck: () => 'HERON-42',
  pause: async () => {},
};

/** Plays `turns` turns with the first option of everything, guessing the first option too. */
function played(plan: Partial<Plan>, turns: number): Game {
  const store = createGameStore(PORTS);
  store.getState().start(scenario, gameOf(scenario, { ...firstPlan(scenario, 'HERON-42'), ...plan }));
  for (;;) {
    const { game, ...act } = store.getState();
    if (!game) throw new Error('no game');
    if (game.turns.length === turns && game.beat === 'aftermath') return game;
    if (game.beat === 'decide') {
      for (const { decision, options } of dossiers(game)) act.choose(decision.id, options[0]?.id ?? '');
      act.seal(true);
    } else if (game.beat === 'predict') {
      const first = scenario.turns.flatMap((t) => t.decisions).find(({ id }) => id === game.foresee);
      act.foresee(first?.options[0]?.id);
    } else if (game.beat === 'reveal') act.endReveal();
    else if (game.beat === 'aftermath') act.next();
    else return game;
  }
}

beforeAll(() => {
  const reading = readScenario(readFileSync('scenarios/us-colombia-2025.yaml', 'utf8'));
  if (!reading.scenario) throw new Error('the main scenario does not read');
  scenario = reading.scenario;
});

describe('what is set before a game', () => {
  test('is a game that could begin at once', () => {
    expect(gameOf(scenario, firstPlan(scenario, ' HERON-42 '))).toEqual({
      seats: { us: 'person', co: 'really' },
      mandates: { us: 'stem' },
      seed: 'HERON-42',
    });
  });

  test('gives another person a mandate, and records only assumptions that were changed', () => {
    const plan = firstPlan(scenario, 'X');
    const changed = { ...plan.assumptions, caracas: 'dialogue' };
    expect(
      gameOf(scenario, { ...plan, seat: 'co', other: 'person', course: 'short', assumptions: changed }),
    ).toEqual({
      seats: { us: 'person', co: 'person' },
      mandates: { co: 'accord', us: 'stem' },
      seed: 'X',
      course: 'short',
      assumptions: { caracas: 'dialogue' },
    });
  });
});

describe('dossiers', () => {
  test('are those of the seat in this round, with what they may see', () => {
    const store = createGameStore(PORTS);
    store.getState().start(scenario, gameOf(scenario, firstPlan(scenario, 'HERON-42')));
    const { game } = store.getState();
    if (!game) throw new Error('no game');
    const [visa, ...others] = dossiers(game);
    expect(others).toEqual([]);
    expect(visa?.decision.id).toBe('visa');
    expect(visa?.sees.map(({ option }) => option.id)).toEqual(['appeal']);
    expect(roundDecisions(game.model, game.cells, game.sealed)).toHaveLength(1);
    expect(draftComplete(game)).toBe(false);
  });

  test('of one topic are told apart', () => {
    const dossier = { topic: 'Aid', options: [], sees: [], decision: scenario.standing[0] };
    const all = [dossier, { ...dossier, topic: 'Visas' }, dossier].flatMap(({ decision, ...rest }) =>
      decision ? [{ ...rest, decision }] : [],
    );
    expect(tabNames(all)).toEqual(['Aid', 'Visas', 'Aid 2']);
  });
});

describe('after some turns', () => {
  let game: Game;
  beforeAll(() => {
    game = played({}, 6);
  });

  test('the turn in view is the one just played', () => {
    expect(turnInView(game)).toMatchObject({ number: 6, turn: { id: 'mission' } });
    expect(courseOf(game)).toHaveLength(12);
  });

  test('three meters are in sight, the supports at home beside them', () => {
    const { headline, home, others } = grouped(readings(game));
    expect(headline.map(({ tone }) => tone)).toEqual(['trust', 'security', 'aid']);
    expect(home.map(({ tone }) => tone)).toEqual(['seat-0', 'seat-1']);
    expect(headline.length + home.length + others.length).toBe(scenario.meters.length);
    expect(headline[0]?.path).toHaveLength(7);
  });

  test('G1: the ledger of every meter adds up, turn by turn', () => {
    for (const { id, start } of scenario.meters) {
      let value = start;
      for (const { number, from, to, entries } of [...ledgerOf(game, id)].reverse()) {
        expect(from).toBe(value);
        value += entries.reduce((sum, { hundredths }) => sum + hundredths, 0);
        expect(to).toBe(value);
        const after = game.turns[number - 1]?.after;
        expect(after && meterOf(game.model, after, id)).toBe(value);
      }
    }
  });

  test('every row says its rule in words, not by its path', () => {
    for (const turn of game.turns.keys()) {
      for (const { path } of entriesOf(game, turn)) {
        const words = ruleWords(scenario, path, say);
        expect(words).not.toMatch(/^(decision|vote|event|trend|limit):|undefined|play\./);
      }
    }
    expect(ruleWords(scenario, 'decision:words/appeal', say)).toBe(
      'Colombia chose: Call on soldiers to disobey',
    );
    expect(ruleWords(scenario, 'limit:trust', say)).toBe('Meters stop at 0 and 100');
  });

  test('what moved a mandate most is the largest first, and only what it wants', () => {
    const wants = mandateOf(game, 'us', undefined)?.mandate.wants ?? [];
    const rows = biggestRows(game, wants, 4);
    expect(rows).toHaveLength(4);
    const sizes = rows.map(({ worth }) => Math.abs(worth));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(rows.every(({ meter }) => wants.some((want) => want.meter === meter))).toBe(true);
  });

  test('history stands beside every choice', () => {
    const [words, visa] = besideHistory(game, 0);
    expect(words).toMatchObject({ chosen: { id: 'appeal' }, really: { chose: 'appeal' }, kept: false });
    expect(words?.departure).toBeUndefined();
    expect(visa).toMatchObject({ chosen: { id: 'revoke' }, really: { certainty: 'documented' } });
  });

  test('guesses are counted', () => {
    const { right, asked } = foresight(game);
    expect(asked).toBeGreaterThan(0);
    expect(right).toBeLessThanOrEqual(asked);
  });

  test('the reveal brings every meter from where it was to where it is', () => {
    const last = game.turns.at(-1);
    if (!last) throw new Error('no turn');
    const cues = revealCues(game.model, last, { say, language: 'en' });
    const value = (cells: Int32Array) => (id: string) => meterOf(game.model, cells, id);
    for (const [count, at] of [
      [0, value(last.before)],
      [cues.length, value(last.after)],
    ] as const) {
      for (const [meter, hundredths] of valuesAfter(cues, count)) expect(hundredths).toBe(at(meter));
    }
    expect(linesOf(cues, 0)).toEqual([]);
    expect(linesOf(cues, cues.length).map(({ kind }) => kind)).toContain('vote');
  });
});

test('the largest reason is told first, each once', () => {
  const ruleTexts = ['small', 'large', 'small', undefined].map((because) => ({
    path: '',
    sources: [],
    ...(because !== undefined && { because }),
  }));
  const rows = [100, -400, 50, 900].map((hundredths, rule) => ({ hundredths, rule }));
  expect(reasonsBySize({ ruleTexts }, rows)).toEqual(['large', 'small']);
});

test('a short course is counted by its own turns, and comes to an ending', () => {
  const game = played({ course: 'short', other: 'unpredictable', seat: 'co' }, 6);
  expect(courseOf(game)).toHaveLength(6);
  expect(turnInView(game).number).toBe(6);
  expect(endingIn(game)?.front).toHaveLength(2);
});

test('a government that is to follow history and cannot says so', () => {
  const game = played({ seat: 'co' }, 12);
  const all = [...game.turns.keys()].flatMap((index) => besideHistory(game, index));
  for (const { decision, departure, chosen, really } of all) {
    expect(departure === undefined || decision.by === 'us').toBe(true);
    if (departure === 'not-offered') expect(chosen?.id).not.toBe(really?.chose);
  }
});
