/** The second meter around a place: one small quiet disc where it is calm; rings like those of an epicentre where it is not. */
import { disc, type Pen, ring } from './pen';

/** Radius of the widest ring. */
export const HALO_RING = 19;

function heatOf(security: number): number {
  return 1 - Math.min(1, Math.max(0, security / 10000));
}

export function haloRadius(security: number): number {
  return 8 + heatOf(security) * 4;
}

/** With its rings. */
export function haloReach(security: number): number {
  const heat = heatOf(security);
  return haloRadius(security) + (heat > 0.4 ? 3.6 : 0) + (heat > 0.65 ? 3.6 : 0);
}

export function drawHalo(pen: Pen, x: number, y: number, security: number, color: number): void {
  const heat = heatOf(security);
  const radius = haloRadius(security);
  disc(pen, x, y, radius, color, 0.2 + 0.12 * heat);
  const rings = [0.4, 0.65].map((from) => Math.min(1, Math.max(0, (heat - from) / 0.2)));
  for (const [i, strength] of rings.entries()) {
    if (strength === 0) continue;
    ring(pen, x, y, radius + 3.6 * (i + 1), 1.3, color, 0.85 * strength);
  }
}

/** The same around a whole country on a sheet without land: one ring where it is calm, three where it is not. */
export function drawRim(
  pen: Pen,
  x: number,
  y: number,
  radius: number,
  security: number,
  color: number,
): void {
  const heat = heatOf(security);
  for (const [i, from] of [-0.2, 0.4, 0.65].entries()) {
    const strength = Math.min(1, Math.max(0, (heat - from) / 0.2));
    if (strength > 0) ring(pen, x, y, radius + 5 + 5 * i, 1.4, color, 0.85 * strength);
  }
}
