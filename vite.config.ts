import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { builtInScenarios } from './scenarios/vite-plugin';

/** The letters of the first screen are asked for with the page, so that they are there when its words are. */
const preloadedFonts: Plugin = {
  name: 'demarche-fonts',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) =>
          /(plex-sans-latin-wght|plex-mono-latin-500|newsreader-latin-400-normal).*\.woff2$/.test(file),
        )
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${file}` },
          injectTo: 'head',
        })),
  },
};

export default defineConfig({
  // Relative, so that the built files work under any path of any web server.
  base: './',
  publicDir: 'assets/public',
  plugins: [
    react(),
    preloadedFonts,
    builtInScenarios(fileURLToPath(new URL('./scenarios', import.meta.url))),
    // After the first visit everything is there without a network.
    VitePWA({
      registerType: 'autoUpdate',
      injectRegister: 'script-defer',
      manifest: {
        name: 'Demarche',
        short_name: 'Demarche',
        description: 'Two governments, one dispute, every change explained.',
        display: 'standalone',
        background_color: '#f6f1e6',
        theme_color: '#f6f1e6',
        icons: [{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,json,woff2}'],
        globIgnores: ['**/*{cyrillic,greek,vietnamese}*'],
        maximumFileSizeToCacheInBytes: 2_000_000,
      },
    }),
  ],
  build: {
    target: 'es2022',
    sourcemap: true,
    // Phaser alone is larger than the default limit and cannot be made smaller.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'phaser', test: /[\\/]node_modules[\\/]phaser[\\/]/ }] },
      },
    },
  },
  test: {
    include: ['test/unit/**/*.test.ts', 'test/unit/**/*.test.tsx'],
    environment: 'node',
    // No test leaves anything behind in a module; reading them anew for every file would take twice as long.
    isolate: false,
    // Whole games of a large scenario, on two busy cores.
    testTimeout: 30_000,
    allowOnly: false,
  },
});
