import { describe, expect, it } from 'vitest';
import {
  discRadius,
  type Inset,
  meanLongitude,
  type Place,
  type Size,
  viewOf,
} from '../../../src/stage/view';

const inset: Inset = { top: 52, right: 24, bottom: 78, left: 366 };
const sizes: readonly Size[] = [
  { width: 848, height: 632 },
  { width: 360, height: 326 },
  { width: 1400, height: 940 },
];
const narrow: Inset = { top: 48, right: 12, bottom: 98, left: 12 };
const sets: Readonly<Record<string, readonly Place[]>> = {
  'two capitals far apart': [
    [38.9, -77.04],
    [4.71, -74.07],
  ],
  'both sides of the date line': [
    [-18.14, 178.44],
    [-13.83, -171.76],
    [-18.2, -178.8],
  ],
  'the far north': [
    [59.9, 10.75],
    [78.2, 15.6],
    [73, 35],
  ],
  'all around the pole': [
    [58, -75.7],
    [71.6, 128.9],
    [64.2, -51.7],
    [71.3, -156.8],
  ],
  'all around the other pole': [
    [-64, -60],
    [-77.8, 166.7],
    [-69, 77],
  ],
  'two towns 20 km apart': [
    [46.2, 6.14],
    [46.38, 6.24],
  ],
  'the whole world': [
    [38.9, -77],
    [39.9, 116.4],
    [-35.3, 149.1],
    [-25.7, 28.2],
  ],
  'the south': [
    [-34.6, -58.4],
    [-33.45, -70.66],
    [-55, -67],
  ],
  'as far north as south of the equator': [
    [10, 20],
    [-10, 25],
  ],
  'one place': [[52.5, 13.4]],
  'one place twice': [
    [0, 0],
    [0, 0],
  ],
};

function projected(places: readonly Place[], size: Size, around: Inset) {
  const { projection } = viewOf(places, 'earth', size, around);
  return places.map(
    ([latitude, longitude]): readonly [number, number] =>
      projection([longitude, latitude]) ?? [Number.NaN, Number.NaN],
  );
}

describe('the view', () => {
  it.each(Object.entries(sets))('has %s inside the sheet, clear of what lies over it', (_, places) => {
    for (const size of sizes) {
      const around = size.width < 560 ? narrow : inset;
      for (const [x, y] of projected(places, size, around)) {
        expect(x).toBeGreaterThanOrEqual(around.left - 0.5);
        expect(x).toBeLessThanOrEqual(size.width - around.right + 0.5);
        expect(y).toBeGreaterThanOrEqual(around.top - 0.5);
        expect(y).toBeLessThanOrEqual(size.height - around.bottom + 0.5);
      }
    }
  });

  it.each(Object.entries(sets).filter(([name]) => !name.includes('twice') && !name.startsWith('one')))(
    'uses the room that it has for %s',
    (_, places) => {
      const [size] = sizes as [Size];
      const spots = projected(places, size, inset);
      const across = Math.max(...spots.map(([x]) => x)) - Math.min(...spots.map(([x]) => x));
      const down = Math.max(...spots.map(([, y]) => y)) - Math.min(...spots.map(([, y]) => y));
      const [free, high] = [size.width - inset.left - inset.right, size.height - inset.top - inset.bottom];
      expect(Math.max(across / free, down / high)).toBeGreaterThan(0.12);
    },
  );

  it('has north up and east to the right at the middle of the places', () => {
    for (const name of ['two capitals far apart', 'both sides of the date line', 'the south']) {
      const places = sets[name] ?? [];
      const lambda = meanLongitude(places);
      const phi = places.reduce((sum, [latitude]) => sum + latitude, 0) / places.length;
      const { projection } = viewOf(places, 'earth', { width: 848, height: 632 }, inset);
      const [x = 0, y = 0] = projection([lambda, phi]) ?? [];
      const [, north = 0] = projection([lambda, phi + 0.5]) ?? [];
      const [east = 0] = projection([lambda + 0.5, phi]) ?? [];
      expect(north).toBeLessThan(y);
      expect(east).toBeGreaterThan(x);
    }
  });

  it('takes the short way across the date line', () => {
    expect(Math.abs(meanLongitude(sets['both sides of the date line'] ?? []))).toBeGreaterThan(175);
    const [suva, apia] = projected(
      sets['both sides of the date line'] ?? [],
      { width: 848, height: 632 },
      inset,
    );
    expect(apia?.[0]).toBeGreaterThan(suva?.[0] ?? Number.NaN);
  });

  it('knows whether there is paper around the Earth', () => {
    const whole = (name: string) =>
      viewOf(sets[name] ?? [], 'earth', { width: 848, height: 632 }, inset).whole;
    expect(whole('the whole world')).toBe(true);
    expect(whole('all around the pole')).toBe(true);
    expect(whole('two capitals far apart')).toBe(false);
  });

  it('keeps both rounds of a sheet without land inside it', () => {
    const capitals: readonly Place[] = [
      [0, -20],
      [0, 20],
    ];
    for (const size of sizes) {
      const around = size.width < 560 ? narrow : inset;
      const { projection } = viewOf(capitals, 'blank', size, around);
      const radius = discRadius(size, around);
      const [a = 0] = projection([-20, 0]) ?? [];
      const [b = 0] = projection([20, 0]) ?? [];
      expect(a - radius).toBeGreaterThanOrEqual(around.left - 1);
      expect(b + radius).toBeLessThanOrEqual(size.width - around.right + 1);
      expect(b - a).toBeGreaterThan(2 * radius);
    }
  });
});
