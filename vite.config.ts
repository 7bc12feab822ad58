import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { builtInScenarios } from './scenarios/vite-plugin';

export default defineConfig({
  // Relative, so that the built files work under any path of any web server.
  base: './',
  publicDir: 'assets/public',
  plugins: [react(), builtInScenarios(new URL('./scenarios', import.meta.url).pathname)],
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
    allowOnly: false,
  },
});
