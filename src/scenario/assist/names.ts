/** What a file has names for, and how each is called: for completion, hover and everything that offers a choice of names. */
import type { Path } from '../problem';
import { itemsOf, keysOf, nodeAt, type SkimNode, stepInto, textIn } from './skim';

export interface NamedThing {
  readonly id: string;
  /** Its name, question or headline, as far as it has one. */
  readonly name: string;
}

export type NameKind =
  | 'government'
  | 'meter'
  | 'topic'
  | 'flag'
  | 'source'
  | 'place'
  | 'turn'
  | 'decision'
  | 'vote'
  | 'event'
  | 'ending'
  | 'assumption';

const SECTION = {
  government: ['governments', 'name'],
  meter: ['meters', 'name'],
  topic: ['topics', ''],
  source: ['sources', 'title'],
  place: ['places', 'name'],
  assumption: ['assumptions', 'ask'],
} as const;

const LISTED = {
  turn: ['turns', 'headline'],
  event: ['events', 'headline'],
  ending: ['endings', 'title'],
} as const;

export function thingsOf(root: SkimNode | undefined, kind: NameKind): NamedThing[] {
  switch (kind) {
    case 'turn':
    case 'event':
    case 'ending': {
      const [section, label] = LISTED[kind];
      return listed(nodeAt(root, [section]), label);
    }
    case 'flag': {
      const flags = nodeAt(root, ['flags']);
      const ids = flags?.kind === 'text' ? [flags] : itemsOf(flags).map(({ value }) => value);
      return ids.flatMap((flag) => (flag?.kind === 'text' ? [{ id: flag.text, name: '' }] : []));
    }
    case 'decision':
      return [...listed(nodeAt(root, ['standing']), 'ask'), ...ofTurns(root, 'decisions', 'ask')];
    case 'vote':
      return ofTurns(root, 'votes', 'question');
    default: {
      const [section, label] = SECTION[kind];
      return keyed(nodeAt(root, [section]), label);
    }
  }
}

/** The options of a decision, the settings of an assumption, the mandates of a government. */
export function innerThings(
  root: SkimNode | undefined,
  of: 'decision' | 'assumption' | 'government',
  id: string,
): NamedThing[] {
  if (of === 'assumption') return keyed(nodeAt(root, ['assumptions', id, 'settings']), '');
  if (of === 'government') return keyed(nodeAt(root, ['governments', id, 'mandates']), 'name');
  const decisions = [
    ...itemsOf(nodeAt(root, ['standing'])),
    ...itemsOf(nodeAt(root, ['turns'])).flatMap(({ value }) => itemsOf(nodeAt(value, ['decisions']))),
  ];
  const found = decisions.find(({ value }) => textIn(value, 'id') === id);
  return keyed(nodeAt(found?.value, ['options']), 'label');
}

/** The options of the decision in which a path stands. */
export function optionsAround(root: SkimNode | undefined, path: Path): NamedThing[] {
  const length = path[0] === 'standing' ? 2 : path[0] === 'turns' && path[2] === 'decisions' ? 4 : 0;
  return length === 0 ? [] : keyed(nodeAt(root, [...path.slice(0, length), 'options']), 'label');
}

function keyed(node: SkimNode | undefined, label: string): NamedThing[] {
  return keysOf(node).map((id) => {
    const value = stepInto(node, id)?.value;
    const name = label === '' ? (value?.kind === 'text' ? value.text : '') : (textIn(value, label) ?? '');
    return { id, name };
  });
}

function listed(node: SkimNode | undefined, label: string): NamedThing[] {
  return itemsOf(node).flatMap(({ value }) => {
    const id = textIn(value, 'id');
    return id === undefined ? [] : [{ id, name: textIn(value, label) ?? '' }];
  });
}

const ofTurns = (root: SkimNode | undefined, key: string, label: string): NamedThing[] =>
  itemsOf(nodeAt(root, ['turns'])).flatMap(({ value }) => listed(nodeAt(value, [key]), label));
