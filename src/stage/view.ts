/** From a scenario's places to a sheet of the atlas: which projection, turned where, at which scale. */
import { type GeoProjection, geoConicEqualArea, geoEqualEarth, geoEquirectangular } from 'd3-geo';
import type { MultiPoint } from 'geojson';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What stands over the sheet at its sides, in CSS pixels. */
export interface Inset {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export type Place = readonly [latitude: number, longitude: number];

/** No sheet shows less than so many degrees from its middle. */
const LEAST_REACH = 2.5;
/** From so many degrees of longitude on, the whole Earth is shown in one piece. */
const WHOLE = 150;

/** Of what stands for a country on a sheet without land, in CSS pixels. */
export function discRadius({ width, height }: Size): number {
  return Math.min(width / 6.5, height / 4);
}

/** A conic equal-area projection around the places, with all of them inside the sheet less its inset. */
export function projectionFor(
  places: readonly Place[],
  sheet: 'earth' | 'blank',
  size: Size,
  inset: Inset,
): GeoProjection {
  const lambda = meanLongitude(places);
  const span = spanOf(places.map(([, longitude]) => turned(longitude - lambda)));
  const [south, north] = extentOf(places.map(([latitude]) => latitude));
  const projection =
    sheet === 'blank'
      ? geoEquirectangular()
      : span > WHOLE
        ? geoEqualEarth().rotate([-lambda, 0])
        : geoConicEqualArea()
            .parallels([south + (north - south) / 6, north - (north - south) / 6 + 0.01])
            .rotate([-lambda, 0]);
  const least = sheet === 'blank' ? discRadius(size) + 16 : 0;
  const [left, right] = [Math.max(inset.left, least), Math.max(inset.right, least)];
  projection.fitExtent(
    [
      [left, inset.top],
      [Math.max(left + 40, size.width - right), Math.max(inset.top + 40, size.height - inset.bottom)],
    ],
    around(places, lambda, sheet),
  );
  return projection.clipExtent([
    [-20, -20],
    [size.width + 20, size.height + 20],
  ]);
}

/** The places, and some ground around them where they are few or close together. */
function around(places: readonly Place[], lambda: number, sheet: 'earth' | 'blank'): MultiPoint {
  const [south, north] = extentOf(places.map(([latitude]) => latitude));
  const [west, east] = extentOf(places.map(([, longitude]) => turned(longitude - lambda)));
  const reach = sheet === 'blank' ? 0 : LEAST_REACH;
  const corners = [
    [lambda + (west + east) / 2 - reach, (south + north) / 2],
    [lambda + (west + east) / 2 + reach, (south + north) / 2],
    [lambda + (west + east) / 2, Math.max(-89, (south + north) / 2 - reach)],
    [lambda + (west + east) / 2, Math.min(89, (south + north) / 2 + reach)],
  ];
  return {
    type: 'MultiPoint',
    coordinates: [...places.map(([latitude, longitude]) => [longitude, latitude]), ...corners],
  };
}

/** Of longitudes as directions, so that the date line is no edge. */
export function meanLongitude(places: readonly Place[]): number {
  const radians = places.map(([, longitude]) => (longitude * Math.PI) / 180);
  const x = radians.reduce((sum, r) => sum + Math.cos(r), 0);
  const y = radians.reduce((sum, r) => sum + Math.sin(r), 0);
  const middle = (Math.atan2(y, x) * 180) / Math.PI;
  const [west, east] = extentOf(places.map(([, longitude]) => turned(longitude - middle)));
  return turned(middle + (west + east) / 2);
}

/** Into −180 to 180. */
function turned(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}

function extentOf(numbers: readonly number[]): [number, number] {
  return numbers.length === 0 ? [0, 0] : [Math.min(...numbers), Math.max(...numbers)];
}

function spanOf(numbers: readonly number[]): number {
  const [least, most] = extentOf(numbers);
  return most - least;
}
