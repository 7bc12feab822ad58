import { describe, expect, it } from 'vitest';
import { laneThrough } from '../../../src/stage/lanes';
import { bow, flowWidth, measured, type Segment, thread } from '../../../src/stage/strands';

const [a, b] = [
  { x: 560, y: 80 },
  { x: 600, y: 520 },
];
const length = (segments: readonly Segment[]) =>
  segments.reduce((sum, { from, to }) => sum + Math.hypot(to.x - from.x, to.y - from.y), 0);
const at = (trust: number) => thread(a, b, trust * 100, 1, 11);
const covered = (trust: number) => length(at(trust).dashes) / measured(at(trust).path).length;

describe('the thread', () => {
  it('holds more, the more trust there is; whole from 75 on', () => {
    const shares = [5, 25, 60, 90].map(covered);
    expect([...shares].sort((x, y) => x - y)).toEqual(shares);
    expect(shares[3]).toBeGreaterThan(0.93);
    expect(shares[0]).toBeLessThan(0.5);
  });

  it('has loose fibres only where it frays, and the lay of a rope only where it is whole', () => {
    expect(at(5).fibres.length).toBeGreaterThan(at(25).fibres.length);
    expect(at(25).fibres.length).toBeGreaterThan(0);
    expect(at(60).fibres).toEqual([]);
    expect(at(60).lay).toEqual([]);
    expect(at(90).lay.length).toBeGreaterThan(10);
  });

  it('looks the same whenever it is drawn, and stays off the capitals', () => {
    expect(at(25)).toEqual(at(25));
    for (const { from, to } of at(90).dashes) {
      for (const spot of [from, to]) {
        expect(Math.hypot(spot.x - a.x, spot.y - a.y)).toBeGreaterThan(9);
        expect(Math.hypot(spot.x - b.x, spot.y - b.y)).toBeGreaterThan(9);
      }
    }
  });

  it('stands between two places that are one', () => {
    expect(thread(a, a, 2500, 1, 11).dashes).toEqual([]);
    expect(measured(bow(a, a, 0.1)).length).toBeCloseTo(0);
  });
});

describe('the flow', () => {
  it('is as wide as its meter is high, and never nothing', () => {
    const widths = [0, 5, 30, 60, 95].map((aid) => flowWidth(aid * 100));
    expect([...widths].sort((x, y) => x - y)).toEqual(widths);
    expect(widths[0]).toBeGreaterThan(1);
    expect(flowWidth(99_999)).toBe(flowWidth(10_000));
  });
});

describe('a sea lane', () => {
  it('goes where there is water, both ways if it can', () => {
    const north = laneThrough({ x: 0, y: 0 }, ({ x }) => Math.abs(x) < 5);
    expect(north?.every(({ x }) => Math.abs(x) < 1)).toBe(true);
    expect(Math.abs((north?.[0].y ?? 0) - (north?.[1].y ?? 0))).toBeGreaterThan(100);
  });

  it('is not drawn in a pond', () => {
    expect(laneThrough({ x: 0, y: 0 }, ({ x, y }) => Math.hypot(x, y) < 15)).toBeUndefined();
  });
});
