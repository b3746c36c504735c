import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aNote } from '../support/a-note';
import { aBrowser } from './a-browser';
import { accessibilityProblems } from './accessibility';
import { aPlugin } from './a-plugin';
import { readVault } from './host/read-vault.mjs';
import type { LaunchOptions } from './launch.mjs';

const browser = aBrowser();
const EMDR = 'Goals/Finish EMDR certification.md';
const ON_TIME = 'Goals/Sessions start and end on time.md';
const DASHBOARD = 'goal-notes-dashboard';

/** The example vault with the dashboard open. */
async function anExample(options: Omit<LaunchOptions, 'browser'> = {}) {
  const { page, host } = await aPlugin(browser, { vault: readVault(), size: [1280, 1600], ...options });
  await host.runCommand('goal-notes:open-dashboard');
  await page.locator('.goal-notes-card').first().waitFor();
  return { page, host, goalPage: page.locator('.goal-notes-page') };
}

async function openFromCard(page: Page, path: string) {
  await page.getByRole('tab', { name: 'Goals' }).click();
  const card = page.locator(`.goal-notes-card[data-path="${path}"]`);
  await card.locator('.goal-notes-card-toggle').click();
  await card.getByRole('button', { name: 'Open page' }).click();
  await page.locator('.goal-notes-page-head').waitFor();
}

const focusedPath = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? null);
const isPageFocused = (page: Page) =>
  page.evaluate(() => document.activeElement?.classList.contains('goal-notes-page') ?? false);

