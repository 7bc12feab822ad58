import { describe, expect, it } from 'vitest';
import { decisionsApart, splitsOf } from '../../../../src/analysis';
import { model, trace } from './two-turns';

const keeps = trace([{ visa: 'keep' }, {}]);
const revokes = trace([{ visa: 'revoke' }, { reply: 'note' }]);
const freezes = trace([{ visa: 'revoke', line: 'freeze' }, { reply: 'rest' }]);
const waits = trace([{ visa: 'revoke' }]);

describe('the split of a decision', () => {
  const splits = splitsOf(model, [keeps, revokes, freezes, waits]);

  it('counts every option, and who took it, those that nobody took too', () => {
    expect(splits[0]).toEqual({
      turn: 0,
      decision: 'visa',
      by: 'us',
      standing: false,
      answers: [
        { option: 'keep', games: [0] },
        { option: 'revoke', games: [1, 2, 3] },
      ],
      notOpen: [],
    });
  });

  it('leaves out games that did not come so far, and names those in which it was not open', () => {
    expect(splits.find(({ decision }) => decision === 'reply')).toMatchObject({
      turn: 1,
      answers: [
        { option: 'note', games: [1] },
        { option: 'renounce', games: [] },
        { option: 'rest', games: [2] },
      ],
      notOpen: [0],
    });
  });

  it('lists a standing decision in each turn in which it is open', () => {
    expect(splits.filter(({ decision }) => decision === 'line').map(({ turn }) => turn)).toEqual([0, 1]);
  });

  it('has nothing of decisions that were open in no game', () => {
    expect(splitsOf(model, [keeps]).map(({ decision }) => decision)).toEqual(['visa', 'line', 'line']);
  });
});

describe('where choices part', () => {
  const apart = (...games: Parameters<typeof splitsOf>[1]) =>
    decisionsApart(splitsOf(model, games)).map(({ turn, decision }) => `${turn + 1} ${decision}`);

  it('is where two games first decided differently, and everything after it', () => {
    expect(apart(keeps, revokes)).toEqual(['1 visa', '2 reply']);
    expect(apart(revokes, waits)).toEqual([]);
    expect(apart(revokes, revokes)).toEqual([]);
  });

  it('lists a standing policy where it is changed, not again while it goes on', () => {
    expect(apart(revokes, freezes)).toEqual(['1 line', '2 reply']);
  });

  it('lists a standing policy again where it comes together and parts anew', () => {
    const thaws = trace([
      { visa: 'revoke', line: 'freeze' },
      { reply: 'note', line: 'flat' },
    ]);
    const freezesLate = trace([{ visa: 'revoke' }, { reply: 'note', line: 'freeze' }]);
    expect(apart(thaws, freezesLate)).toEqual(['1 line', '2 line']);
  });
});
