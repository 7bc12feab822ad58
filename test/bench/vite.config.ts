/** Bundles the benchmark as the game is bundled: what calls cost depends on whether functions stand in one module. */
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'test/bench/simulate.ts',
    outDir: 'node_modules/.cache/bench',
    emptyOutDir: true,
    target: 'es2022',
  },
  ssr: { noExternal: true },
  logLevel: 'warn',
});
