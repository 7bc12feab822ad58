/** What a school's network has to carry: kilobytes of script, gzip at its usual level, as servers send it. */
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { playing as english } from '../../src/texts/en/playing';
import { playing as spanish } from '../../src/texts/es/playing';

const KB = 1000;

/** The scripts that the page asks for from now on: name → compressed bytes. */
function weigh(page: Page): Map<string, Promise<number>> {
  const scripts = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    const name = new URL(response.url()).pathname;
    scripts.set(
      name,
      response.body().then((body) => gzipSync(body).length),
    );
  });
  return scripts;
}

async function sum(scripts: Map<string, Promise<number>>, counts: (name: string) => boolean) {
  const named = await Promise.all([...scripts].map(async ([name, size]) => [name, await size] as const));
  return named.filter(([name]) => counts(name)).reduce((total, [, size]) => total + size, 0);
}

for (const { language, locale, start, seal } of [
  { language: 'English', locale: 'en-US', start: english.shell.start, seal: english.play.seal },
  { language: 'Spanish', locale: 'es-CO', start: spanish.shell.start, seal: spanish.play.seal },
]) {
  test.describe(`in ${language}`, () => {
    test.use({ locale });

    test('the first screen takes at most 150 kB of script, the first turn at most 700 kB', async ({
      page,
    }) => {
      const scripts = weigh(page);
      const isScenario = (name: string) => name.includes('us-colombia-2025');
      await page.goto('/?stage=canvas', { waitUntil: 'networkidle' });
      const first = await sum(scripts, (name) => !isScenario(name));
      expect(first).toBeGreaterThan(50 * KB);
      expect(first).toBeLessThan(150 * KB);

      await page.locator('a[href="#/new/us-colombia-2025"]').click();
      await page.getByRole('button', { name: start, exact: true }).click();
      await expect(page.getByRole('button', { name: seal })).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(await sum(scripts, (name) => /phaser/.test(name))).toBeGreaterThan(0);
      // What is the same in every language, and the words of one.
      expect(await sum(scripts, isScenario)).toBeGreaterThan(20 * KB);
      expect(await sum(scripts, isScenario)).toBeLessThanOrEqual(60 * KB);
      expect(await sum(scripts, () => true)).toBeLessThan(700 * KB);
    });
  });
}
