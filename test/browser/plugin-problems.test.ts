import { describe, expect, it } from 'vitest';
import { aBrowser } from './a-browser';
import { accessibilityProblems } from './accessibility';
import { aPlugin } from './a-plugin';
import { readVault } from './host/read-vault.mjs';

const browser = aBrowser();
const VAGUE = 'Goals/Be a better therapist.md';
const MESSY = '---\ntype: goal\nframwork: smart\nstatus: activ # mine\nstart: 1 May 2026\n---\n# Run\n';
const FIXED = '---\ntype: goal\nframework: smart\nstatus: active # mine\nstart: 2026-05-01\n---\n# Run\n';

describe('the problems of one note', () => {
  it('follow it when it gets another name', async () => {
    const { page, host } = await aPlugin(browser, { vault: readVault() });
    await host.openFile(VAGUE);
    await expect.poll(() => host.runCommand('goal-notes:check-goal')).toBe(true);
    await expect.poll(() => page.locator('.goal-notes-note').count()).toBe(1);
    await host.renameFile(VAGUE, 'Goals/Be a good therapist.md');
    await expect
      .poll(() => page.locator('.goal-notes-note h3').allTextContents())
      .toEqual(['Be a better therapist']);
    await page.locator('.goal-notes-finding-place').first().click();
    await expect.poll(() => host.activeFile()).toBe('Goals/Be a good therapist.md');
  });

  it('are those of the note in front, and can be widened to all goals', async () => {
    const { page, host } = await aPlugin(browser, { vault: readVault() });
    await host.openFile(VAGUE);
    await expect.poll(() => host.runCommand('goal-notes:check-goal')).toBe(true);
    await expect.poll(() => page.locator('.goal-notes-note').count()).toBe(1);
    await host.openFile('Welcome.md');
    await expect.poll(() => page.locator('.goal-notes-empty').textContent()).toContain('is no goal');
    await page.getByRole('button', { name: 'All goals' }).click();
    await expect.poll(() => page.locator('.goal-notes-note').count()).toBeGreaterThan(3);
  });

  it('lead to their place, and a fix changes nothing else', async () => {
    const { page, host } = await aPlugin(browser, { vault: { 'Run.md': MESSY } });
    await host.runCommand('goal-notes:check-all-goals');
    const problem = page.locator('.goal-notes-finding', { hasText: 'properties/unknown-status' });
    await problem.locator('.goal-notes-finding-place').click();
    await expect.poll(() => host.activeFile()).toBe('Run.md');
    await problem.locator('.goal-notes-fix').click();
    await problem.waitFor({ state: 'detached' });
    await host.save();
    expect(await host.readFile('Run.md')).toBe(MESSY.replace('activ #', 'active #'));
    await page.getByRole('button', { name: 'Undo' }).click();
    await problem.waitFor();
    await host.save();
    expect(await host.readFile('Run.md')).toBe(MESSY);
  });

  it('are worked through with the keyboard alone', async () => {
    const { page, host } = await aPlugin(browser, { vault: { 'Run.md': MESSY } });
    await host.runCommand('goal-notes:check-all-goals');
    const problem = page.locator('.goal-notes-finding', { hasText: 'properties/unknown-status' });
    const place = problem.locator('.goal-notes-finding-place');
    await page.locator('.goal-notes-finding-place').first().focus();
    const focused = () => place.evaluate((el) => el === document.activeElement);
    for (let step = 0; step < 12 && !(await focused()); step += 1) await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(true);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => problem.textContent()).toContain('How to settle it');
    await page.keyboard.press('f');
    await problem.waitFor({ state: 'detached' });
    expect(await host.readFile('Run.md')).toBe(MESSY.replace('activ #', 'active #'));
  });
});

