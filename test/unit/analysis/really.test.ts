import { describe, expect, it } from 'vitest';
import { reallyPlaythrough } from '../../../src/analysis';
import { compile } from '../../../src/engine';
import { replay, rulesHash } from '../../../src/playthrough';
import * as build from '../../arbitraries/builders';
import { model, rules, twoTurns } from './compare/two-turns';

describe('L7 what really happened', () => {
  it('is a playthrough that replays to its ending by the same rules', () => {
    const { playthrough } = reallyPlaythrough(model, { seed: 'HERON-42' });
    expect(playthrough).toMatchObject({
      scenario: twoTurns.id,
      rules,
      seed: 'HERON-42',
      seats: { us: 'really', co: 'really' },
    });
    const { turns, refusal } = replay(model, playthrough);
    expect(refusal).toBeUndefined();
    expect(turns.map(({ choices }) => choices)).toEqual(playthrough.turns);
  });

  it('takes what was really chosen; else the policy in force, else the first offered, and says so', () => {
    const { playthrough, stoodIn } = reallyPlaythrough(model, { seed: 'HERON-42' });
    expect(playthrough.turns).toEqual([
      { visa: 'revoke', line: 'flat' },
      { reply: 'note', line: 'freeze' },
    ]);
    expect(stoodIn).toEqual([
      { turn: 0, decision: 'line', reason: 'in-force' },
      { turn: 1, decision: 'reply', reason: 'first-offered' },
    ]);
  });

  it('keeps the luck, the assumptions and the course of the games that it stands beside', () => {
    const { playthrough } = reallyPlaythrough(model, { seed: 'OTTER-10', course: 'short' });
    expect(playthrough).toMatchObject({ seed: 'OTTER-10', course: 'short' });
    expect(playthrough.turns).toHaveLength(1);
  });

  it('chooses after what it may see', () => {
    const seen = build.scenario({
      turns: [
        build.turn('one', {
          decisions: [
            build.decision(
              'answer',
              [build.option('hold'), build.option('match', { when: build.when.chose('offer', 'give') })],
              { by: 'co', sees: 'offer', really: 'match' },
            ),
            build.decision('offer', [build.option('keep'), build.option('give')], { really: 'give' }),
          ],
        }),
      ],
    });
    expect(rulesHash(seen)).toMatch(/^[0-9a-f]{16}$/);
    const { playthrough, stoodIn } = reallyPlaythrough(compile(seen), { seed: 'HERON-42' });
    expect(playthrough.turns).toEqual([{ offer: 'give', answer: 'match' }]);
    expect(stoodIn).toEqual([]);
  });
});
