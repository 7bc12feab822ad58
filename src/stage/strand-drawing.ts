/** Draws thread and flow between two capitals, and tells where they run. */

import type { Box, Spot } from './labels';
import { number, type Palette } from './palette';
import { disc, drawPath, type Pen, roundSegments } from './pen';
import { bow, flowWidth, measured, thread } from './strands';

/** The flow bows away from the thread by this share of the distance. */
const FLOW_BEND = 0.075;
const MARGIN = 11;

export interface Strands {
  readonly a: Spot;
  readonly b: Spot;
  /** On which side of the way from a to b the thread bows. */
  readonly side: 1 | -1;
  middle(what: 'thread' | 'flow', trust: number): Spot;
  /** Points along a line, a dozen pixels apart. */
  along(what: 'thread' | 'flow', trust: number): readonly Spot[];
  /** What labels should keep off. */
  boxes(trust: number): readonly Box[];
}

export function strandsBetween(a: Spot, b: Spot): Strands {
  const steep = Math.abs(b.y - a.y) >= Math.abs(b.x - a.x);
  const side = steep ? (b.y > a.y ? -1 : 1) : b.x > a.x ? -1 : 1;
  const pathOf = (what: 'thread' | 'flow', trust: number) =>
    what === 'thread' ? thread(a, b, trust, side, MARGIN).path : bow(a, b, -side * FLOW_BEND);
  const along = (what: 'thread' | 'flow', trust: number) => {
    const line = measured(pathOf(what, trust));
    const count = Math.floor((line.length - 40) / 12);
    return Array.from({ length: Math.max(0, count) }, (_, i) => line.at(20 + i * 12));
  };
  return {
    a,
    b,
    side,
    middle(what, trust) {
      const line = measured(pathOf(what, trust));
      return line.at(line.length / 2);
    },
    along,
    boxes: (trust) =>
      (['thread', 'flow'] as const).flatMap((what) =>
        along(what, trust).map(({ x, y }) => ({ x: x - 5, y: y - 6, width: 10, height: 12, weight: 0.8 })),
      ),
  };
}

export function drawThread(pen: Pen, { a, b, side }: Strands, value: number, palette: Palette): void {
  const color = number(palette.trust);
  const { dashes, fibres, lay } = thread(a, b, value, side, MARGIN);
  roundSegments(pen, fibres, 1, color, 0.75);
  roundSegments(pen, dashes, 3, color);
  roundSegments(pen, lay, 1, number(palette.card), 0.7);
}

export function drawFlow(
  pen: Pen,
  { a, b, side }: Strands,
  value: number,
  drift: number,
  palette: Palette,
): void {
  const color = number(palette.aid);
  const width = flowWidth(value);
  const path = bow(a, b, -side * FLOW_BEND);
  const line = measured(path);
  if (value < 2000) {
    drops(pen, line, width, color, drift, value);
    return;
  }
  pen.lineStyle(width, color, 0.82);
  drawPath(pen, path);
  const inner = Math.max(1, width * 0.3);
  pen.lineStyle(inner, number(palette.card), 0.5);
  const period = 30;
  for (
    let from = MARGIN + (((drift % period) + period) % period) - period;
    from < line.length - MARGIN;
    from += period
  ) {
    const [start, end] = [Math.max(MARGIN, from), Math.min(line.length - MARGIN, from + 9)];
    if (end - start < 2) continue;
    const [p, m, q] = [line.at(start), line.at((start + end) / 2), line.at(end)];
    drawPath(pen, [p, m, q]);
  }
}

/** A flow that has nearly dried up: a hair, and drops on it. */
function drops(
  pen: Pen,
  line: ReturnType<typeof measured>,
  width: number,
  color: number,
  drift: number,
  value: number,
): void {
  const gap = 34 - 0.008 * value;
  pen.lineStyle(0.9, color, 0.6);
  drawPath(
    pen,
    Array.from({ length: 60 }, (_, i) => line.at(MARGIN + ((line.length - 2 * MARGIN) * i) / 59)),
  );
  for (let at = MARGIN + (((drift % gap) + gap) % gap); at < line.length - MARGIN; at += gap) {
    const { x, y } = line.at(at);
    disc(pen, x, y, width * 0.8 + 0.6, color, 0.9);
  }
}
