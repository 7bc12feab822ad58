/** Where a chamber stands on the sheet. */
import { type ChamberPicture, HEMICYCLE_HEIGHT, HORSESHOE_HEIGHT } from '../picture';
import type { Frame } from './sheet';

/** Where the hall lies on the sheet: its middle, its upper edge, CSS pixels for one unit of its plan. */
export interface Hall {
  readonly x: number;
  readonly y: number;
  readonly unit: number;
  /** Of a seat. */
  readonly radius: number;
  readonly short: boolean;
}

/** As large as it fits, with room for names around it. */
export function hallOf(picture: ChamberPicture, { size, inset }: Frame, top: number): Hall {
  const council = picture.shape === 'horseshoe';
  const short = size.width < 620 || size.height < 440;
  const side = short ? 34 : council ? 118 : 128;
  const above = short ? 26 : council ? 46 : 40;
  const below = short ? 54 : council ? 22 : 26;
  const height = council ? HORSESHOE_HEIGHT : HEMICYCLE_HEIGHT;
  const bottom = Math.max(14, Math.min(inset.bottom, 20));
  const room = size.height - top - bottom - above - below;
  const unit = Math.max(60, Math.min((size.width - 2 * side) / 2, room / height, 460));
  const radius = Math.max(
    2.2,
    Math.min(council ? 12 : 11, picture.pitch * unit * (council ? (short ? 0.3 : 0.24) : 0.37)),
  );
  const spare = Math.max(0, room - unit * height);
  return { x: size.width / 2, y: top + above + spare / 2, unit, radius, short };
}
