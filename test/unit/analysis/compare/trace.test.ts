import { describe, expect, it } from 'vitest';
import { END, medianOf, peopleOf, sharedTerms } from '../../../../src/analysis';
import { model, record, trace } from './two-turns';

describe('a game laid out', () => {
  it('has its meters at the start and at the end of each turn, each where the next turn opens', () => {
    const { points, ending, turns } = trace([{ visa: 'revoke' }, { reply: 'rest' }]);
    expect(points).toEqual([
      { due: 0, meters: [5000, 4000] },
      { due: 1, meters: [5200, 4000] },
      { due: END, meters: [5500, 4000] },
    ]);
    expect(ending).toBe('last');
    expect(turns[0]).toEqual({ turn: 0, choices: { visa: 'revoke', line: 'flat' } });
  });

  it('has the scores of all mandates, as if it ended now while it goes on', () => {
    const unfinished = trace([{ visa: 'keep' }]);
    expect(unfinished.ending).toBeUndefined();
    expect(unfinished.points.map(({ due }) => due)).toEqual([0, 1]);
    expect(unfinished.scores).toEqual({ us: { warm: 5100, spend: 4000 }, co: { cold: 4900 } });
  });

  it('ends at its course’s end, and where an early ending comes, before it', () => {
    expect(trace([{ visa: 'keep' }], { course: 'short' }).points.map(({ due }) => due)).toEqual([0, END]);
    expect(trace([{ visa: 'revoke' }, { reply: 'renounce' }]).ending).toBe('cut');
  });

  it('P3 stops where a choice is not offered, and says that the rules differ', () => {
    const stopped = trace([{ visa: 'keep' }, { reply: 'note' }], { rules: '0123456789abcdef' });
    expect(stopped.refusal).toMatchObject({ code: 'decision-not-open', turn: 2, decision: 'reply' });
    expect(stopped.turns).toHaveLength(1);
    expect(stopped.rulesDiffer).toBe(true);
  });

  it('has no points where the record does not fit the scenario at all', () => {
    const other = trace([{ visa: 'keep' }], { mandates: { us: 'nobody’s' } });
    expect(other.refusal).toMatchObject({ code: 'mandate-unknown', turn: 0 });
    expect(other.points).toEqual([]);
  });

  it('knows the governments that people played, in the file’s order', () => {
    expect(peopleOf(model, record([], { seats: { co: 'person', us: 'person' } }))).toEqual(['us', 'co']);
    expect(peopleOf(model, record([], { seats: { us: 'really' } }))).toEqual([]);
  });
});

describe('what games have in common', () => {
  const one = trace([{ visa: 'keep' }]);

  it('is luck by its normalised name (L4), and the course', () => {
    const again = trace([{ visa: 'revoke' }], { seed: ' heron-42 ' });
    expect(sharedTerms(model, [one, again])).toEqual({
      luck: true,
      assumptions: true,
      course: true,
      rules: true,
    });
    const other = trace([{ visa: 'keep' }], { seed: 'OTTER-10', course: 'short' });
    expect(sharedTerms(model, [one, other])).toMatchObject({ luck: false, course: false });
  });
});

describe('the median', () => {
  it('is taken wherever some game has come, of as many as have', () => {
    const games = [
      trace([{ visa: 'keep' }, {}]),
      trace([{ visa: 'revoke' }, { reply: 'rest' }]),
      trace([{ visa: 'revoke' }]),
    ];
    expect(medianOf(games, 0)).toEqual([
      { due: 0, median: 5000, games: 3 },
      { due: 1, median: 5200, games: 3 },
      { due: END, median: 5100, games: 2 },
    ]);
  });
});
