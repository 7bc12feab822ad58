/** A ledger row's rule in words: RULES G1's paths, read out with the scenario's own names. */
import type { Scenario } from '../../store';
import type { Say } from '../../texts';
import { decisionOf, optionOf } from './decisions';

/** Says which rule moved a meter. */
export function ruleWords(scenario: Scenario, path: string, say: Say): string {
  const [kind = '', rest = ''] = splitOnce(path, ':');
  const [first = '', second = '', third] = rest.split('/');
  switch (kind) {
    case 'decision':
      return choiceWords(scenario, first, second, third, say);
    case 'vote':
      return voteWords(scenario, first, second, third, say);
    case 'event': {
      const headline = scenario.events.find((event) => event.id === first)?.headline ?? first;
      return second === '' ? say('play.ruleEvent', { headline }) : say('play.ruleAfter', { what: headline });
    }
    case 'trend':
      return say('play.ruleTrend');
    default:
      return say('play.ruleLimit');
  }
}

function choiceWords(
  scenario: Scenario,
  decisionId: string,
  optionId: string,
  third: string | undefined,
  say: Say,
): string {
  const decision = decisionOf(scenario, decisionId);
  const label = (decision && optionOf(decision, optionId)?.label) ?? optionId;
  const who = scenario.governments.find(({ id }) => id === decision?.by)?.name ?? '';
  if (third === undefined) return say('play.ruleChoice', { who, label });
  return third === 'while'
    ? say('play.ruleWhile', { who, label })
    : say('play.ruleConsequence', { who, label });
}

function voteWords(
  scenario: Scenario,
  id: string,
  outcome: string,
  third: string | undefined,
  say: Say,
): string {
  const vote = scenario.turns.flatMap((turn) => turn.votes).find((v) => v.id === id);
  const what = vote?.question ?? id;
  if (third !== undefined) return say('play.ruleAfter', { what });
  return outcome === 'passes' ? say('play.rulePassed', { what }) : say('play.ruleFailed', { what });
}

function splitOnce(text: string, at: string): [string, string] {
  const place = text.indexOf(at);
  return place < 0 ? [text, ''] : [text.slice(0, place), text.slice(place + at.length)];
}
