/** The stage is light, and nobody needs it: no motion, no WebGL, no canvas, no pointer, no frame that shows nothing new. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { playing as english } from '../../src/texts/en/playing';
import { playing as spanish } from '../../src/texts/es/playing';
import { expectAccessible } from './axe';
import { decideRound, playToEnd, watch } from './play';

test.describe.configure({ mode: 'parallel', timeout: 300_000 });

declare global {
  interface Window {
    /** Frames that were asked for and drawn. */
    framesDrawn: number;
  }
}

const seal = (page: Page) => page.getByRole('button', { name: english.play.seal, exact: true });

async function beginRow(page: Page, query: string): Promise<void> {
  await page.goto(`/${query}#/new/visa-row`);
  await page.getByRole('button', { name: english.shell.start, exact: true }).click();
  await expect(seal(page)).toBeVisible();
}

async function countFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.framesDrawn = 0;
    const ask = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (draw) =>
      ask((time) => {
        window.framesDrawn += 1;
        draw(time);
      });
  });
}

/** Comes to rest, and then draws nothing in the time of a long look. */
async function expectRest(page: Page): Promise<void> {
  const drawn = async () => {
    const before = await page.evaluate(() => window.framesDrawn);
    await page.waitForTimeout(700);
    return (await page.evaluate(() => window.framesDrawn)) - before;
  };
  await expect.poll(drawn, { timeout: 60_000 }).toBe(0);
  expect(await drawn()).toBe(0);
}

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  for (const renderer of ['canvas', 'webgl'])
    test(`at rest no frame is drawn by ${renderer}: before a choice, after it, after the reveal, and on another screen`, async ({
      page,
    }) => {
      await countFrames(page);
      await beginRow(page, `?stage=${renderer}`);
      await expect(page.locator('canvas')).toBeVisible();
      await expectRest(page);
      expect(await page.evaluate(() => window.framesDrawn)).toBeGreaterThan(0);
      await decideRound(page, 1);
      await expectRest(page);
      await seal(page).click();
      const on = page.getByRole('button', { name: english.play.toAftermath, exact: true });
      const skip = page.getByRole('button', { name: english.play.predictSkip, exact: true });
      await expect(on.or(skip).first()).toBeVisible({ timeout: 60_000 });
      if (await skip.isVisible()) await skip.click();
      await expect(on).toBeVisible({ timeout: 60_000 });
      await expectRest(page);
      await page.goto(`/?stage=${renderer}#/settings`);
      await expect(page.getByRole('heading', { name: english.shell.settings })).toBeVisible();
      await expectRest(page);
    });
});

test.describe('with motion, in another tab', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  /** As the page is told that it is hidden or seen; a browser that draws nothing on a screen hides no tab of itself. */
  const setHidden = (page: Page, hidden: boolean) =>
    page.evaluate((now) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => now });
      Object.defineProperty(document, 'visibilityState', {
        configurable: true,
        get: () => (now ? 'hidden' : 'visible'),
      });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);

  test('a reveal waits, draws nothing, and goes on', async ({ page }) => {
    await countFrames(page);
    await beginRow(page, '?stage=canvas');
    await expect(page.locator('canvas')).toBeVisible();
    await decideRound(page, 1);
    await expectRest(page);
    await seal(page).click();
    const guess = page.getByRole('button', { name: english.play.predictSkip, exact: true });
    const skip = page.getByRole('button', { name: english.play.skipHint });
    await expect(guess.or(skip).first()).toBeVisible();
    if (await guess.isVisible()) await guess.click();
    await expect(skip).toBeVisible();
    await setHidden(page, true);
    // What was under way when it was hidden comes to its end.
    await expectRest(page);
    await expect(skip).toBeVisible();
    await setHidden(page, false);
    await expect(page.getByRole('button', { name: english.play.toAftermath, exact: true })).toBeVisible({
      timeout: 60_000,
    });
  });
});

