/**
 * `npm run bench:answers`: how soon the first screen can be used and how soon a press is answered, with the processor
 * slowed six times. It prints what it measured and holds nothing against it: times are of this machine and moment.
 */
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { playing as english } from '../../src/texts/en/playing';

test.describe.configure({ timeout: 240_000 });

const SLOWED = 6;
/** Between two presses, in milliseconds: of somebody who knows what they want. */
const PACE = 450;
const TURNS = 3;
/** How long a pointer rests before it presses, and how long it stays down, in milliseconds. */
const AIMED = 120;
const HELD = 60;

/** All times in milliseconds since the page was asked for. */
interface Answer {
  /** Of the press, which may be several events. */
  readonly id: number;
  readonly press: string;
  readonly at: number;
  readonly lasted: number;
  /** Until it was heard, while it was worked on, until it was painted. */
  readonly parts: readonly number[];
}

interface Measured {
  readonly marks: Record<string, number>;
  readonly answers: Answer[];
  readonly tasks: { readonly at: number; readonly lasted: number }[];
  presses: number;
}

declare global {
  interface Window {
    measured: Measured;
  }
}

/** Runs in the page, before anything of it. */
function observe(): void {
  const measured: Measured = { marks: {}, answers: [], tasks: [], presses: 0 };
  window.measured = measured;
  const name = (node: Node | null) =>
    node instanceof Element
      ? (node.getAttribute('aria-label') ?? node.textContent ?? '').trim().slice(0, 28) || node.tagName
      : 'gone';
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      if (!('interactionId' in entry) || entry.interactionId === 0) continue;
      const { startTime, duration, processingStart, processingEnd } = entry;
      const press = `${entry.name} ${names.get(startTime) ?? name(entry.target)}`;
      const parts = [
        processingStart - startTime,
        processingEnd - processingStart,
        startTime + duration - processingEnd,
      ];
      measured.answers.push({
        id: entry.interactionId,
        press,
        at: Math.round(startTime),
        lasted: duration,
        parts: parts.map(Math.round),
      });
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      measured.tasks.push({ at: Math.round(startTime), lasted: Math.round(duration) });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { name: what, startTime } of list.getEntries()) measured.marks[what] ??= Math.round(startTime);
  }).observe({ type: 'paint', buffered: true });
  const names = new Map<number, string>();
  for (const kind of ['pointerdown', 'pointerup', 'click', 'keydown', 'keyup'])
    window.addEventListener(
      kind,
      (event) => {
        if (event.target instanceof Node) names.set(event.timeStamp, name(event.target));
        if (kind === 'pointerup' || kind === 'keydown') measured.presses++;
      },
      true,
    );
  const seen: Record<string, string> = {
    shelf: 'a[href^="#/new/"]',
    canvas: 'canvas',
    turn: '[role="tablist"]',
  };
  const look = () => {
    for (const [mark, selector] of Object.entries(seen))
      if (document.querySelector(selector)) measured.marks[mark] ??= Math.round(performance.now());
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** With the pointer on a control, or with a key. */
type Press = (what: Locator | string) => Promise<void>;

/** By the bare mouse: what Playwright's own click does in the page before it presses would be measured along. */
function pressOn(page: Page): Press {
  return async (what) => {
    if (typeof what === 'string') await page.keyboard.press(what);
    else {
      await what.scrollIntoViewIfNeeded();
      const box = await what.boundingBox();
      if (!box) return;
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.waitForTimeout(AIMED);
      await page.mouse.down();
      await page.waitForTimeout(HELD);
      await page.mouse.up();
    }
    await page.waitForTimeout(PACE);
  };
}

async function play(page: Page, press: Press): Promise<void> {
  const { play: say } = english;
  const seal = button(page, say.seal);
  const guess = button(page, say.predictAnswer);
  const skip = page.getByRole('button', { name: say.skipHint });
  const aftermath = button(page, say.toAftermath);
  const on = button(page, say.goOn).or(button(page, say.toEnding));
  const views = page.getByRole('group', { name: say.views }).getByRole('button');
  for (let turn = 0; turn < TURNS; ) {
    await expect(seal.or(guess).or(skip).or(aftermath).or(on).first()).toBeVisible({ timeout: 60_000 });
    if (await guess.isVisible()) {
      await press(page.locator('label:has(input[type=radio])').first());
      await press(guess);
    } else if (await seal.isVisible()) {
      const dossiers = page.getByRole('tablist', { name: say.decisions }).getByRole('tab');
      for (let i = 0; i < (await dossiers.count()); i++) {
        await press(dossiers.nth(i));
        const options = page.getByRole('tabpanel').locator('label');
        await press(options.nth(i % 2));
        await press('2');
      }
      for (let i = (await views.count()) - 1; i >= 0; i--) await press(views.nth(i));
      const meter = page.getByRole('banner').getByRole('listitem').getByRole('button').first();
      await press(meter);
      await press('Escape');
      await press(seal);
    } else if (await aftermath.isVisible()) {
      for (let i = (await views.count()) - 1; i >= 0; i--) await press(views.nth(i));
      await press(aftermath);
    } else if (await on.isVisible()) {
      turn += 1;
      await press(on);
    } else if (await skip.isVisible()) {
      await page.waitForTimeout(2000);
      if (await skip.isVisible()) await press(skip);
    }
  }
}

const share = (values: readonly number[], part: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

async function measure(browser: Browser, baseURL: string, motion: 'reduce' | 'no-preference', query: string) {
  const context = await browser.newContext({
    baseURL,
    reducedMotion: motion,
    viewport: { width: 1366, height: 768 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await page.addInitScript(observe);
  await page.goto(`/${query}`);
  const press = pressOn(page);
  await expect(page.locator('a[href^="#/new/"]').first()).toBeVisible({ timeout: 60_000 });
  await page.waitForTimeout(1500);
  await press(page.locator('a[href="#/new/us-colombia-2025"]').first());
  await expect(button(page, english.shell.start)).toBeVisible({ timeout: 60_000 });
  // As long as somebody takes who reads nothing of what is to be chosen.
  await page.waitForTimeout(5000);
  await press(page.locator('label:has(input[type=radio])').nth(1));
  await page.waitForTimeout(1000);
  await press(button(page, english.shell.start));
  await play(page, press);
  const measured = await page.evaluate(() => window.measured);
  await context.close();
  return measured;
}

/** The slowest event of each press is its answer. */
function answersOf({ answers }: Measured): Answer[] {
  const slowest = new Map<number, Answer>();
  for (const answer of answers) {
    const known = slowest.get(answer.id);
    if (!known || known.lasted < answer.lasted) slowest.set(answer.id, answer);
  }
  return [...slowest.values()].sort((a, b) => b.lasted - a.lasted);
}

const SHOWN = 8;

function report(title: string, measured: Measured): string {
  const { marks, presses } = measured;
  const answers = answersOf(measured);
  // What took less than 16 ms is not told of.
  const unheard = Array<number>(Math.max(0, presses - answers.length)).fill(8);
  const times = [...answers.map(({ lasted }) => lasted), ...unheard];
  const tasks = [...measured.tasks].sort((a, b) => b.lasted - a.lasted);
  const longest = (during: boolean) =>
    tasks
      .filter(({ at }) => at >= (marks.turn ?? 0) === during)
      .slice(0, SHOWN)
      .map(({ at, lasted }) => `${lasted} ms at ${at}`)
      .join(', ');
  return [
    '',
    `${title}, ${SLOWED} times slower`,
    `  ms until: ${Object.entries(marks)
      .map(([what, at]) => `${what} ${at}`)
      .join(', ')}`,
    `  ${times.length} presses: p50 ${share(times, 0.5)}, p75 ${share(times, 0.75)}, p95 ${share(times, 0.95)}, most ${Math.max(...times)} ms`,
    ...answers
      .slice(0, SHOWN)
      .map(({ press, at, lasted, parts }) => `    ${lasted} ms (${parts.join(' + ')}) at ${at}: ${press}`),
    `  longest tasks from the first turn on: ${longest(true)}`,
    `  longest tasks before: ${longest(false)}`,
  ].join('\n');
}

for (const motion of ['reduce', 'no-preference'] as const)
  for (const query of ['', '?stage=webgl'])
    test(`${query || 'as it comes'}, motion: ${motion}`, async ({ browser, baseURL }) => {
      const measured = await measure(browser, baseURL ?? '', motion, query);
      console.log(report(`${query || 'as it comes'}, motion: ${motion}`, measured));
    });
