import { describe, expect, it } from 'vitest';
import { begin, compile, open, resolve } from '../../../src/engine';
import * as build from '../../arbitraries/builders';
import { play } from '../../oracle/play';

const { when } = build;
const turns = (count: number) => Array.from({ length: count }, (_, t) => build.turn(`t${t + 1}`));
const early = (id: string, condition: Parameters<typeof build.ending>[1]) =>
  build.ending(id, condition, { early: true });
const ends = (game: ReturnType<typeof play>) => [game.ending, game.turns.length];

describe('T8 endings', () => {
  const always = when.turn({ atLeast: 1 });
  const fromSecond = when.turn({ atLeast: 2 });

  it('the first early one whose `when` holds ends the game after phase C', () => {
    const scenario = build.scenario({
      turns: turns(4),
      endings: [
        build.ending('not-early', always),
        early('third', when.turn({ atLeast: 3 })),
        early('second', fromSecond),
        early('second-too', fromSecond),
        build.ending('last'),
      ],
    });
    expect(ends(play(scenario))).toEqual(['second', 2]);
  });

  it('after the last turn the first one of the file whose `when` holds, early or not', () => {
    const endings = (...own: ReturnType<typeof build.ending>[]) =>
      build.scenario({ turns: turns(2), endings: [...own, build.ending('last')] });
    expect(ends(play(endings(build.ending('plain', always), early('quick', fromSecond))))).toEqual([
      'plain',
      2,
    ]);
    expect(ends(play(endings(early('quick', fromSecond), build.ending('plain', always))))).toEqual([
      'quick',
      2,
    ]);
    expect(ends(play(endings(early('never', when.turn({ atLeast: 9 })))))).toEqual(['last', 2]);
    expect(ends(play(endings(build.ending('never', when.turn({ below: 2 })))))).toEqual(['last', 2]);
  });

  it('the last turn is the course’s last', () => {
    const scenario = build.scenario({
      courses: { short: ['t1', 't2'] },
      turns: turns(4),
      endings: [build.ending('fourth', when.turn({ atLeast: 4 })), build.ending('last')],
    });
    expect(ends(play(scenario))).toEqual(['fourth', 4]);
    expect(ends(play(scenario, {}, { course: 'short' }))).toEqual(['last', 2]);
  });

  it('read S3 with this turn’s events and votes', () => {
    const scenario = build.scenario({
      flags: ['f'],
      turns: [
        build.turn('t1', { votes: [build.vote('v', 1, [build.member('m', 'no')])] }),
        ...turns(3).slice(1),
      ],
      events: [build.event('e', { effects: { trust: -46, set: 'f' } })],
    });
    const ending = (condition: Parameters<typeof build.ending>[1]) =>
      ends(play({ ...scenario, endings: [early('rupture', condition), build.ending('last')] }));
    expect(ending(when.meter('trust', { below: 5 }))).toEqual(['rupture', 1]);
    expect(ending(when.meter('trust', { below: 4 }))).toEqual(['last', 3]);
    expect(ending(when.happened('e'))).toEqual(['rupture', 1]);
    expect(ending(when.failed('v'))).toEqual(['rupture', 1]);
    expect(ending(when.tally('v', 'no', { atLeast: 1 }))).toEqual(['rupture', 1]);
    expect(ending(when.passed('v'))).toEqual(['last', 3]);
    expect(ending(when.flag('f'))).toEqual(['rupture', 1]);
  });

  it('an ended game opens nothing and plays no further turn', () => {
    const model = compile(
      build.scenario({ turns: turns(3), endings: [early('quick', always), build.ending('last')] }),
    );
    const cells = begin(model, { seed: 'x' });
    expect(resolve(model, cells, {})).toEqual({ ok: true });
    const ended = [...cells];
    expect(open(model, cells)).toEqual([]);
    expect(resolve(model, cells, {})).toEqual({ ok: false, refusal: { code: 'game-over' } });
    expect([...cells]).toEqual(ended);
  });
});
