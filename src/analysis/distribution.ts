/** How a number is spread over many games. */

const QUANTILES = { p5: 0.05, p25: 0.25, p50: 0.5, p75: 0.75, p95: 0.95 } as const;

/** Quantiles by nearest rank: each is a value that some game really had. */
export type Distribution = Readonly<Record<keyof typeof QUANTILES, number>>;

/** Widest range of values that is counted instead of sorted: all that meters and scores can be, hundredths of a point. */
const COUNTED = 10001;

function inOrder(values: Int32Array): Int32Array {
  const counts = new Int32Array(COUNTED);
  for (const value of values) {
    if (value < 0 || value >= COUNTED) return new Int32Array(values).sort();
    counts[value] = (counts[value] ?? 0) + 1;
  }
  const sorted = new Int32Array(values.length);
  let end = 0;
  for (let value = 0; value < COUNTED; value++) {
    const from = end;
    end += counts[value] ?? 0;
    if (end > from) sorted.fill(value, from, end);
  }
  return sorted;
}

/** The quantiles of the values; all 0 where there are none. */
export function distribution(values: Int32Array): Distribution {
  const sorted = inOrder(values);
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return {
    p5: rank(QUANTILES.p5),
    p25: rank(QUANTILES.p25),
    p50: rank(QUANTILES.p50),
    p75: rank(QUANTILES.p75),
    p95: rank(QUANTILES.p95),
  };
}
