/** English or Spanish: at the start by the browser, in the middle of a turn by one press, and nothing lost. */
import { expect, type Page, test } from '@playwright/test';
import { playing as english } from '../../src/texts/en/playing';
import { authoring } from '../../src/texts/es/authoring';
import { playing as spanish } from '../../src/texts/es/playing';
import { expectAccessible } from './axe';
import { watch } from './play';

const COLOMBIAN = 'es-CO';

const textsOf = (areas: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
  Object.values(areas).flatMap((area) => Object.values(area));

/** What the interface says in English alone, without names put in. */
const ENGLISH = (() => {
  const said = new Set(textsOf(spanish));
  return textsOf(english).filter((text) => !text.includes('{{') && !said.has(text));
})();

/** Everything that can be seen or heard: text by text, and the names of controls. */
function everythingSaid(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) said.push(walker.currentNode.textContent ?? '');
    for (const element of document.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder']) said.push(element.getAttribute(name) ?? '');
    }
    return said.map((text) => text.trim()).filter((text) => text !== '');
  });
}

async function expectNoEnglish(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  const said = await everythingSaid(page);
  expect(said.length).toBeGreaterThan(10);
  expect(said.filter((text) => ENGLISH.includes(text))).toEqual([]);
}

/** A text of the interface with a title put in. */
const named = (text: string, title: string) => text.replace('{{title}}', title);

const startRow = async (page: Page) => {
  await page.getByRole('link', { name: named(spanish.shell.playNamed, 'La pelea por las visas') }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'La pelea por las visas' })).toBeVisible();
};

/** Presses Tab until the control has the focus. */
async function tabTo(page: Page, name: string, back = false): Promise<void> {
  const control = page.getByRole('button', { name, exact: true });
  for (let step = 0; step < 80; step++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`“${name}” cannot be reached`);
}

