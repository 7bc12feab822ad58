/** Plays the cues of a reveal one after the other on map and chamber. */
import type * as Phaser from 'phaser';
import type { ChoiceCue, Cue, EventCue, MapPicture, MeterCue, Side } from '../picture';
import type { ChamberSheet } from './chamber-sheet';
import type { MapSheet } from './map-sheet';
import { number } from './palette';
import { disc, ring } from './pen';
import type { Frame } from './sheet';
import { drawSign } from './sign-drawings';
import { type Slip, slip } from './slips';

/** CSS pixels a second that the flow's dashes go. */
const DRIFT = 34;

/** Milliseconds. */
const LONGEST_FRAME = 400;

export interface RevealParts {
  readonly scene: Phaser.Scene;
  readonly map: MapSheet;
  readonly chamber: ChamberSheet;
  /** Over both sheets. */
  readonly over: Phaser.GameObjects.Container;
  frame(): Frame;
  picture(): MapPicture | undefined;
  show(sheet: 'map' | 'chamber'): void;
}

export class Reveal {
  private next = 0;
  /** Milliseconds played, and when the next cue is due. */
  private played = 0;
  private due = 0;
  private caption: Slip | undefined;
  /** The opened slips of both governments. */
  private choices: Slip[] = [];
  private over = false;
  private readonly onUpdate = (_time: number, delta: number) => this.advance(delta);

  constructor(
    private readonly parts: RevealParts,
    private cues: readonly Cue[],
    private readonly done: () => void,
  ) {
    parts.scene.events.on('update', this.onUpdate);
    this.step();
  }

  /** Ends it at once; what it was to show is shown by the picture that follows. */
  skip(): void {
    this.finish();
  }

  /** What comes after the cue that is being played is said in these words. */
  retell(cues: readonly Cue[]): void {
    this.cues = cues;
  }

  private step(): void {
    const cue = this.cues[this.next++];
    if (!cue) {
      this.finish();
      return;
    }
    this.due += cue.ms;
    this.perform(cue);
  }

  private finish(): void {
    if (this.over) return;
    this.over = true;
    const { scene, over, show, chamber } = this.parts;
    scene.events.off('update', this.onUpdate);
    scene.tweens.killAll();
    over.removeAll(true);
    over.setAlpha(1);
    if (chamber.root.visible) show('map');
    this.done();
  }

  private perform(cue: Cue): void {
    const { chamber, show, frame } = this.parts;
    if (cue.kind !== 'vote' && cue.kind !== 'seat' && chamber.root.visible) show('map');
    if (cue.kind !== 'choice') this.clearChoices();
    if (cue.kind === 'choice') this.choice();
    else if (cue.kind === 'meter') this.meter(cue);
    else if (cue.kind === 'event') this.event(cue);
    else if (cue.kind === 'vote') {
      this.clearCaption();
      chamber.draw(cue.chamber, frame());
      show('chamber');
    } else if (cue.kind === 'seat') {
      chamber.vote(cue.member, cue.ballot, cue.vetoes, cue.tally, frame());
      this.ripple(cue.member, cue.ms);
    }
  }

  /** Both governments' seals are broken at once: their slips unfold at the capitals, each with all that was chosen. */
  private choice(): void {
    const { scene, over } = this.parts;
    if (this.choices.length > 0) return;
    const all = this.cues.filter((cue) => cue.kind === 'choice');
    for (const side of [0, 1] as const) {
      const cues = all.filter((cue) => (cue.side ?? 0) === side);
      if (cues.length > 0) this.choices.push(this.unfold(side, cues));
    }
    for (const { box } of this.choices) {
      over.add(box);
      scene.tweens.add({ targets: box, scaleY: { from: 0.08, to: 1 }, duration: 240, ease: 'Cubic.Out' });
    }
  }

  private unfold(side: Side, cues: readonly ChoiceCue[]): Slip {
    const { parts } = this;
    const { palette, ratio, size } = parts.frame();
    const made = slip(
      parts.scene,
      ratio,
      palette,
      {
        label: parts.picture()?.governments[side]?.name ?? '',
        labelColor: palette.sideInks[side],
        accent: palette.sides[side],
        lines: cues.map(({ label }) => label),
      },
      Math.min(264, size.width * 0.46),
    );
    const capital = parts.map.spots.find(({ mark }) => mark.capital === side);
    const home = capital ?? { x: side === 0 ? size.width * 0.25 : size.width * 0.75, y: size.height / 2 };
    const spot = this.besideCapital(home, made, size);
    made.box.setPosition(spot.x, spot.y);
    return made;
  }

  private besideCapital(
    home: { readonly x: number; readonly y: number },
    made: Slip,
    size: Frame['size'],
  ): { x: number; y: number } {
    const right = home.x + 20;
    const fits = right + made.width < size.width - 8;
    const x = Math.round(fits ? right : Math.max(8, home.x - 20 - made.width));
    const [other] = this.choices;
    let y = Math.round(Math.min(size.height - made.height - 8, Math.max(8, home.y - 26)));
    if (other) {
      const clash =
        Math.abs(other.box.x - x) < Math.max(other.width, made.width) &&
        y < other.box.y + other.height + 8 &&
        y + made.height + 8 > other.box.y;
      if (clash)
        y = other.box.y >= y ? Math.max(8, other.box.y - made.height - 8) : other.box.y + other.height + 8;
    }
    return { x, y };
  }

