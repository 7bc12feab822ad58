/** The count of a vote, which is also the key of its ballots; then the outcome, and what was needed. */
import type * as Phaser from 'phaser';
import { type ChamberPicture, HEMICYCLE_HEIGHT, HORSESHOE_HEIGHT, type Tally } from '../picture';
import { drawBallot, VETO_RING } from './ballot-drawing';
import type { Hall } from './hall';
import { type Lettering, letter, widthOf } from './lettering';
import { number } from './palette';
import { type Pen, ring } from './pen';
import type { Frame } from './sheet';

const COLUMNS = [
  { ballot: 'yes', tally: 'for', word: 'inFavor' },
  { ballot: 'no', tally: 'against', word: 'against' },
  { ballot: 'abstain', tally: 'abstained', word: 'abstained' },
] as const;

/** Half of the width that an assembly leaves free at the height of the figures, as a share of its outer radius. */
const FREE = 0.44;
/** Of a count that is set line by line. */
const ROW = 26;

export function drawCount(
  scene: Phaser.Scene,
  pen: Pen,
  tally: Tally,
  picture: ChamberPicture,
  hall: Hall,
  frame: Frame,
): Phaser.GameObjects.Text[] {
  const { palette, ratio, size } = frame;
  const { ink, ground, empty } = {
    ink: number(palette.ink),
    ground: number(palette.card),
    empty: number(palette.muted),
  };
  const look = { ink, ground, empty, radius: 6 };
  const plain: Lettering = { color: palette.muted };
  const horseshoe = picture.shape === 'horseshoe';
  const bottom = hall.y + hall.unit * (horseshoe ? HORSESHOE_HEIGHT : HEMICYCLE_HEIGHT);
  const veto = picture.seats.some((seat) => seat.veto);
  const texts: Phaser.GameObjects.Text[] = [];
  const set = (...of: Parameters<typeof letter> extends [unknown, unknown, ...infer Rest] ? Rest : never) =>
    texts.push(letter(scene, ratio, ...of));
  /** The ring of those who can veto, with its word. */
  const vetoKey = (x: number, y: number) => {
    const left = x - (widthOf(picture.words.mayVeto, plain) + 20) / 2;
    ring(pen, left + 6, y + 9, 4.6, 1.4, empty, 1);
    ring(pen, left + 6, y + 9, 4.6 + VETO_RING * 0.8, 1, empty, 0.9);
    set(left + 20, y, picture.words.mayVeto, plain);
  };
  if (hall.short) {
    const strong: Lettering = { weight: 600, color: palette.ink };
    const words = COLUMNS.map(({ tally: of, word }) => `${tally[of]} ${picture.words[word]}`);
    const widths = words.map((text) => widthOf(text, strong) + 18);
    let x = (size.width - widths.reduce((sum, w) => sum + w + 12, -12)) / 2;
    const y = bottom + hall.radius + 12;
    for (const [i, text] of words.entries()) {
      drawBallot(pen, x + 6, y + 9, COLUMNS[i]?.ballot, false, look);
      set(x + 17, y, text, strong);
      x += (widths[i] ?? 0) + 12;
    }
    set(size.width / 2, y + 20, picture.outcome ?? picture.needs, plain, 'center');
    if (veto && horseshoe) vetoKey(size.width / 2, hall.y + (bottom - hall.y) * 0.56);
    return texts;
  }
  const strong: Lettering = { face: 'serif', italic: true, size: 22, color: palette.ink };
  const column = Math.max(...COLUMNS.map(({ word }) => widthOf(picture.words[word], plain))) + 26;
  const stacked = !horseshoe && 3 * column > 2 * FREE * hall.unit - 2 * hall.radius;
  const figure: Lettering = {
    face: 'serif',
    size: horseshoe ? 46 : stacked ? 24 : 40,
    color: palette.ink,
  };
  const high = stacked ? 3 * ROW : (figure.size ?? 0) + 24;
  const tail = 18 + (picture.outcome ? 28 : 0) + (veto ? 24 : 0);
  const room = hall.unit * 0.4;
  const top = horseshoe
    ? hall.y + room + (bottom - hall.y - room - high - tail) / 2
    : bottom - high - tail + 8;
  for (const [i, { ballot, tally: of, word }] of COLUMNS.entries()) {
    const text = picture.words[word];
    if (stacked) {
      const y = top + i * ROW;
      set(hall.x - 34, y - 3, String(tally[of]), figure, 'right');
      drawBallot(pen, hall.x - 20, y + 13, ballot, false, look);
      set(hall.x - 8, y + 4, text, plain);
      continue;
    }
    const x = Math.round(hall.x + (i - 1) * column);
    set(x, top, String(tally[of]), figure, 'center');
    const y = top + (figure.size ?? 0) + 4;
    drawBallot(pen, x - widthOf(text, plain) / 2 - 8, y + 9, ballot, false, look);
    set(x + 6, y, text, plain, 'center');
  }
  let y = top + high + 2;
  if (picture.outcome) {
    set(hall.x, y, picture.outcome, strong, 'center');
    y += 28;
  }
  set(hall.x, y, picture.needs, plain, 'center');
  if (veto) vetoKey(hall.x, y + 24);
  return texts;
}
