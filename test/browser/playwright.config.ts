import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  testDir: '.',
  outputDir: join(root, 'test-results'),
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // Two busy cores and a drawn world: a screen may take its time, and no test measures it.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [
    ['list'],
    [
      'json',
      {
        outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? join(tmpdir(), 'demarche-browser-tests.json'),
      },
    ],
  ],
  use: {
    baseURL: 'http://localhost:4174',
    browserName: 'chromium',
    screenshot: 'only-on-failure',
    // Only the test of playing offline has a use for it; to the others it is megabytes to unpack in every fresh browser.
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: browser(),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    // Vite itself, without npm in between, so that ending this process ends the server.
    command: 'node node_modules/vite/bin/vite.js preview --configLoader runner --port 4174 --strictPort',
    cwd: root,
    url: 'http://localhost:4174',
    reuseExistingServer: false,
  },
});

/** The browser, or an end in the one line that says what to install. */
function browser(): string {
  try {
    return findBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
