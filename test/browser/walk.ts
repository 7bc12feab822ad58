/** Through every screen and state there is, stopping at each. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { authoring as englishAuthors } from '../../src/texts/en/authoring';
import { playing as english } from '../../src/texts/en/playing';
import { authoring as spanishAuthors } from '../../src/texts/es/authoring';
import { playing as spanish } from '../../src/texts/es/playing';
import type { Texts } from '../../src/texts/texts';
import { builtInFile } from '../built-in';
import { beginning, drop, playToEnd, type Words } from './play';

/** A language that Demarche speaks. */
export interface Tongue {
  readonly name: string;
  /** What a browser is set to. */
  readonly locale: string;
  readonly say: Words;
  readonly authors: Pick<Texts, keyof typeof englishAuthors>;
}

export const ENGLISH: Tongue = { name: 'English', locale: 'en-US', say: english, authors: englishAuthors };
export const SPANISH: Tongue = { name: 'Spanish', locale: 'es-CO', say: spanish, authors: spanishAuthors };

/** Called at each stop with what is to be seen. */
export type Visit = (state: string) => Promise<void>;

const button = (around: Page | Locator, name: string) => around.getByRole('button', { name, exact: true });

/** Screens that are there before anything was played or written, each with what only it has. */
const SCREENS = [
  { name: 'the shelf', hash: '', has: 'article h3' },
  { name: 'setting up a game', hash: 'new/us-colombia-2025', has: 'form fieldset' },
  { name: 'your games, none', hash: 'games', has: 'main h2' },
  { name: 'comparing, nothing', hash: 'compare', has: 'main h1 ~ p .button-strong' },
  { name: 'settings', hash: 'settings', has: 'main fieldset input[name="theme"]' },
  { name: 'accessibility', hash: 'accessibility', has: 'main h2' },
  { name: 'the teacher’s page', hash: 'teach/us-colombia-2025', has: 'main table' },
  { name: 'what the model believes', hash: 'model/us-colombia-2025', has: 'main table' },
  { name: 'your scenarios', hash: 'studio', has: 'main li button' },
  { name: 'an unknown game', hash: 'game/unknown', has: '[role="alert"] h1' },
] as const;

export async function throughScreens(page: Page, visit: Visit): Promise<void> {
  for (const { name, hash, has } of SCREENS) {
    await page.goto(`/?stage=none#/${hash}`);
    await expect(page.locator(has).first()).toBeVisible();
    await visit(name);
  }
}

/** One short game of two people from its setting up to its ending, and what can be done with it then. */
export async function throughGame(
  page: Page,
  { say }: Tongue,
  visit: Visit,
  stage: 'none' | 'canvas' = 'none',
): Promise<void> {
  const { play, shell } = say;
  const seen = new Set<string>();
  const once: Visit = async (state) => {
    if (seen.has(state)) return;
    seen.add(state);
    await visit(state);
  };
  await page.goto(`/?stage=${stage}#/new/us-colombia-2025`);
  await page.getByRole('radio', { name: shell.otherPerson }).check();
  await page.getByRole('radio', { name: shell.courseShort }).check();
  await page.getByText(shell.assumptionsAsk).click();
  await visit('setting up a game of two, with all that can be set');
  await button(page, shell.start).click();

  const views = page.getByRole('group', { name: play.views });
  const events = page.getByRole('region', { name: play.eventsHere }).getByRole('button');
  const dialog = page.getByRole('dialog');
  const close = async () => {
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  };
  await playToEnd(
    page,
    (turn) => 1 + (turn % 3),
    {
      decide: async () => {
        await once('deciding');
        if ((await views.getByRole('button').count()) > 2 && !seen.has('a chamber before its vote')) {
          await views.getByRole('button').nth(1).click();
          await once('a chamber before its vote');
          await button(views, play.viewMap).click();
        }
      },
      predict: () => once('a guess'),
      handover: () => once('handing the device over'),
      reveal: async () => {
        await once('the reveal');
        const votes = (await views.getByRole('button').count()) > 2;
        if (votes && !seen.has('a chamber after its vote')) {
          await once('the reveal of a vote');
          await views.getByRole('button').nth(1).click();
          await once('a chamber after its vote');
          await button(views, play.viewMap).click();
        }
      },
      aftermath: async () => {
        await once('what really happened');
        if (!seen.has('the ledger of a meter')) {
          await button(views, play.viewWhy).click();
          await once('why it moved');
          await button(views, play.viewMap).click();
          await page.getByRole('banner').getByRole('listitem').getByRole('button').first().click();
          await expect(dialog).toBeVisible();
          await once('the ledger of a meter');
          await close();
          await page
            .getByRole('contentinfo')
            .getByRole('button', { name: play.allMeters, exact: true })
            .click();
          await once('all meters');
          await close();
          await page.getByRole('banner').getByRole('button', { name: play.yourMandate }).click();
          await expect(dialog).toBeVisible();
          await once('a mandate');
          await close();
        }
        if (!seen.has('an event') && (await events.count()) > 0) {
          await events.first().click();
          await expect(dialog).toBeVisible();
          await once('an event');
          await close();
        }
      },
    },
    say,
  );
  await visit('the ending');
  for (const state of [
    'a chamber before its vote',
    'a chamber after its vote',
    // Where the map is drawn, its events are on the canvas.
    ...(stage === 'none' ? ['an event'] : []),
    'a guess',
    'the ledger of a meter',
  ])
    expect([...seen], `the game comes to ${state}`).toContain(state);

  await page.goto(`/?stage=${stage}#/games`);
  await expect(page.getByRole('heading', { name: shell.leaveTitle })).toBeVisible();
  await visit('leaving a game that is not saved');
  await button(page, shell.leaveGo).click();
  await expect(page.getByRole('checkbox')).toHaveCount(1);
  await visit('your games');
  await page.getByRole('checkbox').check();
  await page.goto(`/?stage=${stage}#/compare`);
  await expect(page.getByRole('img').or(page.getByRole('figure')).first()).toBeVisible();
  await visit('comparing with what really happened');
}

