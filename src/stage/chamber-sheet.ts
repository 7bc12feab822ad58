/** The chamber: a horseshoe table or the rows of an assembly, in which one seat after the other votes. */
import type * as Phaser from 'phaser';
import {
  type ChamberPicture,
  HEMICYCLE_HEIGHT,
  HORSESHOE_HEIGHT,
  type SeatMark,
  type Tally,
} from '../picture';
import { drawBallot, VETO_RING } from './ballot-drawing';
import { drawCount } from './chamber-count';
import { groupArcs, hallLabels } from './chamber-labels';
import { type Hall, hallOf } from './hall';
import { type Lettering, letter, wrapped } from './lettering';
import { number, type Palette } from './palette';
import { drawPath, type Pen, ring } from './pen';
import type { Frame, Sheet, Target } from './sheet';

export class ChamberSheet implements Sheet {
  readonly root: Phaser.GameObjects.Container;
  private readonly ground: Pen;
  private readonly seats: Pen;
  private readonly words: Phaser.GameObjects.Container;
  private readonly count: Phaser.GameObjects.Container;
  private readonly countPen: Pen;
  private picture: ChamberPicture | undefined;
  private hall: Hall | undefined;
  private cast: Map<string, Pick<SeatMark, 'ballot' | 'vetoes'>> = new Map();

  constructor(private readonly scene: Phaser.Scene) {
    const { add } = scene;
    this.ground = add.graphics();
    this.seats = add.graphics();
    this.words = add.container();
    this.countPen = add.graphics();
    this.count = add.container();
    this.root = add.container(0, 0, [this.ground, this.seats, this.words, this.countPen, this.count]);
  }

  draw(picture: ChamberPicture, frame: Frame): void {
    this.picture = picture;
    this.cast = new Map(picture.seats.map((seat) => [seat.member, seat]));
    this.words.removeAll(true);
    const top = this.drawHeading(picture, frame);
    this.hall = hallOf(picture, frame, top);
    this.drawGround(picture, frame, this.hall);
    this.words.add(hallLabels(this.scene, this.ground, picture, this.hall, frame));
    this.drawSeats(frame);
    this.drawCount(picture.tally, frame, picture);
  }

  /** One member votes. */
  vote(
    member: string,
    ballot: NonNullable<SeatMark['ballot']>,
    vetoes: boolean,
    tally: Tally,
    frame: Frame,
  ): void {
    this.cast.set(member, { ballot, vetoes });
    this.drawSeats(frame);
    if (this.picture) this.drawCount(tally, frame, this.picture);
  }

  /** Where a member's first seat is. */
  seatAt(member: string): { readonly x: number; readonly y: number; readonly radius: number } | undefined {
    const { hall } = this;
    const [spot] = this.picture?.seats.find((seat) => seat.member === member)?.spots ?? [];
    return (
      hall &&
      spot && { x: hall.x + spot[0] * hall.unit, y: hall.y + spot[1] * hall.unit, radius: hall.radius }
    );
  }

  targets(): readonly Target[] {
    const { picture, hall } = this;
    if (!picture || !hall) return [];
    return picture.seats.flatMap(({ member, spots, says }) =>
      spots.map(
        ([x, y]): Target => ({
          x: hall.x + x * hall.unit,
          y: hall.y + y * hall.unit,
          reach: Math.max(14, hall.radius + 6),
          says,
          seat: { vote: picture.vote, member },
        }),
      ),
    );
  }

  /** Body, question, and whether it was ever held; gives the height that it takes. */
  private drawHeading(picture: ChamberPicture, { palette, ratio, size, inset }: Frame): number {
    const narrow = size.width < 560;
    const label: Lettering = { face: 'mono', weight: 500, color: palette.muted, spacing: 0.8 };
    const question: Lettering = { face: 'serif', size: narrow ? 19 : 25, color: palette.ink };
    const plain: Lettering = { color: palette.muted };
    const left = Math.max(16, Math.min(inset.left, 24));
    let y = Math.max(10, Math.min(inset.top, narrow ? 10 : 52));
    const say = (text: string, lettering: Lettering, height: number) => {
      this.words.add(letter(this.scene, ratio, left, y, text, lettering));
      y += height;
    };
    say(picture.body.toLocaleUpperCase(), label, 20);
    for (const line of wrapped(picture.question, question, size.width - 2 * left, 3))
      say(line, question, narrow ? 23 : 30);
    if (picture.invented) {
      for (const line of wrapped(picture.invented, plain, size.width - 2 * left, 2)) say(line, plain, 18);
    }
    return y + 6;
  }

