/** A scenario in the file view: written, broken, mended by its messages, tried, saved, opened, handed to a class and played. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe';
import { drop, playToEnd, watch } from './play';

const SCENARIO = `format: 1
id: lake
version: 1.0.0
language: en
title: The lake between us
about: Two countries share a lake. Three summers decide whose it is.
sources:
  survey: {title: Survey of the lake, publisher: Lake Office, date: 2020-05-01}
governments:
  north:
    name: Northland
    capital: Norton
    mandates:
      fish: {name: Keep the fish, wants: {fish: 2, trust: 1}}
  south:
    name: Southland
    capital: Sutton
    mandates:
      peace: {name: Keep the peace, wants: {trust: 1}}
meters:
  trust: {name: Trust, start: 40}
  fish: {name: Fish, start: 60}
topics: {lake: The lake}
turns:
  - id: first
    date: 2020-06-01
    headline: Nets on the water
    brief: Boats of both countries meet in the middle of the lake.
    sources: [survey]
    decisions:
      - id: nets
        by: north
        topic: lake
        ask: What does Northland do about the nets?
        really: {chose: talk, sources: [survey]}
        options:
          talk: {label: Talk about them, effects: {trust: 4}, because: People like to be asked., sources: [survey]}
          cut: {label: Cut them, effects: {trust: -8, fish: 5}, because: Cut nets catch nothing., sources: [survey]}
  - id: second
    date: 2021-06-01
    headline: A dry summer
    brief: The water is low, and the fish are few.
    sources: [survey]
    decisions:
      - id: ban
        by: south
        topic: lake
        ask: What does Southland do about fishing?
        really: {chose: share, sources: [survey]}
        options:
          share: {label: Share the catch, effects: {trust: 5, fish: -2}, because: Sharing binds., sources: [survey]}
          ban: {label: Close its shore, effects: {trust: -4, fish: 6}, because: Who is shut out remembers., sources: [survey]}
  - id: third
    date: 2022-06-01
    headline: The treaty
    brief: A treaty lies on the table.
    sources: [survey]
    decisions:
      - id: treaty
        by: north
        topic: lake
        ask: Does Northland sign?
        really: {chose: sign, sources: [survey]}
        options:
          sign: {label: Sign it, effects: {trust: 9}, because: A signature is a promise., sources: [survey]}
          wait: {label: Wait a year, effects: {trust: -3}, because: Waiting looks like a no., sources: [survey]}
endings:
  - {id: shared, when: {trust: {at_least: 50}}, title: One lake, front: {north: They share it, south: They share it}}
  - {id: split, title: Two shores, front: {north: They do not share it, south: They do not share it}}
`;

/** As a browser without access to files behaves: what is opened is picked, what is saved is downloaded. */
async function withoutFileAccess(page: Page) {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showOpenFilePicker');
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
}

const editor = (page: Page) => page.getByRole('textbox', { name: 'The scenario’s file' });
const tryIt = (page: Page) => page.getByRole('link', { name: /^Try it from turn/ });

async function toFile(page: Page) {
  await page.goto('/?stage=none#/studio');
  await page.getByRole('button', { name: 'Start from the template' }).click();
  await page.getByRole('tab', { name: 'File' }).click();
  await expect(editor(page)).toBeVisible();
}

async function write(page: Page, text: string) {
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
}

async function download(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [got] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: got.suggestedFilename(), text: readFileSync(await got.path(), 'utf8') };
}

/** In a window that is high enough for the whole file: axe cannot judge lines that are scrolled out of sight. */
async function expectFileAccessible(page: Page) {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 1366, height: 2600 });
  await expect(editor(page)).toContainText('format: 1');
  await page.mouse.move(0, 0);
  await expectAccessible(page);
  if (before) await page.setViewportSize(before);
}

