import { describe, expect, it } from 'vitest';
import { DEFAULT_SCHEMA } from '../../src/core/goal/schema';
import { readNote } from '../../src/core/goal/parse-goal';
import { aBrowser } from './a-browser';
import { accessibilityProblems } from './accessibility';
import { aPlugin } from './a-plugin';
import { readVault } from './host/read-vault.mjs';

const browser = aBrowser();
const HOMEWORK = 'Goals/Homework plans for 3 clients.md';

describe('a goal from the first word to the dashboard', () => {
  it('is written, checked, followed and seen by keyboard alone', async () => {
    const { page, host } = await aPlugin(browser, { vault: { 'Note.md': 'Just a note.' } });
    const { keyboard } = page;

    await host.palette('Create SMART goal');
    await page.locator('.goal-notes-form').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('title');
    await keyboard.type('Letters to three clients');
    await keyboard.press('Tab');
    await keyboard.type('I will write 3 letters to former clients');
    await keyboard.press('Tab');
    await keyboard.type('3 letters sent');
    await keyboard.press('Tab');
    await keyboard.type('letters');
    for (const value of ['0', '3', '']) {
      await keyboard.press('Tab');
      await keyboard.type(value);
    }
    await keyboard.press('Tab');
    await keyboard.type('An hour every Friday, with the addresses in my calendar');
    await keyboard.press('Tab');
    await keyboard.type('so that they know how to come back');
    await keyboard.press('Tab');
    await keyboard.type('by 1 September');
    await keyboard.press('Tab');
    await keyboard.type('1 September');
    expect(await page.locator('.goal-notes-form [role=status]').first().textContent()).toBe(
      '5 of 5 criteria met',
    );
    await keyboard.press('Enter');

    const path = 'Goals/Letters to three clients.md';
    await expect.poll(() => host.exists(path)).toBe(true);
    const read = readNote(path, await host.readFile(path), DEFAULT_SCHEMA);
    expect(read).toMatchObject({
      kind: 'goal',
      goal: {
        status: 'active',
        framework: 'smart',
        due: '2026-09-01',
        target: 3,
        baseline: 0,
        measure: 'letters',
      },
    });
    await expect.poll(() => host.activeFile()).toBe(path);

    await host.palette('Log check-in');
    await page.getByRole('textbox', { name: 'Value' }).waitFor();
    await keyboard.type('1');
    await keyboard.press('Enter');
    await host.save();
    await expect.poll(() => host.readFile(path)).toContain('\n- 2026-06-15: 1');
    expect(await host.readFile(path)).toContain('current: 1');

    await host.palette('Open dashboard');
    const card = page.locator('.goal-notes-card', { hasText: 'Letters to three clients' });
    await card.waitFor();
    expect(await card.textContent()).toContain('1 of 3 letters');
    await card.locator('.goal-notes-card-toggle').focus();
    await keyboard.press('Enter');
    await card.locator('.goal-notes-figures').waitFor();
  });

  it('has fields of its own beside an open dashboard', async () => {
    const { page, host } = await aPlugin(browser, { vault: readVault() });
    await host.runCommand('goal-notes:open-dashboard');
    await page.locator('.goal-notes-card').first().waitFor();
    await host.runCommand('goal-notes:create-smart-goal');
    await page.getByRole('textbox', { name: 'Title' }).fill('Mine');
    expect(await accessibilityProblems(page, { include: '.goal-notes-form', exclude: '.mod-cta' })).toEqual(
      [],
    );
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says beside a field what keeps it from being created, and goes there', async () => {
    const { page, host } = await aPlugin(browser);
    await host.runCommand('goal-notes:create-smart-goal');
    await page.getByRole('textbox', { name: 'Deadline' }).fill('when I have time');
    await page.getByRole('button', { name: 'Create goal' }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('title');
    expect(await page.locator('.goal-notes-field-title .goal-notes-problem').textContent()).toContain(
      'needs a title',
    );
    expect(await page.locator('.goal-notes-field-due .goal-notes-problem').textContent()).toContain(
      'no date',
    );
    expect(await host.files()).not.toContain('Goals/.md');
  });

  it('never replaces a note of the same name', async () => {
    const { page, host } = await aPlugin(browser, { vault: { 'Goals/Run.md': 'mine' } });
    await host.runCommand('goal-notes:create-pact-goal');
    await page.getByRole('textbox', { name: 'Title' }).fill('Run');
    await page.getByRole('button', { name: 'Create goal' }).click();
    await expect.poll(async () => (await host.files()).length).toBe(2);
    expect(await host.readFile('Goals/Run.md')).toBe('mine');
  });

  it('keeps a draft that was closed by Esc', async () => {
    const { page, host } = await aPlugin(browser);
    await host.runCommand('goal-notes:create-smart-goal');
    await page.getByRole('textbox', { name: 'Title' }).fill('Half a thought');
    await page.keyboard.press('Escape');
    await page.locator('.goal-notes-form').waitFor({ state: 'detached' });
    await host.runCommand('goal-notes:create-smart-goal');
    expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Half a thought');
  });
});

describe('a draft', () => {
  it.each([
    ['Deadline', 'next frid'],
    ['To', '10 km'],
  ])('keeps what was typed as %s, read or not', async (field, typed) => {
    const { page, host } = await aPlugin(browser);
    await host.runCommand('goal-notes:create-smart-goal');
    await page.getByRole('textbox', { name: field, exact: true }).fill(typed);
    await page.keyboard.press('Escape');
    await page.locator('.goal-notes-form').waitFor({ state: 'detached' });
    await host.runCommand('goal-notes:create-smart-goal');
    expect(await page.getByRole('textbox', { name: field, exact: true }).inputValue()).toBe(typed);
  });

  it('goes with its window when the plugin goes', async () => {
    const { page, host } = await aPlugin(browser);
    await host.runCommand('goal-notes:create-smart-goal');
    await page.locator('.goal-notes-form').waitFor();
    await host.unload('goal-notes');
    await page.locator('.goal-notes-form').waitFor({ state: 'detached' });
    await expect.poll(() => host.leftovers('goal-notes')).toEqual([]);
  });
});

describe('a note that is there', () => {
  it('becomes a goal without losing a byte', async () => {
    const note = '---\n# mine\naliases: [run]\n---\n\n# Run 5 km\n\nI will run 5 km by 1 August 2026.\n';
    const { page, host } = await aPlugin(browser, { vault: { 'Run.md': note } });
    await host.openFile('Run.md');
    await host.runCommand('goal-notes:turn-into-goal');
    await page.keyboard.press('Enter');
    await expect.poll(() => host.readFile('Run.md')).toContain('type: goal');
    const after = await host.readFile('Run.md');
    for (const line of note.split('\n')) expect(after).toContain(line);
    expect(await host.notices()).toContain('This note is a SMART goal now.');
  });

  it('offers in its menu what can be done with it', async () => {
    const { page, host } = await aPlugin(browser, { vault: readVault() });
    await host.fileMenu('Welcome.md');
    expect(await page.locator('.menu').textContent()).toContain('Turn into a goal');
    await page.keyboard.press('Escape');
    await host.fileMenu(HOMEWORK);
    const menu = await page.locator('.menu').textContent();
    expect(menu).toContain('Log check-in');
    expect(menu).toContain('Check goal');
    expect(menu).not.toContain('Turn into a goal');
  });

  it('is asked for when a check-in is logged and none is open', async () => {
    const { page, host } = await aPlugin(browser, { vault: readVault() });
    await host.openFile(HOMEWORK);
    await expect.poll(() => host.runCommand('goal-notes:check-goal')).toBe(true);
    await host.openFile('Welcome.md');
    await host.runCommand('goal-notes:log-check-in');
    await page.keyboard.type('homework');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Value' }).waitFor();
    await page.keyboard.type('lots');
    await page.keyboard.press('Enter');
    expect(await page.locator('.goal-notes-log-check-in .goal-notes-problem').textContent()).toContain(
      'lots',
    );
    await page.getByRole('textbox', { name: 'Value' }).fill('+1');
    await page.keyboard.press('Enter');
    await expect.poll(() => host.readFile(HOMEWORK)).toContain('- 2026-06-15: +1');
    expect(await host.readFile(HOMEWORK)).toContain('current: 3');
  });
});
