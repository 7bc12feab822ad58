import { describe, expect, it } from 'vitest';
import { compile, type VoteResult } from '../../../src/engine';
import { chamberPicture, HORSESHOE_HEIGHT } from '../../../src/picture';
import { hemicycle, horseshoe } from '../../../src/picture/seats';
import { createTexts } from '../../../src/texts';
import * as build from '../../arbitraries/builders';
import { builtIn } from '../../built-in';

const words = { say: createTexts('en'), language: 'en' };
const model = builtIn('us-colombia-2025');
const votes = model.scenario.turns.flatMap((turn) => turn.votes);
const small = compile(
  build.scenario({
    turns: [
      build.turn('t1', {
        votes: [
          build.vote('v', 2, [
            build.member('us', 'no', { veto: true }),
            build.member('fr', 'yes', { veto: true }),
            build.member('non-signers', 'yes', { size: 3 }),
          ]),
        ],
      }),
    ],
  }),
);
const result: VoteResult = {
  for: 4,
  against: 1,
  abstained: 0,
  vetoed: true,
  passed: false,
  members: { us: 'no', fr: 'yes', 'non-signers': 'yes' },
};

describe('the chamber', () => {
  it.each(votes.map((vote) => [vote.id, vote] as const))('seats every vote of %s once', (id, vote) => {
    const picture = chamberPicture(model, id, words);
    const size = vote.members.reduce((sum, member) => sum + member.size, 0);
    expect(picture?.members).toBe(size);
    expect(picture?.shape).toBe(size <= 20 ? 'horseshoe' : 'hemicycle');
    expect([...(picture?.order ?? [])].sort()).toEqual(vote.members.map((member) => member.id).sort());
    const spots = picture?.seats.flatMap((seat) => seat.spots.map(String)) ?? [];
    expect(new Set(spots).size).toBe(size);
    expect(picture?.seats.every((seat) => seat.ballot === undefined)).toBe(true);
  });

  it('names governments as the scenario does, countries in the language given, others by their id', () => {
    const names = (language: string) =>
      chamberPicture(small, 'v', { ...words, language })?.seats.map(({ name }) => name);
    expect(names('en')).toEqual(expect.arrayContaining(['France', 'Non signers']));
    expect(names('de')).toContain('Frankreich');
  });

  it('names groups as the scenario does', () => {
    const names = chamberPicture(model, 'sea', words)?.seats.map(({ name }) => name);
    expect(names).toContain('Most of Africa\u00a0·\u00a030');
    expect(names?.every((name) => !/\d$/.test(name.replace(/\s·\s\d+$/, '')))).toBe(true);
  });

  it('shows a veto as what it is', () => {
    const picture = chamberPicture(small, 'v', words, result);
    expect(picture?.seats.filter(({ vetoes }) => vetoes).map(({ member }) => member)).toEqual(['us']);
    expect(picture).toMatchObject({ vetoed: true, passed: false, outcome: 'Stopped by a veto' });
    expect(picture?.account.join(' ')).toContain('and that is a veto');
  });

  it('knows no vote of another name', () => {
    expect(chamberPicture(model, 'nothing', words)).toBeUndefined();
  });
});

describe('the seats', () => {
  it('stand evenly around the horseshoe, mirrored', () => {
    const spots = horseshoe(15);
    const steps = spots
      .slice(1)
      .map(([x, y], i) => Math.hypot(x - (spots[i]?.[0] ?? 0), y - (spots[i]?.[1] ?? 0)));
    expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(1.08);
    for (const [i, [x, y]] of spots.entries()) {
      const [mx = 0, my = 0] = spots[14 - i] ?? [];
      expect(x).toBeCloseTo(-mx, 1);
      expect(y).toBeCloseTo(my, 1);
    }
    expect(spots[0]).toEqual([-1, HORSESHOE_HEIGHT]);
  });

  it.each([21, 50, 100, 193, 435])(
    'of an assembly of %i are as many, apart, and inside the half circle',
    (count) => {
      const { spots, pitch } = hemicycle(count);
      expect(spots).toHaveLength(count);
      for (const [i, [x, y]] of spots.entries()) {
        expect(Math.hypot(x, 1 - y)).toBeLessThanOrEqual(1.0001);
        for (const [ox, oy] of spots.slice(i + 1))
          expect(Math.hypot(x - ox, y - oy)).toBeGreaterThan(0.6 * pitch);
      }
    },
  );
});
