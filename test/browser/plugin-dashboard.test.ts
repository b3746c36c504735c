import { describe, expect, it } from 'vitest';
import { smartExample } from '../../src/core/lint/example-note';
import { aNote } from '../support/a-note';
import { aBrowser } from './a-browser';
import { accessibilityProblems } from './accessibility';
import { aPlugin } from './a-plugin';
import { readVault } from './host/read-vault.mjs';

const browser = aBrowser();
const HOMEWORK = 'Goals/Homework plans for 3 clients.md';
/** The colours of the one button that stands out are the theme's. */
const OURS = { include: '.goal-notes-dashboard', exclude: '.mod-cta' };
const VIEW = '[data-type="goal-notes-dashboard"]';

describe('the dashboard in the sidebar', () => {
  it.each([
    ['light', 'light' as const, [1280, 800] as const],
    ['dark', 'dark' as const, [1280, 800] as const],
    ['a narrow window', 'light' as const, [700, 800] as const],
  ])('can be read and used by everybody: %s', async (_, theme, size) => {
    const { page, host } = await aPlugin(browser, { vault: readVault(), dark: theme === 'dark', size });
    await host.runCommand('goal-notes:open-dashboard');
    await expect.poll(() => page.locator('.goal-notes-card').count()).toBe(13);
    await page.locator('.goal-notes-card-toggle').first().click();
    await page.locator('.goal-notes-finding').first().waitFor();
    expect(await accessibilityProblems(page, OURS)).toEqual([]);
    const overflow = await page
      .locator('.goal-notes-dashboard')
      .evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it('is there on a phone, where there is no Node', async () => {
    const { page, host } = await aPlugin(browser, { vault: readVault(), mobile: true });
    await host.runCommand('goal-notes:open-dashboard');
    await expect.poll(() => page.locator('.goal-notes-card').count()).toBe(13);
    expect(await accessibilityProblems(page, OURS)).toEqual([]);
  });

  it('follows what happens to notes: changed outside, renamed, deleted', async () => {
    const { page, host } = await aPlugin(browser, { vault: readVault() });
    await host.runCommand('goal-notes:open-dashboard');
    const cards = page.locator('.goal-notes-card');
    await expect.poll(() => cards.count()).toBe(13);
    const note = await host.readFile(HOMEWORK);
    await host.writeFile(HOMEWORK, note.replace('- 2026-06-11: 2', '- 2026-06-11: 3'));
    await page.getByText('3 of 3 clients').first().waitFor();
    await host.renameFile('Goals/Grow the practice sustainably.md', 'Goals/Grow slowly.md');
    await page
      .locator('[data-path="Goals/Finish EMDR certification.md"]')
      .locator('.goal-notes-card-toggle')
      .click();
    await page.locator('.goal-notes-about').getByText('Grow the practice sustainably').waitFor();
    await host.deleteFile(HOMEWORK);
    await expect.poll(() => cards.count()).toBe(12);
    await host.writeFile('Goals/New.md', smartExample({}, '# A goal from elsewhere'));
    await expect.poll(() => cards.count()).toBe(13);
  });

  it('logs a check-in into the open editor, where it can be undone', async () => {
    const { page, host } = await aPlugin(browser, { vault: readVault() });
    await host.openFile(HOMEWORK, { mode: 'source' });
    const before = await host.readFile(HOMEWORK);
    await host.runCommand('goal-notes:open-dashboard');
    await page.locator(`[data-path="${HOMEWORK}"]`).locator('.goal-notes-card-toggle').click();
    await page.getByRole('textbox', { name: /Homework plans/ }).fill('3');
    await page.getByRole('button', { name: /^Log: Homework plans/ }).click();
    await page.getByText('3 of 3 clients').first().waitFor();
    await page.locator('.cm-content').first().focus();
    await page.keyboard.press('Control+z');
    await host.save();
    await expect.poll(() => host.readFile(HOMEWORK)).toBe(before);
  });

  it('takes two quick presses for one', async () => {
    const { page, host } = await aPlugin(browser, { vault: readVault() });
    await host.runCommand('goal-notes:open-dashboard');
    const note = 'Goals/Sessions start and end on time.md';
    const before = await host.readFile(note);
    await page.getByRole('button', { name: 'Done: Sessions start and end on time' }).dblclick();
    await expect.poll(() => host.readFile(note)).not.toBe(before);
    expect((await host.readFile(note)).match(/- 2026-06-15: done/g)).toHaveLength(1);
  });

  it('keeps the focus on a control whose card moves', async () => {
    const { page, host } = await aPlugin(browser, { vault: readVault(), size: [1280, 1600] });
    await host.runCommand('goal-notes:open-dashboard');
    await page.getByRole('tab', { name: 'Goals' }).click();
    await page.locator('.goal-notes-more').click();
    await page.getByLabel('Group by').selectOption('health');
    const card = page.locator('[data-path="Goals/Finish EMDR certification.md"]');
    await card.locator('.goal-notes-card-toggle').click();
    await card.getByRole('textbox').fill('39');
    await card.getByRole('textbox').press('Enter');
    await page.getByText('39 of 40 h').first().waitFor();
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? null,
      );
    await expect.poll(focused).toBe('Goals/Finish EMDR certification.md');
  });

  it('opens a goal’s note', async () => {
    const { page, host } = await aPlugin(browser, { vault: readVault() });
    await host.runCommand('goal-notes:open-dashboard');
    await page.locator('.goal-notes-card-head .goal-notes-link', { hasText: 'Homework plans' }).click();
    await expect.poll(() => host.activeFile()).toBe(HOMEWORK);
  });

  it('offers to begin when there is no goal', async () => {
    const { page, host } = await aPlugin(browser, { vault: { 'Note.md': 'Just a note.' } });
    await host.runCommand('goal-notes:open-dashboard');
    await page.getByText('No goals yet').waitFor();
    await page.getByRole('button', { name: /New PACT goal/ }).click();
    await page.getByText('New PACT goal').first().waitFor();
    await page.locator('.goal-notes-form').waitFor();
  });

  it('holds 2,000 goals and draws those one looks at', async () => {
    const vault = Object.fromEntries(
      Array.from({ length: 2000 }, (_, at) => [
        `Goals/Goal ${String(at).padStart(4, '0')}.md`,
        aNote(
          { target: 10, current: at % 10 },
          `# Goal ${String(at).padStart(4, '0')}\n\nI will read ${at + 1} pages.`,
        ),
      ]),
    );
    const { page, host } = await aPlugin(browser, { vault });
    await host.runCommand('goal-notes:open-dashboard');
    const cards = page.locator('.goal-notes-card');
    await cards.first().waitFor();
    await expect.poll(() => cards.first().getAttribute('aria-setsize')).toBe('2000');
    expect(await cards.count()).toBeLessThan(200);
    await page
      .locator(`${VIEW} .view-content`)
      .evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await expect.poll(() => cards.last().getAttribute('aria-posinset')).toBe('2000');
    expect(await cards.count()).toBeLessThan(200);
  });

  it('shows titles as words, whatever they hold', async () => {
    const script = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const vault = {
      'Script.md': smartExample({}, `# ${script}`),
      'Right.md': smartExample({}, '# أقرأ كتابًا كل شهر'),
    };
    const { page, host } = await aPlugin(browser, { vault });
    await host.runCommand('goal-notes:open-dashboard');
    await page.locator('.goal-notes-card-head .goal-notes-link', { hasText: 'onerror' }).waitFor();
    expect(await page.title()).not.toMatch(/^[12]$/);
    expect(await page.locator(`${VIEW} img`).count()).toBe(0);
  });
});
