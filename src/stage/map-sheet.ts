/** The map: a still sheet, and over it what the state says, drawn anew whenever the picture changes. */
import { type GeoProjection, geoPath } from 'd3-geo';
import type * as Phaser from 'phaser';
import type { MapPicture } from '../picture';
import { drawGhost } from './ghost';
import { drawHalo, HALO_RING } from './halo';
import { drawKey, type KeyItem } from './key';
import { type Box, spread } from './labels';
import { keyItems } from './map-key';
import { type CountryName, setMapLabels } from './map-labels';
import { number } from './palette';
import type { Pen } from './pen';
import { drawPlace, markRadius } from './places';
import type { Frame, Sheet, Target } from './sheet';
import type { Shown, Spotted } from './spotted';
import { drawStill, graticuleStep, type Tinted } from './still';
import { drawFlow, drawThread, type Strands, strandsBetween } from './strand-drawing';
import { discRadius, projectionFor } from './view';
import { type World, world } from './world';

const STILL = 'still';

export class MapSheet implements Sheet {
  readonly root: Phaser.GameObjects.Container;
  readonly shown: Shown = { trust: 0, security: 0, aid: 0, drift: 0 };
  spots: readonly Spotted[] = [];
  private readonly still: Phaser.GameObjects.Image;
  private readonly halos: Pen;
  private readonly lines: Pen;
  private readonly marks: Pen;
  private readonly ghosts: Phaser.GameObjects.Container;
  private readonly labels: Phaser.GameObjects.Container;
  private strands: Strands | undefined;
  private countries: readonly CountryName[] = [];
  private picture: MapPicture | undefined;
  private drawnStill = '';
  private drawnLabels = '';

  constructor(private readonly scene: Phaser.Scene) {
    const { add } = scene;
    scene.textures.createCanvas(STILL, 2, 2);
    this.still = add.image(0, 0, STILL).setOrigin(0, 0);
    this.halos = add.graphics();
    this.lines = add.graphics();
    this.marks = add.graphics();
    this.labels = add.container();
    this.ghosts = add.container();
    this.root = add.container(0, 0, [
      this.still,
      this.halos,
      this.lines,
      this.marks,
      this.labels,
      this.ghosts,
    ]);
  }

  draw(picture: MapPicture, frame: Frame): void {
    this.picture = picture;
    this.layOut(picture, frame);
    this.shown.trust = picture.thread?.value ?? 0;
    this.shown.security = picture.quiet?.value ?? 0;
    this.shown.aid = picture.flow?.value ?? 0;
    this.redrawMoving(frame);
    this.drawMarks(picture, frame);
    this.ghosts.removeAll(true);
    if (picture.ghost)
      drawGhost(this.scene, this.ghosts, picture, this.spots, this.strands, this.shown, frame);
  }

  /** Thread, flow and rings again, after `shown` has moved. */
  redrawMoving(frame: Frame): void {
    const { picture, lines, halos, shown, spots, strands } = this;
    if (!picture) return;
    const { palette } = frame;
    halos.clear();
    for (const { mark, x, y } of spots) {
      if (mark.halo) drawHalo(halos, x, y, shown.security, number(palette.security));
    }
    lines.clear();
    if (!strands) return;
    if (picture.flow) drawFlow(lines, strands, shown.aid, shown.drift, palette);
    if (picture.thread) drawThread(lines, strands, shown.trust, palette);
  }

  /** The middle of the thread, of the flow, or among the rings. */
  anchor(what: 'thread' | 'flow' | 'quiet'): { readonly x: number; readonly y: number } | undefined {
    if (what === 'quiet') {
      const rings = this.spots.filter(({ mark }) => mark.halo);
      const [first] = rings;
      if (!first) return undefined;
      return rings.reduce((best, spot) => (spot.y > best.y ? spot : best), first);
    }
    return this.strands?.middle(what, this.shown.trust);
  }

  targets(): readonly Target[] {
    const { picture, spots, strands, shown } = this;
    const places = spots.map(({ mark, x, y, atSea }): Target => {
      const reach = Math.max(16, markRadius(mark, atSea) + 4);
      return { x, y, reach, says: mark.says, place: mark.id };
    });
    const along = (what: 'thread' | 'flow', says: string | undefined) =>
      says === undefined || !strands
        ? []
        : strands.along(what, shown.trust).map(({ x, y }): Target => ({ x, y, reach: 13, says }));
    return [...places, ...along('thread', picture?.thread?.says), ...along('flow', picture?.flow?.says)];
  }

