/** From a scenario's places to a sheet of the atlas: which projection, turned where, at which scale. */
import {
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoConicEqualArea,
  geoEqualEarth,
  geoEquirectangular,
} from 'd3-geo';
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

/** Around a single place, and at most around several, so many degrees are shown from the middle. */
const REACH = 2.5;
/** No sheet shows less: the coast has no more detail. */
const LEAST_REACH = 0.45;
/** From so many degrees of longitude on, the whole Earth is shown in one piece; or what lies around a pole. */
const WHOLE = 150;
/** Where all places are this near to a pole, in degrees of latitude. */
const POLAR = 48;

export interface View {
  readonly projection: GeoProjection;
  /** Whether the Earth ends on the sheet: there is paper around it. */
  readonly whole: boolean;
}

/** Of what stands for a country on a sheet without land, in CSS pixels. */
export function discRadius({ width, height }: Size, { left, right, top, bottom }: Inset): number {
  return Math.max(24, Math.min((width - left - right) / 4.9, (height - top - bottom) / 3));
}

/** A conic equal-area projection around the places, with all of them inside the sheet less its inset. */
export function viewOf(places: readonly Place[], sheet: 'earth' | 'blank', size: Size, inset: Inset): View {
  const lambda = meanLongitude(places);
  const span = spanOf(places.map(([, longitude]) => turned(longitude - lambda)));
  const { projection, whole } =
    sheet === 'blank'
      ? { projection: geoEquirectangular(), whole: false }
      : span > WHOLE
        ? around180(places, lambda)
        : { projection: conic(places, lambda), whole: false };
  const disc = sheet === 'blank' ? discRadius(size, inset) : 0;
  const [left, right] = [inset.left + disc, inset.right + disc];
  projection.fitExtent(
    [
      [left, inset.top],
      [Math.max(left + 40, size.width - right), Math.max(inset.top + 40, size.height - inset.bottom)],
    ],
    around(places, lambda, sheet),
  );
  projection.clipExtent([
    [-20, -20],
    [size.width + 20, size.height + 20],
  ]);
  return { projection, whole };
}

function conic(places: readonly Place[], lambda: number): GeoProjection {
  const [south, north] = extentOf(places.map(([latitude]) => latitude));
  const sixth = (north - south) / 6;
  return geoConicEqualArea()
    .parallels([south + sixth, north - sixth + 0.01])
    .rotate([-lambda, 0]);
}

/** For places all around the Earth: as seen from the pole that all of them are near to, else the Earth in one piece. */
function around180(places: readonly Place[], lambda: number): View {
  const pole = places.every(([latitude]) => latitude > POLAR)
    ? 90
    : places.every(([latitude]) => latitude < -POLAR)
      ? -90
      : undefined;
  return pole === undefined
    ? { projection: geoEqualEarth().rotate([-lambda, 0]), whole: true }
    : {
        projection: geoAzimuthalEqualArea().rotate([-lambda, -pole]).clipAngle(110),
        whole: true,
      };
}

/** The places, and some ground around them where they are few or close together. */
function around(places: readonly Place[], lambda: number, sheet: 'earth' | 'blank'): MultiPoint {
  const [south, north] = extentOf(places.map(([latitude]) => latitude));
  const [west, east] = extentOf(places.map(([, longitude]) => turned(longitude - lambda)));
  const span = Math.max(north - south, east - west);
  const reach = sheet === 'blank' ? 0 : span === 0 ? REACH : Math.min(REACH, Math.max(LEAST_REACH, span));
  const middle = (south + north) / 2;
  const wide = Math.min(90, reach / Math.max(0.02, Math.cos((middle * Math.PI) / 180)));
  const corners = [
    [lambda + (west + east) / 2 - wide, middle],
    [lambda + (west + east) / 2 + wide, middle],
    [lambda + (west + east) / 2, Math.max(-89, middle - reach)],
    [lambda + (west + east) / 2, Math.min(89, middle + reach)],
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
