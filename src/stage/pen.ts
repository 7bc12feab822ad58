/** Lines, discs and rings of Phaser's Graphics, with no more corners than they need; in CSS pixels. */
import type * as Phaser from 'phaser';
import type { Segment } from './strands';

export type Pen = Phaser.GameObjects.Graphics;
export type Points = readonly (readonly [number, number])[];

export function trace(pen: Pen, x: number, y: number, scale: number, points: Points): void {
  pen.beginPath();
  for (const [i, [px, py]] of points.entries()) {
    if (i === 0) pen.moveTo(x + px * scale, y + py * scale);
    else pen.lineTo(x + px * scale, y + py * scale);
  }
}

/** An open or closed line around `x`, `y`; `scale` 1 is a sign of 16 pixels. */
export function line(pen: Pen, x: number, y: number, scale: number, points: Points, closed = false): void {
  trace(pen, x, y, scale, closed ? [...points, ...points.slice(0, 2)] : points);
  pen.strokePath();
}

export function arc(cx: number, cy: number, r: number, from: number, to: number): Points {
  return Array.from({ length: 9 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / 8) * Math.PI) / 180;
    return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)] as const;
  });
}

/** As many corners as a circle of this radius needs to look round; Phaser's own circles have hundreds. */
function round(x: number, y: number, radius: number): Points {
  const corners = Math.min(64, Math.max(10, Math.ceil(radius * 3.2)));
  return Array.from({ length: corners }, (_, i) => {
    const angle = (2 * Math.PI * i) / corners;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  });
}

export function disc(pen: Pen, x: number, y: number, radius: number, color: number, alpha = 1): void {
  pen.fillStyle(color, alpha);
  trace(pen, 0, 0, 1, round(x, y, radius));
  pen.closePath();
  pen.fillPath();
}

export function ring(
  pen: Pen,
  x: number,
  y: number,
  radius: number,
  width: number,
  color: number,
  alpha = 1,
): void {
  pen.lineStyle(width, color, alpha);
  line(pen, 0, 0, 1, round(x, y, radius), true);
}

/** A smooth line through many points. */
export function drawPath(pen: Pen, path: readonly { readonly x: number; readonly y: number }[]): void {
  trace(
    pen,
    0,
    0,
    1,
    path.map(({ x, y }) => [x, y] as const),
  );
  pen.strokePath();
}

/** Segments with round ends. */
export function roundSegments(
  pen: Pen,
  segments: readonly Segment[],
  width: number,
  color: number,
  alpha = 1,
): void {
  pen.lineStyle(width, color, alpha);
  for (const { from, to } of segments) {
    pen.lineBetween(from.x, from.y, to.x, to.y);
    if (width > 2 && alpha === 1) {
      disc(pen, from.x, from.y, width / 2, color);
      disc(pen, to.x, to.y, width / 2, color);
    }
  }
}

/** A ring of short dashes. */
export function dashedRing(
  pen: Pen,
  x: number,
  y: number,
  radius: number,
  width: number,
  color: number,
  alpha = 1,
): void {
  const count = Math.max(8, Math.round((2 * Math.PI * radius) / 7));
  pen.lineStyle(width, color, alpha);
  for (let i = 0; i < count; i++) {
    const from = (360 * i) / count;
    const dash = arc(x, y, radius, from, from + 207 / count).filter((_, j) => j % 4 === 0);
    line(pen, 0, 0, 1, dash);
  }
}

/** An arrow that stands upright: up, down, or a question of two short ones. */
export function drawArrow(pen: Pen, x: number, y: number, tendency: '+' | '−', color: number): void {
  const d = tendency === '+' ? -1 : 1;
  pen.lineStyle(1.8, color, 1);
  pen.lineBetween(x, y - 5 * d, x, y + 5 * d);
  line(pen, x, y, 1, [
    [-3.6, 1.2 * d],
    [0, 5.2 * d],
    [3.6, 1.2 * d],
  ]);
}
