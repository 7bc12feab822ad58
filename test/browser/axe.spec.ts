/** axe on every screen and state, in both languages, on a wide page and a narrow one, by day and by night. */
import { expect, type Page, test } from '@playwright/test';
import { toldByAxe } from './axe';
import {
  ENGLISH,
  SPANISH,
  type Tongue,
  throughClass,
  throughGame,
  throughScreens,
  throughStudio,
  type Visit,
} from './walk';

test.describe.configure({ mode: 'parallel', timeout: 300_000 });

const WALKS = {
  'the screens around a game': (page: Page, _: Tongue, visit: Visit) => throughScreens(page, visit),
  'a game from its setting up to its comparison': throughGame,
  'the studio': throughStudio,
  'what a class plays': throughClass,
};

/** What a theme can change. */
const COLORS = ['color-contrast', 'link-in-text-block'];

const stop =
  (page: Page): Visit =>
  async (state) => {
    expect.soft(await toldByAxe(page), state).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
    expect.soft(await toldByAxe(page, COLORS), `${state}, by night`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'day');
  };

for (const tongue of [ENGLISH, SPANISH])
  for (const viewport of [
    { width: 1366, height: 768 },
    { width: 360, height: 740 },
  ])
    test.describe(`in ${tongue.name} at ${viewport.width} × ${viewport.height}`, () => {
      test.use({ locale: tongue.locale, viewport });
      for (const [what, walk] of Object.entries(WALKS))
        test(what, ({ page }) => walk(page, tongue, stop(page)));
    });
