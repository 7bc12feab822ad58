/** What a scenario file has in it, by kind, read as far as it can be: for forms, pickers and lists of contents. */
import type { Path } from '../problem';
import { Report } from '../report';
import { readSyntax } from '../syntax/read-syntax';
import { type Fields, fieldsOf, idsOf, listOf, textOf, valueAt } from './values';

/** A thing that can be named elsewhere. */
export interface Named {
  readonly id: string;
  /** What a reader calls it; its id where the file gives it no name. */
  readonly name: string;
  readonly path: Path;
}

export interface NamedGovernment extends Named {
  readonly mandates: readonly Named[];
}

export interface NamedAssumption extends Named {
  readonly settings: readonly Named[];
}

export interface NamedDecision extends Named {
  readonly by: string;
  /** Place of its turn in the file, from 0; undefined for a standing policy. */
  readonly turn: number | undefined;
  readonly options: readonly Named[];
}

export interface NamedVote extends Named {
  /** Place of its turn in the file, from 0. */
  readonly turn: number;
}

export interface Outline {
  readonly root: Fields;
  readonly governments: readonly NamedGovernment[];
  readonly meters: readonly Named[];
  readonly topics: readonly Named[];
  readonly places: readonly Named[];
  readonly flags: readonly Named[];
  readonly assumptions: readonly NamedAssumption[];
  readonly sources: readonly Named[];
  readonly courses: readonly Named[];
  /** Standing policies first, then those of the turns. */
  readonly decisions: readonly NamedDecision[];
  readonly turns: readonly Named[];
  readonly votes: readonly NamedVote[];
  readonly events: readonly Named[];
  readonly trends: readonly Named[];
  readonly endings: readonly Named[];
  readonly tests: readonly Named[];
}

/** Reads a file, finished or not; undefined where it is not even a group of fields. Never throws on what it says. */
export function readOutline(text: string): Outline | undefined {
  const tree = readSyntax(text, new Report());
  return tree && outlineOf(fieldsOf(tree.value));
}

function outlineOf(root: Fields): Outline {
  const turns = listed(root, ['turns'], 'headline');
  return {
    root,
    governments: keyed(root, ['governments'], 'name').map((named) => ({
      ...named,
      mandates: keyed(root, [...named.path, 'mandates'], 'name'),
    })),
    meters: keyed(root, ['meters'], 'name'),
    topics: keyed(root, ['topics']),
    places: keyed(root, ['places'], 'name'),
    flags: idsOf(root.flags).map((id, i) => ({ id, name: id, path: ['flags', i] })),
    assumptions: keyed(root, ['assumptions'], 'ask').map((named) => ({
      ...named,
      settings: keyed(root, [...named.path, 'settings']),
    })),
    sources: keyed(root, ['sources'], 'title'),
    courses: keyed(root, ['courses']),
    decisions: [
      ...decisionsAt(root, ['standing'], undefined),
      ...turns.flatMap(({ path }, turn) => decisionsAt(root, [...path, 'decisions'], turn)),
    ],
    turns,
    votes: turns.flatMap(({ path }, turn) =>
      listed(root, [...path, 'votes'], 'question').map((named) => ({ ...named, turn })),
    ),
    events: listed(root, ['events'], 'headline'),
    trends: listed(root, ['trends'], 'because'),
    endings: listed(root, ['endings'], 'title'),
    tests: listed(root, ['tests'], 'name'),
  };
}

function decisionsAt(root: Fields, path: Path, turn: number | undefined): NamedDecision[] {
  return listed(root, path, 'ask').map((named) => ({
    ...named,
    by: textOf(valueAt(root, [...named.path, 'by'])),
    turn,
    options: keyed(root, [...named.path, 'options'], 'label'),
  }));
}

/** Things by their ids; `field` holds the name, or the value itself is the name. */
function keyed(root: Fields, path: Path, field?: string): Named[] {
  return Object.entries(fieldsOf(valueAt(root, path))).map(([id, value]) => {
    const name = textOf(field === undefined ? value : fieldsOf(value)[field]);
    return { id, name: name === '' ? id : name, path: [...path, id] };
  });
}

/** Things in a list, each with its `id` in it. */
function listed(root: Fields, path: Path, field: string): Named[] {
  return listOf(valueAt(root, path)).map((value, i) => {
    const fields = fieldsOf(value);
    const id = textOf(fields.id);
    const name = textOf(fields[field]);
    return { id, name: name === '' ? id : name, path: [...path, i] };
  });
}
