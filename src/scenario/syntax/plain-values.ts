/** YAML nodes become plain values; what a scenario must not contain is told on the way and left out. */
import { isMap, isScalar, isSeq, type Pair, type ParsedNode, Scalar, type YAMLMap } from 'yaml';
import type { ProblemCode } from '../codes';
import type { Path } from '../problem';
import type { Report } from '../report';
import type { Lines } from './lines';
import { shorten } from './parts';
import { keyName } from './tree';

const GLUED = /^([\w-]+):(\S.*)$/;
const EQUALS = /^([\w-]+)\s*=\s*(\S.*)$/;
const SMART_START = /^[“”„‘’«]/;
const SMART_ALL = /^[“„«][^“”„«»]*[”“»]$/;

export class PlainValues {
  constructor(
    private readonly lines: Lines,
    private readonly report: Report,
  ) {}

  read(node: ParsedNode | null, path: Path): unknown {
    if (isMap(node)) return this.readMap(node as YAMLMap.Parsed, path);
    if (isSeq(node)) return node.items.map((item, i) => this.read(item as ParsedNode, [...path, i]));
    if (isScalar(node)) {
      this.lookAtText(node, path);
      return node.value;
    }
    return null;
  }

  private readMap(map: YAMLMap.Parsed, path: Path): Record<string, unknown> {
    const fields: Record<string, unknown> = Object.create(null);
    let previous: { name: string; value: unknown } | undefined;
    let inStray = false;
    let doubled = false;
    for (const pair of map.items) {
      const name = keyName(pair.key);
      if (name === undefined || name === '') {
        this.tell('key-not-text', pair.key, path, {});
      } else if (name === '<<') {
        this.tell('merge-key', pair.key, path, {});
      } else if (name === '__proto__') {
        this.tell('bad-id', pair.key, [...path, name], { name });
      } else if (map.flow === true && pair.value === null) {
        this.readStray(pair, name, previous, inStray, path);
        inStray = true;
        continue;
      } else if (Object.hasOwn(fields, name)) {
        if (!doubled) this.tell('duplicate-key', pair.key, [...path, name], { name });
        doubled = true;
      } else {
        fields[name] = this.read(pair.value, [...path, name]);
        previous = { name, value: fields[name] };
      }
      inStray = false;
    }
    return fields;
  }

  /** A name without a value in braces: a comma or a colon of somebody's text. */
  private readStray(
    pair: Pair<ParsedNode, ParsedNode | null>,
    name: string,
    previous: { name: string; value: unknown } | undefined,
    again: boolean,
    path: Path,
  ): void {
    const glued = isScalar(pair.key) && pair.key.type === Scalar.PLAIN ? GLUED.exec(name) : null;
    if (glued?.[1] !== undefined) {
      const suggestion = `${glued[1]}: ${shorten(glued[2] ?? '')}`;
      this.tell('colon-without-space', pair.key, path, { name: glued[1] }, suggestion);
    } else if (!again && typeof previous?.value === 'number' && /^\d{1,2}$/.test(name)) {
      this.tellDecimalComma(pair.key, path, `${previous.value},${name}`);
    } else if (!again && EQUALS.test(name)) {
      const [, key = '', value = ''] = EQUALS.exec(name) ?? [];
      this.tell('missing-colon', pair.key, path, { text: key }, `${key}: ${shorten(value)}`);
    } else if (!again) {
      const text = typeof previous?.value === 'string' ? previous.value : undefined;
      if (text !== undefined && SMART_START.test(text)) {
        this.tell('smart-quote', pair.key, path, { text: shorten(`${text}, ${name}`) });
      } else {
        const whole = text === undefined ? shorten(name) : shorten(`${text}, ${name}`);
        this.tell('comma-in-text', pair.key, path, { name: shorten(name), text: whole });
      }
    } else {
      return;
    }
    this.report.spoil(this.lines.place(pair.key.range[0]).line);
  }

  private tellDecimalComma(node: ParsedNode, path: Path, value: string): void {
    const [stray] = node.range;
    const number = /-?[\d.]+\s*,\s*$/.exec(this.lines.text.slice(Math.max(0, stray - 40), stray))?.[0];
    const place = this.lines.place(stray - (number?.length ?? 0));
    const suggestion = value.replace(',', '.');
    this.report.add('decimal-comma', place, { path, params: { value }, suggestion });
  }

  private lookAtText(node: Scalar.Parsed, path: Path): void {
    if (node.type !== Scalar.PLAIN || typeof node.value !== 'string') return;
    const [start, end] = node.range;
    if (SMART_ALL.test(node.value)) {
      this.report.add('quoted-by-smart-quotes', this.lines.place(start), {
        path,
        params: { text: shorten(node.value) },
      });
    }
    const hash = /^[ \t]+#(?=[^\s#])/.exec(this.lines.text.slice(end, end + 80));
    if (hash) {
      const text = this.lines.text.slice(start, end + 80).split('\n', 1)[0] ?? '';
      const place = this.lines.place(end + hash[0].length - 1);
      this.report.add('hash-in-text', place, { path, params: { text: shorten(text) } });
    }
  }

  private tell(
    code: ProblemCode,
    node: ParsedNode,
    path: Path,
    params: Readonly<Record<string, string | number>>,
    suggestion?: string,
  ): void {
    this.report.add(code, this.lines.place(node.range[0]), { path, params, suggestion });
  }
}