  private clearChoices(): void {
    const { scene } = this.parts;
    for (const old of this.choices) {
      scene.tweens.add({ targets: old.box, alpha: 0, duration: 180, onComplete: () => old.box.destroy() });
    }
    this.choices = [];
  }

  private meter(cue: MeterCue): void {
    const { parts } = this;
    const { scene, map } = parts;
    const picture = parts.picture();
    const { palette } = parts.frame();
    const headlines = [
      { mark: picture?.thread, field: 'trust', what: 'thread', color: palette.trust, ink: palette.trustInk },
      {
        mark: picture?.quiet,
        field: 'security',
        what: 'quiet',
        color: palette.security,
        ink: palette.securityInk,
      },
      { mark: picture?.flow, field: 'aid', what: 'flow', color: palette.aid, ink: palette.aidInk },
    ] as const;
    const own = headlines.find(({ mark }) => mark?.meter === cue.meter);
    if (own) {
      const { field } = own;
      scene.tweens.killTweensOf(map.shown);
      map.shown[field] = cue.from;
      scene.tweens.add({ targets: map.shown, [field]: cue.to, duration: cue.ms * 0.75, ease: 'Sine.InOut' });
    }
    const clamp = (value: number) => Math.floor(Math.min(10000, Math.max(0, value)) / 100);
    this.say(
      {
        label: cue.name,
        labelColor: own?.ink ?? palette.muted,
        accent: own?.color ?? palette.line,
        arrow: cue.to < cue.from ? '−' : '+',
        lines: [`${clamp(cue.from)} → ${clamp(cue.to)}`],
        ...(own && cue.because[0] !== undefined && { body: cue.because[0] }),
      },
      own ? map.anchor(own.what) : undefined,
      own?.what === 'flow',
    );
  }

  private event(cue: EventCue): void {
    const { parts } = this;
    const { scene, map, over } = parts;
    const { palette } = parts.frame();
    const spot = map.spots.find(({ mark }) => mark.id === cue.place);
    const text = {
      label: spot?.mark.name ?? '',
      labelColor: palette.muted,
      accent: palette.ink,
      lines: [cue.headline],
    };
    this.say(text, spot && { x: spot.x + 8, y: spot.y });
    if (!spot) return;
    const lift = spot.atSea && spot.mark.patrol ? 0 : 30;
    const pen = scene.add.graphics({ x: spot.x, y: Math.max(22, spot.y - lift) });
    disc(pen, 0, 0, 17, number(palette.card), 1);
    ring(pen, 0, 0, 17, 1.6, number(palette.ink), 1);
    drawSign(pen, cue.sign, 0, 0, { ink: number(palette.ink), ground: number(palette.card) }, 1.1);
    over.add(pen);
    scene.tweens.add({
      targets: pen,
      scale: { from: 1.5, to: 1 },
      alpha: { from: 0, to: 1 },
      duration: 200,
      ease: 'Sine.Out',
    });
  }

  /** A caption beside what it is about, or in the lower left corner. */
  private say(
    text: Parameters<typeof slip>[3],
    at: { readonly x: number; readonly y: number } | undefined,
    toLeft = false,
  ): void {
    const { scene, over, frame } = this.parts;
    const { palette, ratio, size, inset } = frame();
    this.clearCaption();
    const made = slip(scene, ratio, palette, text, Math.min(264, size.width - 16));
    const most = size.width - made.width - 8;
    const [left, right] = at ? [at.x - 22 - made.width, Math.min(at.x + 22, most)] : [inset.left, inset.left];
    const rightFits = at === undefined || right >= at.x + 8;
    const wanted = (toLeft && left >= 8) || !rightFits ? left : right;
    const top = at ? at.y - made.height / 2 : size.height - inset.bottom - made.height;
    const x = Math.round(Math.min(most, Math.max(8, wanted)));
    const y = Math.round(Math.min(size.height - made.height - 8, Math.max(8, top)));
    made.box.setPosition(x, y);
    over.add(made.box);
    this.caption = made;
  }

  private clearCaption(): void {
    this.caption?.box.destroy();
    this.caption = undefined;
  }

  /** A ring runs out from a seat that has voted. */
  private ripple(member: string, ms: number): void {
    const { scene, chamber, over, frame } = this.parts;
    const spot = chamber.seatAt(member);
    if (!spot) return;
    const pen = scene.add.graphics({ x: spot.x, y: spot.y });
    ring(pen, 0, 0, spot.radius + 2, 1.6, number(frame().palette.ink), 1);
    over.add(pen);
    scene.tweens.add({
      targets: pen,
      scale: 1.7,
      alpha: 0,
      duration: Math.max(220, ms),
      onComplete: () => pen.destroy(),
    });
  }

  /** By the clock, so that a slow machine sees fewer frames and waits no longer; a hidden page's gap counts as one frame. */
  private advance(delta: number): void {
    this.played += Math.min(delta, LONGEST_FRAME);
    while (!this.over && this.played >= this.due) this.step();
    if (this.over) return;
    const { map, frame } = this.parts;
    if (!map.root.visible) return;
    map.shown.drift += (DRIFT * delta) / 1000;
    map.redrawMoving(frame());
  }
}
