/** The stage: one Phaser game in a parent element, two sheets, asleep whenever nothing moves. */
import * as Phaser from 'phaser';
import type { Cue, MapPicture, StagePicture } from '../picture';
import { boot, inPortions, rendererOf } from './boot';
import { ChamberSheet } from './chamber-sheet';
import { MapSheet } from './map-sheet';
import { fontsReady, number, PALETTES, type Theme } from './palette';
import { ring } from './pen';
import { Reveal } from './reveal';
import { canBePressed, type Frame, type Sheet, type Target, targetAt } from './sheet';
import type { Inset } from './view';
import { readWorld } from './world';

/** What is done on the stage with a pointer. */
export interface StageEvents {
  place(id: string): void;
  seat(vote: string, member: string): void;
  /** What happened last turn. */
  event(id: string): void;
  /** What is under the pointer, as a sentence. */
  hover(sentence: string | undefined): void;
}

export interface StageOptions {
  readonly reducedMotion: boolean;
  readonly renderer: 'auto' | 'canvas' | 'webgl';
  readonly theme: Theme;
  /** What the page lays over the stage's edges, in CSS pixels: places are fitted inside it. */
  readonly inset?: Inset;
}

export interface Stage {
  show(picture: StagePicture): void;
  /** Plays the cues from the map that is shown; calls `done` when they are over or skipped. Show what follows then. */
  play(cues: readonly Cue[], done: () => void): void;
  skip(): void;
  /** The cues that are being played, in other words: as many, and each of the same kind. */
  retell(cues: readonly Cue[]): void;
  /** After the parent's size, the pixel ratio or (if given) the inset has changed. */
  resize(inset?: Inset): void;
  setTheme(theme: Theme): void;
  /** Without motion nothing is played, and what is being played ends. */
  setMotion(moves: boolean): void;
  destroy(): void;
}

/** Boots the stage; resolves when it can draw. Rejects where neither WebGL nor a 2D canvas is to be had. */
export async function mountStage(
  parent: HTMLElement,
  on: StageEvents,
  options: StageOptions,
): Promise<Stage> {
  const ratio = pixelRatio();
  const { width, height } = sizeOf(parent);
  const [scene] = await Promise.all([
    boot({
      type: rendererOf(options.renderer),
      parent,
      scale: { mode: Phaser.Scale.NONE, width: width * ratio, height: height * ratio, zoom: 1 / ratio },
      backgroundColor: PALETTES[options.theme].paper,
      input: { keyboard: false, gamepad: false, mouse: false, touch: false },
      audio: { noAudio: true },
      banner: false,
      fps: { smoothStep: false },
      autoFocus: false,
      disableContextMenu: false,
      render: { antialias: true, antialiasGL: true, roundPixels: false, powerPreference: 'low-power' },
    }),
    fontsReady(),
    inPortions(readWorld()),
  ]);
  return new PhaserStage(parent, scene, on, options);
}

function pixelRatio(): number {
  return Math.min(3, Math.max(1, window.devicePixelRatio || 1));
}

function sizeOf(parent: HTMLElement): { readonly width: number; readonly height: number } {
  return { width: Math.max(120, parent.clientWidth), height: Math.max(120, parent.clientHeight) };
}

class PhaserStage implements Stage {
  private readonly map: MapSheet;
  private readonly chamber: ChamberSheet;
  private readonly over: Phaser.GameObjects.Container;
  private readonly hoverRing: Phaser.GameObjects.Graphics;
  private readonly canvas: HTMLCanvasElement;
  private frame: Frame;
  private picture: StagePicture | undefined;
  private lastMap: MapPicture | undefined;
  private reveal: Reveal | undefined;
  private stale = false;
  private work: Generator<void, void> | undefined;
  private asked = false;
  private said: string | undefined;
  private destroyed = false;
  private still: boolean;

  constructor(
    private readonly parent: HTMLElement,
    private readonly scene: Phaser.Scene,
    private readonly on: StageEvents,
    options: StageOptions,
  ) {
    this.still = options.reducedMotion;
    this.map = new MapSheet(scene);
    this.chamber = new ChamberSheet(scene);
    this.over = scene.add.container();
    this.hoverRing = scene.add.graphics();
    this.frame = this.frameOf(options.theme, options.inset);
    this.canvas = scene.game.canvas;
    this.canvas.setAttribute('aria-hidden', 'true');
    this.canvas.style.display = 'block';
    this.canvas.style.touchAction = 'manipulation';
    this.canvas.addEventListener('pointermove', this.onMove);
    this.canvas.addEventListener('pointerleave', this.onLeave);
    this.canvas.addEventListener('click', this.onClick);
    document.addEventListener('visibilitychange', this.onSeen);
    scene.game.events.on(Phaser.Core.Events.POST_RENDER, this.afterFrame);
    this.scaleAll();
    this.setSheet('map');
    this.map.root.setVisible(false);
  }

  show(picture: StagePicture): void {
    this.picture = picture;
    if (picture.scene === 'map') this.lastMap = picture.map;
    this.redraw();
  }

  play(cues: readonly Cue[], done: () => void): void {
    this.skip();
    if (this.still || cues.length === 0) {
      done();
      return;
    }
    this.work ??= this.drawing();
    while (!this.work.next().done);
    this.work = undefined;
    this.hoverRing.clear();
    this.reveal = new Reveal(
      {
        scene: this.scene,
        map: this.map,
        chamber: this.chamber,
        over: this.over,
        frame: () => this.frame,
        picture: () => this.lastMap,
        show: (sheet) => this.setSheet(sheet),
      },
      cues,
      () => {
        this.reveal = undefined;
        this.redraw();
        done();
      },
    );
    this.wake();
  }

