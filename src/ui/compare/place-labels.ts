/** Labels that would stand on one another are moved apart, as little as possible. */

/**
 * For each wanted place one that keeps `gap` from its neighbours and stays between `from` and `to`, in the same order;
 * equal wishes keep the order in which they are given. Where there is no room for all, the gap shrinks.
 */
export function placeLabels(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  const step = wanted.length > 1 ? Math.min(gap, (to - from) / (wanted.length - 1)) : gap;
  const order = [...wanted.keys()].sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const groups: { sum: number; size: number }[] = [];
  const top = ({ sum, size }: { sum: number; size: number }) => {
    const middle = sum / size;
    const half = ((size - 1) * step) / 2;
    return Math.max(from, Math.min(to - 2 * half, middle - half));
  };
  for (const index of order) {
    groups.push({ sum: wanted[index] ?? 0, size: 1 });
    for (;;) {
      const [above, below] = groups.slice(-2);
      if (!above || !below || top(below) - top(above) >= above.size * step) break;
      groups.splice(-2, 2, { sum: above.sum + below.sum, size: above.size + below.size });
    }
  }
  const places: number[] = [];
  let next = 0;
  for (const group of groups) {
    for (let member = 0; member < group.size; member++) {
      places[order[next++] ?? 0] = top(group) + member * step;
    }
  }
  return places;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** For each dot the side on which its label touches no other label, no dot and no edge; to the right where no side is free. */
export function placeByDots(
  dots: readonly { readonly x: number; readonly y: number; readonly width: number }[],
  height: number,
  inside: Box,
): Box[] {
  const radius = 9;
  const taken: Box[] = dots.map(({ x, y }) => ({ x: x - 6, y: y - 6, width: 12, height: 12 }));
  return dots.map(({ x, y, width }, own) => {
    const sides: Box[] = [
      { x: x + radius, y: y - height / 2, width, height },
      { x: x - radius - width, y: y - height / 2, width, height },
      { x: x - width / 2, y: y - radius - height, width, height },
      { x: x - width / 2, y: y + radius, width, height },
      { x: x + radius, y: y - height - 4, width, height },
      { x: x + radius, y: y + 4, width, height },
      { x: x - radius - width, y: y - height - 4, width, height },
      { x: x - radius - width, y: y + 4, width, height },
    ];
    const within = (box: Box) =>
      box.x >= inside.x &&
      box.y >= inside.y &&
      box.x + box.width <= inside.x + inside.width &&
      box.y + box.height <= inside.y + inside.height;
    const free = (box: Box) => within(box) && taken.every((other, i) => i === own || !overlap(box, other));
    const box = sides.find(free) ?? sides.find(within) ?? { x, y, width, height };
    taken.push(box);
    return box;
  });
}
