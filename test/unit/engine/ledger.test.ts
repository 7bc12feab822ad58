import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, compile, LedgerRecorder, resolve } from '../../../src/engine';
import * as build from '../../arbitraries/builders';
import { scenarioArbitrary, setupArbitrary, setupFor } from '../../arbitraries/scenario';
import { byEngine } from '../../oracle/by-engine';
import { anyOffered, play, rows } from '../../oracle/play';

const { when } = build;

describe('G1 the ledger', () => {
  it('adds up to the change of every meter in every turn, exactly; limits are what clamping took', {
    timeout: 60_000,
  }, () => {
    let limits = 0;
    fc.assert(
      fc.property(scenarioArbitrary, setupArbitrary, fc.nat(), (scenario, drawn, seed) => {
        const game = byEngine(compile(scenario), setupFor(scenario, drawn), anyOffered(seed));
        const meters = new Map(scenario.meters.map(({ id, start }) => [id, start]));
        for (const turn of game.turns) {
          for (const [meter, before] of meters) {
            let now = before;
            for (const phase of ['A', 'B', 'C']) {
              const own = turn.rows.filter((row) => row.phase === phase && row.meter === meter);
              const limit = own.filter(({ path }) => path === `limit:${meter}`);
              const rest = own.filter(({ path }) => !path.startsWith('limit:'));
              const asked = rest.reduce((sum, { hundredths }) => sum + hundredths, now);
              const clamped = Math.min(10000, Math.max(0, asked));
              const taken = clamped - asked;
              expect(limit.map(({ hundredths }) => hundredths)).toEqual(taken === 0 ? [] : [taken]);
              expect(limit.length + rest.length).toBe(own.length);
              limits += limit.length;
              now = clamped;
            }
            expect(turn.meters.get(meter)).toBe(now);
            meters.set(meter, now);
          }
          // Rows of nothing are left out; limits stand last in their phase.
          expect(turn.rows.filter(({ hundredths }) => hundredths === 0)).toEqual([]);
          for (const [i, { phase, path }] of turn.rows.entries()) {
            const after = turn.rows[i + 1];
            if (path.startsWith('limit:') && after?.phase === phase) expect(after.path).toMatch(/^limit:/);
          }
        }
      }),
      { numRuns: 100 },
    );
    expect(limits).toBeGreaterThan(50);
  });

  it('has a row for each entry, under the path of its rule', () => {
    const later = build.consequence('later', { after: 1, effects: { trust: 0.01 } });
    const now = build.consequence('now', { effects: { aid: -0.02 } });
    const both = { consequences: [now, later] };
    const council = (id: string, needs: number) =>
      build.vote(id, needs, [], {
        passes: { effects: { trust: 1 }, ...both },
        fails: { effects: { trust: -1 }, ...both },
      });
    const scenario = build.scenario({
      meters: { trust: 50, aid: 50 },
      standing: [
        build.standing(
          'policy',
          'soft',
          ['t1'],
          [
            build.option('soft', {
              while: [
                build.inForce({ effects: { trust: 2, aid: 3 } }),
                build.inForce({ effects: { trust: 2 } }),
                build.inForce({ when: when.turn({ atLeast: 2 }), effects: { aid: -4 } }),
              ],
            }),
            build.option('hard'),
          ],
        ),
      ],
      turns: [
        build.turn('t1', {
          decisions: [
            build.decision('act', [
              build.option('go', { effects: { trust: 5, aid: -5 }, ...both }),
              build.option('no'),
            ]),
          ],
          votes: [council('aye', 0), council('nay', 1)],
        }),
        build.turn('t2'),
      ],
      events: [build.event('e', { when: when.turn({ below: 2 }), effects: { aid: 6 }, ...both })],
      trends: [
        build.trend('t', {
          when: when.turn({ below: 2 }),
          effects: { trust: 7 },
          pull: [build.pull('trust', 100, 10), build.pull('aid', 0, 10)],
        }),
      ],
    });
    const game = play(scenario);
    expect(rows(game.turns[0])).toEqual([
      'A trust 5 decision:act/go',
      'A aid -5 decision:act/go',
      'A aid -0.02 decision:act/go/now',
      'A trust 2 decision:policy/soft/while',
      'A aid 3 decision:policy/soft/while',
      'A trust 2 decision:policy/soft/while',
      'B trust 1 vote:aye/passes',
      'B aid -0.02 vote:aye/passes/now',
      'B trust -1 vote:nay/fails',
      'B aid -0.02 vote:nay/fails/now',
      'C aid 6 event:e',
      'C aid -0.02 event:e/now',
      // 59.00 toward 100 by 10 %, 47.94 toward 0 by 10 %.
      'C trust 7 trend:t',
      'C trust 4.1 trend:t',
      'C aid -4.79 trend:t',
    ]);
    expect(rows(game.turns[1]).sort()).toEqual([
      'A aid -4 decision:policy/soft/while',
      'A aid 3 decision:policy/soft/while',
      'A trust 0.01 decision:act/go/later',
      'A trust 0.01 event:e/later',
      'A trust 0.01 vote:aye/passes/later',
      'A trust 0.01 vote:nay/fails/later',
      'A trust 2 decision:policy/soft/while',
      'A trust 2 decision:policy/soft/while',
    ]);
  });

  it('has a limit row in each phase that clamps, at 100 and at 0, and none at the limit itself', () => {
    const act = build.decision('act', [
      build.option('go', { effects: { up: 60, down: -50, edge: 50 } }),
      build.option('no'),
    ]);
    const game = play(
      build.scenario({
        meters: { up: 50, down: 50, edge: 50 },
        turns: [
          build.turn('t1', {
            decisions: [act],
            votes: [build.vote('v', 0, [], { passes: { effects: { up: -30, down: -0.01 } } })],
          }),
        ],
        events: [build.event('e', { effects: { up: 31, down: -1, edge: 0 } })],
        trends: [build.trend('t', { effects: { down: -2 } })],
      }),
    );
    expect(rows(game.turns[0])).toEqual([
      'A up 60 decision:act/go',
      'A down -50 decision:act/go',
      'A edge 50 decision:act/go',
      'A up -10 limit:up',
      'B up -30 vote:v/passes',
      'B down -0.01 vote:v/passes',
      'B down 0.01 limit:down',
      'C up 31 event:e',
      'C down -1 event:e',
      'C down -2 trend:t',
      'C up -1 limit:up',
      'C down 3 limit:down',
    ]);
  });

  it('leaves rows of nothing out', () => {
    const game = play(
      build.scenario({
        turns: [build.turn('t1')],
        events: [build.event('e', { effects: { trust: 0 } })],
        trends: [build.trend('t', { effects: { trust: 0 }, pull: [build.pull('trust', 50.01, 50)] })],
      }),
    );
    expect(game.turns[0]?.rows).toEqual([]);
  });

  it('leaves out what cancels out only where each part is nothing', () => {
    const game = play(
      build.scenario({
        turns: [build.turn('t1')],
        events: [build.event('e', { effects: { trust: 3 } }), build.event('f', { effects: { trust: -3 } })],
      }),
    );
    expect(rows(game.turns[0])).toEqual(['C trust 3 event:e', 'C trust -3 event:f']);
  });

  it('says the author’s `because`, certainty and sources of each row, and the turn', () => {
    const grounds = { because: 'It rains.', certainty: 'disputed', sources: ['article'] } as const;
    const plain = build.scenario({
      turns: [build.turn('t1'), build.turn('t2')],
      events: [
        { ...build.event('storm', { effects: { trust: -60 }, when: when.turn({ atLeast: 2 }) }), ...grounds },
      ],
    });
    const model = compile(plain);
    const cells = begin(model, { seed: 'x' });
    const recorder = new LedgerRecorder();
    resolve(model, cells, {}, recorder);
    resolve(model, cells, {}, recorder);
    expect(recorder.rows().map(({ rule, ...row }) => ({ ...row, ...model.ruleTexts[rule] }))).toEqual([
      { turn: 1, phase: 2, meter: 0, hundredths: -6000, path: 'event:storm', ...grounds },
      { turn: 1, phase: 2, meter: 0, hundredths: 1000, path: 'limit:trust', sources: [] },
    ]);
  });

  it('is kept however long it grows, read from a row on, and cleared', () => {
    const events = Array.from({ length: 700 }, (_, e) => build.event(`e${e}`, { effects: { trust: 0.01 } }));
    const model = compile(build.scenario({ turns: [build.turn('t1')], events }));
    const recorder = new LedgerRecorder();
    resolve(model, begin(model, { seed: 'x' }), {}, recorder);
    expect(recorder.length).toBe(700);
    expect(recorder.rows(699)).toEqual([
      {
        turn: 0,
        phase: 2,
        meter: 0,
        hundredths: 1,
        rule: model.ruleTexts.findIndex((r) => r.path === 'event:e699'),
      },
    ]);
    recorder.clear();
    expect([recorder.length, recorder.rows()]).toEqual([0, []]);
  });

  it('changes nothing by being kept', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(scenarioArbitrary, (scenario) => {
        const model = compile(scenario);
        const [kept, unkept] = [begin(model, { seed: 'x' }), begin(model, { seed: 'x' })];
        const choices = Object.fromEntries(
          model.decisionIds.flatMap((id, d) => (id.startsWith('s') ? [] : [[id, model.optionIds[d]![0]!]])),
        );
        const outcome = resolve(model, kept, choices, new LedgerRecorder());
        expect(resolve(model, unkept, choices)).toEqual(outcome);
        expect(kept).toEqual(unkept);
      }),
      { numRuns: 30 },
    );
  });
});
