/** Small drawings of one hand: signs of topics, ballots, places. Lines only, round a middle of 0, 0, in CSS pixels. */
import type * as Phaser from 'phaser';
import type { Sign } from '../picture';
import type { Segment } from './strands';

export type Pen = Phaser.GameObjects.Graphics;
type Points = readonly (readonly [number, number])[];

function trace(pen: Pen, x: number, y: number, scale: number, points: Points): void {
  pen.beginPath();
  for (const [i, [px, py]] of points.entries()) {
    if (i === 0) pen.moveTo(x + px * scale, y + py * scale);
    else pen.lineTo(x + px * scale, y + py * scale);
  }
}

/** An open or closed line around `x`, `y`; `scale` 1 is a sign of 16 pixels. */
function line(pen: Pen, x: number, y: number, scale: number, points: Points, closed = false): void {
  trace(pen, x, y, scale, closed ? [...points, ...points.slice(0, 2)] : points);
  pen.strokePath();
}

function shape(pen: Pen, x: number, y: number, scale: number, points: Points, ground: number): void {
  pen.fillStyle(ground, 1);
  trace(pen, x, y, scale, points);
  pen.closePath();
  pen.fillPath();
  line(pen, x, y, scale, points, true);
}

function arc(cx: number, cy: number, r: number, from: number, to: number): Points {
  return Array.from({ length: 9 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / 8) * Math.PI) / 180;
    return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)] as const;
  });
}

/** A leaf from `x`, `y` of the stem, outward. */
function leaf(x: number, y: number, out: 1 | -1): Points {
  return [
    [x, y],
    [x + out * 2.6, y - 3.6],
    [x + out * 6.6, y - 4.4],
    [x + out * 4.6, y - 0.8],
  ];
}

const PLANE: Points = [
  [6.6, -6.6],
  [2.6, -5.2],
  [0.4, -3],
  [-7, -5.4],
  [-8, -4.2],
  [-2, -0.2],
  [-4.6, 2.6],
  [-7, 2.2],
  [-7.8, 3.2],
  [-4.4, 4.4],
  [-3.2, 7.8],
  [-2.2, 7],
  [-2.6, 4.6],
  [0.2, 2],
  [4.2, 8],
  [5.4, 7],
  [3, -0.4],
  [5.2, -2.6],
];

const DRAW: Readonly<Record<Sign, (pen: Pen, x: number, y: number, s: number, ground: number) => void>> = {
  ship(pen, x, y, s, ground) {
    line(pen, x, y, s, [
      [0, 1],
      [0, -8.4],
      [6, -5.6],
      [0, -3.2],
    ]);
    shape(
      pen,
      x,
      y,
      s,
      [
        [-9, 1],
        [-4, 1.9],
        [4, 1.9],
        [9, 1],
        [6, 6.6],
        [-6, 6.6],
      ],
      ground,
    );
  },
  camp(pen, x, y, s, ground) {
    shape(
      pen,
      x,
      y,
      s,
      [
        [-8, 6.5],
        [0, -6.5],
        [8, 6.5],
      ],
      ground,
    );
    line(pen, x, y, s, [
      [-2.6, 6.5],
      [0, -0.5],
      [2.6, 6.5],
    ]);
  },
  ballot(pen, x, y, s, ground) {
    shape(
      pen,
      x,
      y,
      s,
      [
        [-3.6, 1],
        [-3.6, -8],
        [3.6, -8],
        [3.6, 1],
      ],
      ground,
    );
    line(pen, x, y, s, [
      [-1.8, -4.6],
      [-0.4, -3],
      [2, -6],
    ]);
    shape(
      pen,
      x,
      y,
      s,
      [
        [-7.5, -0.6],
        [7.5, -0.6],
        [7.5, 7.4],
        [-7.5, 7.4],
      ],
      ground,
    );
  },
  flight(pen, x, y, s, ground) {
    shape(pen, x, y, s, PLANE, ground);
  },
  crate(pen, x, y, s, ground) {
    shape(
      pen,
      x,
      y,
      s,
      [
        [-7.5, -4],
        [7.5, -4],
        [7.5, 7],
        [-7.5, 7],
      ],
      ground,
    );
    line(pen, x, y, s, [
      [-7.5, 1.5],
      [7.5, 1.5],
    ]);
    line(pen, x, y, s, [
      [-3.5, -4],
      [0, -8.4],
      [3.5, -4],
    ]);
  },
  sprig(pen, x, y, s, ground) {
    line(pen, x, y, s, [
      [-0.6, 8.4],
      [0.3, 3],
      [0, -7],
    ]);
    for (const [height, out] of [
      [5.4, 1],
      [4.4, -1],
      [0.6, 1],
      [-0.4, -1],
      [-4, 1],
    ] as const) {
      shape(pen, x, y, s, leaf(0, height, out), ground);
    }
  },
  mast(pen, x, y, s) {
    line(pen, x, y, s, [
      [-4.4, 8],
      [0, -4],
      [4.4, 8],
    ]);
    line(pen, x, y, s, [
      [-2.6, 3.2],
      [2.6, 3.2],
    ]);
    line(pen, x, y, s, arc(0, -5, 3.6, -50, 50));
    line(pen, x, y, s, arc(0, -5, 3.6, 130, 230));
    line(pen, x, y, s, arc(0, -5, 6.6, -45, 45));
    line(pen, x, y, s, arc(0, -5, 6.6, 135, 225));
  },
  word(pen, x, y, s, ground) {
    shape(
      pen,
      x,
      y,
      s,
      [
        [-8, -7],
        [8, -7],
        [8, 3],
        [0.5, 3],
        [-4, 7.6],
        [-3.6, 3],
        [-8, 3],
      ],
      ground,
    );
    line(pen, x, y, s, [
      [-4.6, -3.8],
      [4.6, -3.8],
    ]);
    line(pen, x, y, s, [
      [-4.6, -0.6],
      [2, -0.6],
    ]);
  },
  sheet(pen, x, y, s, ground) {
    shape(
      pen,
      x,
      y,
      s,
      [
        [-6, -8],
        [6, -8],
        [6, 8],
        [-6, 8],
      ],
      ground,
    );
    for (const [height, end] of [
      [-4.8, 3.4],
      [-1, 3.4],
      [1.8, 3.4],
      [4.6, 0.6],
    ] as const) {
      line(pen, x, y, s, [
        [-3.4, height],
        [end, height],
      ]);
    }
  },
};

