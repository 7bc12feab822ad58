/** Lettering of the stage: Phaser texts that are crisp at any pixel ratio, measured before they are set. */
import type * as Phaser from 'phaser';
import { MONO, SANS, SERIF } from './palette';

export interface Lettering {
  readonly face?: 'sans' | 'mono' | 'serif';
  readonly size?: number;
  readonly weight?: 400 | 500 | 600;
  readonly italic?: boolean;
  readonly color: string;
  /** A rim that keeps lines of the map off the letters. */
  readonly rim?: string;
  /** Between letters. */
  readonly spacing?: number;
}

const FACES = { sans: SANS, mono: MONO, serif: SERIF };

function fontOf({ face = 'sans', size = 13, weight = 400, italic }: Lettering): string {
  return `${italic ? 'italic ' : ''}${weight} ${size}px ${FACES[face]}`;
}

let measuring: CanvasRenderingContext2D | undefined;

/** Width in CSS pixels. */
export function widthOf(text: string, lettering: Lettering): number {
  measuring ??= document.createElement('canvas').getContext('2d') ?? undefined;
  if (!measuring) return text.length * 7;
  measuring.font = fontOf(lettering);
  return Math.ceil(measuring.measureText(text).width + text.length * (lettering.spacing ?? 0));
}

/** Lines (broken at spaces that may break) no wider than `width`; what is too long for `most` lines ends in three dots. */
export function wrapped(text: string, lettering: Lettering, width: number, most = 9): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n\t]+/)) {
    const last = lines[lines.length - 1];
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, lettering) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = kept[most - 1] ?? '';
  while (last.includes(' ') && widthOf(`${last} …`, lettering) > width)
    last = last.slice(0, last.lastIndexOf(' '));
  kept[most - 1] = `${last.replace(/[,;:.]$/, '')} …`;
  return kept;
}

/** Sets a line; `x`, `y` is its left, middle or right upper corner. */
export function letter(
  scene: Phaser.Scene,
  ratio: number,
  x: number,
  y: number,
  text: string,
  lettering: Lettering,
  align: 'left' | 'center' | 'right' = 'left',
): Phaser.GameObjects.Text {
  const { face = 'sans', size = 13, weight = 400, italic, color, rim, spacing } = lettering;
  const set = scene.add.text(0, 0, text, {
    fontFamily: FACES[face],
    fontSize: `${size}px`,
    fontStyle: `${italic ? 'italic ' : ''}${weight}`,
    color,
    padding: { x: 3, y: 2 },
    resolution: ratio,
    ...(rim && { stroke: rim, strokeThickness: 3 }),
    ...(spacing !== undefined && { letterSpacing: spacing }),
  });
  const crisp = (value: number) => Math.round(value * ratio) / ratio;
  const shift = align === 'left' ? 3 : align === 'right' ? set.width - 3 : set.width / 2;
  set.setPosition(crisp(x - shift), crisp(y - 2));
  return set;
}
