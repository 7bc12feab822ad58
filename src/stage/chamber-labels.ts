/** Names around the hall: outside the table at each seat, or over each group of an assembly. */
import type * as Phaser from 'phaser';
import type { ChamberPicture, SeatMark } from '../picture';
import type { Hall } from './hall';
import { type Lettering, letter, widthOf, wrapped } from './lettering';
import { number } from './palette';
import { arc, type Pen, trace } from './pen';
import type { Frame } from './sheet';

const LINE = 16;

export function hallLabels(
  scene: Phaser.Scene,
  pen: Pen,
  picture: ChamberPicture,
  hall: Hall,
  frame: Frame,
): Phaser.GameObjects.Text[] {
  return picture.shape === 'horseshoe'
    ? picture.seats.flatMap((seat) => seatName(scene, seat, picture, hall, frame))
    : groupNames(scene, pen, picture, hall, frame);
}

function letteringOf(seat: SeatMark, { palette }: Frame): Lettering {
  if (seat.government !== undefined) return { weight: 600, color: palette.sideInks[seat.government] };
  return { color: palette.ink };
}

/** Outward from the seat, as the table bends; in the arms beside it. */
function seatName(
  scene: Phaser.Scene,
  seat: SeatMark,
  picture: ChamberPicture,
  hall: Hall,
  frame: Frame,
): Phaser.GameObjects.Text[] {
  const { palette, ratio } = frame;
  const lettering = letteringOf(seat, frame);
  const [first] = seat.spots;
  const last = seat.spots[seat.spots.length - 1];
  if (!first || !last) return [];
  const [sx, sy] = [(first[0] + last[0]) / 2, (first[1] + last[1]) / 2];
  const [x, y] = [hall.x + sx * hall.unit, hall.y + sy * hall.unit];
  const bend = 0.62;
  const [ox, oy] = sy >= bend ? [Math.sign(sx), 0] : [sx, ((sy - bend) / bend) * 0.9];
  const away = hall.radius + (seat.veto ? 9 : 7);
  const lines = hall.short
    ? [seat.short]
    : wrapped(seat.name, lettering, picture.pitch * hall.unit < 92 ? 74 : 104, 2);
  const veto = seat.vetoes && !hall.short ? [picture.words.veto.toLocaleUpperCase()] : [];
  const all = [...lines, ...veto];
  const height = all.length * LINE;
  const flat = Math.abs(ox) < 0.45;
  const align = flat ? 'center' : ox < 0 ? 'right' : 'left';
  const norm = Math.hypot(ox, oy) || 1;
  const [ax, ay] = [x + (ox / norm) * away, y + (oy / norm) * away];
  const lift = flat ? 1 : Math.min(1, Math.max(0.5, 0.5 + (-oy / norm) * 0.5));
  const top = ay - height * lift - (flat ? 1 : 0);
  return all.map((text, i) => {
    const stamp: Lettering = { face: 'mono', weight: 500, color: palette.ink, spacing: 0.6 };
    return letter(scene, ratio, ax, top + i * LINE, text, i < lines.length ? lettering : stamp, align);
  });
}

/** Over each group of an assembly a hairline from its first seat to its last, so that groups are seen before they vote. */
export function groupArcs(
  pen: Pen,
  { seats }: ChamberPicture,
  { x, y, unit, radius }: Omit<Hall, 'short'>,
  color: number,
): void {
  const reach = unit + radius + 5;
  for (const { spots } of seats.filter(({ size }) => size > 2)) {
    const [from, to] = sweep(spots);
    const points = arc(x, y + unit, reach, (-from * 180) / Math.PI, (-to * 180) / Math.PI);
    pen.lineStyle(1.4, color, 1);
    trace(pen, 0, 0, 1, points);
    pen.strokePath();
  }
}

