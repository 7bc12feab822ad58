/** Finds what a scenario says of a decision, and whom it belongs to. */
import {
  type Choices,
  type Decision,
  type Game,
  type Option,
  offered,
  roundDecisions,
  type Scenario,
  type StandingDecision,
} from '../../store';

export type AnyDecision = Decision | StandingDecision;

export const isStanding = (decision: AnyDecision): decision is StandingDecision => 'starts' in decision;

export function decisionOf(scenario: Scenario, id: string): AnyDecision | undefined {
  const all: AnyDecision[] = [...scenario.turns.flatMap((turn) => turn.decisions), ...scenario.standing];
  return all.find((decision) => decision.id === id);
}

export const optionOf = (decision: AnyDecision, id: string | undefined): Option | undefined =>
  decision.options.find((option) => option.id === id);

export const topicOf = (scenario: Scenario, decision: AnyDecision): string =>
  scenario.topics.find((topic) => topic.id === decision.topic)?.name ?? decision.topic;

/** A place's name, or the free text that stands for one. */
export const placeName = (scenario: Scenario, place: string | undefined): string | undefined =>
  scenario.places.find(({ id }) => id === place)?.name ?? place;

/** A decision that lies before the seat at the device. */
export interface Dossier {
  readonly decision: AnyDecision;
  readonly topic: string;
  /** The options that are offered now. */
  readonly options: readonly Option[];
  /** Of a standing decision, the policy in force. */
  readonly inForce?: string;
  /** What others chose in this turn that this decision may see. */
  readonly sees: readonly { readonly decision: AnyDecision; readonly option: Option }[];
}

/** This round's dossiers of the seat at the device, its own before the standing ones. */
export function dossiers(game: Game): Dossier[] {
  const { model, cells, scenario, sealed, seat } = game;
  return roundDecisions(model, cells, sealed)
    .filter(({ by }) => by === seat)
    .flatMap(({ decision: id, inForce }) => {
      const decision = decisionOf(scenario, id);
      if (!decision) return [];
      const available = offered(model, cells, id, sealed);
      return {
        decision,
        topic: topicOf(scenario, decision),
        options: decision.options.filter((option) => available.includes(option.id)),
        ...(inForce !== undefined && { inForce }),
        sees: seen(scenario, decision, sealed),
      };
    });
}

function seen(scenario: Scenario, decision: AnyDecision, sealed: Choices): Dossier['sees'] {
  return decision.sees.flatMap((id) => {
    const other = decisionOf(scenario, id);
    const option = other && optionOf(other, sealed[id]);
    return other && option ? { decision: other, option } : [];
  });
}

/** Where dossiers share a topic, their names are counted: "Peace accord", "Peace accord 2". */
export function tabNames(all: readonly Dossier[]): string[] {
  return all.map(({ topic }, index) => {
    const before = all.slice(0, index).filter((other) => other.topic === topic).length;
    return before === 0 ? topic : `${topic} ${before + 1}`;
  });
}
