/** Keeps labels that belong to near values from lying on each other. */

/** Places as near to `wanted` as may be, in their order, `gap` apart and within `top` to `bottom`. */
export function spread(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = new Array<number>(wanted.length).fill(top);
  let least = top;
  for (const index of order) {
    const place = Math.max(wanted[index] ?? top, least);
    placed[index] = place;
    least = place + gap;
  }
  let most = bottom;
  for (const index of [...order].reverse()) {
    const place = Math.min(placed[index] ?? bottom, most);
    placed[index] = place;
    most = place - gap;
  }
  return placed;
}
