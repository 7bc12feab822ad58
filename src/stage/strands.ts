/** The two lines between the capitals as shapes: a thread that is taut or frays, a band that is wide or dries up. */
import type { Spot } from './labels';

export interface Segment {
  readonly from: Spot;
  readonly to: Spot;
}

export interface Thread {
  /** Where it holds; each is drawn with round ends. */
  readonly dashes: readonly Segment[];
  /** Loose fibres, thinner. */
  readonly fibres: readonly Segment[];
  /** The lay of a rope that is whole: short lines across it. */
  readonly lay: readonly Segment[];
  readonly path: readonly Spot[];
}

/** A number from 0 to 1 that is always the same for the same index. */
function still(index: number, salt: number): number {
  let h = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h ^= h >>> 13;
  return (h >>> 0) / 4294967296;
}

/** Points of a bow between two places; `bend` is its height as a share of the distance, to the right of the way. */
export function bow(a: Spot, b: Spot, bend: number, steps = 96): Spot[] {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const middle = { x: (a.x + b.x) / 2 - dy * bend * 2, y: (a.y + b.y) / 2 + dx * bend * 2 };
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    const u = 1 - t;
    return {
      x: u * u * a.x + 2 * u * t * middle.x + t * t * b.x,
      y: u * u * a.y + 2 * u * t * middle.y + t * t * b.y,
    };
  });
}

/** A path that can be read by length. */
export function measured(path: readonly Spot[]): {
  readonly length: number;
  at(along: number): Spot & { nx: number; ny: number };
} {
  const lengths = [0];
  for (let i = 1; i < path.length; i++) {
    const [a, b] = [path[i - 1] as Spot, path[i] as Spot];
    lengths.push((lengths[i - 1] ?? 0) + Math.hypot(b.x - a.x, b.y - a.y));
  }
  const length = lengths[lengths.length - 1] ?? 0;
  return {
    length,
    at(along) {
      const wanted = Math.min(length, Math.max(0, along));
      let i = Math.max(1, Math.ceil((wanted / (length || 1)) * (path.length - 1)));
      while (i > 1 && (lengths[i - 1] ?? 0) > wanted) i--;
      while (i < path.length - 1 && (lengths[i] ?? 0) < wanted) i++;
      const [a, b] = [path[i - 1] as Spot, path[i] as Spot];
      const part = (wanted - (lengths[i - 1] ?? 0)) / ((lengths[i] ?? 1) - (lengths[i - 1] ?? 0) || 1);
      const step = Math.hypot(b.x - a.x, b.y - a.y) || 1;
      return {
        x: a.x + (b.x - a.x) * part,
        y: a.y + (b.y - a.y) * part,
        nx: -(b.y - a.y) / step,
        ny: (b.x - a.x) / step,
      };
    },
  };
}

/** `value` in hundredths of a point: at 85 points whole, at 50 long dashes, below that gaps, jitter and loose fibres. */
export function thread(a: Spot, b: Spot, value: number, side: 1 | -1, margin: number): Thread {
  const trust = Math.min(1, Math.max(0, value / 10000));
  const path = bow(a, b, side * (0.105 + 0.05 * (1 - trust)));
  const line = measured(path);
  const frays = Math.max(0, 0.5 - trust) * 2;
  const whole = trust >= 0.75;
  const dash = whole ? 12 : 4.5 + 12 * Math.max(0, trust - 0.3);
  const gap = whole ? 0 : 6.5 * (1 - 0.75 * Math.max(0, (trust - 0.3) / 0.45)) + 4 * frays * frays;
  const dashes: Segment[] = [];
  const fibres: Segment[] = [];
  const lay: Segment[] = [];
  const end = line.length - margin;
  let index = 0;
  for (let along = margin; along < end; along += dash + gap, index++) {
    const middle = 1 - Math.abs((2 * along) / line.length - 1);
    if (still(index, 1) < 0.62 * frays ** 2 * middle) {
      fibre(fibres, line.at(along), index, 5 + 8 * still(index, 5));
      continue;
    }
    const amplitude = 6.5 * frays ** 1.5 * middle;
    const [from, to] = [line.at(along), line.at(Math.min(end, along + dash))];
    const [j0, j1] = [still(index, 2) - 0.5, still(index, 3) - 0.5];
    dashes.push({ from: shifted(from, j0 * amplitude), to: shifted(to, j1 * amplitude) });
    if (frays > 0.1 && still(index, 4) < 0.55 * frays * middle)
      fibre(fibres, to, index, 4 + 9 * frays * frays + 3 * still(index, 5));
  }
  if (trust >= 0.5) {
    for (let along = margin + 3; along < end - 3; along += 6.5) {
      const [from, to] = [line.at(along - 1.6), line.at(along + 1.6)];
      lay.push({ from: shifted(from, -1.7), to: shifted(to, 1.7) });
    }
  }
  return { dashes, fibres, lay: whole ? lay : [], path };
}

function shifted(at: Spot & { readonly nx: number; readonly ny: number }, by: number): Spot {
  return { x: at.x + at.nx * by, y: at.y + at.ny * by };
}

/** A loose end that leaves the thread along its way and curls off. */
function fibre(
  into: Segment[],
  at: Spot & { readonly nx: number; readonly ny: number },
  index: number,
  length: number,
): void {
  const out = still(index, 6) < 0.5 ? -1 : 1;
  const back = still(index, 7) < 0.5 ? -1 : 1;
  const [tx, ty] = [at.ny * back, -at.nx * back];
  let from = shifted(at, out * 0.8);
  for (const [along, aside] of [
    [0.5, 0.14],
    [0.42, 0.26],
    [0.3, 0.32],
  ] as const) {
    const to = {
      x: from.x + length * (tx * along + at.nx * out * aside),
      y: from.y + length * (ty * along + at.ny * out * aside),
    };
    into.push({ from, to });
    from = to;
  }
}

/** Width of the band in CSS pixels; `value` in hundredths. */
export function flowWidth(value: number): number {
  return 1.4 + 6.2 * Math.min(1, Math.max(0, value / 10000));
}
