/** Conditions and trends read out as sentences, with the scenario's own names. */
import type { Scenario } from '../../store';
import type { Say } from '../../texts';
import { decisionOf, optionOf } from '../reading/decisions';
import { signedPoints } from '../reading/figures';

type Trend = Scenario['trends'][number];
type Condition = NonNullable<Trend['when']>;
type Bounds = { readonly atLeast?: number; readonly below?: number };

/** Says what a trend does in every turn in which it holds: one sentence for each meter. */
export function trendWords(scenario: Scenario, trend: Trend, say: Say, language: string): string[] {
  const nameOf = (id: string) => scenario.meters.find((meter) => meter.id === id)?.name ?? id;
  const percent = (by: number) => new Intl.NumberFormat(language).format(by / 100);
  return [
    ...trend.effects.meters.map(({ meter, hundredths }) =>
      say('teach.beliefEffect', { meter: nameOf(meter), points: signedPoints(hundredths, language) }),
    ),
    ...trend.pull.map(({ meter, toward, by }) =>
      say('teach.beliefPull', {
        meter: nameOf(meter),
        toward: typeof toward === 'number' ? points(toward, language) : nameOf(toward.meter),
        percent: percent(by),
      }),
    ),
  ];
}

const points = (hundredths: number, language: string) =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(hundredths / 100);

/** Says when something holds. */
export function conditionWords(scenario: Scenario, condition: Condition, say: Say, language: string): string {
  const words = (part: Condition): string => conditionWords(scenario, part, say, language);
  const all = (parts: readonly string[], joiner: 'teach.whenAnd' | 'teach.whenOr') =>
    parts.length === 0 ? '' : parts.reduce((first, second) => say(joiner, { first, second }));
  const bounded = (what: string, bounds: Bounds, shown: (n: number) => string) => {
    const parts: string[] = [];
    if (bounds.atLeast !== undefined)
      parts.push(say('teach.whenAtLeast', { what, count: shown(bounds.atLeast) }));
    if (bounds.below !== undefined) parts.push(say('teach.whenBelow', { what, count: shown(bounds.below) }));
    return all(parts, 'teach.whenAnd');
  };
  switch (condition.kind) {
    case 'all':
      return all(condition.of.map(words), 'teach.whenAnd');
    case 'any':
      return all(condition.of.map(words), 'teach.whenOr');
    case 'not':
      return say('teach.whenNot', { what: words(condition.of) });
    case 'meter': {
      const name = scenario.meters.find(({ id }) => id === condition.meter)?.name ?? condition.meter;
      return bounded(name, condition, (n) => points(n, language));
    }
    case 'turn':
      return bounded(say('teach.turnNumber'), condition, String);
    case 'flag':
      return say(condition.is ? 'teach.whenFlag' : 'teach.whenNoFlag', { flag: condition.flag });
    case 'chose': {
      const decision = decisionOf(scenario, condition.decision);
      const who = scenario.governments.find(({ id }) => id === decision?.by)?.name ?? '';
      const labels = condition.options.map((id) => (decision && optionOf(decision, id)?.label) ?? id);
      return say('teach.whenChose', {
        who,
        label: all(
          labels.map((label) => `“${label}”`),
          'teach.whenOr',
        ),
      });
    }
    case 'happened':
      return all(
        condition.events.map((id) => {
          const headline = scenario.events.find((event) => event.id === id)?.headline ?? id;
          return say('teach.whenHappened', { headline });
        }),
        'teach.whenOr',
      );
    case 'passed':
    case 'failed':
    case 'tally': {
      const ids = condition.kind === 'tally' ? [condition.vote] : condition.votes;
      const votes = scenario.turns.flatMap((turn) => turn.votes);
      const what = ids.map((id) => votes.find((vote) => vote.id === id)?.question ?? id);
      const key = condition.kind === 'failed' ? 'teach.whenFailed' : 'teach.whenPassed';
      if (condition.kind === 'tally') return bounded(`“${what[0]}”: ${condition.ballot}`, condition, String);
      return all(
        what.map((question) => say(key, { question })),
        'teach.whenOr',
      );
    }
    case 'assume': {
      const assumption = scenario.assumptions.find(({ id }) => id === condition.assumption);
      const names = condition.settings.map(
        (id) => assumption?.settings.find((setting) => setting.id === id)?.name ?? id,
      );
      return `${assumption?.ask ?? condition.assumption} ${all(names, 'teach.whenOr')}`;
    }
  }
}
