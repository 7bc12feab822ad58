/** What map and chamber have in common: a sheet in CSS pixels, with things on it that can be pointed at. */
import type * as Phaser from 'phaser';
import type { Box } from './labels';
import type { Palette, Theme } from './palette';
import type { Inset, Size } from './view';

export interface Frame {
  readonly size: Size;
  /** Device pixels a CSS pixel. */
  readonly ratio: number;
  readonly inset: Inset;
  readonly theme: Theme;
  readonly palette: Palette;
}

/** Something on a sheet that says what it is, and may be pressed. */
export interface Target {
  readonly x: number;
  readonly y: number;
  /** How near a pointer has to come, in CSS pixels; at least 12. */
  readonly reach: number;
  /** What belongs to it beside, as its label. */
  readonly box?: Box;
  readonly says: string;
  readonly place?: string;
  readonly event?: string;
  readonly seat?: { readonly vote: string; readonly member: string };
}

export interface Sheet {
  readonly root: Phaser.GameObjects.Container;
  targets(): readonly Target[];
}

/** Whether a press on it does anything. */
export function canBePressed({ place, event, seat }: Target): boolean {
  return place !== undefined || event !== undefined || seat !== undefined;
}

/** The nearest target within its reach; those that can be pressed before those that only speak. */
export function targetAt(targets: readonly Target[], x: number, y: number): Target | undefined {
  let best: { readonly target: Target; readonly distance: number } | undefined;
  for (const target of targets) {
    const { box } = target;
    const inBox =
      box !== undefined && x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
    const away = Math.hypot(target.x - x, target.y - y);
    if (away > target.reach && !inBox) continue;
    const distance = (inBox ? Math.min(away, target.reach) : away) + (canBePressed(target) ? 0 : 1000);
    if (!best || distance < best.distance) best = { target, distance };
  }
  return best?.target;
}
