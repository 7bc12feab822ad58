/** A scenario written in cards alone, by somebody who never sees the file. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { readScenario } from '../../src/scenario';
import { expectAccessible } from './axe';
import { watch } from './play';

test.use({ viewport: { width: 1366, height: 768 } });

async function begin(page: Page): Promise<void> {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await page.goto('/?stage=none#/studio');
  await page.getByRole('button', { name: 'Start from the template' }).click();
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toBeVisible();
}

/** Opens a part by the outline, by keyboard as well as by hand. */
async function open(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('navigation', { name: 'Outline' }).getByRole('button', { name }).first().click();
}

async function add(around: Page | Locator, button: string, name: string): Promise<void> {
  await around.getByRole('button', { name: button, exact: true }).last().click();
  await around.getByRole('textbox').and(around.locator(':focus')).fill(name);
  await around.getByRole('button', { name: 'Add', exact: true }).click();
}

async function write(around: Page | Locator, label: string, text: string): Promise<void> {
  const field = around.getByRole('textbox', { name: label, exact: true });
  await field.fill(text);
  await field.blur();
}

async function choose(around: Page | Locator, menu: string | RegExp, item: string): Promise<void> {
  await around.getByRole('button', { name: menu }).first().click();
  await around.getByRole('button', { name: item, exact: true }).click();
}

const option = (page: Page, name: string) => page.getByRole('region', { name: `Option “${name}”` });

/** One effect of an option: which meter, which way, how many points, and why. */
async function moves(
  card: Locator,
  meter: string,
  way: 'rises by' | 'falls by',
  points: number,
  why: string,
) {
  await card.getByRole('button', { name: '+ effect' }).click();
  await card.getByRole('combobox', { name: 'Meter', exact: true }).last().selectOption({ label: meter });
  await card.getByRole('combobox', { name: `Direction of ${meter}` }).selectOption({ label: way });
  await card.getByRole('spinbutton', { name: `Points of ${meter}` }).fill(String(points));
  await write(card, 'Why', why);
}

interface TurnSays {
  readonly headline: string;
  readonly brief: string;
  readonly ask: string;
  readonly answers: readonly [string, string];
}

/** Adds a turn and writes its one decision: the first answer builds trust, the second costs it. */
async function writeTurn(page: Page, turn: TurnSays): Promise<void> {
  await open(page, /^Turns/);
  await add(page, '+ turn', turn.headline);
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue(turn.headline);
  await expect(page.getByRole('textbox', { name: 'Headline' })).toBeFocused();
  await write(page, 'What everybody reads', turn.brief);
  await page.getByRole('button', { name: /^How does the government answer/ }).click();
  await write(page, 'The question', turn.ask);
  await write(option(page, 'The first answer'), 'What the button says', turn.answers[0]);
  await write(option(page, 'The second answer'), 'What the button says', turn.answers[1]);
  await moves(option(page, turn.answers[0]), 'Trust', 'rises by', 6, 'Whoever is asked feels respected.');
  await moves(option(page, turn.answers[1]), 'Fish in the lake', 'rises by', 4, 'Fewer nets, more fish.');
}

/** What stands in the cards has been looked over, and can be played. */
async function expectNoError(page: Page): Promise<void> {
  await expect(page.getByRole('link', { name: 'Try it from turn 1' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'To look at' }).getByRole('status')).not.toContainText(
    'error',
  );
}

