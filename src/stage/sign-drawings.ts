/** Small drawings of one hand, one for each sign: lines only, round a middle of 0, 0, 16 pixels wide. */
import type { Sign } from '../picture';
import { arc, line, type Pen, type Points, trace } from './pen';

function shape(pen: Pen, x: number, y: number, scale: number, points: Points, ground: number): void {
  pen.fillStyle(ground, 1);
  trace(pen, x, y, scale, points);
  pen.closePath();
  pen.fillPath();
  line(pen, x, y, scale, points, true);
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
  coin(pen, x, y, s, ground) {
    shape(pen, x, y, s, arc(2.6, 2.6, 5.4, 0, 320), ground);
    shape(pen, x, y, s, arc(-1.6, -1.6, 6.2, 0, 320), ground);
    line(pen, x, y, s, [
      [-1.6, -5],
      [-1.6, 1.8],
    ]);
    line(pen, x, y, s, [
      [-3.6, -1.6],
      [0.4, -1.6],
    ]);
  },
  convoy(pen, x, y, s, ground) {
    shape(
      pen,
      x,
      y,
      s,
      [
        [-9, -5.6],
        [2.4, -5.6],
        [2.4, 4.2],
        [-9, 4.2],
      ],
      ground,
    );
    shape(
      pen,
      x,
      y,
      s,
      [
        [2.4, -2.4],
        [6.4, -2.4],
        [9, 1],
        [9, 4.2],
        [2.4, 4.2],
      ],
      ground,
    );
    for (const wheel of [-5.6, 5.2]) shape(pen, x, y, s, arc(wheel, 4.6, 2.4, 0, 320), ground);
    line(pen, x, y, s, [
      [-5.4, -5.6],
      [-5.4, 4.2],
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
