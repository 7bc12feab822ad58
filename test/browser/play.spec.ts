import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe';
import { decideRound, playToEnd, startGame, watch } from './play';

test.describe.configure({ timeout: 300_000 });

test('the rift is played to its end as each government and by two on a device, and the three are compared', async ({
  page,
  baseURL,
}) => {
  const seen = watch(page, baseURL);
  const games = [
    { seat: 'United States', other: 'What it really did', pick: () => 1, stage: 'canvas' },
    { seat: 'Colombia', other: 'Unpredictable', pick: (turn: number) => 1 + (turn % 3) },
    { seat: 'United States', other: 'Another person on this device', pick: () => 3 },
  ] as const;
  for (const { pick, ...setup } of games) {
    // The first one is drawn and moves.
    await page.emulateMedia({ reducedMotion: 'stage' in setup ? 'no-preference' : 'reduce' });
    await startGame(page, { ...setup, luck: 'HERON-42' });
    await playToEnd(page, pick);
    await expect(page.getByText('The Washington Dispatch')).toBeVisible();
    await expect(page.getByText('El Correo de Bogotá')).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save file' }).click();
    expect((await download).suggestedFilename()).toMatch(/^demarche-.*\.json$/);
  }
  await page.goto('/#/games');
  const boxes = page.getByRole('checkbox');
  await expect(boxes).toHaveCount(3);
  for (const box of await boxes.all()) await box.check();
  await page
    .getByRole('link', { name: /Compare/ })
    .or(page.getByRole('button', { name: /Compare/ }))
    .last()
    .click();
  await expect(page.getByRole('heading', { name: /The same luck, different choices/ })).toBeVisible();
  await expect(page.getByText('What really happened').first()).toBeVisible();
  await expectAccessible(page);
  expect(seen).toEqual({ errors: [], strangers: [] });
});

test('every beat of a game passes axe, in words for whoever does not see it', async ({ page }) => {
  const once = (check: () => Promise<void>) => {
    let done = false;
    return async () => {
      if (done) return;
      done = true;
      await check();
    };
  };
  const check = () => expectAccessible(page);
  await startGame(page, {
    seat: 'United States',
    other: 'Another person on this device',
    luck: 'OTTER-7',
    short: true,
  });
  await playToEnd(page, () => 2, {
    decide: once(check),
    predict: once(check),
    handover: once(check),
    reveal: once(check),
    aftermath: once(check),
  });
  await check();
});

test('a game in progress survives a reload, with what was chosen and what was sealed', async ({ page }) => {
  await startGame(page, { seat: 'Colombia', other: 'What it really did', luck: 'HERON-42' });
  await decideRound(page, 1);
  await page.keyboard.press('2');
  await expect(page.getByRole('radio', { name: /Speak for Gaza/ })).toBeChecked();
  await page.reload();
  await expect(page.getByRole('radio', { name: /Speak for Gaza/ })).toBeChecked();
  await page.keyboard.press('3');
  await expect(page.getByRole('radio', { name: /Stay inside/ })).toBeChecked();
});

test('every meter answers why it moved, with rule, reason, certainty and source', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await startGame(page, { seat: 'Colombia', other: 'What it really did', luck: 'HERON-42' });
  await decideRound(page, 1);
  await page.getByRole('button', { name: 'Seal decisions' }).click();
  await page.getByRole('button', { name: 'Skip', exact: true }).click();
  await page.getByRole('button', { name: /^Skip/ }).click();
  await page
    .getByRole('button', { name: /^Trust/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: /Why did “Trust” move/ })).toBeVisible();
  await expect(dialog.getByText(/Call on soldiers to disobey/).first()).toBeVisible();
  await expect(dialog.getByText('documented').first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