  /** What only the size, the places and the theme decide. */
  private layOut(picture: MapPicture, frame: Frame): void {
    const { size, ratio, inset, theme } = frame;
    const at = picture.places.map((place) => place.at);
    const key = JSON.stringify([at, size, ratio, inset, theme, picture.sheet]);
    if (key === this.drawnStill) return;
    this.drawnStill = key;
    this.drawnLabels = '';
    const projection = projectionFor(at, picture.sheet, size, inset);
    const earth = picture.sheet === 'earth' ? world() : undefined;
    this.spots = spotted(picture, projection, earth);
    this.countries = earth ? countryNames(picture, projection, earth) : discNames(picture, this.spots, size);
    const [first, second] = picture.capitals ?? [];
    const a = this.spots.find(({ mark }) => mark.id === first);
    const b = this.spots.find(({ mark }) => mark.id === second);
    this.strands = a && b ? strandsBetween(a, b) : undefined;
    this.drawStill(picture, projection, earth, frame);
  }

  private drawStill(
    picture: MapPicture,
    projection: GeoProjection,
    earth: World | undefined,
    frame: Frame,
  ): void {
    const { size, ratio, palette } = frame;
    const canvas = document.createElement('canvas');
    const step = graticuleStep(projection, size);
    const land = earth && { world: earth, tinted: tintedCountries(picture, earth, frame), step };
    const discs = this.spots.flatMap(({ mark, x, y }) =>
      mark.capital === undefined ? [] : [{ x, y, tint: palette.tints[mark.capital] }],
    );
    drawStill(canvas, projection, palette, size, ratio, land, discs);
    this.still.setVisible(false).setTexture('__DEFAULT');
    this.scene.textures.remove(STILL);
    this.scene.textures.addCanvas(STILL, canvas);
    this.still.setTexture(STILL).setVisible(true).setOrigin(0, 0).setDisplaySize(size.width, size.height);
  }

  private drawMarks(picture: MapPicture, frame: Frame): void {
    const { spots, marks, labels, scene } = this;
    const current = spots.map((spot) => ({
      ...spot,
      mark: picture.places.find(({ id }) => id === spot.mark.id) ?? spot.mark,
    }));
    this.spots = current;
    const states = [picture.thread?.label, picture.flow?.label, picture.quiet?.label];
    const key = JSON.stringify([picture.places, picture.seat, states]);
    if (key === this.drawnLabels) return;
    this.drawnLabels = key;
    marks.clear();
    labels.removeAll(true);
    const items: readonly KeyItem[] = keyItems(picture, current, frame);
    const { box, texts } = drawKey(scene, marks, items, frame);
    labels.add(texts);
    const taken: Box[] = [box, ...(this.strands?.boxes(this.shown.trust) ?? [])];
    labels.add(setMapLabels(scene, marks, current, taken, this.shown.security, this.countries, frame));
    for (const spot of current) drawPlace(marks, spot, picture, frame.palette);
  }
}

function spotted(picture: MapPicture, projection: GeoProjection, earth: World | undefined): Spotted[] {
  const projected = picture.places.map((mark) => {
    const [x, y] = projection([mark.at[1], mark.at[0]]) ?? [0, 0];
    return { x, y, pinned: mark.capital !== undefined };
  });
  const moved = spread(projected, 2 * HALO_RING - 4, 18);
  return picture.places.map((mark, i) => {
    const { x = 0, y = 0 } = moved[i] ?? {};
    const atSea = earth !== undefined && earth.countryAt(mark.at[0], mark.at[1]) === undefined;
    return { mark, x, y, atSea };
  });
}

/** The governments' own countries, and third ones that have a place of the scenario. */
function tintedCountries(picture: MapPicture, earth: World, { palette }: Frame): Tinted[] {
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
function countryNames(picture: MapPicture, projection: GeoProjection, earth: World): CountryName[] {
  const path = geoPath(projection);
  return picture.places.flatMap(({ at, capital }) => {
    const country = capital === undefined ? undefined : earth.countryAt(at[0], at[1]);
    const name = picture.governments.find(({ side }) => side === capital)?.name;
    if (!country || capital === undefined || name === undefined) return [];
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
function discNames(picture: MapPicture, spots: readonly Spotted[], size: Frame['size']): CountryName[] {
  const up = discRadius(size) + 20;
  return spots.flatMap(({ mark: { capital }, x, y }) => {
    const name = picture.governments.find(({ side }) => side === capital)?.name;
    if (capital === undefined || name === undefined) return [];
    return [{ name, x, y: y - up, side: capital, holds: () => true }];
  });
}
