/** RULES C2 and L5: names that are given twice or that the language needs itself, and rules that would share their luck. */
import { fnv1a } from '../../engine/luck';
import type { Path } from '../problem';
import { RESERVED } from '../shape/rules';
import { type Check, fields, items } from './check';
import { rulesOf } from './rules';

interface Named {
  readonly id?: string | undefined;
}

export function checkIds(check: Check): void {
  const { document } = check;
  const decisions = new Set<string>();
  const votes = new Set<string>();
  for (const [decision, path] of items(document.standing, ['standing']))
    unique(check, decisions, decision, path);
  uniqueIn(check, document.turns, ['turns']);
  for (const [turn, turnPath] of items(document.turns, ['turns'])) {
    for (const [decision, path] of items(turn.decisions, [...turnPath, 'decisions'])) {
      unique(check, decisions, decision, path);
    }
    for (const [vote, path] of items(turn.votes, [...turnPath, 'votes'])) unique(check, votes, vote, path);
  }
  uniqueIn(check, document.events, ['events']);
  uniqueIn(check, document.trends, ['trends']);
  uniqueIn(check, document.endings, ['endings']);
  checkConsequences(check);
  checkMetersAndFlags(check);
  checkMembers(check);
  checkKeys(check);
}

function unique(check: Check, seen: Set<string>, { id }: Named, path: Path): void {
  if (id === undefined) return;
  if (seen.has(id)) check.tell('duplicate-id', [...path, 'id'], { name: id });
  seen.add(id);
}

function uniqueIn(check: Check, list: readonly (Named | undefined)[] | undefined, path: Path): void {
  const seen = new Set<string>();
  for (const [item, at] of items(list, path)) unique(check, seen, item, at);
}

function checkConsequences(check: Check): void {
  const decisions = [
    ...items(check.document.standing, ['standing']),
    ...items(check.document.turns, ['turns']).flatMap(([turn, path]) =>
      items(turn.decisions, [...path, 'decisions']),
    ),
  ];
  for (const [decision, path] of decisions) {
    for (const [option, at] of fields(decision.options, [...path, 'options'])) {
      uniqueIn(check, option.consequences, [...at, 'consequences']);
      for (const [{ id }, idPath] of items(option.consequences, [...at, 'consequences'])) {
        if (id === 'while') check.tell('reserved-id', [...idPath, 'id'], { name: id });
      }
    }
  }
  for (const [turn, turnPath] of items(check.document.turns, ['turns'])) {
    for (const [vote, path] of items(turn.votes, [...turnPath, 'votes'])) {
      uniqueIn(check, vote.passes?.consequences, [...path, 'passes', 'consequences']);
      uniqueIn(check, vote.fails?.consequences, [...path, 'fails', 'consequences']);
    }
  }
  for (const [event, path] of items(check.document.events, ['events'])) {
    uniqueIn(check, event.consequences, [...path, 'consequences']);
  }
}

function checkMetersAndFlags(check: Check): void {
  const { meters, flags } = check.document;
  for (const name of Object.keys(meters ?? {})) {
    if (RESERVED.has(name)) check.tell('reserved-id', ['meters', name], { name }, { at: 'key' });
  }
  const seen = new Set<string>();
  const list: [string | undefined, Path, number][] =
    typeof flags === 'string' ? [[flags, ['flags'], 0]] : items<string>(flags, ['flags']);
  for (const [name, path] of list) {
    if (name === undefined) continue;
    if (RESERVED.has(name)) check.tell('reserved-id', path, { name });
    else if (seen.has(name) || (meters && Object.hasOwn(meters, name)))
      check.tell('duplicate-id', path, { name });
    seen.add(name);
  }
}

/** A member called like an outcome would share its path in the ledger. */
function checkMembers(check: Check): void {
  for (const [turn, turnPath] of items(check.document.turns, ['turns'])) {
    for (const [vote, path] of items(turn.votes, [...turnPath, 'votes'])) {
      for (const name of Object.keys(vote.members ?? {})) {
        if (name !== 'passes' && name !== 'fails') continue;
        check.tell('reserved-id', [...path, 'members', name], { name }, { at: 'key' });
      }
    }
  }
}

/** Ids so unlucky that two rules would always draw the same. */
function checkKeys(check: Check): void {
  const seen = new Map<number, string>();
  for (const rule of rulesOf(check.document, () => undefined)) {
    if (rule.key === undefined || !rule.draws) continue;
    const hash = fnv1a(rule.key);
    const other = seen.get(hash);
    if (other === undefined) seen.set(hash, rule.key);
    else if (other !== rule.key) {
      const path = typeof rule.path.at(-1) === 'number' ? [...rule.path, 'id'] : rule.path;
      check.tell('same-key', path, { name: rule.key, other }, { at: path === rule.path ? 'key' : 'value' });
    }
  }
}
