/** The map's names: capitals, what happened, where the turn plays, then the rest as far as there is room. */
import type * as Phaser from 'phaser';
import type { Side } from '../picture';
import { haloReach } from './halo';
import { type LabelText, type Row, textsOf } from './label-texts';
import { type Box, leadOf, type Placed, placeLabels, type Wanted } from './labels';
import { type Lettering, letter, widthOf } from './lettering';
import { number } from './palette';
import type { Pen } from './pen';
import { markRadius } from './places';
import type { Frame, Target } from './sheet';
import { drawSign } from './sign-drawings';
import type { Spotted } from './spotted';

export const LINE = 17;

interface Label extends Wanted {
  readonly texts: readonly LabelText[];
  readonly rank: number;
}

/** A government's country, named at the middle of what is seen of it. */
export interface CountryName {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  /** Of the round that it stands in, on a sheet without land. */
  readonly radius?: number;
  /** Whether a point of the sheet lies in it. */
  holds(x: number, y: number): boolean;
}

export interface MapLabels {
  readonly texts: readonly Phaser.GameObjects.Text[];
  /** The events that are named. */
  readonly targets: readonly Target[];
}

export function setMapLabels(
  scene: Phaser.Scene,
  pen: Pen,
  spots: readonly Spotted[],
  taken: readonly Box[],
  security: number,
  countries: readonly CountryName[],
  frame: Frame,
): MapLabels {
  const { size, inset } = frame;
  const labels = spots.map((spot) => labelOf(spot, security, frame)).sort((a, b) => a.rank - b.rank);
  const marks = spots
    .filter(({ bare }) => !bare)
    .map(({ mark, x, y, atSea }): Box => {
      const r = Math.max(markRadius(mark, atSea), mark.halo ? haloReach(security) : 0) + 1;
      return { x: x - r, y: y - r, width: 2 * r, height: 2 * r, weight: 3 };
    });
  const [left, top] = [Math.max(inset.left - 12, 8), Math.max(inset.top - 14, 6)];
  const bounds = { x: left, y: top, width: size.width - left - 10, height: size.height - top - 6 };
  const placed = placeLabels(labels, [...taken, ...marks], bounds);
  const set = placed.map((spot) => {
    const label = labels.find(({ id }) => id === spot.id);
    return label ? setLabel(scene, pen, label, spot, frame) : { texts: [], targets: [] };
  });
  const texts = set.flatMap((one) => one.texts);
  const open = [...taken, ...marks, ...placed];
  for (const country of countries) texts.push(...countryName(scene, country, open, bounds, frame));
  return { texts, targets: set.flatMap((one) => one.targets) };
}

function setLabel(
  scene: Phaser.Scene,
  pen: Pen,
  label: Label,
  spot: Placed,
  frame: Frame,
): { readonly texts: Phaser.GameObjects.Text[]; readonly targets: Target[] } {
  const { palette, ratio } = frame;
  const ink = number(palette.ink);
  const { x, y, width, align } = spot;
  const rows = label.texts[spot.shape]?.rows ?? [];
  if (spot.lead) {
    const { from, to } = leadOf(label, spot);
    // Below its sign a label that is set to the right ends earlier.
    const short = align === 'right' && to.x > x + width && to.y > y + 26 ? (rows[0]?.indent ?? 0) : 0;
    pen.lineStyle(1.1, ink, 0.9).lineBetween(from.x, from.y, to.x - short, to.y);
  }
  const targets: Target[] = [];
  const texts = rows.map((row, i) => {
    const top = y + i * LINE;
    if (row.sign) {
      const { kind, scale, event } = row.sign;
      const half = row.indent / 2 - 3;
      const [sx, sy] = [align === 'right' ? x + width - half : x + half, top + (scale > 1 ? 12 : 9)];
      drawSign(pen, kind, sx, sy, { ink, ground: number(palette.card) }, scale);
      if (event) {
        const count = rows.filter((other) => other.of === event.event).length;
        const box = { x, y: top, width, height: count * LINE };
        targets.push({ x: sx, y: sy, reach: 16, box, says: event.says, event: event.event });
      }
    }
    if (align === 'center' && row.indent > 0)
      return letter(scene, ratio, x + row.indent, top, row.text, row.lettering);
    const anchor =
      align === 'left' ? x + row.indent : align === 'right' ? x + width - row.indent : x + width / 2;
    return letter(scene, ratio, anchor, top, row.text, row.lettering, align);
  });
  return { texts, targets };
}

/** A government's name across its country, in spaced capitals, where nothing else stands. */
function countryName(
  scene: Phaser.Scene,
  { name, x, y, side, radius, holds }: CountryName,
  taken: readonly Box[],
  bounds: Box,
  { palette, ratio }: Frame,
): Phaser.GameObjects.Text[] {
  const spaced: Lettering = { face: 'serif', size: 14, color: palette.sideInks[side], spacing: 4 };
  const text = name.toLocaleUpperCase();
  const tight = radius !== undefined && widthOf(text, spaced) > radius * 2;
  const lettering = tight ? { ...spaced, size: 13, spacing: 1 } : spaced;
  const shapes = [{ width: widthOf(text, lettering), height: 22 }];
  const wanted = { id: name, x, y, radius: 0, shapes, leads: false, across: true, must: false };
  const roomy = taken.map((box) => ({
    x: box.x - 9,
    y: box.y - 4,
    width: box.width + 18,
    height: box.height + 8,
  }));
  const [spot] = placeLabels([wanted], roomy, bounds);
  const middle = spot && { y: spot.y + spot.height / 2, from: spot.x, to: spot.x + spot.width };
  return spot && middle && holds(middle.from, middle.y) && holds(middle.to, middle.y)
    ? [letter(scene, ratio, spot.x + spot.width / 2, spot.y, text, lettering, 'center')]
    : [];
}

function labelOf(spot: Spotted, security: number, frame: Frame): Label {
  const { mark, x, y, atSea } = spot;
  const narrow = frame.size.width < 560;
  const texts = textsOf(spot, frame);
  const happened = mark.happened.length > 0;
  const open = mark.open.length > 0;
  return {
    id: mark.id,
    texts,
    shapes: texts.map(({ rows, penalty }) => ({
      width: Math.max(...rows.map((row) => rowWidth(row))),
      height: rows.length * LINE + 2,
      penalty,
    })),
    x,
    y,
    radius: Math.max(markRadius(mark, atSea), mark.halo ? haloReach(security) : 0),
    leads: (happened || !narrow) && !spot.bare,
    ...(spot.bare && { across: true }),
    must: mark.capital !== undefined || happened || mark.turnHere || (!narrow && open),
    rank: mark.capital !== undefined ? 0 : happened ? 1 : mark.turnHere ? 2 : open ? 3 : atSea ? 5 : 4,
  };
}

function rowWidth({ text, lettering, indent }: Row): number {
  return widthOf(text, lettering) + indent;
}
