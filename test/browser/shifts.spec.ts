/** Nothing moves of itself after the first paint, on any screen, on a slow machine with a slow network. */
import { expect, type Page, test } from '@playwright/test';
import { beginning, decideRound } from './play';
import {
  ENGLISH,
  SPANISH,
  throughClass,
  throughGame,
  throughScreens,
  throughStudio,
  type Visit,
} from './walk';

test.describe.configure({ mode: 'parallel', timeout: 300_000 });

declare global {
  interface Window {
    /** What has moved though nobody pressed anything, since somebody looked last: how much, when, and what. */
    moved: { readonly value: number; readonly told: string }[];
  }
}

/** A line of text by a letter's width, where letters come later than the page waits for them: no more is forgiven. */
const LETTER = 0.005;

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.moved = [];
    interface Shift extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly { readonly node: Node | null; readonly currentRect: DOMRectReadOnly }[];
    }
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, startTime, sources } of list.getEntries() as Shift[]) {
        const what = sources.map(
          ({ node, currentRect: { x, y } }) =>
            `${node?.nodeName ?? 'gone'} “${node?.textContent?.slice(0, 40) ?? ''}” to ${Math.round(x)}, ${Math.round(y)}`,
        );
        const told = `${value.toFixed(4)} at ${Math.round(startTime)} ms: ${what.join('; ')}`;
        if (!hadRecentInput) window.moved.push({ value, told });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 300,
    downloadThroughput: 400_000,
    uploadThroughput: 200_000,
  });
}

/** Looks again when all that a page still waits for has come. */
const stop =
  (page: Page): Visit =>
  async (state) => {
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(300);
    const moved = await page.evaluate(() => window.moved.splice(0));
    const sum = moved.reduce((all, { value }) => all + value, 0);
    expect.soft(sum, [state, ...moved.map(({ told }) => told)].join('\n')).toBeLessThan(LETTER);
  };

/** Opened by their address, as from a link or after a reload. */
const ADDRESSES = [
  '',
  'new/us-colombia-2025',
  'games',
  'compare',
  'settings',
  'accessibility',
  'teach/us-colombia-2025',
  'model/us-colombia-2025',
  'studio',
];

for (const [tongue, viewport] of [
  [ENGLISH, { width: 1366, height: 768 }],
  [SPANISH, { width: 360, height: 740 }],
] as const)
  test.describe(`in ${tongue.name} at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ locale: tongue.locale, viewport });
    test.beforeEach(({ page }) => watchShifts(page));

    test('every address, opened for itself', async ({ page }) => {
      for (const address of ADDRESSES) {
        await page.goto('about:blank');
        await page.goto(`/?stage=canvas#/${address}`);
        await expect(page.locator('main h1, main h2').first()).toBeVisible();
        await stop(page)(`#/${address}`);
      }
    });
    test('from screen to screen', ({ page }) => throughScreens(page, stop(page)));
    test('a game from its setting up to its comparison', ({ page }) =>
      throughGame(page, tongue, stop(page), 'canvas'));
    test('the studio', ({ page }) => throughStudio(page, tongue, stop(page)));
    test('what a class plays', ({ page }) => throughClass(page, tongue, stop(page)));

    test.describe('with motion', () => {
      test.use({ contextOptions: { reducedMotion: 'no-preference' } });

      test('a turn with its reveal, and after a reload', async ({ page }) => {
        const { play, shell } = tongue.say;
        const button = (name: string) => page.getByRole('button', { name, exact: true });
        const look = stop(page);
        await page.goto('/?stage=canvas#/new/visa-row');
        await button(shell.start).click();
        await expect(page.locator('canvas')).toBeVisible();
        await decideRound(page, 1, tongue.say);
        await look('a turn');
        await button(play.seal).click();
        const skip = page.getByRole('button', { name: beginning(play.skipHint) });
        const guess = button(play.predictAnswer);
        await expect(guess.or(skip).or(button(play.toAftermath)).first()).toBeVisible();
        if (await guess.isVisible()) await button(play.predictSkip).click();
        await expect(button(play.toAftermath)).toBeVisible({ timeout: 60_000 });
        await look('a reveal that nobody skips');
        await page.reload();
        await expect(button(play.toAftermath).or(button(play.goOn)).or(skip).first()).toBeVisible();
        await look('a reload in the middle');
      });
    });
  });
