/** How Phaser is started, by which renderer, and what is read meanwhile. */
import * as Phaser from 'phaser';

/** Names of drivers that draw WebGL with the processor. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

export function boot(config: Phaser.Types.Core.GameConfig): Promise<Phaser.Scene> {
  return new Promise((resolve) => {
    const scene = new Phaser.Scene('stage');
    Object.assign(scene, { create: () => resolve(scene) });
    new Phaser.Game({ ...config, scene });
  });
}

/** Where WebGL would be done in software, the 2D canvas is much faster. Not every browser that draws so admits it when asked. */
export function rendererOf(wanted: 'auto' | 'canvas' | 'webgl'): number {
  if (wanted === 'canvas') return Phaser.CANVAS;
  if (wanted === 'webgl') return Phaser.WEBGL;
  const probe = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (!probe) return Phaser.CANVAS;
  const named = probe.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL ?? probe.RENDERER;
  const driver = String(probe.getParameter(named));
  probe.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE.test(driver) ? Phaser.CANVAS : Phaser.WEBGL;
}

/** A task of its own for each portion of the work, so that a press in between is answered. */
export async function inPortions(work: Generator<void, unknown>): Promise<void> {
  while (!work.next().done) await new Promise((resume) => setTimeout(resume));
}
