/** Playing through visible controls only, as a person would. */
import { expect, type Page } from '@playwright/test';
import { playing as english } from '../../src/texts/en/playing';
import type { Texts } from '../../src/texts/texts';

/** What the interface says to players, in one language. */
export type Words = Pick<Texts, keyof typeof english>;

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

/** A control's name up to what is put into it. */
export const beginning = (text: string) => text.split('{{')[0] ?? '';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Chooses in every dossier of the round by the number keys: option `pick(turn)`, or the last there is. */
export async function decideRound(page: Page, pick: number, say: Words = english): Promise<void> {
  const dossiers = page.getByRole('tablist', { name: say.play.decisions }).getByRole('tab');
  await expect(dossiers.first()).toBeVisible();
  const count = await dossiers.count();
  for (let i = 0; i < count; i++) {
    await dossiers.nth(i).click();
    const options = page.getByRole('tabpanel').getByRole('radio');
    const number = Math.min(pick, await options.count());
    await page.keyboard.press(String(number));
    await expect(options.nth(number - 1)).toBeChecked();
  }
  await expect(button(page, say.play.seal)).toBeEnabled();
}

type Beat = 'decide' | 'predict' | 'handover' | 'reveal' | 'aftermath';

/**
 * Plays on until the ending. Each turn is decided by `pick(turn)`: the number of the option in every dossier.
 * `each` is called whenever a beat begins that it names.
 */
export async function playToEnd(
  page: Page,
  pick: (turn: number) => number,
  each: Partial<Record<Beat, () => Promise<void>>> = {},
  say: Words = english,
): Promise<void> {
  const ending = page.getByText(say.play.ofHundredNoPar).first();
  const predict = button(page, say.play.predictAnswer);
  const take = page.getByRole('button', { name: beginning(say.play.handButton) });
  const skip = page.getByRole('button', { name: say.play.skipHint });
  const aftermath = button(page, say.play.toAftermath);
  const on = button(page, say.play.goOn).or(button(page, say.play.toEnding));
  const seal = button(page, say.play.seal);
  let turn = 1;
  for (let step = 0; step < 300; step++) {
    await expect(ending.or(predict).or(take).or(skip).or(aftermath).or(on).or(seal).first()).toBeVisible();
    if (await ending.isVisible()) return;
    if (await predict.isVisible()) {
      await each.predict?.();
      await page.getByRole('radio').first().check();
      await predict.click();
    } else if (await take.isVisible()) {
      await each.handover?.();
      await take.click();
    } else if (await seal.isVisible()) {
      await each.decide?.();
      await decideRound(page, pick(turn), say);
      await seal.click();
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

/** Drops a file on the page, as from the desktop. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([file, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content ?? ''], file ?? ''));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    },
    [name, text],
  );
}
