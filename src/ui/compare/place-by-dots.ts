/** Labels of dots that would stand on one another find another side. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** From the middle of a dot to its label. */
const AWAY = 11;
/** Of the square that a dot takes up. */
const SIDE = 14;

/**
 * For each dot the place of its label, on a side where it touches no other label, no dot (`others` have none) and no
 * edge; where no side is free, one inside.
 */
export function placeByDots(
  dots: readonly (Dot & { readonly width: number })[],
  others: readonly Dot[],
  height: number,
  inside: Box,
): Box[] {
  const square = ({ x, y }: Dot): Box => ({ x: x - SIDE / 2, y: y - SIDE / 2, width: SIDE, height: SIDE });
  const taken: Box[] = [...dots, ...others].map(square);
  return dots.map(({ x, y, width }, own) => {
    const sides: Box[] = [
      { x: x + AWAY, y: y - height / 2, width, height },
      { x: x - AWAY - width, y: y - height / 2, width, height },
      { x: x - width / 2, y: y - AWAY - height, width, height },
      { x: x - width / 2, y: y + AWAY, width, height },
      { x: x + AWAY, y: y - height - 4, width, height },
      { x: x + AWAY, y: y + 4, width, height },
      { x: x - AWAY - width, y: y - height - 4, width, height },
      { x: x - AWAY - width, y: y + 4, width, height },
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
