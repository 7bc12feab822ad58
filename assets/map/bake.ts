/**
 * Bakes `world.json`, the one map that every scenario's view is cut from at run time: Natural Earth's countries
 * (1:50 million, npm package `world-atlas`), thinned and on a coarser grid. Run it with `npx tsx assets/map/bake.ts`;
 * it needs no network and says what it reached.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Grid lines a degree. */
const GRID = 80;
/** A point whose triangle with its neighbours is smaller than this (square degrees at the equator) is left out. */
const LEAST_TRIANGLE = 0.0008;
const TARGET = 100_000;
/** Printable characters that need no escape in any kind of quotes, and neither blank nor comma. */
const ALPHABET = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((one) => !'"\'`\\$,'.includes(one))
  .join('');
/** Numbers below this are one character; the other characters begin longer ones. */
const DIRECT = 80;

type Point = [number, number];
type Arcs = number[] | Arcs[];
interface Geometry {
  type: string;
  id?: string;
  arcs?: Arcs;
}
interface World {
  objects: { countries: { geometries: Geometry[] } };
  arcs: Point[][];
  transform: { scale: Point; translate: Point };
}

const source = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
const world = JSON.parse(readFileSync(source, 'utf8')) as World;

/** An arc in degrees. */
function degrees(arc: Point[]): Point[] {
  const { scale, translate } = world.transform;
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

function triangle(a: Point, b: Point, c: Point): number {
  const narrow = Math.cos((b[1] * Math.PI) / 180);
  return (Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2) * narrow;
}

/** Visvalingam's thinning: the point that matters least goes first. A closed arc keeps four points, an open one two. */
function thin(points: Point[]): Point[] {
  const kept = [...points];
  const [first, last] = [points[0]!, points[points.length - 1]!];
  const least = first[0] === last[0] && first[1] === last[1] ? 6 : 2;
  const areas = kept.map((p, i) =>
    i === 0 || i === kept.length - 1 ? Infinity : triangle(kept[i - 1]!, p, kept[i + 1]!),
  );
  while (kept.length > least) {
    let at = 0;
    for (let i = 1; i < areas.length; i++) if (areas[i]! < areas[at]!) at = i;
    if (areas[at]! >= LEAST_TRIANGLE) break;
    const floor = areas[at]!;
    kept.splice(at, 1);
    areas.splice(at, 1);
    for (const i of [at - 1, at]) {
      if (i > 0 && i < kept.length - 1)
        areas[i] = Math.max(floor, triangle(kept[i - 1]!, kept[i]!, kept[i + 1]!));
    }
  }
  return kept;
}

/** An arc on the grid as differences, without points that fall on the one before. */
function onGrid(points: Point[]): Point[] {
  const grid = points.map(([x, y]): Point => [Math.round((x + 180) * GRID), Math.round((y + 90) * GRID)]);
  const moved = grid.filter(
    (p, i) => i === 0 || i === grid.length - 1 || p[0] !== grid[i - 1]![0] || p[1] !== grid[i - 1]![1],
  );
  return moved.map((p, i): Point => (i === 0 ? p : [p[0] - moved[i - 1]![0], p[1] - moved[i - 1]![1]]));
}

/** Whole numbers as text: a small one is one character, which is what gzip makes most of; src/stage/world.ts reads it back. */
function pack(numbers: readonly number[]): string {
  return numbers.map((number) => character(number < 0 ? ~(number << 1) : number << 1)).join('');
}

function character(value: number): string {
  if (value < DIRECT) return ALPHABET[value]!;
  const heads = ALPHABET.length - DIRECT;
  const over = value - DIRECT;
  return ALPHABET[DIRECT + (over % heads)]! + character(Math.floor(over / heads));
}

/** Each country's arcs as differences from the one before in the file: rings parted by commas, polygons by spaces. */
function packCountries(geometries: readonly Geometry[]) {
  let before = 0;
  const ring = (arcs: number[]) =>
    pack(
      arcs.map((arc) => {
        const difference = arc - before;
        before = arc;
        return difference;
      }),
    );
  return geometries.map(({ id, type, arcs }) => {
    const polygons = (type === 'Polygon' ? [arcs] : arcs) as number[][][];
    return { id: id ?? '', polygons: polygons.map((rings) => rings.map(ring).join(',')).join(' ') };
  });
}

const arcs = world.arcs.map((arc) => onGrid(thin(degrees(arc))));
const baked = {
  note: 'Natural Earth, public domain; baked by bake.ts',
  grid: GRID,
  alphabet: ALPHABET,
  direct: DIRECT,
  countries: packCountries(world.objects.countries.geometries.filter((g) => g.arcs !== undefined)),
  arcs: arcs.map((arc) => pack(arc.flat())).join(' '),
};

const text = JSON.stringify(baked);
writeFileSync(fileURLToPath(new URL('world.json', import.meta.url)), `${text}\n`);
const size = gzipSync(text, { level: 9 }).length;
const points = (of: Point[][]) => of.reduce((sum, arc) => sum + arc.length, 0);
console.log(
  `world.json: ${points(arcs)} of ${points(world.arcs)} points, ${text.length} bytes, ${size} gzip`,
);
if (size > TARGET) throw new Error(`over the target of ${TARGET} bytes`);
