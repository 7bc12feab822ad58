/** Changes the order of fields and items; empty lines stay where they are, comments go along. */
import { chunkOf } from './chunks';
import { type Group, type Item, isInline, takesBlanks } from './groups';
import { commaAfter, startsLine } from './insert';
import type { Source } from './source';
import { blanksBelow, lineEnd, lineStart, nextLine } from './text-lines';
import type { Splice } from './types';

/** Moves an item to another place among its own, both from 0. */
export function moveTo(source: Source, group: Group, from: number, to: number): Splice[] {
  if (from === to) return [];
  const low = Math.min(from, to);
  const moved = group.items.slice(low, Math.max(from, to) + 1);
  const order = [...moved.keys()];
  order.splice(to - low, 0, ...order.splice(from - low, 1));
  if (!group.flow) return moveBlock(source, group, moved, order);
  return moved.every((item) => startsLine(source, item))
    ? moveFlowLines(source, group, moved, order)
    : moveFlow(source, moved, order);
}

interface Body {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly inline: boolean;
  readonly takesBlanks: boolean;
}

function moveBlock(source: Source, group: Group, moved: readonly Item[], order: readonly number[]): Splice[] {
  const { text } = source;
  const pad = ' '.repeat(group.column);
  const bodies = moved.map((item): Body => {
    const { start, end } = chunkOf(source, item);
    return {
      from: start,
      to: end,
      text: text.slice(start, end),
      inline: isInline(source, item),
      takesBlanks: takesBlanks(source, item.node),
    };
  });
  let out = '';
  for (const [place, i] of order.entries()) {
    const there = bodies[place];
    const body = bodies[i];
    if (!there || !body) continue;
    const bare = body.inline ? body.text : body.text.replace(/^ */, '');
    out += there.inline ? bare : body.inline ? pad + bare : body.text;
    const next = bodies[place + 1];
    if (next) out += body.takesBlanks ? source.style.eol : text.slice(there.to, next.from);
  }
  const last = bodies.at(-1);
  const from = bodies[0]?.from ?? 0;
  if (!last || last.takesBlanks || !bodies[order.at(-1) ?? 0]?.takesBlanks) {
    return [{ from, to: last?.to ?? from, text: out }];
  }
  return [{ from, to: blanksBelow(text, nextLine(text, last.to)), text: out + source.style.eol }];
}

function moveFlow(source: Source, moved: readonly Item[], order: readonly number[]): Splice[] {
  return moved.map((item, place) => {
    const body = moved[order[place] ?? place] ?? item;
    return { from: item.start, to: item.end, text: source.text.slice(body.start, body.end) };
  });
}

/** Every item on lines of its own: comments above it and after its comma are its own, commas belong to the place. */
function moveFlowLines(
  source: Source,
  group: Group,
  moved: readonly Item[],
  order: readonly number[],
): Splice[] {
  const { text } = source;
  const parts = moved.map((item, place) => {
    const until = group.items[item.index + 1]?.start ?? group.inside[1];
    const comma = commaAfter(source, item, until);
    const rest = comma === undefined ? item.end : comma + 1;
    const end = Math.min(lineEnd(text, rest), place === moved.length - 1 ? group.inside[1] : until);
    const own = lineStart(text, item.start);
    const from = chunkOf(source, item).start;
    const tail = /^[ \t]*#.*$/.exec(text.slice(rest, end))?.[0] ?? '';
    return {
      from,
      to: rest + tail.length,
      lead: text.slice(from, own),
      body: text.slice(own, item.end),
      comma,
      tail,
    };
  });
  return parts.map(({ from, to, comma }, place) => {
    const { lead, body, tail } = parts[order[place] ?? place] ?? { lead: '', body: '', tail: '' };
    return { from, to, text: `${lead}${body}${comma === undefined ? '' : ','}${tail}` };
  });
}
