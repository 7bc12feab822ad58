/** 1280 × 1024 pixels, enlarged four times: nothing scrolls sideways, in the language with the longer words. */
import { expect, type Page, test } from '@playwright/test';
import { SPANISH, throughClass, throughGame, throughScreens, throughStudio, type Visit } from './walk';

test.describe.configure({ mode: 'parallel', timeout: 300_000 });
test.use({ locale: SPANISH.locale, viewport: { width: 320, height: 256 } });

const stop =
  (page: Page): Visit =>
  async (state) => {
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, state).toBeLessThanOrEqual(320);
  };

test('the screens around a game', ({ page }) => throughScreens(page, stop(page)));
test('a game from its setting up to its comparison', ({ page }) => throughGame(page, SPANISH, stop(page)));
test('the studio', ({ page }) => throughStudio(page, SPANISH, stop(page)));
test('what a class plays', ({ page }) => throughClass(page, SPANISH, stop(page)));
