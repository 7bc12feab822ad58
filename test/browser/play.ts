/** Playing through visible controls only, as a person would. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export interface Setup {
  readonly seat: 'United States' | 'Colombia';
  readonly other: 'What it really did' | 'Unpredictable' | 'Another person on this device';
  readonly luck: string;
  readonly short?: boolean;
  /** How the world is drawn; left out: not at all, which is faster and shows everything in words. */
  readonly stage?: 'canvas' | 'webgl';
}

/** Errors of the page and requests to other hosts, collected from now on. */
export function watch(page: Page, baseURL: string | undefined): { errors: string[]; strangers: string[] } {
  const seen = { errors: [] as string[], strangers: [] as string[] };
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && seen.errors.push(message.text()));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== baseURL && protocol.startsWith('http')) seen.strangers.push(request.url());
  });
  return seen;
}

/** axe finds nothing wrong, and nothing that it could not decide. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const { violations, incomplete } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations', 'incomplete'] })
    .analyze();
  const told = [...violations, ...incomplete].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
  expect(told).toEqual([]);
}

export async function startGame(page: Page, setup: Setup): Promise<void> {
  await page.goto(`/?stage=${setup.stage ?? 'none'}`);
  await page.getByRole('link', { name: /Play “The rift/ }).click();
  await page
    .getByRole('group', { name: 'Which government do you play?' })
    .getByRole('radio', { name: setup.seat, exact: true })
    .check();
  await page
    .getByRole('group', { name: /Who plays the other side/ })
    .getByRole('radio', { name: setup.other })
    .check();
  await page.getByLabel('The name of your luck').fill(setup.luck);
  if (setup.short) await page.getByRole('radio', { name: /A shorter course/ }).check();
  await page.getByRole('button', { name: 'Start' }).click();
}

const seal = (page: Page) => page.getByRole('button', { name: 'Seal decisions' });

/** Chooses in every dossier of the round by the number keys: option `pick(turn)`, or the last there is. */
export async function decideRound(page: Page, pick: number): Promise<void> {
  const dossiers = page.getByRole('tablist', { name: 'Decisions of this round' }).getByRole('tab');
  await expect(dossiers.first()).toBeVisible();
  const count = await dossiers.count();
  for (let i = 0; i < count; i++) {
    await dossiers.nth(i).click();
    const options = page.getByRole('tabpanel').getByRole('radio');
    const number = Math.min(pick, await options.count());
    await page.keyboard.press(String(number));
    await expect(options.nth(number - 1)).toBeChecked();
  }
  await expect(seal(page)).toBeEnabled();
}

const BEATS = {
  handover: /^I (play|sit in) /,
  predict: 'Skip',
  skipReveal: /^Skip/,
  toAftermath: 'What really happened',
  goOn: /^(Continue|To the front pages)$/,
} as const;

/**
 * Plays on until the ending. Each turn is decided by `pick(turn, seat)`: the number of the option in every dossier.
 * `each` is called once in every beat that it names.
 */
export async function playToEnd(
  page: Page,
  pick: (turn: number) => number,
  each: Partial<Record<'decide' | 'predict' | 'handover' | 'reveal' | 'aftermath', () => Promise<void>>> = {},
): Promise<void> {
  let turn = 1;
  for (let step = 0; step < 300; step++) {
    const ending = page.getByText(/of 100 in this model/).first();
    const predict = page.getByRole('button', { name: 'That is my guess' });
    const take = page.getByRole('button', { name: BEATS.handover });
    const skip = page.getByRole('button', { name: BEATS.skipReveal });
    const aftermath = page.getByRole('button', { name: BEATS.toAftermath });
    const on = page.getByRole('button', { name: BEATS.goOn });
    await expect(
      ending.or(predict).or(take).or(skip).or(aftermath).or(on).or(seal(page)).first(),
    ).toBeVisible();
    if (await ending.isVisible()) return;
    if (await predict.isVisible()) {
      await each.predict?.();
      await page.getByRole('radio').first().check();
      await predict.click();
    } else if (await take.isVisible()) {
      await each.handover?.();
      await take.click();
    } else if (await seal(page).isVisible()) {
      await each.decide?.();
      await decideRound(page, pick(turn));
      await seal(page).click();
    } else if (await aftermath.isVisible()) {
      await each.reveal?.();
      await aftermath.click();
    } else if (await on.isVisible()) {
      await each.aftermath?.();
      turn += 1;
      await on.click();
    } else if (await skip.isVisible()) {
      await skip.click();
    }
  }
  throw new Error('the game did not come to an ending');
}
