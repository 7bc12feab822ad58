/** The still map, drawn once for each size and theme on a canvas that becomes one texture: sea, graticule, land, borders, tints. */
import { type GeoPermissibleObjects, type GeoProjection, geoGraticule, geoPath } from 'd3-geo';
import { type Disc, drawBlank } from './blank';
import type { Palette } from './palette';
import type { Size } from './view';
import type { Country, World } from './world';

export interface Tinted {
  readonly country: Country;
  readonly tint: string;
}

/** What of the Earth the sheet shows. */
export interface Land {
  readonly world: World;
  readonly tinted: readonly Tinted[];
  /** Degrees between lines of the graticule. */
  readonly step: number;
  /** Whether there is paper around the Earth. */
  readonly whole: boolean;
}

/** Shallow water: how far from the shore each step reaches, in CSS pixels. */
const SHALLOWS = [9, 4];

/** Draws in portions, after each of which a press may be answered. */
export function* drawStill(
  canvas: HTMLCanvasElement,
  projection: GeoProjection,
  palette: Palette,
  size: Size,
  ratio: number,
  land: Land | readonly Disc[],
): Generator<void, void> {
  canvas.width = Math.max(1, Math.round(size.width * ratio));
  canvas.height = Math.max(1, Math.round(size.height * ratio));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2D canvas');
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.lineJoin = 'round';
  if ('world' in land) yield* drawEarth(context, projection, palette, size, land);
  else drawBlank(context, palette, size, land);
}

function* drawEarth(
  context: CanvasRenderingContext2D,
  projection: GeoProjection,
  palette: Palette,
  size: Size,
  { world, tinted, step, whole }: Land,
): Generator<void, void> {
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
  context.fillStyle = whole ? palette.paper : palette.sea;
  context.fillRect(0, 0, size.width, size.height);
  if (whole) {
    context.save();
    context.beginPath();
    path({ type: 'Sphere' });
    context.fillStyle = palette.sea;
    context.fill();
    context.clip();
  }
  const seen = world.countries.filter((country) => inSight(country, projection, size));
  context.beginPath();
  path(world.coasts);
  for (const [i, reach] of SHALLOWS.entries()) {
    context.strokeStyle = palette.shallows[i] ?? palette.sea;
    context.lineWidth = 2 * reach;
    context.stroke();
  }
  yield;
  stroke(geoGraticule().step([step, step])(), palette.graticule, 1);
  fill(seen, palette.land);
  yield;
  for (const { country, tint } of tinted) fill([country], tint);
  stroke(world.borders, palette.border, 0.9);
  yield;
  stroke(world.coasts, palette.border, 0.5);
  if (!whole) return;
  context.restore();
  stroke({ type: 'Sphere' }, palette.border, 1.2);
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
  const span = (Math.max(size.width, size.height) * 180) / (Math.PI * projection.scale());
  return [0.2, 0.5, 1, 2, 5, 10, 15, 30].find((step) => span / step <= 8) ?? 30;
}
