/** The map: a still sheet, and over it what the state says, drawn anew whenever the picture changes. */

import type * as Phaser from 'phaser';
import type { MapPicture } from '../picture';
import type { Disc } from './blank';
import { drawGhost } from './ghost';
import { drawHalo, drawRim } from './halo';
import { drawKey, type KeyItem } from './key';
import type { Box } from './labels';
import { drawLane, laneBoxes } from './lanes';
import { keyItems } from './map-key';
import { type CountryName, setMapLabels } from './map-labels';
import { countryNames, discNames, elsewhereSpot, rimBoxes, spotted, tintedCountries } from './map-layout';
import { number } from './palette';
import type { Pen } from './pen';
import { drawPlace, markRadius, SEA_RING } from './places';
import type { Frame, Sheet, Target } from './sheet';
import type { Shown, Spotted } from './spotted';
import { drawStill, graticuleStep } from './still';
import { drawFlow, drawThread, type Strands, strandsBetween } from './strand-drawing';
import { discRadius, viewOf } from './view';
import { readWorld } from './world';

const STILL = 'still';
/** Of a key in three rows, and something to spare, in CSS pixels. */
const KEY_ROOM = 98;

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
  /** Of what stands for a country on a sheet without land. */
  private radius = 0;
  private drawnStill = '';
  private drawnLabels = '';
  private named: readonly Target[] = [];

  constructor(private readonly scene: Phaser.Scene) {
    const { add } = scene;
    this.still = add.image(0, 0, '__DEFAULT').setVisible(false).setOrigin(0, 0);
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

  /** What only the size, the places and the theme decide: in portions, after each of which a press may be answered. */
  *layOut(picture: MapPicture, frame: Frame): Generator<void, void> {
    const { size, ratio, inset, theme } = frame;
    const at = picture.places.map((place) => place.at);
    const key = JSON.stringify([at, size, ratio, inset, theme, picture.sheet]);
    if (key === this.drawnStill) return;
    this.drawnStill = '';
    // Beside the brief, or on a narrow page, the key takes three rows.
    const narrow = size.width - inset.left - inset.right < 450;
    const bottom = narrow ? Math.max(inset.bottom, KEY_ROOM) : inset.bottom;
    const names = picture.sheet === 'blank' ? 36 : 0;
    const room = { ...inset, top: inset.top + names, bottom };
    const { projection, whole } = viewOf(at, picture.sheet, size, room);
    const earth = picture.sheet === 'earth' ? yield* readWorld() : undefined;
    yield;
    const spots = spotted(picture, projection, earth);
    const radius = earth ? 0 : discRadius(size, room);
    yield;
    const countries = earth ? countryNames(picture, projection, earth) : discNames(picture, spots, radius);
    yield;
    const [first, second] = picture.capitals ?? [];
    const a = spots.find(({ mark }) => mark.id === first);
    const b = spots.find(({ mark }) => mark.id === second);
    const { palette } = frame;
    const land = earth
      ? {
          world: earth,
          tinted: tintedCountries(picture, earth, frame),
          step: graticuleStep(projection, size),
          whole,
        }
      : spots.flatMap(({ mark: { capital }, x, y }): Disc[] =>
          capital === undefined ? [] : [{ x, y, radius, tint: palette.tints[capital] }],
        );
    const canvas = document.createElement('canvas');
    yield* drawStill(canvas, projection, palette, size, ratio, land);
    yield;
    // All at once, so that what is seen meanwhile is the old sheet with the old marks.
    this.spots = spots;
    this.radius = radius;
    this.countries = countries;
    this.strands = a && b ? strandsBetween(a, b) : undefined;
    this.setStill(canvas, frame);
    this.drawnStill = key;
    this.drawnLabels = '';
  }

  /** In portions too, for a picture whose sheet has been laid out. */
  *draw(picture: MapPicture, frame: Frame): Generator<void, void> {
    this.picture = picture;
    this.shown.trust = picture.thread?.value ?? 0;
    this.shown.security = picture.quiet?.value ?? 0;
    this.shown.aid = picture.flow?.value ?? 0;
    this.redrawMoving(frame);
    yield* this.drawMarks(picture, frame);
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
    for (const { mark, x, y, lane } of spots) {
      if (mark.halo) drawHalo(halos, x, y, shown.security, number(palette.security));
      else if (this.radius > 0 && picture.quiet && mark.capital !== undefined)
        drawRim(halos, x, y, this.radius + 4, shown.security, number(palette.security));
      if (lane) drawLane(halos, { x, y }, lane, SEA_RING + 3, shown.security, palette);
    }
    lines.clear();
    if (!strands) return;
    if (picture.flow) drawFlow(lines, strands, shown.aid, shown.drift, palette);
    if (picture.thread) drawThread(lines, strands, shown.trust, palette);
  }

  /** The middle of the thread, of the flow, or among the rings. */
  anchor(what: 'thread' | 'flow' | 'quiet'): { readonly x: number; readonly y: number } | undefined {
    if (what === 'quiet') {
      const rings = this.spots.filter(({ mark }) => mark.halo || this.radius > 0);
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
      const [event] = mark.happened;
      const press =
        mark.open.length > 0 ? { place: mark.id } : event === undefined ? {} : { event: event.event };
      const why = mark.halo || mark.patrol ? picture?.quiet?.why : undefined;
      return { x, y, reach, says: [mark.says, why].filter(Boolean).join(' '), ...press };
    });
    const along = (what: 'thread' | 'flow', meter: MapPicture['thread'] | MapPicture['flow']) =>
      meter === undefined || !strands
        ? []
        : strands.along(what, shown.trust).map(({ x, y }): Target => {
            return { x, y, reach: 13, says: [meter.says, meter.why].filter(Boolean).join(' ') };
          });
    return [...places, ...this.named, ...along('thread', picture?.thread), ...along('flow', picture?.flow)];
  }

  private elsewhere(picture: MapPicture, { size, inset }: Frame): Spotted[] {
    const { strands, radius } = this;
    const spot =
      radius > 0 && strands
        ? elsewhereSpot(picture, (strands.a.x + strands.b.x) / 2, strands.a.y + radius + 46)
        : elsewhereSpot(picture, inset.left + 100, size.height - inset.bottom - 20);
    return [spot];
  }

  private setStill(canvas: HTMLCanvasElement, { size }: Frame): void {
    const { textures } = this.scene;
    this.still.setVisible(false).setTexture('__DEFAULT');
    textures.remove(STILL);
    // Not addCanvas, which reads every pixel back.
    const { width, height } = canvas;
    textures.create(STILL, canvas, width, height)?.add('__BASE', 0, 0, 0, width, height);
    this.still.setTexture(STILL).setVisible(true).setOrigin(0, 0).setDisplaySize(size.width, size.height);
  }

  private *drawMarks(picture: MapPicture, frame: Frame): Generator<void, void> {
    const { spots, marks, labels, scene } = this;
    const current = spots.map((spot) => ({
      ...spot,
      mark: picture.places.find(({ id }) => id === spot.mark.id) ?? spot.mark,
    }));
    this.spots = current;
    const states = [picture.thread?.label, picture.flow?.label, picture.quiet?.label];
    const key = JSON.stringify([picture.places, picture.elsewhere, picture.seat, states]);
    if (key === this.drawnLabels) return;
    this.drawnLabels = key;
    yield;
    marks.clear();
    labels.removeAll(true);
    const items: readonly KeyItem[] = keyItems(picture, current, frame);
    const { box, texts } = drawKey(scene, marks, items, frame);
    labels.add(texts);
    yield;
    const taken: Box[] = [
      { ...box, weight: 3 },
      ...(this.strands?.boxes(this.shown.trust) ?? []),
      ...current.flatMap(({ lane }) => (lane ? laneBoxes(lane) : [])),
      ...(this.radius > 0 ? current.flatMap((spot) => rimBoxes(spot, this.radius)) : []),
    ];
    const elsewhere = picture.elsewhere.length > 0 ? this.elsewhere(picture, frame) : [];
    const named = [...current, ...elsewhere];
    const set = setMapLabels(scene, marks, named, taken, this.shown.security, this.countries, frame);
    labels.add([...set.texts]);
    this.named = set.targets;
    yield;
    for (const spot of current) drawPlace(marks, spot, picture, frame.palette);
  }
}
