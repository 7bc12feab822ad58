/** What the key of the map explains: the lines and signs that are on it, and no others. */
import type { MapPicture } from '../picture';
import type { KeyItem } from './key';
import { number } from './palette';
import { disc, ring, roundSegments } from './pen';
import type { Frame } from './sheet';
import { drawSign } from './sign-drawings';
import type { Spotted } from './spotted';
import { flowWidth } from './strands';

export function keyItems(
  picture: MapPicture,
  spots: readonly Spotted[],
  { palette, size }: Frame,
): KeyItem[] {
  const { thread: trust, flow, quiet, capitals, key, seat } = picture;
  const items: KeyItem[] = [];
  if (trust && capitals) {
    items.push({
      label: trust.label,
      width: 34,
      draw(pen, x, y) {
        const whole = trust.value >= 7500;
        const starts = whole ? [0] : [2, 13, 24];
        const length = whole ? 34 : 4 + trust.value / 1500;
        const dashes = starts.map((start) => ({
          from: { x: x + start, y },
          to: { x: x + start + length, y },
        }));
        roundSegments(pen, dashes, 3, number(palette.trust));
      },
    });
  }
  if (flow && capitals) {
    items.push({
      label: flow.label,
      width: 30,
      draw(pen, x, y) {
        pen.lineStyle(flowWidth(flow.value), number(palette.aid), 0.82).lineBetween(x, y, x + 30, y);
      },
    });
  }
  if (quiet && (picture.sheet === 'blank' || spots.some(({ mark }) => mark.halo))) {
    items.push({
      label: quiet.label,
      width: 20,
      draw(pen, x, y) {
        disc(pen, x + 10, y, 9, number(palette.security), 0.25);
        ring(pen, x + 10, y, 9, 1.1, number(palette.security), 0.75);
        disc(pen, x + 10, y, 3.4, number(palette.security), 1);
      },
    });
  }
  if (size.width >= 560 && spots.some(({ mark }) => mark.open.length > 0)) {
    items.push({
      label: key.open,
      width: 18,
      draw(pen, x, y) {
        const color = seat === undefined ? palette.ink : palette.sides[seat];
        ring(pen, x + 9, y, 8, 2, number(color), 1);
        disc(pen, x + 9, y, 3, number(palette.muted), 1);
      },
    });
  }
  if (size.width >= 900 && spots.some(({ mark, atSea }) => mark.patrol && atSea)) {
    items.push({
      label: key.patrol,
      width: 18,
      draw(pen, x, y) {
        drawSign(pen, 'ship', x + 9, y, { ink: number(palette.ink), ground: number(palette.card) }, 0.95);
      },
    });
  }
  return items;
}
