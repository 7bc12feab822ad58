/** What rules say: names in conditions and effects, reasons, sources, delays. */

import { CONDITION_DEPTH } from '../limits';
import type { Path } from '../problem';
import { CONDITION_WORDS } from '../shape/rules';
import { isFields } from '../syntax/tree';
import { type Check, each, fields, items, listed } from './check';
import { type LooseCondition, type LooseEffects, type Rule, rulesOf } from './rules';

/** Words that may stand in a group of names beside those of a condition. */
const NONE: ReadonlySet<string> = new Set();

export function checkRules(check: Check): void {
  const turns = check.document.turns?.length;
  for (const rule of rulesOf(check.document, (id) => check.names.decisions?.get(id)?.openIn)) {
    const { path, fields: f } = rule;
    if (f.when) checkCondition(check, f.when, [...path, 'when'], NONE);
    if (f.effects) checkEffects(check, f.effects, [...path, 'effects']);
    if (f.pull) checkPull(check, f.pull, [...path, 'pull']);
    check.allKnown('unknown-source', check.names.sources, f.sources, [...path, 'sources']);
    checkBecause(check, rule);
    if (turns !== undefined) checkDelay(check, rule, turns);
  }
}

export function checkCondition(
  check: Check,
  condition: LooseCondition,
  path: Path,
  besides: ReadonlySet<string>,
  depth = 1,
): void {
  if (depth > CONDITION_DEPTH) {
    check.tell('condition-too-deep', path, { limit: CONDITION_DEPTH });
    return;
  }
  const { names } = check;
  for (const word of ['any', 'all'] as const) {
    for (const [inner, at] of items(condition[word], [...path, word])) {
      checkCondition(check, inner, at, NONE, depth + 1);
    }
  }
  if (condition.not) checkCondition(check, condition.not, [...path, 'not'], NONE, depth + 1);
  for (const [options, at, id] of fields(condition.chose, [...path, 'chose'])) {
    checkChoice(check, id, options, at);
  }
  check.allKnown('unknown-event', names.events, condition.happened, [...path, 'happened']);
  check.allKnown('unknown-vote', names.votes, condition.passed, [...path, 'passed']);
  check.allKnown('unknown-vote', names.votes, condition.failed, [...path, 'failed']);
  check.keysKnown('unknown-vote', names.votes, condition.tally, [...path, 'tally']);
  for (const [settings, at, id] of fields(condition.assume, [...path, 'assume'])) {
    if (!check.known('unknown-assumption', names.assumptions, id, at, 'key')) continue;
    check.allKnown('unknown-setting', names.assumptions?.get(id), settings, at);
  }
  for (const name of Object.keys(condition)) {
    if (!isWord(name) && !besides.has(name)) checkName(check, name, [...path, name], besides);
  }
}

/** One or more options of a decision. */
export function checkChoice(
  check: Check,
  decision: string,
  options: string | readonly (string | undefined)[] | undefined,
  path: Path,
): void {
  if (!check.known('unknown-decision', check.names.decisions, decision, path, 'key')) return;
  const known = check.names.decisions?.get(decision)?.options;
  for (const [option, at] of each(options, path)) {
    if (known === undefined || known.has(option)) continue;
    check.tell('unknown-option', at, { name: option, decision, known: listed(known) }, { candidates: known });
  }
}

function isWord(name: string): boolean {
  return (CONDITION_WORDS as readonly string[]).includes(name);
}

/** A meter with bounds, or a flag with true or false. */
function checkName(check: Check, name: string, path: Path, besides: ReadonlySet<string>): void {
  const { meters, flags } = check.names;
  if (meters === undefined || flags === undefined) return;
  const value = check.tree.at(path);
  const written = check.tree.written(path);
  if (meters.has(name)) {
    if (isFields(value)) return;
    const glued = typeof value === 'string' ? /^([\w-]+):(?=\S)(.*)$/.exec(value) : null;
    if (glued?.[1] !== undefined) {
      const suggestion = `${glued[1]}: ${glued[2] ?? ''}`;
      check.tell('colon-without-space', path, { name: glued[1] }, { suggestion });
      return;
    }
    const suggestion = typeof value === 'number' ? `{at_least: ${value}}` : undefined;
    if (value === null) check.tell('empty-value', path, { name }, { at: 'key' });
    else check.tell('meter-needs-bounds', path, { name, value: written }, { suggestion });
  } else if (flags.has(name)) {
    if (typeof value === 'boolean') return;
    const suggestion = value === 'yes' ? 'true' : value === 'no' ? 'false' : undefined;
    if (value === null) check.tell('empty-value', path, { name }, { at: 'key' });
    else check.tell('flag-needs-true-or-false', path, { name, value: written }, { suggestion });
  } else {
    const candidates = [...meters, ...flags, ...CONDITION_WORDS, ...besides];
    check.known('unknown-name', new Set(candidates), name, path, 'key');
  }
}

function checkEffects(check: Check, effects: LooseEffects, path: Path): void {
  const { meters, flags } = check.names;
  for (const word of ['set', 'clear'] as const) {
    check.allKnown('unknown-flag', flags, effects[word], [...path, word]);
  }
  for (const name of Object.keys(effects)) {
    if (name === 'set' || name === 'clear' || meters === undefined || meters.has(name)) continue;
    const at = [...path, name];
    if (flags?.has(name))
      check.tell('flag-as-meter', at, { name }, { at: 'key', suggestion: `set: ${name}` });
    else check.known('unknown-meter', new Set([...meters, 'set', 'clear']), name, at, 'key');
  }
}

function checkPull(check: Check, pull: object, path: Path): void {
  const { meters } = check.names;
  check.keysKnown('unknown-meter', meters, pull, path);
  for (const [rule, at] of fields(pull as Record<string, { toward?: unknown } | undefined>, path)) {
    if (typeof rule.toward === 'string') {
      check.known('unknown-meter', meters, rule.toward, [...at, 'toward']);
    }
  }
}

function checkBecause(check: Check, { path, fields: f }: Rule): void {
  const moves = Object.keys(f.effects ?? {}).some((name) => name !== 'set' && name !== 'clear');
  const field = moves ? 'effects' : f.pull && Object.keys(f.pull).length > 0 ? 'pull' : undefined;
  if (field === undefined || Object.hasOwn(f, 'because')) return;
  if (check.isMeant([...path, 'because'])) return;
  check.tell('missing-because', [...path, field], { name: field }, { at: 'key' });
}

function checkDelay(check: Check, { path, after, firstTurn }: Rule, turns: number): void {
  if (after === undefined || firstTurn === undefined) return;
  const at = [...path, 'after'];
  if (after > turns) check.tell('after-too-long', at, { after, turns });
  else if (after > 0 && firstTurn + after >= turns) {
    check.tell('lands-after-end', at, { after, turn: firstTurn + 1, lands: firstTurn + 1 + after, turns });
  }
}