export function drawSign(
  pen: Pen,
  sign: Sign,
  x: number,
  y: number,
  colors: { readonly ink: number; readonly ground: number },
  scale = 1,
): void {
  pen.lineStyle(1.4, colors.ink, 1);
  DRAW[sign](pen, x, y, scale, colors.ground);
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

export interface BallotLook {
  readonly ink: number;
  readonly ground: number;
  /** The ring of a seat that has not voted. */
  readonly empty: number;
  /** Laid over the sheet so that no name shows through. */
  readonly radius: number;
}

/** A seat: empty, or with its ballot as a shape (filled, crossed, barred), so that no colour is needed to read it. */
export function drawBallot(
  pen: Pen,
  x: number,
  y: number,
  ballot: 'yes' | 'no' | 'abstain' | undefined,
  vetoes: boolean,
  { ink, ground, empty, radius: r }: BallotLook,
): void {
  const small = r < 5;
  const width = small ? 1.4 : 1.9;
  if (ballot === undefined) {
    disc(pen, x, y, r, ground, 1);
    ring(pen, x, y, r, small ? 1.1 : 1.5, empty, 1);
    return;
  }
  if (ballot === 'yes') {
    disc(pen, x, y, r, ink, 1);
    if (small) return;
    pen.lineStyle(width, ground, 1);
    line(pen, x, y, r / 10, [
      [-4.4, 0.4],
      [-1.2, 3.6],
      [4.6, -3.4],
    ]);
    return;
  }
  if (vetoes) {
    const side = r * 1.15;
    pen.fillStyle(ink, 1).fillRect(x - side, y - side, 2 * side, 2 * side);
    cross(pen, x, y, r * 0.5, ground, 2.4);
    return;
  }
  disc(pen, x, y, r, ground, 1);
  if (ballot === 'no') {
    ring(pen, x, y, r, width, ink, 1);
    cross(pen, x, y, r * (small ? 0.5 : 0.4), ink, width);
    return;
  }
  ring(pen, x, y, r, small ? 1 : 1.5, ink, 0.75);
  pen.lineStyle(small ? 1.2 : 2, ink, 1).lineBetween(x - r * 0.5, y, x + r * 0.5, y);
}

function cross(pen: Pen, x: number, y: number, d: number, color: number, width: number): void {
  pen.lineStyle(width, color, 1);
  pen.lineBetween(x - d, y - d, x + d, y + d);
  pen.lineBetween(x - d, y + d, x + d, y - d);
}
