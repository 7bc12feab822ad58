import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeLabels, spread, type Wanted } from '../../../src/stage/labels';

const bounds: Box = { x: 10, y: 10, width: 780, height: 580 };
const label = (id: string, x: number, y: number, more: Partial<Wanted> = {}): Wanted => ({
  id,
  x,
  y,
  radius: 8,
  shapes: [{ width: 120, height: 36 }],
  leads: true,
  must: true,
  ...more,
});
const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const inside = (a: Box) =>
  a.x >= bounds.x &&
  a.y >= bounds.y &&
  a.x + a.width <= bounds.x + bounds.width &&
  a.y + a.height <= bounds.y + bounds.height;

describe('labels', () => {
  it('stand apart and inside, also where marks crowd', () => {
    const point = fc.record({ x: fc.integer({ min: 60, max: 740 }), y: fc.integer({ min: 40, max: 560 }) });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 8 }), (points) => {
        const placed = placeLabels(
          points.map(({ x, y }, i) => label(`l${i}`, x, y)),
          [],
          bounds,
        );
        expect(placed).toHaveLength(points.length);
        for (const [i, a] of placed.entries()) {
          expect(inside(a)).toBe(true);
          for (const b of placed.slice(i + 1)) expect(overlaps(a, b)).toBe(false);
        }
      }),
    );
  });

  it('keep off what is taken: the key, and marks of others', () => {
    const key = { x: 500, y: 500, width: 290, height: 90, weight: 3 };
    const [placed] = placeLabels([label('near', 520, 480)], [key], bounds);
    expect(placed && overlaps(placed, key)).toBe(false);
  });

  it('say less where there is no room for more', () => {
    const wall = { x: 10, y: 10, width: 780, height: 580 };
    const gap = { x: 300, y: 280, width: 70, height: 30 };
    const taken: Box[] = [
      { ...wall, height: gap.y - wall.y },
      { ...wall, y: gap.y + gap.height, height: 280 },
      { ...wall, y: gap.y, height: gap.height, width: gap.x - wall.x },
      { ...wall, y: gap.y, height: gap.height, x: gap.x + gap.width, width: 420 },
    ];
    const shapes = [
      { width: 200, height: 60 },
      { width: 50, height: 18, penalty: 0.5 },
    ];
    const [placed] = placeLabels([label('tight', 306, 295, { radius: 4, shapes })], taken, bounds);
    expect(placed?.shape).toBe(1);
  });

  it('stay away where they need not be and there is no room', () => {
    const taken = [{ x: 0, y: 0, width: 800, height: 600 }];
    expect(placeLabels([label('may', 400, 300, { must: false })], taken, bounds)).toEqual([]);
  });
});

describe('marks that are too close', () => {
  it('move apart; pinned ones stay, no other goes further than it may', () => {
    const spots = [
      { x: 100, y: 100, pinned: true },
      { x: 104, y: 100, pinned: false },
      { x: 100, y: 108, pinned: false },
    ];
    const moved = spread(spots, 30, 18);
    expect(moved[0]).toEqual({ x: 100, y: 100 });
    for (const [i, { x, y }] of moved.entries()) {
      const home = spots[i];
      expect(Math.hypot(x - (home?.x ?? 0), y - (home?.y ?? 0))).toBeLessThanOrEqual(18.001);
    }
    expect(Math.hypot((moved[1]?.x ?? 0) - 100, (moved[1]?.y ?? 0) - 100)).toBeGreaterThan(15);
  });
});
