import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/store';
import { MINUTES_A_TURN } from '../../../../src/ui/reading/minutes';
import { lessonPlan } from '../../../../src/ui/teach/lesson-plan';
import { scenarioArbitrary } from '../../../arbitraries/scenario';

const total = (plan: ReturnType<typeof lessonPlan>) =>
  plan.steps.reduce((sum, { minutes }) => sum + minutes, 0);

/** As many turns, and courses of as many. */
function scenarioOf(turns: number, courses: readonly number[] = []): Scenario {
  const [sample] = fc.sample(scenarioArbitrary, { numRuns: 1, seed: 1 });
  const first = sample?.turns[0];
  if (!sample || !first) throw new Error('no scenario');
  const all = Array.from({ length: turns }, (_, i) => ({ ...first, id: `t${i + 1}` }));
  return {
    ...sample,
    turns: all,
    courses: courses.map((length) => ({
      id: `course-${length}`,
      turns: all.slice(0, length).map(({ id }) => id),
    })),
  };
}

describe('the plan of a lesson', () => {
  it('fills the lesson to the minute wherever the game fits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 59 }), { maxLength: 3 }),
        fc.integer({ min: 30, max: 240 }),
        (turns, courses, minutes) => {
          const shorter = courses.filter((length) => length < turns);
          const plan = lessonPlan(scenarioOf(turns, shorter), minutes);
          if (plan.fits) expect(total(plan)).toBe(minutes);
          else expect(total(plan)).toBeGreaterThan(minutes);
          expect(plan.steps.every((step) => step.minutes > 0)).toBe(true);
        },
      ),
    );
  });

  it('plays the longest game that fits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 30, max: 240 }), (turns, minutes) => {
        const short = Math.ceil(turns / 2);
        const plan = lessonPlan(scenarioOf(turns, [short]), minutes);
        const whole = lessonPlan(scenarioOf(turns), minutes);
        expect(plan.turns).toBe(whole.fits ? turns : short);
      }),
    );
  });

  it('gives twelve turns a double lesson and six of them a single one', () => {
    const scenario = scenarioOf(12, [6]);
    const double = lessonPlan(scenario, 90);
    const single = lessonPlan(scenario, 45);
    expect([double.fits, double.course, double.turns]).toEqual([true, undefined, 12]);
    expect([single.fits, single.course, single.turns]).toEqual([true, 'course-6', 6]);
  });

  it('plays a small game twice, once from each side, where that fits', () => {
    const plan = lessonPlan(scenarioOf(3), 45);
    expect(plan.steps.map(({ kind }) => kind)).toContain('swap');
    expect(plan.steps.find(({ kind }) => kind === 'play')?.minutes).toBe(3 * MINUTES_A_TURN);
  });
});
