/** A game of two turns that tests of comparing lay beside itself: choices move trust by a point each, so that games differ by them. */
import { traceOf } from '../../../../src/analysis';
import { compile } from '../../../../src/engine';
import { FORMAT, type Playthrough, rulesHash } from '../../../../src/playthrough';
import * as build from '../../../arbitraries/builders';

const options = (...ids: string[]) =>
  ids.map((id, place) => build.option(id, { effects: { trust: place + 1 } }));

export const twoTurns = build.scenario({
  meters: { trust: 50, aid: 40 },
  governments: [
    build.government('us', [build.mandate('warm', { trust: 1 }), build.mandate('spend', { aid: 1 })]),
    build.government('co', [build.mandate('cold', { trust: -1 })]),
  ],
  standing: [
    build.standing('line', 'flat', ['one', 'two'], options('flat', 'freeze'), {
      by: 'us',
      really: { two: 'freeze' },
    }),
  ],
  turns: [
    build.turn('one', {
      decisions: [build.decision('visa', options('keep', 'revoke'), { really: 'revoke' })],
    }),
    build.turn('two', {
      decisions: [
        build.decision('reply', options('note', 'renounce', 'rest'), {
          by: 'co',
          when: build.when.chose('visa', 'revoke'),
        }),
      ],
    }),
  ],
  endings: [
    build.ending('cut', build.when.chose('reply', 'renounce'), { early: true }),
    build.ending('last'),
  ],
  courses: { short: ['one'] },
});

export const model = compile(twoTurns);
export const rules = rulesHash(twoTurns);

export function record(
  turns: Playthrough['turns'],
  parts: Partial<Omit<Playthrough, 'turns'>> = {},
): Playthrough {
  return {
    format: FORMAT,
    scenario: twoTurns.id,
    version: twoTurns.version,
    rules,
    seed: 'HERON-42',
    seats: { us: 'person', co: 'unpredictable' },
    mandates: { us: 'warm' },
    turns,
    ...parts,
  };
}

export const trace = (turns: Playthrough['turns'], parts: Partial<Omit<Playthrough, 'turns'>> = {}) =>
  traceOf(model, rules, record(turns, parts));
