/** The key of signs: a strip of paper in the lower right corner of a sheet. */
import type * as Phaser from 'phaser';
import type { Box } from './labels';
import { type Lettering, letter, widthOf } from './lettering';
import { number } from './palette';
import type { Pen } from './pen';
import type { Frame } from './sheet';

export interface KeyItem {
  readonly label: string;
  /** Of the sample. */
  readonly width: number;
  draw(pen: Pen, x: number, y: number): void;
}

const ROW = 24;
const PAD = 12;

/** Where the key will lie. */
export function keyBox(
  items: readonly KeyItem[],
  frame: Frame,
): { readonly box: Box; readonly rows: readonly KeyItem[][] } {
  const lettering: Lettering = { color: frame.palette.ink };
  const room = frame.size.width - frame.inset.left - PAD;
  const rows: KeyItem[][] = [];
  let used = 0;
  for (const item of items) {
    const width = item.width + 8 + widthOf(item.label, lettering) + 18;
    const last = rows[rows.length - 1];
    if (last && used + width <= room) last.push(item);
    else {
      rows.push([item]);
      used = 0;
    }
    used += width;
  }
  const widths = rows.map((row) =>
    row.reduce((sum, item) => sum + item.width + 8 + widthOf(item.label, lettering) + 18, -18),
  );
  const width = Math.max(0, ...widths) + 2 * PAD;
  const height = rows.length === 0 ? 0 : rows.length * ROW + 10;
  return { box: { x: frame.size.width - width, y: frame.size.height - height, width, height }, rows };
}

export function drawKey(
  scene: Phaser.Scene,
  pen: Pen,
  items: readonly KeyItem[],
  frame: Frame,
): { readonly box: Box; readonly texts: Phaser.GameObjects.Text[] } {
  const { palette, ratio } = frame;
  const { box, rows } = keyBox(items, frame);
  const lettering: Lettering = { color: palette.ink };
  const texts: Phaser.GameObjects.Text[] = [];
  if (rows.length === 0) return { box, texts };
  pen.fillStyle(number(palette.card), 1).fillRect(box.x, box.y, box.width, box.height);
  pen.lineStyle(1, number(palette.line), 1);
  pen.lineBetween(box.x + 0.5, box.y, box.x + 0.5, box.y + box.height);
  pen.lineBetween(box.x, box.y + 0.5, box.x + box.width, box.y + 0.5);
  for (const [r, row] of rows.entries()) {
    let x = box.x + PAD;
    const y = box.y + 5 + r * ROW + ROW / 2;
    for (const item of row) {
      item.draw(pen, x, y);
      texts.push(letter(scene, ratio, x + item.width + 8, y - 9, item.label, lettering));
      x += item.width + 8 + widthOf(item.label, lettering) + 18;
    }
  }
  return { box, texts };
}
