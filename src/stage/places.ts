/** How a place stands on the map: a capital, a town, a spot at sea; with what is open there to decide. */
import type { MapPicture } from '../picture';
import { number, type Palette } from './palette';
import { dashedRing, disc, type Pen, ring } from './pen';
import { drawSign } from './sign-drawings';
import type { Spotted } from './spotted';

export const CAPITAL = 7;
export const SEA_RING = 17;

/** Radius of what is drawn for a place, without its halo. */
export function markRadius(mark: Spotted['mark'], atSea: boolean): number {
  if (atSea && mark.patrol) return mark.open.length > 0 ? SEA_RING + 4 : SEA_RING;
  if (mark.capital !== undefined) return mark.open.length > 0 ? CAPITAL + 6 : CAPITAL + 2;
  return mark.open.length > 0 ? 10 : 6;
}

export function drawPlace(
  pen: Pen,
  { mark, x, y, atSea }: Spotted,
  picture: MapPicture,
  palette: Palette,
): void {
  const ink = number(palette.ink);
  const card = number(palette.card);
  const open = mark.open.length > 0;
  const seat = picture.seat === undefined ? palette.ink : palette.sides[picture.seat];
  if (atSea && mark.patrol) {
    drawPatrol(pen, x, y, open ? seat : undefined, mark.happened.length > 0, palette);
    return;
  }
  if (open) {
    const radius = markRadius(mark, atSea);
    ring(pen, x, y, radius, 2, number(seat), 1);
  }
  if (mark.capital !== undefined) {
    disc(pen, x, y, CAPITAL + 2.2, card, 1);
    disc(pen, x, y, CAPITAL - 1, number(palette.sides[mark.capital]), 1);
    return;
  }
  if (mark.turnHere || open) {
    disc(pen, x, y, 5.4, card, 1);
    ring(pen, x, y, 4.8, 2, ink, 1);
    return;
  }
  if (atSea) {
    disc(pen, x, y, 4.2, card, 1);
    ring(pen, x, y, 4, 1.4, number(palette.muted), 1);
    return;
  }
  disc(pen, x, y, 4, number(mark.halo ? palette.security : palette.muted), 1);
}

/** Patrols at sea: a ship in a ring of dashes, heavier where something has happened. */
function drawPatrol(
  pen: Pen,
  x: number,
  y: number,
  seat: string | undefined,
  happened: boolean,
  palette: Palette,
): void {
  const ink = number(palette.ink);
  disc(pen, x, y, SEA_RING, number(palette.sea), 0.8);
  if (seat) ring(pen, x, y, SEA_RING + 4, 2, number(seat), 1);
  dashedRing(pen, x, y, SEA_RING, happened ? 1.8 : 1.2, ink, happened ? 1 : 0.75);
  drawSign(pen, 'ship', x, y + 0.5, { ink, ground: number(palette.card) }, 1.05);
}