describe('the page of a goal', () => {
  it('opens from a card, and Escape leads back to it', async () => {
    const { page, goalPage } = await anExample();
    await openFromCard(page, EMDR);
    expect(await goalPage.getByRole('heading', { level: 3 }).textContent()).toBe('Finish EMDR certification');
    await expect.poll(() => isPageFocused(page)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => goalPage.count()).toBe(0);
    await expect.poll(() => focusedPath(page)).toBe(EMDR);
  });

  it.each(['Tree', 'Table'])(
    'opens from a row by Enter, and Escape leads back to the row: %s',
    async (layout) => {
      const { page, goalPage } = await anExample();
      await page.getByRole('tab', { name: 'Goals' }).click();
      await page.getByRole('button', { name: layout, exact: true }).click();
      await page.locator(`[data-row][data-path="${EMDR}"]`).focus();
      await page.keyboard.press('Enter');
      await goalPage.waitFor();
      await expect.poll(() => isPageFocused(page)).toBe(true);
      await page.keyboard.press('Escape');
      await expect
        .poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset))
        .toMatchObject({ row: '', path: EMDR });
    },
  );

  it('leads on to the goal it is part of, and to a step', async () => {
    const { page, goalPage } = await anExample();
    await openFromCard(page, EMDR);
    await goalPage.getByRole('button', { name: 'Grow the practice sustainably' }).click();
    const title = goalPage.getByRole('heading', { level: 3 });
    await expect.poll(() => title.textContent()).toBe('Grow the practice sustainably');
    await goalPage.getByRole('button', { name: 'Finish EMDR certification' }).click();
    await expect.poll(() => title.textContent()).toBe('Finish EMDR certification');
    await expect.poll(() => isPageFocused(page)).toBe(true);
  });

  it('shows as a table what the chart shows', async () => {
    const { page, goalPage } = await anExample();
    await openFromCard(page, EMDR);
    expect(await goalPage.locator('.goal-notes-chart-dot').count()).toBe(9);
    await goalPage.getByRole('button', { name: 'As table' }).click();
    const rows = await goalPage
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
    expect(rows).toHaveLength(9 + 4 + 4 + 1 + 1 + 1);
    expect(rows).toEqual(
      expect.arrayContaining([
        ['Jan 18', 'value', '2 h · plan 0.9 h · module 1'],
        ['Jun 7', 'value', '12 h · plan 18 h · resourcing'],
        ['Nov 30', 'plan', '40 h'],
        ['Mar 31', 'milestone, done', 'Modules 1 to 3'],
        ['Aug 31', 'milestone', 'First case report sent'],
        ['May 31', 'change', 'due Oct 31 → Nov 30 · the practicum moved to autumn'],
        ['Apr 3', 'pause', 'until Apr 12'],
        ['', 'forecast', 'at this pace: May – Jul 2027'],
      ]),
    );
  });

  it('tells of a value that was corrected on the same day', async () => {
    const { page, goalPage } = await anExample({
      vault: {
        'Pages.md': aNote(
          { status: 'active', target: 100, unit: 'pages', lower: null },
          '# Pages\n\n## Check-ins\n- 2026-06-01: 10\n- 2026-06-01: 12\n',
        ),
      },
    });
    await openFromCard(page, 'Pages.md');
    await goalPage.getByRole('button', { name: 'As table' }).click();
    expect(await goalPage.locator('tbody td').allTextContents()).toContain('12 pages · before: 10');
  });

  it('says each value of a chart when one walks over it with the arrow keys', async () => {
    const { page, goalPage } = await anExample();
    await openFromCard(page, EMDR);
    const chart = goalPage.getByRole('group', { name: /Finish EMDR certification.*at this pace/ });
    const said = chart.getByRole('status');
    await chart.focus();
    await page.keyboard.press('Home');
    await expect.poll(() => said.textContent()).toBe('Jan 18: 2 h. module 1');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => said.textContent()).toBe('Feb 1: 3 h');
    await page.keyboard.press('End');
    await expect.poll(() => said.textContent()).toBe('Nov 15: All three case reports accepted. milestone');
    await page.keyboard.press('Tab');
    await expect.poll(() => said.textContent()).toBe('');
  });

  it('redraws its chart after a check-in made on it', async () => {
    const { page, host, goalPage } = await anExample();
    await openFromCard(page, EMDR);
    await goalPage.getByRole('textbox', { name: /EMDR/ }).fill('14');
    await page.keyboard.press('Enter');
    await expect.poll(() => goalPage.locator('.goal-notes-chart-dot').count()).toBe(10);
    await expect
      .poll(() => goalPage.locator('.goal-notes-page-figures').textContent())
      .toContain('14 of 40 h');
    expect(await host.readFile(EMDR)).toContain('- 2026-06-15: 14');
  });

  it('opens the daily note of a day of a habit, in a new tab with a modifier key', async () => {
    const { page, host, goalPage } = await anExample();
    await host.openFile('Welcome.md');
    await openFromCard(page, ON_TIME);
    const heat = goalPage.locator('.goal-notes-heat').first();
    await heat.focus();
    for (const key of ['ArrowRight', 'ArrowUp', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
    await expect.poll(() => heat.getByRole('status').textContent()).toMatch(/^Friday, June 12, 2026: done/);
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => host.activeFile()).toBe('Daily/2026-06-12.md');
    expect(await page.locator('.workspace-leaf', { hasText: 'Welcome' }).count()).toBeGreaterThan(0);
  });

  it('follows the settings of the daily notes, and creates none', async () => {
    const { page, host, goalPage } = await anExample();
    await host.writeFile('.obsidian/daily-notes.json', '{"folder":"Journal","format":"YYYY/[day] DDD"}');
    await host.writeFile('Journal/2026/day 163.md', 'Friday.');
    await openFromCard(page, ON_TIME);
    const heat = goalPage.locator('.goal-notes-heat').first();
    await heat.focus();
    for (const key of ['ArrowRight', 'ArrowUp', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    await expect.poll(() => host.activeFile()).toBe('Journal/2026/day 163.md');
    const before = await host.files();
    await heat.focus();
    for (const key of ['ArrowRight', 'ArrowUp']) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    await expect.poll(() => host.notices()).toContain('There is no daily note of Sunday, June 14, 2026.');
    expect(await host.files()).toEqual(before);
  });

  it('saves a chart as a picture in the vault, beside one of the same name', async () => {
    const { page, host, goalPage } = await anExample();
    await openFromCard(page, EMDR);
    const save = goalPage.getByRole('button', { name: 'Save picture' });
    const name = 'Finish EMDR certification, Progress over time';
    await save.click();
    await expect.poll(() => host.notices()).toContain(`The picture is saved as ${name}.png.`);
    const png = await host.readBytes(`${name}.png`);
    expect(png.slice(0, 8)).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(png.length).toBeGreaterThan(5000);
    await expect
      .poll(async () => {
        await save.click();
        return host.notices();
      })
      .toContain(`The picture is saved as ${name} 1.png.`);
  });

  it.each([
    ['light', EMDR, {}],
    ['dark', EMDR, { dark: true }],
    ['a habit, light', ON_TIME, {}],
    ['a habit, dark', ON_TIME, { dark: true }],
    ['a phone', EMDR, { mobile: true, size: [390, 844] as const }],
  ])('can be read and used by everybody: %s', async (_, path, options) => {
    const { page, goalPage } = await anExample(options);
    await openFromCard(page, path);
    await goalPage.locator('.goal-notes-chart').first().waitFor();
    await goalPage.getByRole('button', { name: 'As table' }).first().click();
    expect(
      await accessibilityProblems(page, { include: '.goal-notes-dashboard', exclude: '.mod-cta' }),
    ).toEqual([]);
    const overflow = await page
      .locator('.goal-notes-dashboard')
      .evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it('leaves the focus where it is when it comes back with the workspace', async () => {
    const { page, host } = await aPlugin(browser, {
      vault: readVault(),
      cold: true,
      layout: [{ type: DASHBOARD, side: 'right', visible: true, state: { view: { page: EMDR } } }],
    });
    await page.locator('.goal-notes-page-head').waitFor();
    expect(await isPageFocused(page)).toBe(false);
    await host.openFile('Welcome.md', { mode: 'source' });
    await host.type('Still here. ');
    await host.save();
    expect(await host.readFile('Welcome.md')).toContain('Still here. ');
  });

  it('leaves the focus on a tab of the dashboard that is chosen over it', async () => {
    const { page, goalPage } = await anExample();
    await openFromCard(page, EMDR);
    await page.getByRole('tab', { name: 'Timeline' }).click();
    await expect.poll(() => goalPage.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
  });
});
