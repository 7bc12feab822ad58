/** Reads the baked world (assets/map/bake.ts) back into shapes; done once, in portions, when the stage is mounted. */
import { geoContains } from 'd3-geo';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology, MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import source from '../../assets/map/world.json?raw';

interface Baked {
  readonly grid: number;
  readonly alphabet: string;
  readonly direct: number;
  readonly countries: readonly { readonly id: string; readonly polygons: string }[];
  readonly arcs: string;
}

export interface Country {
  /** ISO 3166 number, empty for territories without one. */
  readonly id: string;
  readonly shape: MultiPolygon;
  /** West, south, east, north in degrees. */
  readonly box: readonly [number, number, number, number];
}

export interface World {
  readonly countries: readonly Country[];
  readonly borders: MultiLineString;
  readonly coasts: MultiLineString;
  /** The country that a place lies in; `undefined` at sea. */
  countryAt(latitude: number, longitude: number): Country | undefined;
}

let read: World | undefined;

/** Reads it in portions, after each of which a press may be answered. */
export function* readWorld(): Generator<void, World> {
  read ??= yield* unpack(JSON.parse(source) as Baked);
  return read;
}

function* unpack(baked: Baked): Generator<void, World> {
  const { grid, countries, arcs } = baked;
  const numbersOf = unpacker(baked);
  const lines = arcs.split(' ').map((text) => {
    let x = 0;
    let y = 0;
    const numbers = numbersOf(text);
    return Array.from({ length: numbers.length / 2 }, (_, i) => {
      x += numbers[2 * i] ?? 0;
      y += numbers[2 * i + 1] ?? 0;
      return [x / grid - 180, y / grid - 90];
    });
  });
  let arc = 0;
  const ring = (text: string) =>
    numbersOf(text).map((difference) => {
      arc += difference;
      return arc;
    });
  const all: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: countries.map(
      ({ id, polygons }): TopoMultiPolygon => ({
        type: 'MultiPolygon',
        id,
        arcs: polygons.split(' ').map((polygon) => polygon.split(',').map(ring)),
      }),
    ),
  };
  const topology: Topology = { type: 'Topology', objects: { all }, arcs: lines };
  yield;
  const shapes = feature(topology, all).features.map((f): Country => {
    const shape = f.geometry as MultiPolygon;
    return { id: String(f.id ?? ''), shape, box: boxOf(shape) };
  });
  yield;
  const borders = mesh(topology, all, (a, b) => a !== b);
  yield;
  const coasts = mesh(topology, all, (a, b) => a === b);
  return {
    countries: shapes,
    borders,
    coasts,
    countryAt(latitude, longitude) {
      return shapes.find(
        ({ box: [w, s, e, n], shape }) =>
          longitude >= w &&
          longitude <= e &&
          latitude >= s &&
          latitude <= n &&
          geoContains(shape, [longitude, latitude]),
      );
    },
  };
}

function boxOf(shape: MultiPolygon): Country['box'] {
  const box: [number, number, number, number] = [180, 90, -180, -90];
  for (const [outline] of shape.coordinates) {
    for (const [x = 0, y = 0] of outline ?? []) {
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
  }
  return box;
}

/** The inverse of bake.ts's `pack`. */
function unpacker({ alphabet, direct }: Baked): (text: string) => number[] {
  const places = new Map(Array.from(alphabet, (character, place) => [character, place]));
  const heads = alphabet.length - direct;
  return (text) => {
    const numbers: number[] = [];
    let value = 0;
    let worth = 1;
    for (const character of text) {
      const place = places.get(character) ?? 0;
      value += place * worth;
      if (place >= direct) worth *= heads;
      else {
        numbers.push(value & 1 ? ~(value >>> 1) : value >>> 1);
        value = 0;
        worth = 1;
      }
    }
    return numbers;
  };
}
