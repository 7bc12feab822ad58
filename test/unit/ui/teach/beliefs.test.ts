import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTexts } from '../../../../src/texts';
import { beliefsOf } from '../../../../src/ui/teach/beliefs';
import { conditionWords, trendWords } from '../../../../src/ui/teach/rule-words';
import { scenarioArbitrary } from '../../../arbitraries/scenario';
import { builtIn } from '../../../built-in';

describe('what a model believes', () => {
  it('shows every trend, and under each setting those that need it', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (scenario) => {
        const { always, disputed } = beliefsOf(scenario);
        const shown = [
          ...always,
          ...disputed.flatMap(({ settings }) => settings.flatMap(({ beliefs }) => beliefs)),
        ];
        expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(scenario.trends.map(({ id }) => id)));
        for (const { when } of always) expect(when?.kind).not.toBe('assume');
      }),
      { numRuns: 60 },
    );
  });

  it.each(['en', 'es'] as const)('is said in %s, without an id of the main scenario', (language) => {
    const say = createTexts(language);
    const { scenario } = builtIn('us-colombia-2025');
    const { always, disputed } = beliefsOf(scenario);
    expect(always.length).toBeGreaterThan(3);
    expect(disputed.map(({ assumption }) => assumption.id)).toEqual(scenario.assumptions.map(({ id }) => id));
    for (const belief of [
      ...always,
      ...disputed.flatMap(({ settings }) => settings.flatMap(({ beliefs }) => beliefs)),
    ]) {
      const lines = trendWords(scenario, belief.trend, say, language);
      const when = belief.when ? conditionWords(scenario, belief.when, say, language) : '';
      expect(lines.length).toBeGreaterThan(0);
      for (const { id } of scenario.meters.filter((meter) => meter.id.includes('-')))
        expect([...lines, when].join(' ')).not.toContain(id);
    }
  });
});
