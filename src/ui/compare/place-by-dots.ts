/** Labels of dots that would stand on one another find another side. */

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
