import { expect, test } from '@playwright/test';
import { builtIn } from '../built-in';

const { scenario } = builtIn('us-colombia-2025');

test('a teacher finds plans, cards, debrief, rubric, sources, words in two languages, and what the model believes', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: `For teachers: “${scenario.title}”` }).click();
  await expect(page.getByRole('heading', { level: 1, name: scenario.title })).toBeVisible();

  for (const minutes of [45, 90]) {
    const cells = page.getByRole('table', { name: `${minutes} minutes` }).locator('tbody td:first-child');
    const told = (await cells.allInnerTexts()).map(Number);
    expect(told.reduce((sum, value) => sum + value, 0)).toBe(minutes);
  }
  const short = scenario.courses[0]?.turns.length;
  await expect(page.getByText(`The shorter course, ${short} turns`)).toBeVisible();
  await expect(page.getByText(`The whole game, ${scenario.turns.length} turns`)).toBeVisible();

  for (const text of [...scenario.class.care, ...scenario.class.leavesOut, ...scenario.class.debrief])
    await expect(page.getByText(text, { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The debrief, in this order' })).toBeVisible();
  const rubric = page.getByRole('table', { name: /^Rubric/ });
  await expect(rubric.locator('tbody tr')).toHaveCount(scenario.class.rubric.length);

  const conditional = scenario.trends.filter(({ when }) => JSON.stringify(when ?? '').includes('"assume"'));
  const always = page.getByRole('table', { name: 'Always' });
  await expect(always.locator('tbody tr')).toHaveCount(scenario.trends.length - conditional.length);
  for (const { ask } of scenario.assumptions)
    await expect(page.getByText(ask, { exact: true })).toBeVisible();

  const words = page.getByRole('table', { name: 'Words' });
  await expect(words.getByRole('columnheader')).toHaveText(['English', 'Español']);
  await expect(words.getByText('lista de sanciones (lista OFAC)')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Sources' }).locator('tbody tr')).toHaveCount(
    scenario.sources.length,
  );

  await page.getByRole('button', { name: 'Español' }).click();
  await expect(page.getByRole('heading', { name: 'Un plan para la clase' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: /^La grieta/ })).toBeVisible();
});

test('what a model believes is there for those who play it', async ({ page }) => {
  await page.goto('/#/new/us-colombia-2025');
  await page.getByText('What experts dispute').click();
  await page.getByRole('link', { name: 'What this model believes' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What this model believes' })).toBeVisible();
});
