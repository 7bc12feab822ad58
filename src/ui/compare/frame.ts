/** The arithmetic of a chart: which values its axes reach, and where a value lies in it. */

export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Lowest and highest value of an axis, in points. */
export type Reach = readonly [low: number, high: number];

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly margins: Margins;
  readonly across: Reach;
  readonly upward: Reach;
  /** Pixels from the left edge of the chart, and from its top. */
  x(value: number): number;
  y(value: number): number;
}

export function frameOf(
  width: number,
  height: number,
  margins: Margins,
  across: Reach,
  upward: Reach,
): Frame {
  const wide = Math.max(1, width - margins.left - margins.right);
  const high = Math.max(1, height - margins.top - margins.bottom);
  return {
    width,
    height,
    margins,
    across,
    upward,
    x: (value) => margins.left + ((value - across[0]) / (across[1] - across[0])) * wide,
    y: (value) => margins.top + ((upward[1] - value) / (upward[1] - upward[0])) * high,
  };
}

const STEP = 10;

/**
 * A reach for each list of values, 0 to 100: all equally long, so that charts side by side have one scale, no longer
 * than the widest list needs and no shorter than `least`, and beginning at a multiple of ten.
 */
export function sharedReaches(lists: readonly (readonly number[])[], least: number): Reach[] {
  const needs = lists.map((values) => {
    const low = values.length === 0 ? 0 : Math.floor(Math.min(...values) / STEP) * STEP;
    const high = values.length === 0 ? 0 : Math.ceil(Math.max(...values) / STEP) * STEP;
    return { low, high };
  });
  const widest = Math.max(least, ...needs.map(({ low, high }) => high - low));
  const span = Math.min(100, Math.ceil(widest / (2 * STEP)) * 2 * STEP);
  return needs.map(({ low, high }) => {
    const spare = Math.floor((span - (high - low)) / (2 * STEP)) * STEP;
    const from = Math.max(0, Math.min(100 - span, low - spare));
    return [from, from + span];
  });
}

/** The values at which an axis has a line: its ends and what lies evenly between, so many steps apart. */
export function ticksOf([low, high]: Reach, steps: number): number[] {
  return Array.from({ length: steps + 1 }, (_, i) => Math.round(low + ((high - low) * i) / steps));
}
