/** One entry of a translation file as it stands in the YAML document: read and changed with its comments kept. */
import { type Document, Pair, Scalar, YAMLMap } from 'yaml';
import type { Entry } from './entry';

type Field = keyof Entry;

export class EntryNode {
  constructor(
    private readonly document: Document,
    private readonly pair: Pair,
  ) {}

  read(): Entry {
    const text = this.field('text') ?? '';
    const [of, original, was] = [this.field('of'), this.field('original'), this.field('was')];
    return {
      text,
      ...(of !== undefined && { of }),
      ...(original !== undefined && { original }),
      ...(was !== undefined && { was }),
    };
  }

  set(name: Field, value: string): void {
    if (this.field(name) === value) return;
    const group = this.group();
    const found = this.find(name);
    if (found?.value instanceof Scalar) {
      const { comment, commentBefore } = found.value;
      const scalar = this.scalar(name, value);
      if (comment != null) scalar.comment = comment;
      if (commentBefore != null) scalar.commentBefore = commentBefore;
      found.value = scalar;
    } else if (found) found.value = this.scalar(name, value);
    else group.items.push(this.fresh(name, value));
  }

  setFirst(name: Field, value: string): void {
    if (this.find(name)) this.set(name, value);
    else this.group().items.unshift(this.fresh(name, value));
  }

  setBefore(other: Field, name: Field, value: string): void {
    const items = this.group().items;
    const at = items.findIndex((item) => fieldName(item) === other);
    if (this.find(name) || at < 0) this.set(name, value);
    else items.splice(at, 0, this.fresh(name, value));
  }

  remove(name: Field): void {
    if (this.find(name)) this.group().delete(name);
  }

  /** A single value as written, so that a mark of digits alone is no number. */
  private field(name: Field): string | undefined {
    const { value } = this.pair;
    if (value instanceof Scalar) return name === 'text' ? plain(value, name) : undefined;
    const found = this.find(name)?.value;
    return found instanceof Scalar ? plain(found, name) : undefined;
  }

  private find(name: Field): Pair | undefined {
    const { value } = this.pair;
    return value instanceof YAMLMap ? value.items.find((item) => fieldName(item) === name) : undefined;
  }

  /** The entry as named parts; a bare text becomes its part `text`. */
  private group(): YAMLMap {
    const { value } = this.pair;
    if (value instanceof YAMLMap) return value;
    const group = new YAMLMap(this.document.schema);
    if (value instanceof Scalar) group.items.push(new Pair(this.document.createNode('text'), value));
    this.pair.value = group;
    return group;
  }

  private fresh(name: Field, value: string): Pair {
    return new Pair(this.document.createNode(name), this.scalar(name, value));
  }

  private scalar(name: Field, value: string): Scalar {
    const scalar = new Scalar(value);
    if (name === 'of') return scalar;
    if (value.includes('\n')) scalar.type = Scalar.BLOCK_LITERAL;
    else
      scalar.type = value.includes('"') && !value.includes("'") ? Scalar.QUOTE_SINGLE : Scalar.QUOTE_DOUBLE;
    return scalar;
  }
}

function plain(scalar: Scalar, name: Field): string | undefined {
  if (scalar.value === null) return undefined;
  return name === 'of' && scalar.source !== undefined ? scalar.source : String(scalar.value);
}

function fieldName(pair: Pair): string {
  return pair.key instanceof Scalar ? String(pair.key.value) : '';
}