  skip(): void {
    this.reveal?.skip();
  }

  retell(cues: readonly Cue[]): void {
    this.reveal?.retell(cues);
  }

  resize(inset?: Inset): void {
    this.frame = this.frameOf(this.frame.theme, inset ?? this.frame.inset);
    const { size, ratio } = this.frame;
    const { scale } = this.scene;
    scale.setZoom(1 / ratio);
    scale.resize(Math.round(size.width * ratio), Math.round(size.height * ratio));
    // Phaser leaves the old style where the zoom is 1.
    this.canvas.style.width = `${size.width}px`;
    this.canvas.style.height = `${size.height}px`;
    this.scaleAll();
    this.redraw();
  }

  setTheme(theme: Theme): void {
    this.frame = this.frameOf(theme, this.frame.inset);
    this.scene.cameras.main.setBackgroundColor(this.frame.palette.paper);
    this.redraw();
  }

  setMotion(moves: boolean): void {
    this.still = !moves;
    if (!moves) this.skip();
  }

  destroy(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    this.reveal = undefined;
    this.canvas.removeEventListener('pointermove', this.onMove);
    this.canvas.removeEventListener('pointerleave', this.onLeave);
    this.canvas.removeEventListener('click', this.onClick);
    document.removeEventListener('visibilitychange', this.onSeen);
    const { game } = this.scene;
    game.events.off(Phaser.Core.Events.POST_RENDER, this.afterFrame);
    game.destroy(true);
    // A destroyed game tidies up in its next frame.
    game.loop.wake();
  }

  private frameOf(theme: Theme, inset: Inset | undefined): Frame {
    const size = sizeOf(this.parent);
    const narrow = size.width < 560;
    const margin = narrow
      ? { top: 26, right: 34, bottom: 82, left: 34 }
      : { top: 64, right: 76, bottom: 76, left: 76 };
    return { size, ratio: pixelRatio(), theme, palette: PALETTES[theme], inset: inset ?? margin };
  }

  private scaleAll(): void {
    for (const part of [this.map.root, this.chamber.root, this.over, this.hoverRing])
      part.setScale(this.frame.ratio);
  }

  private setSheet(sheet: 'map' | 'chamber'): void {
    this.map.root.setVisible(sheet === 'map');
    this.chamber.root.setVisible(sheet === 'chamber');
  }

  private redraw(): void {
    this.stale = true;
    this.wake();
  }

  /** Draws what has changed, a portion after each frame, so that the page answers first; then lets Phaser show it. */
  private wake(): void {
    if (this.asked || this.destroyed) return;
    this.asked = true;
    const soon = () => requestAnimationFrame(() => setTimeout(this.goOn));
    // The frame that answers a press has to be seen before anything is begun.
    if (this.work) soon();
    else requestAnimationFrame(soon);
  }

  private readonly goOn = () => {
    this.asked = false;
    if (this.destroyed) return;
    this.work ??= this.drawing();
    if (this.work.next().done) {
      this.work = undefined;
      requestAnimationFrame(this.showDrawn);
    } else this.wake();
  };

  private readonly showDrawn = () => {
    if (!this.destroyed && !document.hidden) this.scene.game.loop.wake(true);
  };

  /** Whatever is newest when a portion ends is drawn next; a sheet that was begun is ended, since most changes need the same. */
  private *drawing(): Generator<void, void> {
    while (this.stale && !this.reveal) {
      this.stale = false;
      const { picture, frame } = this;
      if (!picture) return;
      if (picture.scene === 'map') {
        yield* this.map.layOut(picture.map, frame);
        if (this.stale) continue;
        yield* this.map.draw(picture.map, frame);
      } else this.chamber.draw(picture.chamber, frame);
      this.setSheet(picture.scene);
      this.hoverRing.clear();
    }
  }

  /** Out of sight nothing moves; a reveal goes on where it was. */
  private readonly onSeen = () => {
    if (document.hidden) this.scene.game.loop.sleep();
    else this.wake();
  };

  private readonly afterFrame = () => {
    if (!this.reveal) this.scene.game.loop.sleep();
  };

  private targetOf(event: MouseEvent): Target | undefined {
    if (this.reveal || !this.picture) return undefined;
    const box = this.canvas.getBoundingClientRect();
    const sheet: Sheet = this.picture.scene === 'map' ? this.map : this.chamber;
    return targetAt(sheet.targets(), event.clientX - box.left, event.clientY - box.top);
  }

  private readonly onMove = (event: PointerEvent) => {
    const target = this.targetOf(event);
    const pressed = target !== undefined && canBePressed(target);
    this.canvas.style.cursor = pressed ? 'pointer' : '';
    if (target?.says === this.said) return;
    this.said = target?.says;
    this.ring(pressed ? target : undefined);
    this.on.hover(this.said);
  };

  private readonly onLeave = () => {
    if (this.said === undefined) return;
    this.said = undefined;
    this.ring(undefined);
    this.on.hover(undefined);
  };

  private readonly onClick = (event: MouseEvent) => {
    const target = this.targetOf(event);
    if (target?.place !== undefined) this.on.place(target.place);
    else if (target?.event !== undefined) this.on.event(target.event);
    if (target?.seat) this.on.seat(target.seat.vote, target.seat.member);
  };

  /** A thin ring around what can be pressed. */
  private ring(target: Target | undefined): void {
    this.hoverRing.clear();
    if (target) {
      const ink = number(this.frame.palette.ink);
      ring(this.hoverRing, target.x, target.y, Math.max(12, target.reach - 1), 1.6, ink);
    }
    this.wake();
  }
}