async function savedText(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save file' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

test('a scenario of three turns is written in cards alone', async ({ page, baseURL }) => {
  const seen = watch(page, baseURL);
  await begin(page);
  await write(page, 'Title', 'The lake between us');
  await write(page, 'What it is about', 'Two countries share a lake: three summers decide whose it is.');

  await open(page, /^Governments/);
  const highland = page.getByRole('region', { name: 'Highland', exact: true });
  await choose(highland, 'More for “Highland”', 'Give another id');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('down');
  await expect(dialog).toContainText('“down” is taken');
  await dialog.getByRole('textbox').fill('north');
  await expect(dialog).toContainText(/named in \d+ other place/);
  await dialog.getByRole('button', { name: 'Give another id' }).click();
  await write(highland, 'Name of the government', 'Northland');

  await open(page, /^Meters/);
  await add(page, '+ meter', 'Fish in the lake');
  await page.getByRole('spinbutton', { name: 'Fish in the lake at the start' }).fill('60');

  await writeTurn(page, {
    headline: 'Nets on the water',
    brief: 'Boats of both countries meet in the middle of the lake.',
    ask: 'What is done about the nets?',
    answers: ['Talk about them', 'Cut them'],
  });
  await writeTurn(page, {
    headline: 'A dry summer',
    brief: 'The water is low, and the fish are few.',
    ask: 'Who may fish this year?',
    answers: ['Share the catch', 'Close our shore'],
  });
  const closed = option(page, 'Close our shore');
  await closed.getByRole('button', { name: '+ consequence' }).click();
  await writeTurn(page, {
    headline: 'The treaty',
    brief: 'A treaty lies on the table, with a pen beside it.',
    ask: 'Is it signed?',
    answers: ['Sign it', 'Wait a year'],
  });

  // The two turns of the template go, and with them what only they had.
  await open(page, /^Turns/);
  for (const headline of ['Highland shows its plans', 'A summer of little rain']) {
    await choose(page, `More for “${headline}”`, 'Remove');
    await expect(page.getByRole('button', { name: new RegExp(headline) })).toHaveCount(0);
  }
  await expectNoError(page);
  await expectAccessible(page);

  const { scenario, problems } = readScenario(await savedText(page));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(scenario?.title).toBe('The lake between us');
  expect(scenario?.governments.map(({ id, name }) => [id, name])).toEqual([
    ['north', 'Northland'],
    ['down', 'Lowland'],
  ]);
  expect(scenario?.turns.map(({ headline }) => headline)).toEqual([
    'Nets on the water',
    'A dry summer',
    'The treaty',
  ]);
  const [nets] = scenario?.turns[0]?.decisions ?? [];
  expect(nets?.ask).toBe('What is done about the nets?');
  expect(nets?.options.map(({ label, effects }) => [label, effects.meters])).toEqual([
    ['Talk about them', [{ meter: 'trust', hundredths: 600 }]],
    ['Cut them', [{ meter: 'fish-lake', hundredths: 400 }]],
  ]);
  expect(seen).toEqual({ errors: [], strangers: [] });
});

test('a rule is a sentence whose numbers are stepped and whose names are picked', async ({ page }) => {
  await begin(page);
  await open(page, /^dam/);
  const card = option(page, 'A high dam');
  await card.getByRole('button', { name: '+ consequence' }).click();
  const chance = card.getByRole('spinbutton', { name: 'Chance in percent' });
  await chance.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(chance).toHaveValue('35');
  const more = card.getByRole('button', { name: 'Add more to this sentence' }).last();
  await more.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(card.getByRole('spinbutton', { name: 'Turns until it lands' })).toHaveValue('1');
  await more.click();
  await card.getByRole('button', { name: 'a meter is low or high' }).click();
  await card.getByRole('spinbutton', { name: 'Trust below' }).fill('20');
  await card
    .getByRole('combobox', { name: 'Meter', exact: true })
    .last()
    .selectOption({ label: 'Power in Highland' });
  await card.getByRole('textbox', { name: 'Why' }).last().fill('Guards leave the works.');
  await card.getByRole('textbox', { name: 'Why' }).last().blur();
  await expectNoError(page);
  const { scenario } = readScenario(await savedText(page));
  const [high] = scenario?.turns[0]?.decisions[0]?.options ?? [];
  expect(high?.consequences).toMatchObject([
    {
      when: { kind: 'meter', meter: 'trust', below: 2000 },
      chance: 3500,
      after: 1,
      effects: { meters: [{ meter: 'power', hundredths: -500 }] },
      because: 'Guards leave the works.',
    },
  ]);
});

test('what is wrong stands at its card; what is taken away comes back', async ({ page }) => {
  await begin(page);
  await open(page, /^dam/);
  const card = option(page, 'A low dam');
  await card.getByRole('textbox', { name: 'Why' }).fill('');
  await card.getByRole('textbox', { name: 'Why' }).blur();
  await expect(card.getByRole('listitem')).toContainText([/moves a meter without saying why/]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card.getByRole('textbox', { name: 'Why' })).toHaveValue(/low dam gives some power/);
  await expect(card.getByText('moves a meter without saying why')).toHaveCount(0);

  await choose(page, 'More for “A low dam”', 'Remove');
  await expect(card).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card).toBeVisible();
});

test('by keyboard alone a new option is added and filled in', async ({ page }) => {
  await begin(page);
  await open(page, /^gates/);
  await page.getByRole('button', { name: '+ option' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Sell the water');
  await page.keyboard.press('Enter');
  const card = option(page, 'Sell the water');
  await expect(card.getByRole('textbox', { name: 'What the button says' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(card.getByRole('button', { name: 'More for “Sell the water”' })).toBeFocused();
});

test('every kind of card is accessible, on a telephone too', async ({ page }) => {
  test.slow();
  await begin(page);
  const parts = [
    'Title and notes',
    /^Governments/,
    /^Meters/,
    /^Sources/,
    /^answer/,
    /^Turns/,
    /^Events/,
    /^Endings/,
    /^Tests/,
  ];
  for (const part of parts) {
    await open(page, part);
    await expectAccessible(page);
  }
  await page.setViewportSize({ width: 360, height: 740 });
  for (const part of [/^answer/, /^Endings/]) {
    // In one column it folds away when something of it was chosen.
    await page.locator('summary').filter({ hasText: 'Outline' }).click();
    await open(page, part);
    await expect(page.locator('summary').filter({ hasText: 'Outline' })).toBeFocused();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }
});
