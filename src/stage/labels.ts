/** Where names go on a map: near what they name, over nothing else. Greedy, the most important first. */

export interface Box {
  /** How much worse than usual it is to cover it. */
  readonly weight?: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Shape {
  readonly width: number;
  readonly height: number;
  /** What it costs to say less, or less well. */
  readonly penalty?: number;
}

export interface Wanted {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Of the mark that it names. */
  readonly radius: number;
  /** In which it can be set, the best first. */
  readonly shapes: readonly Shape[];
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
  /** Which of the shapes. */
  readonly shape: number;
}

const GAP = 5;
/** A box of this weight is not to be touched at all. */
const SOLID = 3;
/** A label whose best spot costs more is left out, if it may be. */
const BEARABLE = 0.42;
/** A spot that costs more covers something: it is worth looking further. */
const CROWDED = 0.6;
/** A spot that costs less needs no better one. */
const GOOD = 0.05;

/** Each in turn; then once more each, now that all the others stand. */
export function placeLabels(
  wanted: readonly Wanted[],
  taken: readonly Box[],
  bounds: Box,
): readonly Placed[] {
  const placed = new Map<string, Best>();
  for (const round of [0, 1, 2]) {
    for (const label of wanted) {
      const around = wanted.flatMap((other) => {
        const spot = other === label ? undefined : placed.get(other.id)?.spot;
        return spot ? [{ ...spot, weight: SOLID }, ...(spot.lead ? alongLead(other, spot) : [])] : [];
      });
      const others = [...taken, ...around];
      const before = placed.get(label.id);
      // One that nobody has come closer to since stays where it is.
      if (before && costOf(label, before.spot, before.least, others) <= before.cost + 0.01) continue;
      const best = bestSpot(label, others, bounds);
      if (best && (label.must || best.cost < BEARABLE)) placed.set(label.id, best);
      else if (round > 0) placed.delete(label.id);
    }
  }
  return wanted.flatMap(({ id }) => placed.get(id)?.spot ?? []);
}

interface Best {
  readonly spot: Placed;
  readonly cost: number;
  /** What it would cost with nothing around. */
  readonly least: number;
}

function bestSpot(label: Wanted, others: readonly Box[], bounds: Box): Best | undefined {
  let best = undefined as Best | undefined;
  const weigh = (spots: readonly Placed[], penalty: number) => {
    for (const [rank, spot] of spots.entries()) {
      const outside = 1 - overlap(spot, bounds) / area(spot);
      const far = spot.lead
        ? 0.1 + 0.0016 * Math.hypot(spot.x + spot.width / 2 - label.x, spot.y + spot.height / 2 - label.y)
        : 0.001 * rank;
      const least = penalty + 20 * outside + far;
      if (best && least >= best.cost) continue;
      const cost = costOf(label, spot, least, others, best?.cost);
      if (!best || cost < best.cost) best = { spot, cost, least };
    }
  };
  for (const [shape, { penalty = 0 }] of label.shapes.entries()) {
    if (best && penalty >= best.cost) break;
    weigh(candidates(label, shape, bounds), penalty);
    if (best && best.cost < GOOD) break;
  }
  if (label.must && label.leads && best && best.cost > CROWDED)
    for (const [shape, { penalty = 0 }] of label.shapes.entries())
      weigh(anywhere(label, shape, bounds), penalty);
  return best;
}

/** `least` and what the spot covers and its lead crosses; gives up where that is more than `limit`. */
function costOf(
  label: Wanted,
  spot: Placed,
  least: number,
  others: readonly Box[],
  limit = Number.POSITIVE_INFINITY,
): number {
  const share = 4 / Math.min(area(spot), 1500);
  let cost = least;
  for (const box of others) {
    const common = overlap(spot, box);
    if (common === 0) continue;
    cost += (box.weight === SOLID ? 0.5 : 0) + share * (box.weight ?? 1) * common;
    if (cost >= limit) return cost;
  }
  return spot.lead ? cost + 0.1 * crossings(label, spot, others) : cost;
}

/** All over the sheet, where there is no room nearer by. */
function anywhere({ id, shapes, x }: Wanted, shape: number, bounds: Box): Placed[] {
  const { width, height } = shapes[shape] ?? { width: 0, height: 0 };
  const spots: Placed[] = [];
  for (let top = bounds.y; top <= bounds.y + bounds.height - height; top += 24) {
    for (let left = bounds.x; left <= bounds.x + bounds.width - width; left += 40) {
      const align = left + width / 2 < x ? 'right' : 'left';
      spots.push({ id, x: left, y: top, width, height, align, lead: true, shape });
    }
  }
  return spots;
}

function candidates(label: Wanted, shape: number, bounds: Box): Placed[] {
  const { id, x, y, radius } = label;
  const { width, height } = label.shapes[shape] ?? { width: 0, height: 0 };
  const at = (left: number, top: number, align: Placed['align'], lead = false): Placed => ({
    id,
    x: left,
    y: top,
    width,
    height,
    align,
    lead,
    shape,
  });
  if (label.across) {
    return [0, -40, 40, -80, 80, -120].flatMap((dx) =>
      [0, -26, 26, -52, 52, -78].map((dy) => at(x + dx - width / 2, y + dy - height / 2, 'center')),
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
  const far = (label.must ? [24, 44, 70, 100, 140, 190] : [22, 40]).flatMap((distance) =>
    DIRECTIONS.map((angle) => {
      const dx = Math.cos((angle * Math.PI) / 180);
      const dy = Math.sin((angle * Math.PI) / 180);
      const cx = x + dx * (radius + distance);
      const cy = y + dy * (radius + distance);
      const left = dx > 0.3 ? cx : dx < -0.3 ? cx - width : cx - width / 2;
      const top = dy > 0.7 ? cy : dy < -0.7 ? cy - height : cy - height / 2;
      return at(
        within(left, bounds.x, bounds.x + bounds.width - width),
        within(top, bounds.y, bounds.y + bounds.height - height),
        dx < -0.3 ? 'right' : 'left',
        true,
      );
    }),
  );
  return [...close.slice(0, 2), ...far];
}

const DIRECTIONS = [-30, 30, -150, 150, -60, 60, 0, 180, -90, 90, -120, 120, -15, 15, 165, -165];

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** From the edge of a mark to the nearest point of its label. */
export function leadOf(
  { x, y, radius }: Pick<Wanted, 'x' | 'y' | 'radius'>,
  box: Box,
): { readonly from: Spot; readonly to: Spot } {
  const to = {
    x: within(x, box.x - 3, box.x + box.width + 3),
    y: within(y, box.y + 10, box.y + Math.max(10, box.height - 10)),
  };
  const distance = Math.hypot(to.x - x, to.y - y) || 1;
  const start = Math.min(1, (radius + 2) / distance);
  return { from: { x: x + (to.x - x) * start, y: y + (to.y - y) * start }, to };
}

/** Small boxes along a lead, for others to keep off. */
function alongLead(label: Wanted, spot: Placed): Box[] {
  const { from, to } = leadOf(label, spot);
  const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 10);
  return Array.from({ length: count }, (_, i) => {
    const t = i / count;
    return { x: from.x + (to.x - from.x) * t - 3, y: from.y + (to.y - from.y) * t - 3, width: 6, height: 6 };
  });
}

/** How many of some points along the line from mark to label fall on something. */
function crossings(label: Wanted, spot: Placed, others: readonly Box[]): number {
  const { from, to } = leadOf(label, spot);
  return [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95].filter((t) => {
    const [x, y] = [from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t];
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
