import { expect, type Page, test } from '@playwright/test';
import { decideRound, startGame } from './play';

/** Everything that the page has put where it can be read: the document, the accessibility tree, every storage. */
async function everythingReadable(page: Page): Promise<string> {
  const html = await page.content();
  const tree = await page.locator('body').ariaSnapshot();
  const stored = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const records = await Promise.all(
      databases.map(
        ({ name = '' }) =>
          new Promise<unknown[]>((resolve, reject) => {
            const opening = indexedDB.open(name);
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = async () => {
              const database = opening.result;
              const all: unknown[] = [];
              for (const store of database.objectStoreNames) {
                await new Promise<void>((done) => {
                  const request = database.transaction(store).objectStore(store).getAll();
                  request.onsuccess = () => {
                    all.push(...request.result);
                    done();
                  };
                });
              }
              database.close();
              resolve(all);
            };
          }),
      ),
    );
    return JSON.stringify([
      records,
      { ...localStorage },
      { ...sessionStorage },
      history.state,
      document.title,
    ]);
  });
  return [html, tree, stored, page.url()].join('\n');
}

test('between two people, nothing of the first one’s choice can be found anywhere', async ({ page }) => {
  await startGame(page, {
    seat: 'United States',
    other: 'Another person on this device',
    luck: 'HERON-42',
    short: true,
  });
  // Turn 1 goes in rounds: Bogotá speaks first, and Washington sees it. The second turn of the course has sealed decisions of both.
  await decideRound(page, 1);
  await page.getByRole('button', { name: 'Seal decisions' }).click();
  const skip = page.getByRole('button', { name: 'Skip', exact: true });
  const take = page.getByRole('button', { name: /^I (play|sit in) / });
  await expect(skip.or(take).first()).toBeVisible();
  if (await skip.isVisible()) await skip.click();
  await expect(page.getByRole('heading', { name: 'Hand the device to Washington' })).toBeVisible();
  const found = await everythingReadable(page);
  // What the game keeps of this turn is nothing: neither ids nor words of the option that was sealed.
  for (const trace of ['appeal', 'Call on soldiers', '"words"']) expect(found).not.toContain(trace);
  expect(found).toContain('us-colombia-2025');
  await expect(page.locator('canvas')).toHaveCount(0);
  await take.click();
  // What this round may show, it shows: Washington's decision sees Bogotá's.
  await expect(page.getByText(/has chosen: Call on soldiers to disobey/)).toBeVisible();
});
