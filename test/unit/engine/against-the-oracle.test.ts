import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine';
import { scenarioArbitrary, setupArbitrary, setupFor } from '../../arbitraries/scenario';
import { byEngine } from '../../oracle/by-engine';
import { evaluate, type PlayedGame } from '../../oracle/evaluate';
import { anyOffered, expectSame } from '../../oracle/play';

const GAMES = 6;

describe('engine and oracle', () => {
  it('agree on every number of every turn', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(scenarioArbitrary, setupArbitrary, fc.nat(), (scenario, drawn, chooserSeed) => {
        const setup = setupFor(scenario, drawn);
        const model = compile(scenario);
        for (let game = 0; game < GAMES; game++) {
          const choose = anyOffered(chooserSeed + game);
          const own = { ...setup, seed: `${setup.seed}-${game}` };
          expectSame(byEngine(model, own, choose), evaluate(scenario, own, choose));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the random scenarios', () => {
  const games: PlayedGame[] = fc
    .sample(fc.tuple(scenarioArbitrary, setupArbitrary), { numRuns: 300, seed: 1 })
    .map(([scenario, drawn]) => evaluate(scenario, setupFor(scenario, drawn), anyOffered(1)));
  const turns = games.flatMap((game) => game.turns);
  const rows = turns.flatMap((turn) => turn.rows);
  const questions = turns.flatMap((turn) => turn.questions);
  const votes = turns.flatMap((turn) => turn.votes);
  const share = <T>(all: readonly T[], having: (one: T) => boolean) => all.filter(having).length / all.length;

  it.each([
    ['effects of an option', /^A decision:[^/]*\/[^/]*$/],
    ['consequences of an option', /^A decision:[^/]*\/[^/]*\/c/],
    ['policies in force', /^A decision:[^/]*\/[^/]*\/while$/],
    ['limits in A', /^A limit/],
    ['limits in B', /^B limit/],
    ['limits in C', /^C limit/],
    ['outcomes of votes', /^B vote:[^/]*\/(passes|fails)$/],
    ['consequences of votes', /^B vote:[^/]*\/(passes|fails)\/c/],
    ['delayed consequences of votes', /^A vote:/],
    ['events', /^C event:[^/]*$/],
    ['consequences of events', /^C event:[^/]*\/c/],
    ['delayed consequences of events', /^A event:/],
    ['trends', /^C trend/],
  ])('have rows for %s', (_, pattern) => {
    expect(rows.filter(({ phase, path }) => pattern.test(`${phase} ${path}`)).length).toBeGreaterThan(25);
  });

  it('last, branch and end in different ways', () => {
    expect(share(games, (game) => game.turns.length > 2)).toBeGreaterThan(0.25);
    expect(
      share(questions, ({ decision, offered }) => offered.length < decision.options.length),
    ).toBeGreaterThan(0.1);
    expect(share(questions, ({ decision }) => decision.sees.length > 0)).toBeGreaterThan(0.1);
    expect(share(games, ({ ending }) => ending !== 'last')).toBeGreaterThan(0.2);
    expect(share(votes, ({ passed }) => passed)).toBeGreaterThan(0.1);
    expect(share(votes, ({ passed }) => !passed)).toBeGreaterThan(0.1);
  });
});
