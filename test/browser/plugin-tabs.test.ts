import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { smartExample } from '../../src/core/lint/example-note';
import { aBrowser } from './a-browser';
import { accessibilityProblems } from './accessibility';
import { aPlugin } from './a-plugin';
import { readVault } from './host/read-vault.mjs';
import type { LaunchOptions } from './launch.mjs';

const browser = aBrowser();
const OURS = { include: '.goal-notes-dashboard', exclude: '.mod-cta' };
const PRACTICE = '[data-row][data-path="Goals/Grow the practice sustainably.md"]';
const EMDR = '[data-row][data-path="Goals/Finish EMDR certification.md"]';

async function aDashboard(options: Omit<LaunchOptions, 'browser'> = {}) {
  const { page, host } = await aPlugin(browser, { vault: readVault(), ...options });
  await host.runCommand('goal-notes:open-dashboard');
  await page.getByRole('tablist').waitFor();
  await page.getByText('active of').first().waitFor();
  return { page, host };
}

const tab = (page: Page, name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) });
const focused = (page: Page) =>
  page.evaluate(
    () =>
      document.activeElement?.closest<HTMLElement>('[data-path]')?.dataset['path'] ??
      document.activeElement?.textContent ??
      '',
  );
/** What stands on top of one another in the first column. */
const rows = (page: Page) => page.locator('[data-row] .goal-notes-link').allTextContents();

const SIGHTS = [
  ['light', { size: [1280, 900] }],
  ['dark', { size: [1280, 900], dark: true }],
  ['on a phone', { mobile: true }],
] as const satisfies readonly (readonly [string, Omit<LaunchOptions, 'browser'>])[];

describe.each(SIGHTS)('every tab can be read and used by everybody: %s', (_, options) => {
  it.each(['Today', 'Goals', 'Tree', 'Table', 'Timeline', 'Overview'])('%s', async (name) => {
    const { page } = await aDashboard(options);
    const isLayout = name === 'Tree' || name === 'Table';
    await tab(page, isLayout ? 'Goals' : name).click();
    if (isLayout) await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('tabpanel').locator('.goal-notes-link').nth(3).waitFor();
    expect(await accessibilityProblems(page, OURS)).toEqual([]);
    const overflow = await page
      .locator('.goal-notes-dashboard')
      .evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

describe('by keyboard alone', () => {
  it('the tabs are one stop, and arrows go round them', async () => {
    const { page } = await aDashboard();
    await tab(page, 'Today').focus();
    await page.keyboard.press('ArrowRight');
    expect(await tab(page, 'Goals').getAttribute('aria-selected')).toBe('true');
    expect(await focused(page)).toBe('Goals');
    await page.keyboard.press('End');
    expect(await tab(page, 'Overview').getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowRight');
    expect(await tab(page, 'Today').getAttribute('aria-selected')).toBe('true');
    expect(await page.locator('[role=tab][tabindex="0"]').count()).toBe(1);
  });

  it('the tree is walked, folded and unfolded', async () => {
    const { page } = await aDashboard();
    await tab(page, 'Goals').click();
    await page.getByRole('button', { name: 'Tree', exact: true }).click();
    const all = await rows(page);
    expect(all.slice(0, 3)).toEqual([
      'Grow the practice sustainably',
      'Set up the telehealth room',
      'Fill the Thursday evening group',
    ]);
    await page.locator(PRACTICE).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.locator(PRACTICE).getAttribute('aria-expanded')).toBe('false');
    expect(await rows(page)).toHaveLength(all.length - 6);
    expect(await focused(page)).toBe('Goals/Grow the practice sustainably.md');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => rows(page)).toEqual(all);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('Goals/Telehealth room.md');
    await page.keyboard.press('End');
    expect(await focused(page)).toBe('Goals/Small book on grief.md');
  });

  it('Enter on a row opens the goal’s page, and Escape leads back to the row', async () => {
    const { page } = await aDashboard();
    await tab(page, 'Goals').click();
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.locator(EMDR).focus();
    await page.keyboard.press('Enter');
    await page.locator('.goal-notes-page').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('Goals/Finish EMDR certification.md');
  });

  it('the timeline is moved and comes back to today', async () => {
    const { page } = await aDashboard();
    await tab(page, 'Timeline').click();
    const window = page.locator('.goal-notes-timeline-do [role=status]');
    const now = await window.textContent();
    await page.locator(EMDR).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => window.textContent()).not.toBe(now);
    await page.getByRole('button', { name: 'Today', exact: true }).click();
    await expect.poll(() => window.textContent()).toBe(now);
    await page.getByLabel('How much to show').selectOption('month');
    await expect.poll(() => window.textContent()).not.toBe(now);
  });
});

describe('the table', () => {
  it('is sorted by a click on a heading, and turned around by a second', async () => {
    const { page } = await aDashboard();
    await tab(page, 'Goals').click();
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    const heading = page.getByRole('columnheader', { name: 'Goal', exact: true });
    await heading.getByRole('button').click();
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    expect((await rows(page)).slice(0, 2)).toEqual(['A small book on grief', 'Be a better therapist']);
    await heading.getByRole('button').click();
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    expect((await rows(page)).at(-1)).toBe('A small book on grief');
  });
});

describe('what one looks at', () => {
  it('leads from the overview to the goals of a value', async () => {
    const { page } = await aDashboard();
    await tab(page, 'Overview').click();
    await page.getByRole('button', { name: 'Work-life balance' }).click();
    expect(await tab(page, 'Goals').getAttribute('aria-selected')).toBe('true');
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('Work-life balance');
  });

  it('is kept when the app starts again', async () => {
    const { page, host } = await aDashboard();
    await tab(page, 'Timeline').click();
    await page.getByLabel('How much to show').selectOption('quarter');
    await host.reload('goal-notes');
    await expect.poll(() => tab(page, 'Timeline').getAttribute('aria-selected')).toBe('true');
    expect(await page.getByLabel('How much to show').inputValue()).toBe('quarter');
  });

  it('says that nothing is due when nothing is, and what comes next', async () => {
    const goal = smartExample(
      { start: '2026-06-15', due: '2026-12-31', review: null, target: null, measure: null },
      '# Sing\n\nI will sing.',
    );
    const { page } = await aDashboard({
      vault: { 'Sing.md': goal },
    });
    await page.getByText('Nothing needs you today.').waitFor();
    expect(await page.locator('.goal-notes-all-done').textContent()).toContain('Sing');
  });
});

describe('views under names', () => {
  it('are kept in the settings, taken again, renamed and deleted', async () => {
    const { page, host } = await aDashboard();
    await tab(page, 'Goals').click();
    await page.getByRole('searchbox').fill('paper');
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByLabel('Name of this view').fill('Papers');
    await page.keyboard.press('Enter');
    await expect.poll(() => host.pluginData('goal-notes')).toContain('"Papers"');
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: 'Saved views' }).click();
    expect(await accessibilityProblems(page, OURS)).toEqual([]);
    await page.getByRole('button', { name: 'Papers', exact: true }).click();
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('paper');
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByRole('button', { name: /Delete.*Papers/ }).click();
    await expect.poll(() => host.pluginData('goal-notes')).not.toContain('"Papers"');
  });
});

