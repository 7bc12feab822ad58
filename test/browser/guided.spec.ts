/** The guided first game: led by hints through every beat, by keyboard alone, and left in peace by whoever wants that. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { playing as english } from '../../src/texts/en/playing';
import { expectAccessible } from './axe';
import { watch } from './play';

test.describe.configure({ timeout: 300_000 });

type Name = keyof typeof english.guide;

/** The beginning of a hint, up to the first name that is put in. */
const beginning = (name: Name) => english.guide[name].split('{{')[0]?.slice(0, 24) ?? '';

const hints = (page: Page) => page.getByRole('note', { name: english.guide.hint });
const close = (page: Page) => page.getByRole('button', { name: english.guide.close });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const seal = (page: Page) => button(page, english.play.seal);

/** That hint and no other is there, and has not taken the focus. */
async function expectHint(page: Page, name: Name): Promise<void> {
  await expect(hints(page)).toHaveCount(1);
  await expect(hints(page)).toContainText(beginning(name));
  const inside = await hints(page).evaluate((note) => note.contains(document.activeElement));
  expect(inside, 'a hint takes no focus').toBe(false);
}

/** Presses Tab until a control has the focus. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let step = 0; step < 120; step++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${control} cannot be reached`);
}

/** axe finds nothing; what is scrolled half out of sight it could not measure. */
async function expectFine(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('*')) element.scrollTop = 0;
  });
  await expectAccessible(page);
}

async function press(page: Page, control: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

async function begin(page: Page): Promise<void> {
  await page.goto('/?stage=none');
  await page.getByRole('link', { name: 'Play “The visa row”' }).click();
  await button(page, english.shell.start).click();
  await expect(seal(page)).toBeVisible();
}

/** Asks a meter why it moved, and comes back. */
async function ask(page: Page, meter: Locator): Promise<void> {
  await press(page, meter);
  await expect(page.getByRole('dialog').getByRole('heading', { name: /Why did “Trust” move/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(meter).toBeFocused();
}

test('the shelf says where to start', async ({ page }) => {
  await page.goto('/?stage=none');
  const start = page.getByText('Start here: a first game in 10 minutes');
  await expect(start).toHaveCount(1);
  const story = page.getByRole('article').filter({ has: start });
  await expect(story.getByRole('link', { name: /^Play “/ })).toHaveAccessibleName('Play “The visa row”');
});

test('the visa row is played to its end by keyboard, and every hint comes once and in its time', async ({
  page,
  baseURL,
}) => {
  const seen = watch(page, baseURL);
  await begin(page);

  await expectHint(page, 'read');
  await expectFine(page);
  await press(page, close(page), 'Escape');
  await expectHint(page, 'decide');
  await expect(seal(page)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('1');
  await expectHint(page, 'mandate');
  await press(page, close(page));
  await expect(hints(page)).toContainText(beginning('meters'));
  await expect(close(page)).toBeFocused();
  await expectFine(page);
  await ask(page, page.getByRole('banner').getByRole('button', { name: /^Trust/ }));
  await expect(hints(page)).toHaveCount(0);
  await press(page, seal(page));

  await expectHint(page, 'reveal');
  await press(page, close(page));
  await expect(hints(page)).toContainText(beginning('ledger'));
  await expectFine(page);
  await ask(page, page.getByRole('main').getByRole('button', { name: 'Trust', exact: true }).first());
  await expect(hints(page)).toHaveCount(0);
  await press(page, button(page, english.play.toAftermath));

  await expectHint(page, 'really');
  await expectFine(page);
  await press(page, button(page, english.play.goOn));

  // The second turn speaks of what the first has not had, and so does a reload.
  await expect(page.getByRole('heading', { name: /Two capitals choose their words/ })).toBeVisible();
  await expect(hints(page)).toHaveCount(0);
  await page.reload();
  await expect(seal(page)).toBeVisible();
  await expect(hints(page)).toHaveCount(0);
  await page.keyboard.press('2');
  await press(page, seal(page));
  await expectHint(page, 'predict');
  await expectFine(page);
  await press(page, page.getByRole('radio').first(), 'Space');
  await press(page, button(page, english.play.predictAnswer));
  await press(page, button(page, english.play.toAftermath));
  await press(page, button(page, english.play.goOn));

  await expect(hints(page)).toHaveCount(0);
  await page.keyboard.press('3');
  await press(page, seal(page));
  const skip = button(page, english.play.predictSkip);
  await expect(skip.or(button(page, english.play.toAftermath))).toBeVisible();
  if (await skip.isVisible()) await press(page, skip);
  await expect(hints(page)).toHaveCount(0);
  await press(page, button(page, english.play.toAftermath));
  await press(page, button(page, english.play.toEnding));

  await expect(page.getByText(/of 100 in this model/)).toBeVisible();
  await expectHint(page, 'ending');
  await expectFine(page);
  await press(page, page.getByRole('link', { name: english.guide.playAgain }));
  await press(page, button(page, english.shell.leaveGo));
  await button(page, english.shell.start).click();
  await expect(seal(page)).toBeVisible();
  await page.keyboard.press('1');
  await expect(hints(page)).toHaveCount(0);
  expect(seen).toEqual({ errors: [], strangers: [] });
});

test('“No more hints” holds for this game, also after a reload; Settings bring back what was closed', async ({
  page,
}) => {
  await begin(page);
  await press(page, close(page));
  await expectHint(page, 'decide');
  await press(page, button(page, english.guide.quiet));
  await expect(hints(page)).toHaveCount(0);
  await page.reload();
  await expect(seal(page)).toBeVisible();
  await page.keyboard.press('1');
  await expect(hints(page)).toHaveCount(0);
  const game = page.url();

  await page.goto('/?stage=none#/settings');
  await button(page, english.guide.again).click();
  await expect(page.getByRole('status')).toHaveText(english.guide.againDone);
  await page.goto(game);
  await expect(seal(page)).toBeVisible();
  await expectHint(page, 'mandate');
});

for (const [width, height] of [
  [1366, 768],
  [360, 740],
] as const) {
  test(`at ${width} × ${height} the way to the seal stays free of hints`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await begin(page);
    await close(page).click();
    await expectHint(page, 'decide');
    await page.getByRole('tab').first().scrollIntoViewIfNeeded();
    await page.getByRole('radio').first().focus();
    await expect(seal(page)).toBeInViewport({ ratio: 1 });
    await page.getByRole('radio').last().focus();
    const last = await page.getByRole('radio').last().locator('xpath=..').boundingBox();
    const bar = await seal(page).locator('xpath=..').boundingBox();
    expect(last && bar && last.y + Math.min(last.height, 60) <= bar.y).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expectFine(page);
  });
}
