/** Where seats stand: around a horseshoe table, or in the rows of a hemicycle. Units: the hall is 2 wide, y goes down. */

export type Spot = readonly [x: number, y: number];

export const HORSESHOE_HEIGHT = 1.3;
const BEND = 0.62;

/**
 * `count` places around a horseshoe that opens downward, from the lower left end to the lower right one, evenly
 * spaced along the table; x from −1 to 1, y from 0 to `HORSESHOE_HEIGHT`.
 */
export function horseshoe(count: number): Spot[] {
  const arm = HORSESHOE_HEIGHT - BEND;
  const arc = quarterEllipses();
  const length = 2 * arm + arc.length;
  return Array.from({ length: count }, (_, index) => {
    const along = count === 1 ? length / 2 : (index / (count - 1)) * length;
    if (along <= arm) return [-1, HORSESHOE_HEIGHT - along] as const;
    if (along >= length - arm) return [1, HORSESHOE_HEIGHT - (length - along)] as const;
    return arc.at(along - arm);
  });
}

/** The upper half of an ellipse, 1 by BEND, walked by length. */
function quarterEllipses(): { length: number; at(along: number): Spot } {
  const steps = 240;
  const spots = Array.from({ length: steps + 1 }, (_, i): Spot => {
    const angle = Math.PI * (1 - i / steps);
    return [Math.cos(angle), BEND - BEND * Math.sin(angle)];
  });
  const lengths = [0];
  for (let i = 1; i <= steps; i++) {
    const [a, b] = [spots[i - 1] as Spot, spots[i] as Spot];
    lengths.push((lengths[i - 1] ?? 0) + Math.hypot(b[0] - a[0], b[1] - a[1]));
  }
  const length = lengths[steps] ?? 0;
  return {
    length,
    at(along) {
      const index = Math.max(
        0,
        lengths.findIndex((l) => l >= along),
      );
      return spots[index] as Spot;
    },
  };
}

export const HEMICYCLE_HEIGHT = 1;
/** The inner row's radius; the outer one is 1. */
const INNER = 0.53;

/**
 * `count` seats in the rows of a half circle, in the order in which a hand sweeps over them from left to right; so
 * neighbours in the list sit together. x from −1 to 1, y from 0 (the top) to `HEMICYCLE_HEIGHT`.
 */
export function hemicycle(count: number): { readonly spots: readonly Spot[]; readonly pitch: number } {
  const rows = Math.max(1, Math.round(Math.sqrt(count / 4.4)));
  const radii = Array.from({ length: rows }, (_, row) =>
    rows === 1 ? 1 : INNER + ((1 - INNER) * row) / (rows - 1),
  );
  const total = radii.reduce((sum, radius) => sum + radius, 0);
  const inRow = radii.map((radius) => Math.max(1, Math.floor((count * radius) / total)));
  for (let row = rows - 1, left = count - sumOf(inRow); left !== 0; row = (row + rows - 1) % rows) {
    const step = left > 0 ? 1 : (inRow[row] ?? 0) > 1 ? -1 : 0;
    inRow[row] = (inRow[row] ?? 0) + step;
    left -= step;
  }
  const seats = radii.flatMap((radius, row) => {
    const here = inRow[row] ?? 0;
    return Array.from({ length: here }, (_, i) => {
      const angle = here === 1 ? Math.PI / 2 : Math.PI * (1 - i / (here - 1));
      return { angle, radius };
    });
  });
  seats.sort((a, b) => b.angle - a.angle || b.radius - a.radius);
  const along = Math.min(
    ...radii.map((radius, row) => ((inRow[row] ?? 0) > 1 ? (Math.PI * radius) / ((inRow[row] ?? 0) - 1) : 1)),
  );
  return {
    spots: seats.map(({ angle, radius }) => [radius * Math.cos(angle), 1 - radius * Math.sin(angle)]),
    pitch: Math.min(along, rows === 1 ? 1 : (1 - INNER) / (rows - 1)),
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0);
}
