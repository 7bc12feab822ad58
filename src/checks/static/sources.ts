/** What claims rest on: sources that are named, dated and not all from one side; and what really happened. */
import type { Path } from '../../scenario';
import type { Checker } from './checker';
import { type DecisionPart, rulesOf } from './parts';

/** Fewer sources say nothing about how widely an author has read. */
const FEW_SOURCES = 3;

export function checkSources(checker: Checker, decisions: readonly DecisionPart[]): void {
  checkClaims(checker, decisions);
  checkSourceList(checker);
  checkRealChoices(checker, decisions);
}

interface Claim {
  readonly certainty?: string;
  readonly sources: readonly string[];
}

function checkClaims(checker: Checker, decisions: readonly DecisionPart[]): void {
  const { turns, assumptions } = checker.scenario;
  const documented = (claim: Claim, path: Path) => {
    if (claim.certainty !== 'documented' || claim.sources.length > 0) return false;
    checker.tell('documented-without-source', [...path, 'certainty'], {}, 'key');
    return true;
  };
  const claimed = (claim: Claim, path: Path, what: string) => {
    if (documented(claim, path) || claim.sources.length > 0 || claim.certainty === 'judgement') return;
    checker.tell('claim-without-source', path, what === '' ? {} : { reason: what });
  };
  for (const { kind, path, grounds } of rulesOf(checker.scenario, checker.tree)) {
    if (kind === 'event' || kind === 'trend') claimed(grounds, path, '');
    else documented(grounds, path);
  }
  for (const { decision, path } of decisions) {
    if (!('turns' in decision)) {
      if (decision.really) claimed(decision.really, [...path, 'really'], 'really');
    } else {
      for (const [i, really] of decision.really.entries()) claimed(really, [...path, 'really', i], 'really');
    }
  }
  for (const [t, turn] of turns.entries()) {
    claimed(turn, ['turns', t], '');
    for (const [v, vote] of turn.votes.entries()) {
      const path = ['turns', t, 'votes', v];
      documented(vote, path);
      if (vote.really) claimed(vote.really, [...path, 'really'], 'really');
    }
  }
  for (const assumption of assumptions) claimed(assumption, ['assumptions', assumption.id], '');
}

function checkSourceList(checker: Checker): void {
  const { sources } = checker.scenario;
  for (const { id, date, url, publisher } of sources) {
    if (date === undefined) checker.tell('source-without-date', ['sources', id], {}, 'key');
    if (url === undefined && publisher === undefined) {
      checker.tell('source-without-publisher', ['sources', id], {}, 'key');
    }
  }
  const [country] = sources.map((source) => source.country);
  if (sources.length < FEW_SOURCES || country === undefined) return;
  if (sources.every((source) => source.country === country)) {
    checker.tell('sources-of-one-country', ['sources'], { country }, 'key');
  }
}

/** In a scenario that says what really happened, turns where it does not say it of a government that decides. */
function checkRealChoices(checker: Checker, decisions: readonly DecisionPart[]): void {
  const { turns, governments } = checker.scenario;
  const place = new Map(turns.map((turn, t) => [turn.id, t]));
  const marked = ({ decision }: DecisionPart, t: number) =>
    'turns' in decision
      ? decision.really.some(({ turn }) => (place.get(turn) ?? 0) <= t)
      : decision.really !== undefined;
  if (!decisions.some((part) => marked(part, turns.length))) return;
  for (const t of turns.keys()) {
    for (const { id, name } of governments) {
      const own = decisions.filter(({ decision, openIn }) => decision.by === id && openIn.includes(t));
      if (own.length === 0 || own.some((part) => marked(part, t))) continue;
      checker.tell('no-real-choice', ['turns', t], { government: name });
    }
  }
}
