/** The sea lane that a patrol keeps: the longest way over open water through its place, seen as it is watched. */
import type { Box, Spot } from './labels';
import { number, type Palette } from './palette';
import { line, type Pen } from './pen';
import { drawSign } from './sign-drawings';

export type Lane = readonly [from: Spot, to: Spot];

/** In CSS pixels. */
const STEP = 13;
const MOST = 6;
/** Degrees, eastward first. */
const COURSES = [0, 30, 60, 90, 120, 150];

/** `undefined` where there is hardly any water around. */
export function laneThrough(at: Spot, isSea: (spot: Spot) => boolean): Lane | undefined {
  const along = (degrees: number, steps: number): Spot => ({
    x: at.x + Math.cos((degrees * Math.PI) / 180) * STEP * steps,
    y: at.y + Math.sin((degrees * Math.PI) / 180) * STEP * steps,
  });
  const free = (degrees: number) => {
    let steps = 0;
    while (steps < MOST && isSea(along(degrees, steps + 1))) steps++;
    return steps;
  };
  let best: { readonly lane: Lane; readonly length: number } | undefined;
  for (const course of COURSES) {
    const [ahead, back] = [free(course), free(course + 180)];
    const length = ahead + back + (Math.min(ahead, back) > 1 ? 1 : 0);
    if (length < 5 || (best && best.length >= length)) continue;
    best = { lane: [along(course + 180, back), along(course, ahead)], length };
  }
  return best?.lane;
}

/** What labels should rather keep off. */
export function laneBoxes([from, to]: Lane): Box[] {
  const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 10);
  return Array.from({ length: count + 1 }, (_, i) => {
    const t = i / count;
    const [x, y] = [from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t];
    return { x: x - 4, y: y - 4, width: 8, height: 8, weight: 0.8 };
  });
}

/** Close dashes and an escort where security is high; far dots where it is low. `security` in hundredths. */
export function drawLane(
  pen: Pen,
  at: Spot,
  [from, to]: Lane,
  clear: number,
  security: number,
  palette: Palette,
): void {
  const watched = Math.min(1, Math.max(0, security / 10000));
  const color = number(palette.security);
  pen.lineStyle(1.5, color, 0.9);
  for (const end of [from, to]) {
    const length = Math.hypot(end.x - at.x, end.y - at.y);
    if (length < clear + 10) continue;
    const [dx, dy] = [(end.x - at.x) / length, (end.y - at.y) / length];
    const [dash, gap] = [1.5 + 6 * watched, 7.5 - 3.5 * watched];
    let along = clear + 3;
    for (; along + dash < length; along += dash + gap) {
      const [a, b] = [along, along + dash];
      pen.lineBetween(at.x + dx * a, at.y + dy * a, at.x + dx * b, at.y + dy * b);
    }
    const [ex, ey] = [at.x + dx * length, at.y + dy * length];
    line(pen, ex, ey, 1, [
      [-dx * 5 - dy * 3, -dy * 5 + dx * 3],
      [0, 0],
      [-dx * 5 + dy * 3, -dy * 5 - dx * 3],
    ]);
  }
  const longest =
    Math.hypot(to.x - at.x, to.y - at.y) >= Math.hypot(from.x - at.x, from.y - at.y) ? to : from;
  if (watched < 0.5 || Math.hypot(longest.x - at.x, longest.y - at.y) < clear + 30) return;
  const half = { x: (at.x + longest.x * 2) / 3, y: (at.y + longest.y * 2) / 3 };
  drawSign(pen, 'ship', half.x, half.y - 3, { ink: number(palette.ink), ground: number(palette.card) }, 0.62);
}
