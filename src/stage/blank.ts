/** The sheet of a scenario without places: two engraved rounds face each other, with lines of force between them. */
import type { Palette } from './palette';
import type { Size } from './view';

/** Stands for a country. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly tint: string;
}

const HATCH = 4.5;

export function drawBlank(
  context: CanvasRenderingContext2D,
  palette: Palette,
  size: Size,
  discs: readonly Disc[],
): void {
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, size.width, size.height);
  const [a, b] = discs;
  if (a && b) force(context, palette, a, b);
  for (const disc of discs) engrave(context, palette, disc);
}

/** Hairlines from round to round, wider and wider apart. */
function force(context: CanvasRenderingContext2D, palette: Palette, a: Disc, b: Disc): void {
  const distance = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [nx, ny] = [-(b.y - a.y) / distance, (b.x - a.x) / distance];
  context.strokeStyle = palette.line;
  context.lineWidth = 0.8;
  context.beginPath();
  for (let i = -7; i <= 7; i++) {
    const rise = (i / 7) * distance * 1.05;
    const [cx, cy] = [(a.x + b.x) / 2 + nx * rise, (a.y + b.y) / 2 + ny * rise];
    context.moveTo(a.x, a.y);
    context.quadraticCurveTo(cx, cy, b.x, b.y);
  }
  context.stroke();
}

/** A round with a rim of two lines, hatched on its side of the shade as on a copper plate. */
function engrave(context: CanvasRenderingContext2D, palette: Palette, { x, y, radius, tint }: Disc): void {
  const round = (r: number) => {
    context.beginPath();
    context.arc(x, y, r, 0, 2 * Math.PI);
  };
  round(radius + 4);
  context.fillStyle = palette.paper;
  context.fill();
  round(radius);
  context.fillStyle = tint;
  context.fill();
  context.save();
  context.clip();
  context.strokeStyle = palette.border;
  context.globalAlpha = 0.5;
  context.lineWidth = 0.7;
  context.beginPath();
  for (let down = radius * 0.2; down < radius; down += HATCH) {
    const half = Math.sqrt(radius * radius - down * down);
    context.moveTo(x + half * (1 - (2 * (down - radius * 0.2)) / radius), y + down);
    context.lineTo(x + half, y + down);
  }
  context.stroke();
  context.restore();
  context.strokeStyle = palette.border;
  context.lineWidth = 1.2;
  round(radius);
  context.stroke();
  context.lineWidth = 0.7;
  round(radius + 4);
  context.stroke();
}
