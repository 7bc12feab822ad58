/** Seats and their ballots as shapes. */
import { disc, line, type Pen, ring } from './pen';

/** How far outside of a seat the ring lies that says: its no stops the text. */
export const VETO_RING = 3.4;

export interface BallotLook {
  readonly ink: number;
  readonly ground: number;
  /** The ring of a seat that has not voted. */
  readonly empty: number;
  readonly radius: number;
}

/** A seat: empty, or with its ballot as a shape (filled, crossed, barred), so that no colour is needed to read it. */
export function drawBallot(
  pen: Pen,
  x: number,
  y: number,
  ballot: 'yes' | 'no' | 'abstain' | undefined,
  vetoes: boolean,
  { ink, ground, empty, radius: r }: BallotLook,
): void {
  const small = r < 5;
  const width = small ? 1.4 : 1.9;
  if (ballot === undefined) {
    disc(pen, x, y, r, ground, 1);
    ring(pen, x, y, r, small ? 1.1 : 1.5, empty, 1);
    return;
  }
  if (ballot === 'yes') {
    disc(pen, x, y, r, ink, 1);
    if (small) return;
    pen.lineStyle(width, ground, 1);
    line(pen, x, y, r / 10, [
      [-4.4, 0.4],
      [-1.2, 3.6],
      [4.6, -3.4],
    ]);
    return;
  }
  if (vetoes) {
    const side = r * 1.15;
    pen.fillStyle(ink, 1).fillRect(x - side, y - side, 2 * side, 2 * side);
    if (!small) pen.lineStyle(1.4, ink, 1).strokeRect(x - side - 3, y - side - 3, 2 * side + 6, 2 * side + 6);
    cross(pen, x, y, r * 0.5, ground, small ? 1.6 : 2.8);
    return;
  }
  disc(pen, x, y, r, ground, 1);
  if (ballot === 'no') {
    ring(pen, x, y, r, width, ink, 1);
    cross(pen, x, y, r * (small ? 0.5 : 0.4), ink, width);
    return;
  }
  ring(pen, x, y, r, small ? 1 : 1.5, ink, 0.75);
  pen.lineStyle(small ? 1.2 : 2, ink, 1).lineBetween(x - r * 0.5, y, x + r * 0.5, y);
}

function cross(pen: Pen, x: number, y: number, d: number, color: number, width: number): void {
  pen.lineStyle(width, color, 1);
  pen.lineBetween(x - d, y - d, x + d, y + d);
  pen.lineBetween(x - d, y + d, x + d, y - d);
}