describe('a goal that is dragged', () => {
  it('leaves a link to its note where it is dropped', async () => {
    const { page } = await aDashboard();
    const dropped = await page
      .locator('.goal-notes-card .goal-notes-link', { hasText: 'Read one paper a week' })
      .evaluate((link) => {
        const dataTransfer = new DataTransfer();
        link.dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer }));
        return dataTransfer.getData('text/plain');
      });
    expect(dropped).toBe('[[Read one paper a week]]');
  });
});

describe('with 2,000 goals', () => {
  const vault = Object.fromEntries(
    Array.from({ length: 2000 }, (_, at) => [
      `Goals/Goal ${at}.md`,
      smartExample({ start: '2026-01-01', due: '2026-12-31' }, `# Goal ${at}\n\nI will do it.`),
    ]),
  );
  it.each(['Tree', 'Table', 'Timeline'])('%s draws those one looks at', async (name) => {
    const { page } = await aDashboard({ vault });
    await tab(page, name === 'Timeline' ? name : 'Goals').click();
    if (name !== 'Timeline') await page.getByRole('button', { name, exact: true }).click();
    await page.locator('[data-row]').first().waitFor();
    await expect.poll(() => page.locator('[data-row]').count()).toBeLessThan(400);
    await expect
      .poll(() => page.locator('[aria-rowcount]').getAttribute('aria-rowcount'))
      .toBe(
        // the headings of a table are a row too
        name === 'Table' ? '2001' : '2000',
      );
    await page.locator('.goal-notes-pane').evaluate((pane) => pane.scrollTo(0, pane.scrollHeight));
    await expect.poll(() => rows(page).then((titles) => titles.at(-1))).toBe('Goal 999');
  });
});
