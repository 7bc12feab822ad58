/** The map's names: capitals, what happened, where the turn plays, then the rest as far as there is room. */
import type * as Phaser from 'phaser';
import type { Side } from '../picture';
import { haloReach } from './halo';
import { type Box, type Placed, placeLabels, type Wanted } from './labels';
import { type Lettering, letter, widthOf, wrapped } from './lettering';
import { number } from './palette';
import type { Pen } from './pen';
import { markRadius } from './places';
import type { Frame } from './sheet';
import { drawSign } from './sign-drawings';
import type { Spotted } from './spotted';

const LINE = 17;
const SIGN = 29;

interface Label extends Wanted {
  readonly spot: Spotted;
  readonly lines: readonly { readonly text: string; readonly strong: boolean }[];
  readonly sign: boolean;
  readonly rank: number;
}

/** A government's country, named at the middle of what is seen of it. */
export interface CountryName {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  /** Whether a point of the sheet lies in it. */
  holds(x: number, y: number): boolean;
}

export function setMapLabels(
  scene: Phaser.Scene,
  pen: Pen,
  spots: readonly Spotted[],
  taken: readonly Box[],
  security: number,
  countries: readonly CountryName[],
  frame: Frame,
): Phaser.GameObjects.Text[] {
  const { size, inset } = frame;
  const labels = spots.map((spot) => labelOf(spot, security, frame)).sort((a, b) => a.rank - b.rank);
  const marks = spots.map(({ mark, x, y, atSea }): Box => {
    const r = Math.max(markRadius(mark, atSea), mark.halo ? haloReach(security) : 0) + 1;
    return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
  });
  const [left, top] = [Math.max(inset.left - 12, 6), Math.min(inset.top, 8)];
  const bounds = { x: left, y: top, width: size.width - left - 12, height: size.height - top - 6 };
  const texts: Phaser.GameObjects.Text[] = [];
  const placed = placeLabels(labels, [...taken, ...marks], bounds);
  for (const spot of placed) {
    const label = labels.find(({ id }) => id === spot.id);
    if (label) texts.push(...setLabel(scene, pen, label, spot, frame));
  }
  const open = [...taken, ...marks, ...placed];
  for (const country of countries) texts.push(...countryName(scene, country, open, bounds, frame));
  return texts;
}

function setLabel(
  scene: Phaser.Scene,
  pen: Pen,
  label: Label,
  { x, y, width, align, lead, height }: Placed,
  frame: Frame,
): Phaser.GameObjects.Text[] {
  const ink = number(frame.palette.ink);
  if (lead) leadLine(pen, label, { x, y, width, height, align }, ink);
  const [event] = label.spot.mark.happened;
  const room = label.sign ? SIGN : 0;
  if (label.sign && event) {
    const middle = align === 'right' ? x + width - SIGN / 2 + 3 : x + SIGN / 2 - 3;
    drawSign(pen, event.sign, middle, y + 12, { ink, ground: number(frame.palette.card) }, 1.25);
  }
  const anchor = align === 'left' ? x + room : align === 'right' ? x + width - room : x + width / 2;
  return label.lines.map(({ text, strong }, i) =>
    letter(scene, frame.ratio, anchor, y + i * LINE, text, letteringOf(strong, frame), align),
  );
}

/** A government's name across its country, in spaced capitals, where nothing else stands. */
function countryName(
  scene: Phaser.Scene,
  { name, x, y, side, holds }: CountryName,
  taken: readonly Box[],
  bounds: Box,
  { palette, ratio }: Frame,
): Phaser.GameObjects.Text[] {
  const lettering: Lettering = { face: 'serif', size: 14, color: palette.sideInks[side], spacing: 4 };
  const text = name.toLocaleUpperCase();
  const width = widthOf(text, lettering);
  const wanted = { id: name, x, y, radius: 0, width, height: 22, leads: false, across: true, must: false };
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

function letteringOf(strong: boolean, { palette }: Frame): Lettering {
  return strong
    ? { weight: 600, color: palette.ink, rim: palette.rim }
    : { color: palette.muted, rim: palette.rim };
}

function labelOf(spot: Spotted, security: number, frame: Frame): Label {
  const { mark, x, y, atSea } = spot;
  const narrow = frame.size.width < 560;
  const name = mark.name.split(',')[0] ?? mark.name;
  const [event, ...more] = mark.happened;
  const lines: { text: string; strong: boolean }[] = [];
  if (event) {
    const strong = letteringOf(true, frame);
    const wide = narrow ? 120 : 176;
    for (const text of wrapped(event.headline, strong, wide, 3)) lines.push({ text, strong: true });
    lines.push({
      text: more.length > 0 ? `${name} +${more.length}` : name,
      strong: mark.capital !== undefined,
    });
  } else {
    lines.push({ text: name, strong: mark.capital !== undefined || mark.turnHere || mark.open.length > 0 });
    const open = mark.openTopics.join(' · ');
    if (open && !narrow) {
      const detail = letteringOf(false, frame);
      for (const text of wrapped(open, detail, 150, 2)) lines.push({ text, strong: false });
    }
  }
  const sign = event !== undefined && !(atSea && mark.patrol && event.sign === 'ship');
  const width =
    Math.max(...lines.map(({ text, strong }) => widthOf(text, letteringOf(strong, frame)))) +
    (sign ? SIGN : 0);
  return {
    id: mark.id,
    spot,
    lines,
    sign,
    x,
    y,
    radius: Math.max(markRadius(mark, atSea), mark.halo ? haloReach(security) : 0),
    width,
    height: lines.length * LINE + 2,
    leads: event !== undefined || !narrow,
    must:
      mark.capital !== undefined || event !== undefined || mark.turnHere || (!narrow && mark.open.length > 0),
    rank:
      mark.capital !== undefined
        ? 0
        : event
          ? 1
          : mark.turnHere
            ? 2
            : mark.open.length > 0
              ? 3
              : atSea
                ? 5
                : 4,
  };
}

/** From the edge of the mark to the nearer end of the label's first line. */
function leadLine(
  pen: Pen,
  { x, y, radius }: Label,
  placed: Omit<Placed, 'id' | 'lead'>,
  color: number,
): void {
  const endX = placed.align === 'right' ? placed.x + placed.width + 3 : placed.x - 3;
  const endY = placed.y + 10;
  const distance = Math.hypot(endX - x, endY - y) || 1;
  const from = radius + 2;
  if (distance <= from + 2) return;
  pen.lineStyle(1.1, color, 0.9);
  pen.lineBetween(x + ((endX - x) * from) / distance, y + ((endY - y) * from) / distance, endX, endY);
}
