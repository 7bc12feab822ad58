/** Slips of paper that the reveal lays on the sheet: what was chosen, what moved and why. */
import type * as Phaser from 'phaser';
import { type Lettering, letter, widthOf, wrapped } from './lettering';
import { number, type Palette } from './palette';
import { drawArrow } from './pen';

export interface SlipText {
  /** In small capitals on top. */
  readonly label: string;
  readonly labelColor: string;
  /** The stripe at its edge. */
  readonly accent: string;
  readonly arrow?: '+' | '−';
  readonly lines: readonly string[];
  readonly body?: string;
}

export interface Slip {
  readonly box: Phaser.GameObjects.Container;
  readonly width: number;
  readonly height: number;
}

const PAD = 10;
const LINE = 18;

export function slip(
  scene: Phaser.Scene,
  ratio: number,
  palette: Palette,
  text: SlipText,
  most: number,
): Slip {
  const label: Lettering = { face: 'mono', weight: 500, color: text.labelColor, spacing: 0.6 };
  const strong: Lettering = { weight: 600, color: palette.ink, size: 14 };
  const plain: Lettering = { color: palette.muted };
  const heading = text.label.toLocaleUpperCase();
  const inner = most - 2 * PAD;
  const lines = text.lines.flatMap((line) => wrapped(line, strong, inner - (text.arrow ? 14 : 0), 3));
  const body = text.body ? wrapped(text.body, plain, inner, 3) : [];
  const width = Math.min(
    most,
    2 * PAD +
      Math.max(
        widthOf(heading, label),
        ...lines.map((line) => widthOf(line, strong) + (text.arrow ? 16 : 0)),
        ...body.map((line) => widthOf(line, plain)),
      ) +
      6,
  );
  const height = 2 * PAD + LINE + LINE * lines.length + LINE * body.length - 2;
  const ground = scene.add.graphics();
  ground.fillStyle(number(palette.ink), 0.06).fillRect(2, 3, width, height);
  ground.fillStyle(number(palette.card), 1).fillRect(0, 0, width, height);
  ground.lineStyle(1, number(palette.line), 1).strokeRect(0.5, 0.5, width - 1, height - 1);
  ground.fillStyle(number(text.accent), 1).fillRect(0, 0, width, 3);
  const parts: Phaser.GameObjects.GameObject[] = [ground];
  let y = PAD;
  parts.push(letter(scene, ratio, PAD, y, heading, label));
  y += LINE;
  for (const [i, line] of lines.entries()) {
    const indent = text.arrow ? 16 : 0;
    if (text.arrow && i === 0) drawArrow(ground, PAD + 5, y + 10, text.arrow, number(palette.ink));
    parts.push(letter(scene, ratio, PAD + indent, y, line, strong));
    y += LINE;
  }
  for (const line of body) {
    parts.push(letter(scene, ratio, PAD, y, line, plain));
    y += LINE;
  }
  return { box: scene.add.container(0, 0, parts), width, height };
}