test.describe('with colors of the system’s own', () => {
  /** What can set a control apart where the system chooses the colors. */
  const SEEN = [
    'border-top-color',
    'border-top-width',
    'border-bottom-color',
    'border-bottom-width',
    'background-color',
    'outline-style',
    'color',
  ];

  test.use({ contextOptions: { reducedMotion: 'reduce', forcedColors: 'active' } });

  test('what is chosen, pressed and where one is can still be told, and axe has nothing to say', async ({
    page,
  }) => {
    await beginRow(page, '?stage=none');
    const look = (control: Locator) =>
      control.evaluate((element, parts) => {
        const style = getComputedStyle(element);
        return parts.map((part) => style.getPropertyValue(part)).join(' ');
      }, SEEN);
    const differs = (one: Locator, other: Locator) =>
      expect.poll(async () => (await look(one)) === (await look(other))).toBe(false);
    const options = page.getByRole('tabpanel').locator('label > input + *');
    await options.first().click();
    await differs(options.first(), options.nth(1));
    const views = page.getByRole('group', { name: english.play.views }).getByRole('button');
    await differs(views.first(), views.last());
    const languages = page.getByRole('group', { name: english.shell.language }).getByRole('button');
    await differs(languages.first(), languages.last());
    await expectAccessible(page);
    await page.goto('/?stage=none#/settings');
    const links = page.getByRole('navigation').getByRole('link');
    await differs(links.last(), links.first());
  });
});

test('without motion nothing is played: the reveal is there at once, whole', async ({ page }) => {
  await beginRow(page, '?stage=canvas');
  await decideRound(page, 1);
  await seal(page).click();
  await expect(page.getByRole('button', { name: english.play.toAftermath, exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: english.play.skipHint })).toHaveCount(0);
  const moving = () =>
    page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);
  await expect.poll(moving).toBe(0);
});

test('without WebGL and without a canvas the map is told in words, and the game is played to its end', async ({
  page,
  baseURL,
}) => {
  const seen = watch(page, baseURL);
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await beginRow(page, '');
  const words = page.getByRole('region', { name: english.play.mapInWords });
  await expect(words.getByText(english.play.stageMissing)).toBeVisible();
  await expect(words.getByRole('listitem').first()).toBeVisible();
  await playToEnd(page, () => 2);
  expect(seen.strangers).toEqual([]);
});

test.describe('by keyboard alone, in Spanish', () => {
  test.use({ locale: 'es-CO' });

  /** Presses Tab until the control has the focus. */
  async function tabTo(page: Page, control: Locator): Promise<void> {
    await expect(control).toBeVisible();
    for (let step = 0; step < 150; step++) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`${control} cannot be reached`);
  }

  test('a game goes from the shelf to its two front pages', async ({ page, baseURL }) => {
    const seen = watch(page, baseURL);
    const { play, shell } = spanish;
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const press = async (control: Locator, key = 'Enter') => {
      await tabTo(page, control);
      await page.keyboard.press(key);
    };
    await page.goto('/?stage=none');
    await press(page.locator('a[href="#/new/visa-row"]'));
    const seats = page.getByRole('group', { name: shell.seatAsk }).getByRole('radio');
    await tabTo(page, seats.first());
    await page.keyboard.press('ArrowDown');
    await expect(seats.nth(1)).toBeChecked();
    await expect(seats.nth(1)).toBeFocused();
    await press(button(shell.start));

    const ending = page.getByText(play.ofHundredNoPar).first();
    const sealed = button(play.seal);
    const guess = button(play.predictAnswer);
    const after = button(play.toAftermath);
    const on = button(play.goOn).or(button(play.toEnding));
    for (let step = 0; step < 40; step++) {
      await expect(ending.or(sealed).or(guess).or(after).or(on).first()).toBeVisible();
      if (await ending.isVisible()) break;
      if (await sealed.isVisible()) {
        const dossiers = page.getByRole('tablist', { name: play.decisions }).getByRole('tab');
        const count = await dossiers.count();
        for (let index = 0; index < count; index++) {
          await tabTo(page, page.getByRole('tab', { selected: true }));
          if (index > 0) await page.keyboard.press('ArrowRight');
          await page.keyboard.press('1');
        }
        await press(sealed);
      } else if (await guess.isVisible()) {
        await press(page.getByRole('radio').first(), 'Space');
        await press(guess);
      } else if (await after.isVisible()) await press(after);
      else await press(on);
    }
    await expect(ending).toBeVisible();
    await expect(page.getByText('de 100 en este modelo').first()).toBeVisible();
    await tabTo(page, button(play.saveFile));
    expect(seen).toEqual({ errors: [], strangers: [] });
  });
});