test('a scenario is written in the file, tried, saved, opened, and played by a class in another browser', async ({
  page,
  browser,
  baseURL,
}) => {
  const seen = watch(page, baseURL);
  await withoutFileAccess(page);
  await toFile(page);
  await write(page, SCENARIO);
  await expect(tryIt(page)).toBeVisible();
  await expectFileAccessible(page);

  await test.step('broken, and mended by the messages alone', async () => {
    await write(
      page,
      SCENARIO.replace('trust: -8', 'trsut: -8')
        .replace('date: 2021-06-01', 'date: 2021-6-1')
        .replace('title: The lake between us\n', ''),
    );
    const list = page.getByRole('region', { name: 'To look at' });
    await expect(list.getByRole('status')).toContainText('3 errors');
    await expect(page.getByRole('button', { name: /^Try it from turn/ })).toBeDisabled();
    await expectFileAccessible(page);
    for (const left of ['2 errors', '1 error']) {
      await list.getByRole('button', { name: 'Put it right' }).first().click();
      await expect(list.getByRole('status')).toContainText(left);
    }
    await expect(list.getByText(/“title”/)).toBeVisible();
    await list.getByRole('button', { name: /^Error, line/ }).click();
    await expect(editor(page)).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.insertText('title: The lake between us\n');
    await expect(tryIt(page)).toBeVisible();
  });

  await test.step('tried from its last turn, nothing of it kept', async () => {
    await page
      .getByRole('navigation', { name: 'Outline' })
      .getByRole('button', { name: /3 · The treaty/ })
      .click();
    await page.getByRole('link', { name: 'Try it from turn 3' }).click();
    await expect(page.getByText('Does Northland sign?')).toBeVisible();
    await expectAccessible(page);
    await playToEnd(page, () => 1);
    await expect(page.getByRole('heading', { name: 'One lake' }).first()).toBeVisible();
    await page.getByRole('link', { name: 'Back to the studio' }).click();
    await expect(page.getByRole('heading', { name: 'Outline' })).toBeVisible();
  });

  const saved = await download(page, () => page.getByRole('button', { name: 'Save file' }).click());
  expect(saved.text.split('\n').sort()).toEqual(SCENARIO.split('\n').sort());

  await test.step('removed, put back, and opened from its file', async () => {
    await page.getByRole('link', { name: 'Studio' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Remove “The lake between us”' }).click();
    await expect(page.getByRole('button', { name: 'Put it back' })).toBeFocused();
    await page.getByRole('button', { name: 'Put it back' }).click();
    await expect(page.getByRole('link', { name: 'Open “The lake between us”' })).toBeVisible();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open a file' }).click(),
    ]);
    await chooser.setFiles({
      name: 'lake.yaml',
      mimeType: 'application/yaml',
      buffer: Buffer.from(saved.text),
    });
    await expect(page.getByText(/^lake\.yaml ·/)).toBeVisible();
    await expect(tryIt(page)).toBeVisible();
  });

  await test.step('on the shelf beside the built-in ones', async () => {
    await page.getByRole('link', { name: 'Play', exact: true }).click();
    const own = page.getByRole('region', { name: 'Your own scenarios' });
    await expect(own.getByRole('heading', { name: 'The lake between us' })).toHaveCount(2);
    await expectAccessible(page);
    await own.getByRole('link', { name: 'Open “The lake between us” in the studio' }).first().click();
  });

  await page.getByRole('tab', { name: 'Class' }).click();
  await page.getByLabel('The name of the luck').fill('HERON-42');
  await page.getByRole('checkbox', { name: 'Southland' }).uncheck();
  await page.getByRole('checkbox', { name: 'Options show where they tend to lead' }).uncheck();
  await page.getByRole('checkbox', { name: 'Players are asked what the other side will do' }).uncheck();
  await expectAccessible(page);
  const klass = await download(page, () => page.getByRole('button', { name: 'Make the class file' }).click());
  expect(klass.name).toBe('demarche-class-lake-HERON-42.json');
  expect(seen).toEqual({ errors: [], strangers: [] });

  const pupil = await (await browser.newContext(baseURL === undefined ? {} : { baseURL })).newPage();
  await pupil.goto('/?stage=none');
  await expect(pupil.getByRole('heading', { name: 'Scenarios', exact: true })).toBeVisible();
  await drop(pupil, klass.name, klass.text);
  await expect(pupil.getByText('Your class plays')).toBeVisible();
  await expect(pupil.getByRole('radio', { name: 'Southland' })).toHaveCount(0);
  await expectAccessible(pupil);
  await pupil.getByRole('button', { name: 'Start' }).click();
  await expect(pupil.getByText('What does Northland do about the nets?')).toBeVisible();
  await expect(pupil.getByText(/Tends to/)).toHaveCount(0);
  await pupil.reload();
  await playToEnd(pupil, () => 2);
  await expect(pupil.getByText(/HERON-42/).first()).toBeVisible();
});

