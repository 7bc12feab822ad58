/** Where names go on a map: near what they name, over nothing else. Greedy, the most important first. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Wanted {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Of the mark that it names. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** May stand further off, with a line that leads to its mark. */
  readonly leads: boolean;
  /** Lies across its point, not beside it. */
  readonly across?: boolean;
  /** Stands even where it covers something. */
  readonly must: boolean;
}

export interface Placed extends Box {
  readonly id: string;
  readonly align: 'left' | 'right' | 'center';
  /** Far enough from its mark to need a line. */
  readonly lead: boolean;
}

const GAP = 5;
/** A label whose best spot costs more is left out, if it may be. */
const BEARABLE = 0.42;

export function placeLabels(
  wanted: readonly Wanted[],
  taken: readonly Box[],
  bounds: Box,
): readonly Placed[] {
  const placed: Placed[] = [];
  for (const label of wanted) {
    const spots = candidates(label);
    const others = [...taken, ...placed];
    let best: { readonly spot: Placed; readonly cost: number } | undefined;
    for (const [rank, spot] of spots.entries()) {
      const outside = 1 - overlap(spot, bounds) / area(spot);
      const covered = others.reduce((sum, box) => sum + overlap(spot, box), 0) / Math.min(area(spot), 1500);
      const crossed = spot.lead ? crossings(label, spot, others) : 0;
      const away = spot.lead
        ? Math.hypot(spot.x + spot.width / 2 - label.x, spot.y + spot.height / 2 - label.y)
        : 0;
      const cost =
        6 * outside + 4 * covered + 0.07 * crossed + (spot.lead ? 0.1 : 0) + 0.0014 * away + 0.002 * rank;
      if (!best || cost < best.cost) best = { spot, cost };
    }
    if (best && (label.must || best.cost < BEARABLE)) placed.push(best.spot);
  }
  return placed;
}

/** Right, left, above and below, then further off in twelve directions. */
function candidates(label: Wanted): Placed[] {
  const { id, x, y, radius, width, height } = label;
  const at = (left: number, top: number, align: Placed['align'], lead = false): Placed => ({
    id,
    x: left,
    y: top,
    width,
    height,
    align,
    lead,
  });
  if (label.across) {
    return [0, -22, 22, -44, 44].flatMap((down) =>
      [0, -50, 50, -100].map((aside) => at(x - width / 2 + aside, y - height / 2 + down, 'center')),
    );
  }
  const near = radius + GAP;
  const slant = radius * 0.72 + 3;
  const close = [
    at(x + near, y - height / 2, 'left'),
    at(x - near - width, y - height / 2, 'right'),
    at(x + slant, y - slant - height, 'left'),
    at(x + slant, y + slant - 2, 'left'),
    at(x - slant - width, y - slant - height, 'right'),
    at(x - slant - width, y + slant - 2, 'right'),
    at(x - width / 2, y - near - height, 'center'),
    at(x - width / 2, y + near - 2, 'center'),
  ];
  if (!label.leads) return close;
  const far = (label.must ? [26, 48, 80, 120, 165] : [22, 40]).flatMap((distance) =>
    [-30, 30, -150, 150, -60, 60, 0, 180, -90, 90, -120, 120].map((angle) => {
      const dx = Math.cos((angle * Math.PI) / 180);
      const dy = Math.sin((angle * Math.PI) / 180);
      const cx = x + dx * (radius + distance);
      const cy = y + dy * (radius + distance);
      const left = dx > 0.3 ? cx : dx < -0.3 ? cx - width : cx - width / 2;
      const top = dy > 0.7 ? cy : dy < -0.7 ? cy - height : cy - height / 2;
      return at(left, top, dx < -0.3 ? 'right' : 'left', true);
    }),
  );
  return [...close.slice(0, 2), ...far];
}

/** How many of some points along the line from mark to label fall on something. */
function crossings(label: Wanted, spot: Placed, others: readonly Box[]): number {
  const endX = spot.align === 'right' ? spot.x + spot.width : spot.x;
  const endY = spot.y + 10;
  const distance = Math.hypot(endX - label.x, endY - label.y) || 1;
  const from = (label.radius + 3) / distance;
  return [0, 0.2, 0.4, 0.6, 0.8].filter((part) => {
    const t = from + (1 - from) * part;
    const [x, y] = [label.x + (endX - label.x) * t, label.y + (endY - label.y) * t];
    return others.some((b) => x > b.x && x < b.x + b.width && y > b.y && y < b.y + b.height);
  }).length;
}

function area({ width, height }: Box): number {
  return Math.max(1, width * height);
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

export interface Spot {
  x: number;
  y: number;
}

/** Moves marks that are closer than `least` apart, as cartographers do; those that are pinned stay, no other goes further than `most`. */
export function spread(
  spots: readonly (Spot & { readonly pinned: boolean })[],
  least: number,
  most: number,
): Spot[] {
  const moved = spots.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < 40; round++) {
    for (let i = 0; i < moved.length; i++) {
      for (let j = i + 1; j < moved.length; j++) part(spots, moved, i, j, least);
    }
    for (const [i, spot] of moved.entries()) {
      const home = spots[i] as Spot;
      const distance = Math.hypot(spot.x - home.x, spot.y - home.y);
      if (distance > most) {
        spot.x = home.x + ((spot.x - home.x) * most) / distance;
        spot.y = home.y + ((spot.y - home.y) * most) / distance;
      }
    }
  }
  return moved;
}

function part(
  spots: readonly { readonly pinned: boolean }[],
  moved: Spot[],
  i: number,
  j: number,
  least: number,
): void {
  const [a, b] = [moved[i] as Spot, moved[j] as Spot];
  const dx = b.x - a.x || 0.01 * (j - i);
  const dy = b.y - a.y;
  const distance = Math.hypot(dx, dy);
  if (distance >= least) return;
  const push = (least - distance) / distance;
  const aMoves = !spots[i]?.pinned;
  const bMoves = !spots[j]?.pinned;
  const share = aMoves && bMoves ? 0.5 : 1;
  if (aMoves) {
    a.x -= dx * push * share;
    a.y -= dy * push * share;
  }
  if (bMoves) {
    b.x += dx * push * share;
    b.y += dy * push * share;
  }
}