/** The angles that most of a group's seats lie between; where rows break at different places, groups overlap a little. */
function sweep(spots: SeatMark['spots']): readonly [from: number, to: number] {
  const angles = spots.map(([x, y]) => Math.atan2(1 - y, x)).sort((a, b) => a - b);
  const cut = Math.ceil(angles.length * 0.1);
  const [least = 0, most = Math.PI] = [angles[cut], angles[angles.length - 1 - cut]];
  return [most, least];
}

interface Group {
  readonly seat: SeatMark;
  readonly angle: number;
  readonly lines: readonly string[];
  readonly width: number;
}

/** Around the outer row, each over the middle of its group; close ones move apart. A line leads to single seats. */
function groupNames(
  scene: Phaser.Scene,
  pen: Pen,
  picture: ChamberPicture,
  hall: Hall,
  frame: Frame,
): Phaser.GameObjects.Text[] {
  const { ratio, palette, size } = frame;
  const room = hall.short ? 62 : 112;
  const groups = picture.seats.map((seat): Group => {
    const lettering = letteringOf(seat, frame);
    const lines = wrapped(hall.short ? seat.short : seat.name, lettering, room, 2);
    const middle =
      seat.spots.length > 2 ? sweep(seat.spots) : seat.spots.map(([x, y]) => Math.atan2(1 - y, x));
    return {
      seat,
      angle: middle.reduce((sum, a) => sum + a, 0) / Math.max(1, middle.length),
      lines,
      width: Math.max(...lines.map((line) => widthOf(line, lettering))),
    };
  });
  const placed: { left: number; right: number; top: number; bottom: number }[] = [];
  const texts: Phaser.GameObjects.Text[] = [];
  for (const { seat, angle, lines, width } of sorted(groups)) {
    const lettering = letteringOf(seat, frame);
    const height = lines.length * LINE;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    let reach = hall.unit + hall.radius + 12;
    let box = { left: 0, right: 0, top: 0, bottom: 0 };
    for (let tries = 0; tries < 14; tries++) {
      const [px, py] = [hall.x + c * reach, hall.y + hall.unit - s * reach];
      const left = Math.min(size.width - width - 4, Math.max(4, px - width * (0.5 - 0.5 * c)));
      const top = py - height * (0.5 + 0.5 * s);
      box = { left, right: left + width, top, bottom: top + height };
      const hits = placed.some(
        (o) => box.left < o.right + 8 && box.right > o.left - 8 && box.top < o.bottom && box.bottom > o.top,
      );
      if (!hits) break;
      reach += 10;
    }
    if (hall.short && seat.government === undefined && reach > hall.unit + hall.radius + 20) continue;
    placed.push(box);
    if (seat.size <= 2 || reach > hall.unit + hall.radius + 24) {
      const [spot] = seat.spots;
      const edge = hall.unit + hall.radius + 3;
      const start =
        spot && seat.size === 1
          ? { x: hall.x + spot[0] * hall.unit, y: hall.y + spot[1] * hall.unit }
          : { x: hall.x + c * edge, y: hall.y + hall.unit - s * edge };
      pen.lineStyle(1, number(palette.muted), 0.8);
      pen.lineBetween(start.x, start.y, hall.x + c * (reach - 4), hall.y + hall.unit - s * (reach - 4));
    }
    for (const [i, line] of lines.entries()) {
      const align = c < -0.35 ? 'right' : c > 0.35 ? 'left' : 'center';
      const x = align === 'right' ? box.right : align === 'left' ? box.left : (box.left + box.right) / 2;
      texts.push(letter(scene, ratio, x, box.top + i * LINE, line, lettering, align));
    }
  }
  return texts;
}

/** The two governments first, then from the ends upward. */
function sorted(groups: readonly Group[]): Group[] {
  const own = ({ seat }: Group) => (seat.government === undefined ? 1 : 0);
  return [...groups].sort((a, b) => own(a) - own(b) || Math.sin(a.angle) - Math.sin(b.angle));
}
