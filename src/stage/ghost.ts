/** Where the focused option may lead: a pale double of thread, flow and rings, and an arrow in ink at each. Directions only. */
import type * as Phaser from 'phaser';
import type { MapPicture, Tendency } from '../picture';
import { haloRadius } from './halo';
import { type Lettering, letter, widthOf } from './lettering';
import { number } from './palette';
import { dashedRing, drawArrow, drawPath, type Pen } from './pen';
import type { Frame } from './sheet';
import type { Shown, Spotted } from './spotted';
import type { Strands } from './strand-drawing';
import { bow, flowWidth, measured } from './strands';

export function drawGhost(
  scene: Phaser.Scene,
  into: Phaser.GameObjects.Container,
  { ghost, thread, flow, quiet }: MapPicture,
  spots: readonly Spotted[],
  strands: Strands | undefined,
  shown: Shown,
  frame: Frame,
): void {
  if (!ghost) return;
  const { palette } = frame;
  const pen = scene.add.graphics();
  into.add(pen);
  const tag = (x: number, y: number, name: string, tendency: Tendency, color: string, toLeft: boolean) =>
    into.add(tagAt(scene, pen, x, y, name, tendency, color, toLeft, frame));
  if (strands && ghost.thread && thread) {
    threadGhost(pen, strands, ghost.thread, number(palette.trust));
    const { x, y } = strands.middle('thread', shown.trust);
    tag(x + 12, y, thread.name, ghost.thread, palette.trustInk, false);
  }
  if (strands && ghost.flow && flow) {
    flowGhost(pen, strands, ghost.flow, shown.aid, number(palette.aid));
    const { x, y } = strands.middle('flow', shown.trust);
    tag(x - 12, y, flow.name, ghost.flow, palette.aidInk, true);
  }
  const rings = spots.filter(({ mark }) => mark.halo);
  const [first] = rings;
  if (ghost.quiet && quiet && first) {
    for (const { x, y } of rings) {
      for (const radius of ghostRings(ghost.quiet, haloRadius(shown.security))) {
        dashedRing(pen, x, y, radius, 1.3, number(palette.security), 0.9);
      }
    }
    const lowest = rings.reduce((best, spot) => (spot.y > best.y ? spot : best), first);
    tag(lowest.x + 26, lowest.y + 24, quiet.name, ghost.quiet, palette.securityInk, false);
  }
}

/** Security that rises narrows the rings. */
function ghostRings(tendency: Tendency, radius: number): readonly number[] {
  if (tendency === '?') return [radius - 4, radius + 6];
  return [tendency === '+' ? Math.max(6, radius - 5) : radius + 6];
}

/** A double beside the thread: straighter where trust would rise, slacker where it would fall. */
function threadGhost(pen: Pen, { a, b, side }: Strands, tendency: Tendency, color: number): void {
  const bends = tendency === '?' ? [0.085, 0.185] : [tendency === '+' ? 0.085 : 0.185];
  for (const bend of bends) {
    pen.lineStyle(1.4, color, 0.75);
    const line = measured(bow(a, b, side * bend));
    for (let at = 14; at < line.length - 20; at += 9) {
      const [from, to] = [line.at(at), line.at(at + 4)];
      pen.lineBetween(from.x, from.y, to.x, to.y);
    }
  }
}

/** Two hairlines where the banks of a wider, or narrower, flow would be. */
function flowGhost(
  pen: Pen,
  { a, b, side }: Strands,
  tendency: Tendency,
  value: number,
  color: number,
): void {
  const half = flowWidth(value) / 2;
  const reaches = tendency === '?' ? [half + 4] : [tendency === '+' ? half + 4.5 : Math.max(0.8, half - 2)];
  const line = measured(bow(a, b, -side * 0.075));
  const bank = (reach: number, from: number, to: number) =>
    Array.from({ length: 40 }, (_, i) => {
      const { x, y, nx, ny } = line.at(from + ((to - from) * i) / 39);
      return { x: x + nx * reach, y: y + ny * reach };
    });
  for (const reach of reaches) {
    for (const sideOf of [1, -1]) {
      pen.lineStyle(1.3, color, 0.85);
      if (tendency === '+') drawPath(pen, bank(reach * sideOf, 16, line.length - 16));
      else {
        for (let at = 16; at < line.length - 20; at += 9)
          drawPath(pen, bank((half + 4) * sideOf, at, at + 4).slice(0, 40));
      }
    }
  }
}

function tagAt(
  scene: Phaser.Scene,
  pen: Pen,
  x: number,
  y: number,
  name: string,
  tendency: Tendency,
  color: string,
  toLeft: boolean,
  { palette, ratio, size }: Frame,
): Phaser.GameObjects.Text[] {
  const lettering: Lettering = { face: 'mono', weight: 500, color };
  const width = widthOf(name, lettering) + 30;
  const height = 24;
  const wanted = toLeft ? x - width : x;
  const left = Math.round(Math.min(size.width - width - 4, Math.max(4, wanted)));
  const top = Math.round(Math.min(size.height - height - 4, Math.max(4, y - height / 2)));
  pen.fillStyle(number(palette.card), 1).fillRect(left, top, width, height);
  pen.lineStyle(1, number(color), 1).strokeRect(left + 0.5, top + 0.5, width - 1, height - 1);
  const texts = [letter(scene, ratio, left + 7, top + 3, name, lettering)];
  const ink = number(palette.ink);
  if (tendency === '?') {
    const strong: Lettering = { face: 'mono', weight: 500, color: palette.ink };
    texts.push(letter(scene, ratio, left + width - 12, top + 3, '?', strong, 'center'));
  } else drawArrow(pen, left + width - 12, top + 12, tendency, ink);
  return texts;
}
