import { expect, test } from '@playwright/test';
import { decideRound, startGame } from './play';

test.use({ serviceWorkers: 'allow' });

test('after the first visit the game is there without a network', async ({ page, context }) => {
  await page.goto('/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).length), { message: 'the cache is filled' })
    .toBeGreaterThan(0);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await startGame(page, { seat: 'Colombia', other: 'What it really did', luck: 'OTTER-7' });
  await decideRound(page, 1);
});
