/** What axe says of a page. */
import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * axe finds nothing wrong, and nothing that it could not decide.
 * @param rules those to hold; left out: all that axe has, and the size of targets (WCAG 2.2 AA).
 */
export async function expectAccessible(page: Page, rules?: readonly string[]): Promise<void> {
  expect(await toldByAxe(page, rules)).toEqual([]);
}

/** The same as sentences: rule, then where. */
export async function toldByAxe(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const told = await page.evaluate(look, rules ?? []);
  if (told.length === 0) return told;
  // What is wrong stays wrong: a page may have been in the middle of a change.
  await page.waitForTimeout(500);
  return page.evaluate(look, rules ?? []);
}

/** Runs in the page. */
async function look(rules: readonly string[]): Promise<string[]> {
  const { axe: inPage } = window as unknown as { axe: typeof axe };
  const results = { resultTypes: ['violations' as const, 'incomplete' as const] };
  const only = (values: readonly string[]) => ({
    ...results,
    runOnly: { type: 'rule' as const, values: [...values] },
  });
  const tell = (id: string, { html, failureSummary = '' }: axe.NodeResult) =>
    `${id}: ${html.slice(0, 300)} ${failureSummary.replace(/\s+/g, ' ')}`;
  const all = { ...results, rules: { 'target-size': { enabled: true } } };
  const { violations, incomplete } = await inPage.run(document, rules.length > 0 ? only(rules) : all);
  const told = violations.flatMap(({ id, nodes }) => nodes.map((node) => tell(id, node)));
  const tops = new Map<Element, [number, number]>();
  for (const element of document.querySelectorAll('*'))
    if (element.scrollTop !== 0 || element.scrollLeft !== 0)
      tops.set(element, [element.scrollLeft, element.scrollTop]);
  const settled = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  /** What lies over the page with a ground of its own, as a dialog does. */
  const overlayOf = (element: Element) => {
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const { position, backgroundColor } = getComputedStyle(at);
      if (position !== 'static' && position !== 'relative' && /^rgb\(/.test(backgroundColor)) return at;
    }
    return undefined;
  };
  const cover = document.createElement('style');
  cover.textContent = 'body * { visibility: hidden } [data-front], [data-front] * { visibility: visible }';
  const decide = async (id: string, element: Element | null): Promise<boolean> => {
    if (id !== 'color-contrast' || !element) return false;
    // A color can be decided only where it is seen: what is scrolled away is brought into sight …
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    await settled();
    // (A long text in an editor is there only as far as it is seen.)
    if (!element.isConnected) return true;
    // … and axe looks through what covers the page at what lies beneath each line of a text.
    const front = overlayOf(element);
    front?.setAttribute('data-front', '');
    if (front) document.head.append(cover);
    const again = await inPage.run(element, only([id]));
    cover.remove();
    front?.removeAttribute('data-front');
    return again.violations.length + again.incomplete.length === 0;
  };
  const open = incomplete.flatMap(({ id, nodes }) =>
    nodes.map((node) => ({ id, node, element: document.querySelector(String(node.target[0])) })),
  );
  for (const { id, node, element } of open) if (!(await decide(id, element))) told.push(tell(id, node));
  for (const element of document.querySelectorAll('*')) {
    const [left, top] = tops.get(element) ?? [0, 0];
    if (element.scrollLeft !== left || element.scrollTop !== top)
      element.scrollTo({ left, top, behavior: 'instant' });
  }
  return told;
}
