/** Every place in a file where a thing gets its name or is named by it. */
import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Path } from '../problem';
import { keyName } from '../syntax/tree';

export type Kind =
  | 'meter'
  | 'flag'
  | 'government'
  | 'mandate'
  | 'topic'
  | 'place'
  | 'source'
  | 'assumption'
  | 'setting'
  | 'course'
  | 'turn'
  | 'decision'
  | 'option'
  | 'vote'
  | 'member'
  | 'event'
  | 'trend'
  | 'consequence'
  | 'ending'
  | 'test'
  | 'term';

/** A name in the file: a key, or a value. */
export interface Naming {
  readonly kind: Kind;
  readonly id: string;
  /** Of the field with that name, or of the value. */
  readonly path: Path;
  readonly node: Scalar;
}

export interface Definition extends Naming {
  /** The path of the thing itself. */
  readonly thing: Path;
  /** Of what has its name within another thing only: the path of that. */
  readonly owner: string;
}

export interface Use extends Naming {
  /** The path of the thing around, or the kind and id of it. */
  readonly owner: string | { readonly kind: Kind; readonly id: string };
}

export const TOP = '';

/** A place in the file, from which one can go on. */
export class Spot {
  constructor(
    readonly node: Node | null,
    readonly path: Path,
  ) {}

  field(name: string): Spot {
    if (!isMap(this.node)) return new Spot(null, [...this.path, name]);
    const pair = this.node.items.find((item) => keyName(item.key) === name);
    return new Spot((pair?.value as Node | null) ?? null, [...this.path, name]);
  }

  fields(): { name: string; key: Scalar; value: Spot }[] {
    if (!isMap(this.node)) return [];
    return this.node.items.flatMap(({ key, value }) => {
      const name = keyName(key);
      if (name === undefined || !isScalar(key)) return [];
      return [{ name, key, value: new Spot(value as Node | null, [...this.path, name]) }];
    });
  }

  items(): Spot[] {
    if (!isSeq(this.node)) return [];
    return this.node.items.map((item, i) => new Spot(item as Node, [...this.path, i]));
  }

  /** The items of a list, or the one thing in place of a list. */
  each(): Spot[] {
    return isSeq(this.node) ? this.items() : [this];
  }

  get text(): string | undefined {
    return isScalar(this.node) && typeof this.node.value === 'string' ? this.node.value : undefined;
  }

  get mark(): string {
    return JSON.stringify(this.path);
  }
}

/** Collects definitions and uses; what is no text or not there is passed over. */
export class Namings {
  readonly definitions: Definition[] = [];
  readonly uses: Use[] = [];

  /** A thing by the name of its field. */
  defineKeys(kind: Kind, group: Spot, owner = TOP): void {
    for (const { name, key, value } of group.fields()) {
      this.definitions.push({ kind, id: name, path: value.path, node: key, thing: value.path, owner });
    }
  }

  /** A thing by its `id`, or whatever field its name stands in. */
  define(kind: Kind, thing: Spot, owner = TOP, field = 'id'): void {
    const name = thing.field(field);
    if (name.text === undefined || !isScalar(name.node)) return;
    this.definitions.push({
      kind,
      id: name.text,
      path: name.path,
      node: name.node,
      thing: thing.path,
      owner,
    });
  }

  /** A thing that is nothing but its name. */
  defineValues(kind: Kind, list: Spot): void {
    for (const name of list.each()) {
      if (name.text === undefined || !isScalar(name.node)) continue;
      this.definitions.push({
        kind,
        id: name.text,
        path: name.path,
        node: name.node,
        thing: name.path,
        owner: TOP,
      });
    }
  }

  /** One name, or a list of them. */
  mention(kind: Kind, names: Spot, owner: Use['owner'] = TOP): void {
    for (const name of names.each()) {
      if (name.text === undefined || !isScalar(name.node)) continue;
      this.uses.push({ kind, id: name.text, path: name.path, node: name.node, owner });
    }
  }

  /** The names of a group's fields. */
  mentionKeys(kind: Kind, group: Spot, owner: Use['owner'] = TOP): void {
    for (const { name, key, value } of group.fields()) {
      this.uses.push({ kind, id: name, path: value.path, node: key, owner });
    }
  }

  /** Decision → options, assumption → settings. */
  mentionChoices(outer: Kind, inner: Kind, group: Spot): void {
    this.mentionKeys(outer, group);
    for (const { name, value } of group.fields()) this.mention(inner, value, { kind: outer, id: name });
  }
}
