/** The still map, drawn once for each size and theme on a canvas that becomes one texture: sea, graticule, land, borders, tints. */
import { type GeoPermissibleObjects, type GeoProjection, geoGraticule, geoPath } from 'd3-geo';
import type { Palette } from './palette';
import { discRadius, type Size } from './view';
import type { Country, World } from './world';

export interface Tinted {
  readonly country: Country;
  readonly tint: string;
}

/** Stands for a country on a sheet without land. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly tint: string;
}

/** Shallow water: how far from the shore each step reaches, in CSS pixels. */
const SHALLOWS = [9, 4];

export function drawStill(
  canvas: HTMLCanvasElement,
  projection: GeoProjection,
  palette: Palette,
  size: Size,
  ratio: number,
  earth: { readonly world: World; readonly tinted: readonly Tinted[]; readonly step: number } | undefined,
  discs: readonly Disc[],
): void {
  canvas.width = Math.max(1, Math.round(size.width * ratio));
  canvas.height = Math.max(1, Math.round(size.height * ratio));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2D canvas');
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.lineJoin = 'round';
  const path = geoPath(projection, context);
  const stroke = (what: GeoPermissibleObjects, color: string, width: number) => {
    context.beginPath();
    path(what);
    context.strokeStyle = color;
    context.lineWidth = width;
    context.stroke();
  };
  const fill = (countries: readonly Country[], color: string) => {
    context.beginPath();
    for (const { shape } of countries) path(shape);
    context.fillStyle = color;
    context.fill();
  };
  context.fillStyle = earth ? palette.sea : palette.paper;
  context.fillRect(0, 0, size.width, size.height);
  if (!earth) {
    const lines = 34;
    context.strokeStyle = palette.line;
    context.lineWidth = 0.6;
    context.beginPath();
    for (let x = (size.width / 2) % lines; x < size.width; x += lines) line(context, x, 0, x, size.height);
    for (let y = (size.height / 2) % lines; y < size.height; y += lines) line(context, 0, y, size.width, y);
    context.stroke();
    for (const { x, y, tint } of discs) {
      context.beginPath();
      context.arc(x, y, discRadius(size), 0, 2 * Math.PI);
      context.fillStyle = tint;
      context.fill();
      context.strokeStyle = palette.border;
      context.lineWidth = 1;
      context.stroke();
    }
    return;
  }
  const { world, tinted, step } = earth;
  const seen = world.countries.filter((country) => inSight(country, projection, size));
  for (const [i, reach] of SHALLOWS.entries())
    stroke(world.coasts, palette.shallows[i] ?? palette.sea, 2 * reach);
  stroke(geoGraticule().step([step, step])(), palette.graticule, 1);
  fill(seen, palette.land);
  for (const { country, tint } of tinted) fill([country], tint);
  stroke(world.borders, palette.border, 0.9);
  stroke(world.coasts, palette.border, 0.5);
}

function line(context: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
}

/** Whether any corner, edge or the middle of the country's box may fall into the sheet; errs on the side of drawing. */
function inSight(
  { box: [west, south, east, north] }: Country,
  projection: GeoProjection,
  size: Size,
): boolean {
  if (east - west > 60) return true;
  const spots = [0, 0.5, 1].flatMap((u) =>
    [0, 0.5, 1].map((v) => projection([west + u * (east - west), south + v * (north - south)])),
  );
  const near = spots.filter((spot) => spot !== null);
  const xs = near.map(([x]) => x);
  const ys = near.map(([, y]) => y);
  return (
    Math.max(...xs) > -40 &&
    Math.min(...xs) < size.width + 40 &&
    Math.max(...ys) > -40 &&
    Math.min(...ys) < size.height + 40
  );
}

/** Degrees between lines of the graticule, so that some four to eight cross the sheet. */
export function graticuleStep(projection: GeoProjection, size: Size): number {
  const invert = projection.invert;
  const top = invert?.call(projection, [size.width / 2, 0])?.[1] ?? 60;
  const bottom = invert?.call(projection, [size.width / 2, size.height])?.[1] ?? -60;
  const span = Math.abs(top - bottom) || 120;
  return [1, 2, 5, 10, 20, 30].find((step) => span / step <= 7) ?? 30;
}
