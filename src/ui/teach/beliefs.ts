/** What the model of a scenario believes: its trends, each with what it moves, in which case, how sure and on what ground. */
import type { Certainty, Scenario, Source } from '../../store';
import { sourcesOf } from '../reading/ledger';

type Trend = Scenario['trends'][number];
type Condition = NonNullable<Trend['when']>;

export interface Belief {
  readonly id: string;
  readonly because: string;
  readonly trend: Trend;
  /** Beside the assumption under which it stands. */
  readonly when?: Condition;
  readonly certainty?: Certainty;
  readonly sources: readonly Source[];
}

/** What is believed under one setting of something that experts dispute. */
export interface Disputed {
  readonly assumption: Scenario['assumptions'][number];
  readonly sources: readonly Source[];
  readonly settings: readonly {
    readonly id: string;
    readonly name: string;
    readonly starts: boolean;
    readonly beliefs: readonly Belief[];
  }[];
}

export interface Beliefs {
  /** Held whatever is assumed. */
  readonly always: readonly Belief[];
  readonly disputed: readonly Disputed[];
}

export function beliefsOf(scenario: Scenario): Beliefs {
  const { trends, assumptions } = scenario;
  const split = trends.map((trend) => ({ trend, ...apart(trend.when) }));
  const belief = ({ trend, when }: { trend: Trend; when?: Condition | undefined }): Belief => ({
    id: trend.id,
    because: trend.because ?? '',
    trend,
    ...(when && { when }),
    ...(trend.certainty && { certainty: trend.certainty }),
    sources: sourcesOf(scenario.sources, trend.sources),
  });
  return {
    always: split.filter(({ assume }) => assume === undefined).map(belief),
    disputed: assumptions.map((assumption) => ({
      assumption,
      sources: sourcesOf(scenario.sources, assumption.sources),
      settings: assumption.settings.map(({ id, name }) => ({
        id,
        name,
        starts: id === assumption.starts,
        beliefs: split
          .filter(({ assume }) => assume?.assumption === assumption.id && assume.settings.includes(id))
          .map(belief),
      })),
    })),
  };
}

type Assume = Extract<Condition, { kind: 'assume' }>;

/** The assumption that a condition asks for, and what else it asks for. */
function apart(when: Condition | undefined): {
  assume?: Assume | undefined;
  when?: Condition | undefined;
} {
  if (when === undefined) return {};
  if (when.kind === 'assume') return { assume: when };
  if (when.kind !== 'all') return { when };
  const assume = when.of.find((part) => part.kind === 'assume');
  const rest = when.of.filter((part) => part !== assume);
  const [only] = rest;
  return { assume, when: rest.length === 1 ? only : { kind: 'all', of: rest } };
}