test('a class file is opened by its address on the same server, and only there', async ({ page }) => {
  const klass = {
    format: 'demarche-class 1',
    scenario: SCENARIO,
    translations: {},
    luck: 'OTTER-12',
    assumptions: {},
    seats: ['north', 'south'],
    other: 'unpredictable',
    hints: true,
    predict: true,
  };
  await page.route('**/klass.json', (route) => route.fulfill({ json: klass }));
  await page.goto('/?stage=none&class=klass.json');
  await expect(page.getByText('Your class plays')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Southland' })).toBeVisible();
  await page.goto('/?stage=none&class=https%3A%2F%2Fexample.org%2Fklass.json');
  await expect(page.getByText(/only opened from the server/)).toBeVisible();
});

test('versions are kept, compared with now, and gone back to', async ({ page }) => {
  await toFile(page);
  await write(page, SCENARIO);
  await page.getByRole('button', { name: 'Versions' }).click();
  await page.getByLabel('Name of this version, if you like').fill('Before class');
  await page.getByRole('button', { name: 'Keep this version' }).click();
  await expect(page.getByText('Before class')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();

  await write(page, SCENARIO.replace('The lake between us', 'Our lake'));
  await page.getByRole('button', { name: 'Versions' }).click();
  const row = page.getByRole('listitem').filter({ hasText: 'Before class' });
  await row.getByRole('button', { name: /^Compare/ }).click();
  await expect(page.getByRole('dialog').getByText('title: Our lake')).toBeVisible();
  await expectAccessible(page);
  await row.getByRole('button', { name: /^Go back/ }).click();
  await expect(editor(page)).toContainText('title: The lake between us');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(editor(page)).toContainText('title: Our lake');
});

test('another tab’s change is noticed, and neither is lost', async ({ page, context }) => {
  await toFile(page);
  await write(page, SCENARIO);
  await expect(page.getByText(/kept just now|kept \d+ s ago/)).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole('tab', { name: 'File' }).click();
  await write(other, `${SCENARIO}# from the other tab\n`);
  await expect(page.getByText('This scenario was changed in another tab or window.')).toBeVisible();
  await expectFileAccessible(page);
  await page.getByRole('button', { name: 'Take that one' }).click();
  await expect(editor(page)).toContainText('# from the other tab');
});

test('a translation is written beside its original', async ({ page }) => {
  await toFile(page);
  await write(page, SCENARIO);
  await expect(tryIt(page)).toBeVisible();
  await page.getByRole('tab', { name: 'Translation' }).click();
  await page.getByRole('button', { name: 'Begin a translation' }).click();
  const title = page.getByRole('textbox', { name: 'Spanish, title', exact: true });
  await title.fill('El lago entre nosotros');
  await title.blur();
  await expect(page.getByText(/^1 of \d+ texts are translated/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('tab', { name: 'File' }).click();
  await write(page, SCENARIO.replace('The lake between us', 'Our lake'));
  await expect(tryIt(page)).toBeVisible();
  await page.getByRole('tab', { name: 'Translation' }).click();
  await expect(page.getByText('The original has changed since.')).toBeVisible();
});

test('names are completed where they are due, and Tab leaves the text', async ({ page }) => {
  await toFile(page);
  await write(page, SCENARIO.slice(0, SCENARIO.indexOf('endings:')));
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText('events:\n  - {id: storm, headline: A storm, effects: {');
  await page.keyboard.type('tr');
  await expect(page.getByRole('option', { name: /^trust/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(editor(page)).toContainText('effects: {trust: ');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(editor(page)).not.toBeFocused();
});
