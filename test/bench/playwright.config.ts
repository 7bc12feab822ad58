import { defineConfig } from '@playwright/test';
import base from '../browser/playwright.config';

/** One page at a time, and nothing that would be measured along with it. */
export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: '*.measure.ts',
  workers: 1,
  reporter: 'line',
  use: { ...base.use, screenshot: 'off', actionTimeout: 15_000 },
});