  private drawGround(picture: ChamberPicture, { palette, size }: Frame, { x, y, unit, radius }: Hall): void {
    const pen = this.ground;
    pen.clear();
    pen.fillStyle(number(palette.paper), 1).fillRect(0, 0, size.width, size.height);
    if (picture.shape === 'horseshoe') {
      const outer = 1 - (radius + 9) / unit;
      const inner = outer - Math.max(0.11, 16 / unit);
      table(pen, x, y, unit, outer, inner, palette);
      return;
    }
    groupArcs(pen, picture, { x, y, unit, radius }, number(palette.border));
    const floor = Math.round(y + unit * HEMICYCLE_HEIGHT + radius + 9);
    pen.lineStyle(1, number(palette.line), 1).lineBetween(x - unit - radius, floor, x + unit + radius, floor);
  }

  private drawSeats({ palette }: Frame): void {
    const { picture, hall, seats: pen, cast } = this;
    if (!picture || !hall) return;
    pen.clear();
    for (const seat of picture.seats) {
      const { ballot, vetoes } = cast.get(seat.member) ?? seat;
      const own = seat.government === undefined ? palette.ink : palette.sides[seat.government];
      const look = {
        ink: number(own),
        ground: number(palette.card),
        empty: number(seat.government === undefined ? palette.muted : own),
        radius: hall.radius,
      };
      for (const [sx, sy] of seat.spots) {
        const [px, py] = [hall.x + sx * hall.unit, hall.y + sy * hall.unit];
        if (seat.veto && !vetoes) {
          ring(pen, px, py, hall.radius + VETO_RING, 1, number(palette.muted), 0.9);
        }
        drawBallot(pen, px, py, ballot, vetoes, look);
      }
    }
  }

  /** The count where the hall is empty, or below it; with the shape of each ballot it is the key as well. */
  private drawCount(tally: Tally, frame: Frame, picture: ChamberPicture): void {
    const { hall, count, countPen: pen, scene } = this;
    if (!hall) return;
    count.removeAll(true);
    pen.clear();
    count.add(drawCount(scene, pen, tally, picture, hall, frame));
  }
}

/** The horseshoe table seen from above, with its edge. */
function table(
  pen: Pen,
  x: number,
  y: number,
  unit: number,
  outer: number,
  inner: number,
  palette: Palette,
): void {
  const bend = 0.62;
  const edge = (scale: number, reverse: boolean) => {
    const drop = HORSESHOE_HEIGHT;
    const points = [{ x: x - scale * unit, y: y + drop * unit }];
    for (let i = 0; i <= 48; i++) {
      const angle = Math.PI * (1 - i / 48);
      points.push({
        x: x + Math.cos(angle) * scale * unit,
        y: y + (bend - (bend - (1 - scale)) * Math.sin(angle)) * unit,
      });
    }
    points.push({ x: x + scale * unit, y: y + drop * unit });
    return reverse ? points.reverse() : points;
  };
  const outline = [...edge(outer, false), ...edge(inner, true)];
  pen.fillStyle(number(palette.land), 1);
  pen.beginPath();
  for (const [i, point] of outline.entries()) {
    if (i === 0) pen.moveTo(point.x, point.y);
    else pen.lineTo(point.x, point.y);
  }
  pen.closePath();
  pen.fillPath();
  const [first] = outline;
  pen.lineStyle(1.2, number(palette.border), 1);
  if (first) drawPath(pen, [...outline, first]);
}
