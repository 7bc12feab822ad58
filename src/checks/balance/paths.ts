/** Where the things that a report names stand in the file. */
import type { Path, ScenarioReading } from '../../scenario';

type Scenario = NonNullable<ScenarioReading['scenario']>;

function decisionPath({ turns, standing }: Scenario, decision: string): Path {
  for (const [t, turn] of turns.entries()) {
    const d = turn.decisions.findIndex(({ id }) => id === decision);
    if (d >= 0) return ['turns', t, 'decisions', d];
  }
  return ['standing', standing.findIndex(({ id }) => id === decision)];
}

export const optionPath = (scenario: Scenario, decision: string, option: string): Path => [
  ...decisionPath(scenario, decision),
  'options',
  option,
];

export const eventPath = ({ events }: Scenario, event: string): Path => [
  'events',
  events.findIndex(({ id }) => id === event),
];

export const endingPath = ({ endings }: Scenario, ending: string): Path => [
  'endings',
  endings.findIndex(({ id }) => id === ending),
];

export const testPath = ({ tests }: Scenario, name: string): Path => [
  'tests',
  tests.findIndex((test) => test.name === name),
];