/** The parts of a scenario that have cards of their own kind. */
const PARTS = {
  government: '[data-section="governments"] > button',
  place: '[data-section="places"] > button',
  assumption: '[data-section="assumptions"] > button',
  'standing decision': '[data-section="standing"] [data-level="1"]',
  decision: '[data-section="turns"] [data-level="2"]',
  trend: '[data-section="trends"] > button',
  ending: '[data-section="endings"] > button',
} as const;

/** A copy of a scenario that uses every word of the language, on the desk of the studio. */
export async function throughStudio(page: Page, { authors }: Tongue, visit: Visit): Promise<void> {
  const { studio, report } = authors;
  await page.goto('/?stage=none#/studio');
  await page
    .getByRole('button', { name: new RegExp(`^${studio.copyOf.split('{{')[0]}`) })
    .last()
    .click();
  const outline = page.getByRole('navigation', { name: studio.outline });
  const folded = page.locator('summary').filter({ hasText: studio.outline });
  const open = async (entry: Locator) => {
    if (!(await outline.isVisible())) await folded.click();
    await entry.first().click();
    await expect(entry.first()).toHaveAttribute('aria-current', 'true');
  };
  await expect(outline.or(folded).filter({ visible: true }).first()).toBeVisible();
  for (const [part, entry] of Object.entries(PARTS)) {
    await open(page.locator(entry));
    await visit(`the card of a ${part}`);
  }
  await open(
    page.locator('nav [data-level="2"]').filter({ hasText: new RegExp(`^${studio.vote.split('{{')[0]}`) }),
  );
  await visit('the card of a vote');

  await page.getByRole('tab', { name: studio.tabTranslation, exact: true }).click();
  await expect(page.getByRole('tabpanel').getByRole('button').first()).toBeVisible();
  await visit('a translation');
  await page.getByRole('tab', { name: studio.tabBalance, exact: true }).click();
  await expect(button(page, report.again)).toBeVisible();
  await visit('the report on balance');
  await page.getByRole('tab', { name: studio.tabClass, exact: true }).click();
  await expect(page.getByRole('tabpanel').getByRole('textbox').first()).toBeVisible();
  await visit('making a class file');
  await page.getByRole('tab', { name: studio.tabFile, exact: true }).click();
  await expect(page.getByRole('tabpanel').getByRole('textbox').first()).toBeVisible();
  await visit('the file');
  await button(page, studio.versions).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await visit('the versions');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: beginning(studio.tryIt) }).click();
  await expect(page.getByRole('tabpanel').getByRole('radio').first()).toBeVisible();
  await visit('a trial');
  await page.goto('/?stage=none#/');
  await expect(page.locator('article h3').first()).toBeVisible();
  await visit('the shelf with one’s own scenario');
}

export async function throughClass(page: Page, { say }: Tongue, visit: Visit): Promise<void> {
  await page.goto('/?stage=none');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const klass = {
    format: 'demarche-class 1',
    scenario: readFileSync(builtInFile('visa-row'), 'utf8'),
    translations: {},
    luck: 'OTTER-12',
    assumptions: {},
    seats: ['us', 'co'],
    other: 'unpredictable',
    hints: true,
    predict: true,
  };
  await drop(page, 'class.json', JSON.stringify(klass));
  await expect(page.getByText(say.shell.classPlays)).toBeVisible();
  await visit('what a class plays');
}