test.describe('in a browser that is set to Spanish', () => {
  test.use({ locale: COLOMBIAN });

  test('every screen is Spanish, and says so', async ({ page, baseURL }) => {
    const seen = watch(page, baseURL);
    await page.goto('/?stage=none');
    await expect(page.getByRole('heading', { name: 'La pelea por las visas' })).toBeVisible();
    await expectNoEnglish(page);
    await expectAccessible(page);
    for (const screen of ['games', 'compare', 'settings']) {
      await page.goto(`/?stage=none#/${screen}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNoEnglish(page);
    }
    await page.goto('/?stage=none');
    await startRow(page);
    await expectNoEnglish(page);
    await page.getByRole('button', { name: spanish.shell.start, exact: true }).click();
    await expect(page.getByRole('button', { name: spanish.play.seal })).toBeVisible();
    await expectNoEnglish(page);
    expect(seen).toEqual({ errors: [], strangers: [] });
  });

  test('a turn goes on in English and comes back, by keyboard alone, with the choice and the focus', async ({
    page,
  }) => {
    await page.goto('/?stage=none');
    await startRow(page);
    await page.getByRole('button', { name: spanish.shell.start, exact: true }).click();
    const options = page.getByRole('tabpanel').getByRole('radio');
    await expect(options.first()).toBeVisible();
    const label = await options.nth(1).evaluate((radio) => radio.parentElement?.textContent ?? '');
    await page.keyboard.press('2');
    await expect(options.nth(1)).toBeChecked();
    await page.evaluate(() => window.scrollTo(0, 40));
    const scrolled = await page.evaluate(() => window.scrollY);

    await tabTo(page, 'English', true);
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { name: 'The visa row', includeHidden: true })).toBeAttached();
    await expect(page.getByRole('button', { name: english.play.seal })).toBeVisible();
    await expect(page).toHaveTitle(/The visa row/);
    await expect(options.nth(1)).toBeChecked();
    await expect(page.getByRole('button', { name: 'English', exact: true })).toBeFocused();
    await expect(page.getByRole('button', { name: 'English', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
    expect(await options.nth(1).evaluate((radio) => radio.parentElement?.textContent ?? '')).not.toBe(label);

    await tabTo(page, 'Español');
    await page.keyboard.press('Space');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.getByRole('button', { name: 'Español', exact: true })).toBeFocused();
    await expect(options.nth(1)).toBeChecked();
    expect(await options.nth(1).evaluate((radio) => radio.parentElement?.textContent ?? '')).toBe(label);
    await expectNoEnglish(page);
    await page.reload();
    await expect(options.nth(1)).toBeChecked();
    await expectNoEnglish(page);
  });

  test('what was chosen comes before what the browser is set to', async ({ page }) => {
    await page.goto('/?stage=none#/settings');
    await page.getByRole('radio', { name: 'English' }).check();
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  test('a scenario that nobody has translated says so, and is marked as what it is', async ({ page }) => {
    await page.goto('/?stage=none#/studio');
    await expect(page.getByRole('heading', { level: 1, name: authoring.studio.drafts })).toBeVisible();
    await page.getByRole('button', { name: 'English', exact: true }).click();
    await page.getByRole('button', { name: 'Start from the template' }).click();
    await expect(page.getByRole('link', { name: /^Try it from turn/ })).toBeVisible();
    // The studio is loaded, and follows at once.
    await page.getByRole('button', { name: 'Español', exact: true }).click();
    await expect(page.getByRole('heading', { name: authoring.studio.outline })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Español', exact: true })).toBeFocused();
    await page.goto('/?stage=none#/studio');
    await expect(page.getByRole('heading', { level: 1, name: authoring.studio.drafts })).toBeVisible();
    await page.goto('/?stage=none#/');
    await page
      .getByRole('link', { name: named(spanish.shell.playNamed, 'Two countries, one river') })
      .click();
    await expect(page.getByText('Este escenario se cuenta solo en inglés.')).toBeVisible();
    await expect(
      page.getByRole('heading', { level: 1 }).locator('xpath=ancestor-or-self::*[@lang][1]'),
    ).toHaveAttribute('lang', 'en');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  });
});

test('in any other browser it begins in English, and the other language is one press away', async ({
  page,
}) => {
  await page.goto('/?stage=none');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(page.getByRole('heading', { name: 'La pelea por las visas' })).toBeVisible();
  await expectNoEnglish(page);
});

test('a reveal that is being played goes on in the other language', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto('/?stage=canvas');
  await page.getByRole('link', { name: 'Play “The visa row”' }).click();
  await page.getByRole('button', { name: 'Start' }).click();
  const seal = page.getByRole('button', { name: english.play.seal });
  await expect(seal).toBeVisible();
  const dossiers = page.getByRole('tablist').getByRole('tab');
  for (const dossier of await dossiers.all()) {
    await dossier.click();
    await page.keyboard.press('1');
  }
  await seal.click();
  // In this turn nothing is to be foreseen: one sees what the other side does.
  await expect(page.getByRole('heading', { name: english.play.whatMoved })).toBeVisible();
  const moves = page.locator('ul[aria-live=polite] > li');
  await expect(moves.first()).toBeVisible();
  const before = await moves.count();
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(page.getByRole('heading', { name: spanish.play.whatMoved })).toBeVisible();
  expect(await moves.count()).toBeGreaterThanOrEqual(before);
  await expect(page.getByRole('button', { name: spanish.play.toAftermath })).toBeVisible();
  await expectNoEnglish(page);
});

test('a language that is asked for while the studio still loads comes with the studio’s words', async ({
  page,
}) => {
  const late = (what: RegExp, ms: number) =>
    page.route(what, async (route) => {
      await new Promise((resume) => setTimeout(resume, ms));
      await route.continue();
    });
  await page.goto('/?stage=none');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await late(/\/studio-[\w-]+\.js$/, 700);
  await late(/\/playing-[\w-]+\.js$/, 2500);
  await page.getByRole('link', { name: english.shell.studio, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: english.shell.loading })).toBeVisible();
  await page.getByRole('button', { name: 'Español', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: authoring.studio.drafts })).toBeVisible();
});