describe('fixing all', () => {
  it('shows every line first, changes the notes, and takes it back to the first byte', async () => {
    const vault = { 'Run.md': MESSY, 'Swim.md': MESSY.replace('Run', 'Swim').replaceAll('\n', '\r\n') };
    const { page, host } = await aPlugin(browser, { vault });
    await host.runCommand('goal-notes:check-all-goals');
    await page.getByRole('button', { name: 'Fix all that is listed: 6' }).click();
    const preview = page.locator('.goal-notes-preview');
    await preview.waitFor();
    expect(await preview.locator('del').allTextContents()).toContain('status: activ # mine');
    expect(await preview.locator('ins').allTextContents()).toContain('status: active # mine');
    expect(await host.readFile('Run.md')).toBe(MESSY);
    await preview.getByRole('button', { name: 'Change 2 notes' }).click();
    await preview.waitFor({ state: 'detached' });
    await expect.poll(() => host.readFile('Run.md')).toBe(FIXED);
    expect(await host.readFile('Swim.md')).toBe(FIXED.replace('Run', 'Swim').replaceAll('\n', '\r\n'));
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => host.readFile('Run.md')).toBe(MESSY);
    expect(await host.readFile('Swim.md')).toBe(vault['Swim.md']);
  });

  it('leaves out the notes that are not wanted', async () => {
    const vault = { 'Run.md': MESSY, 'Swim.md': MESSY.replace('Run', 'Swim') };
    const { page, host } = await aPlugin(browser, { vault });
    await host.runCommand('goal-notes:check-all-goals');
    await page.getByRole('button', { name: 'Fix all that is listed: 6' }).click();
    await page.getByRole('checkbox', { name: 'Swim' }).uncheck();
    await page.getByRole('button', { name: 'Change 1 note' }).click();
    await expect.poll(() => host.readFile('Run.md')).toBe(FIXED);
    expect(await host.readFile('Swim.md')).toBe(vault['Swim.md']);
  });
});

describe('a problem that is allowed', () => {
  it('is kept quiet by the note, and shown when asked for', async () => {
    const { page, host } = await aPlugin(browser, { vault: { 'Run.md': MESSY } });
    await host.runCommand('goal-notes:check-all-goals');
    const problem = page.locator('.goal-notes-finding', { hasText: 'criteria/relevant-missing' });
    await problem.getByRole('button', { name: 'More' }).click();
    await page.locator('.menu-item', { hasText: 'Allow in this note' }).click();
    await problem.waitFor({ state: 'detached' });
    expect(await host.readFile('Run.md')).toBe(
      MESSY.replace('\n---\n#', '\ngoal-notes-disable:\n  - criteria/relevant-missing\n---\n#'),
    );
    await page.getByRole('button', { name: 'Allowed: 1' }).click();
    await expect.poll(() => problem.textContent()).toContain('Allowed by “criteria/relevant-missing”');
  });
});

describe('many problems', () => {
  it('are drawn where one looks at them', async () => {
    const vault = Object.fromEntries(
      Array.from({ length: 2000 }, (_, at) => [
        `Goal ${at}.md`,
        '---\ntype: goal\nstatus: activ\n---\n# Better\n',
      ]),
    );
    const { page, host } = await aPlugin(browser, { vault });
    await host.runCommand('goal-notes:check-all-goals');
    await expect.poll(() => page.locator('.goal-notes-piece').count()).toBeGreaterThan(150);
    expect(await page.locator('.goal-notes-finding').count()).toBeLessThan(500);
  });

  it('are found by words, severity and rule, and have no barrier for anybody', async () => {
    const { page, host } = await aPlugin(browser, { vault: readVault() });
    await host.runCommand('goal-notes:check-all-goals');
    await page.locator('.goal-notes-finding').first().waitFor();
    expect(await accessibilityProblems(page, { include: '.goal-notes-problems' })).toEqual([]);
    const all = await page.locator('.goal-notes-finding').count();
    await page.getByRole('button', { name: /^Suggestions/ }).click();
    await expect.poll(() => page.locator('.goal-notes-finding').count()).toBeLessThan(all);
    await page.getByRole('searchbox', { name: 'Find problems' }).fill('no such words');
    await expect.poll(() => page.locator('.goal-notes-empty').textContent()).toContain('Nothing matches');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(() => page.locator('.goal-notes-finding').count()).toBe(all);
  });
});
