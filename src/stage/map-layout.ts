/** What stands where on the map: places, countries and their names, as the projection has them. */
import { type GeoProjection, geoPath } from 'd3-geo';
import type { MapPicture } from '../picture';
import { HALO_RING } from './halo';
import { type Box, spread } from './labels';
import { laneThrough } from './lanes';
import type { CountryName } from './map-labels';
import type { Frame } from './sheet';
import type { Spotted } from './spotted';
import type { Tinted } from './still';
import type { World } from './world';

/** Small boxes along the rim of a round, for labels to stand inside of it or outside. */
export function rimBoxes({ x, y }: Spotted, radius: number): Box[] {
  const count = Math.ceil(radius / 1.6);
  return Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / count;
    const [bx, by] = [x + (radius + 6) * Math.cos(angle), y + (radius + 6) * Math.sin(angle)];
    return { x: bx - 8, y: by - 8, width: 16, height: 16, weight: 0.6 };
  });
}

/** A spot without a mark: on a sheet without land between the capitals, else in the lower left. */
export function elsewhereSpot({ elsewhere, key }: MapPicture, x: number, y: number): Spotted {
  const mark = {
    id: ' elsewhere',
    name: key.elsewhere,
    at: [0, 0] as const,
    topics: [],
    open: [],
    openTopics: [],
    happened: elsewhere,
    turnHere: false,
    halo: false,
    patrol: false,
    says: '',
  };
  return { mark, x, y, atSea: false, bare: true };
}

export function spotted(picture: MapPicture, projection: GeoProjection, earth: World | undefined): Spotted[] {
  const projected = picture.places.map((mark) => {
    const [x, y] = projection([mark.at[1], mark.at[0]]) ?? [0, 0];
    return { x, y, pinned: mark.capital !== undefined };
  });
  const moved = spread(projected, 2 * HALO_RING - 4, 18);
  return picture.places.map((mark, i) => {
    const { x = 0, y = 0 } = moved[i] ?? {};
    const atSea = earth !== undefined && earth.countryAt(mark.at[0], mark.at[1]) === undefined;
    const lane =
      atSea && mark.patrol
        ? laneThrough({ x, y }, (spot) => {
            const near = moved.some(
              (other, j) => j !== i && Math.hypot(other.x - spot.x, other.y - spot.y) < 34,
            );
            const place = near ? undefined : projection.invert?.([spot.x, spot.y]);
            return !!place && earth.countryAt(place[1], place[0]) === undefined;
          })
        : undefined;
    return { mark, x, y, atSea, ...(lane && { lane }) };
  });
}

/** The governments' own countries, and third ones that have a place of the scenario. */
export function tintedCountries(picture: MapPicture, earth: World, { palette }: Frame): Tinted[] {
  const tints = new Map<string, Tinted>();
  for (const { at, capital } of picture.places) {
    const country = earth.countryAt(at[0], at[1]);
    if (!country) continue;
    const key = country.id || JSON.stringify(country.box);
    if (capital !== undefined) tints.set(key, { country, tint: palette.tints[capital] });
    else if (!tints.has(key)) tints.set(key, { country, tint: palette.concerned });
  }
  return [...tints.values()];
}

/** Where the two governments' countries are seen large enough to carry their names. */
export function countryNames(picture: MapPicture, projection: GeoProjection, earth: World): CountryName[] {
  const path = geoPath(projection);
  return picture.places.flatMap(({ at, capital }) => {
    const country = capital === undefined ? undefined : earth.countryAt(at[0], at[1]);
    const name = picture.governments.find(({ side }) => side === capital)?.name;
    const shared = picture.places.some(
      (other) =>
        other.capital !== undefined &&
        other.capital !== capital &&
        earth.countryAt(other.at[0], other.at[1]) === country,
    );
    if (!country || capital === undefined || name === undefined || shared) return [];
    const [x, y] = path.centroid(country.shape);
    const holds = (px: number, py: number) => {
      const spot = projection.invert?.([px, py]);
      return spot !== undefined && spot !== null && earth.countryAt(spot[1], spot[0]) === country;
    };
    return Number.isFinite(x) && path.area(country.shape) > 9000
      ? [{ name, x, y, side: capital, holds }]
      : [];
  });
}

/** On a sheet without land the names stand in the discs. */
export function discNames(picture: MapPicture, spots: readonly Spotted[], radius: number): CountryName[] {
  return spots.flatMap(({ mark: { capital }, x, y }) => {
    const name = picture.governments.find(({ side }) => side === capital)?.name;
    if (capital === undefined || name === undefined) return [];
    return [{ name, x, y: y - radius - 34, side: capital, radius, holds: () => true }];
  });
}
