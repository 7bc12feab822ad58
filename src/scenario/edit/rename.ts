/** Another id for a thing, everywhere where it is meant, and nowhere else. */
import type { Scalar } from 'yaml';
import { ID_LENGTH, LINE_LENGTH } from '../limits';
import type { Path } from '../problem';
import { ID_PATTERN } from '../shape/fields';
import { RESERVED } from '../shape/rules';
import { contentEnd } from './groups';
import { namingsOf } from './named';
import type { Definition, Kind, Namings, Use } from './namings';
import { plainIsSafe } from './plain';
import { singleLike } from './single';
import type { Source } from './source';
import type { Splice, Splices } from './types';

export function renamed(source: Source, path: Path, to: string, names: Namings): Splices {
  const thing = definitionAt(names, path);
  if (!thing) return 'no-such-place';
  if (thing.id === to) return [];
  if (!canBeCalled(thing, to)) return 'bad-id';
  if (names.definitions.some((other) => other.id === to && sameRoom(other, thing))) return 'id-taken';
  const nodes = [thing.node, ...usesIn(names, thing).map((use) => use.node)];
  return nodes.map((node) => rewritten(source, node, to));
}

/** Where the thing at a path is named, beside where it gets its name. */
export function usesAt(source: Source, path: Path): Path[] {
  const names = namingsOf(source);
  const thing = definitionAt(names, path);
  return thing ? usesIn(names, thing).map((use) => use.path) : [];
}

function definitionAt(names: Namings, path: Path): Definition | undefined {
  const mark = JSON.stringify(path);
  return names.definitions.find(({ thing }) => JSON.stringify(thing) === mark);
}

/** Of two things with one name the first is meant. */
function usesIn(names: Namings, thing: Definition): Use[] {
  const first = names.definitions.find((other) => other.id === thing.id && isSameKind(other, thing));
  if (first !== thing) return [];
  const owners = new Map<string, string>();
  return names.uses.filter((use) => {
    if (use.kind !== thing.kind || use.id !== thing.id) return false;
    if (typeof use.owner === 'string') return use.owner === thing.owner;
    const { kind, id } = use.owner;
    const key = `${kind} ${id}`;
    const owner = owners.get(key) ?? ownerOf(names, kind, id);
    owners.set(key, owner);
    return owner === thing.owner;
  });
}

function ownerOf(names: Namings, kind: Kind, id: string): string {
  const owner = names.definitions.find((other) => other.kind === kind && other.id === id);
  return owner ? JSON.stringify(owner.thing) : 'nowhere';
}

function isSameKind(a: Definition, b: Definition): boolean {
  return a.kind === b.kind && a.owner === b.owner;
}

/** Whether two things may not share a name: meters and flags stand side by side in conditions. */
function sameRoom(a: Definition, b: Definition): boolean {
  const beside = (kind: Kind) => (kind === 'flag' ? 'meter' : kind);
  return beside(a.kind) === beside(b.kind) && a.owner === b.owner;
}

function canBeCalled(thing: Definition, to: string): boolean {
  if (thing.kind === 'test' || thing.kind === 'term') {
    return (
      to.trim() !== '' && to.length <= LINE_LENGTH && !to.includes('\n') && to !== '<<' && to !== '__proto__'
    );
  }
  if (!ID_PATTERN.test(to) || to.length > ID_LENGTH) return false;
  if (thing.kind === 'meter' || thing.kind === 'flag') return !RESERVED.has(to);
  if (thing.kind === 'member') return to !== 'passes' && to !== 'fails';
  return thing.kind !== 'consequence' || to !== 'while' || !thing.owner.includes('"options"');
}

function rewritten(source: Source, node: Scalar, to: string): Splice {
  const from = node.range?.[0] ?? 0;
  const text = plainIsSafe(to, true) && node.type === 'PLAIN' ? to : singleLike(node, to, source.style, true);
  return { from, to: contentEnd(source, node), text };
}
