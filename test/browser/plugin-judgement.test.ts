/** The way of one goal: typed vaguely, underlined, fixed, asked about, whole; and all of it taken back. */
import { expect, it } from 'vitest';
import { aBrowser } from './a-browser';
import { aPlugin } from './a-plugin';
import { EXAMPLE_DAY } from './host/read-vault.mjs';

const browser = aBrowser();
const PATH = 'Goals/Therapist.md';
const NOTE =
  '---\ntype: goal\nframework: smart\nstatus: activ # mine\nstart: 2026-06-01\n---\n\n# Therapist\n\n';
const ANSWERS = [
  'I will write a homework plan with 3 clients',
  '8 of 10',
  'So that they make progress between sessions',
  'end of September',
];

it('a vague goal is typed, underlined, fixed and led to a full ring, and undone to the first byte', async () => {
  const { page, host } = await aPlugin(browser, { vault: { [PATH]: NOTE }, clockFrom: EXAMPLE_DAY });
  const ring = page.locator('.goal-notes-title-ring [role=button]').filter({ visible: true });
  const underlined = () => page.locator('.mod-active .goal-notes-underline').allTextContents();
  await host.openFile(PATH, { line: 10 });
  await host.type('I want to be a better therapist.');
  await expect.poll(underlined).toContain('better');
  await expect.poll(() => ring.getAttribute('aria-label')).toMatch(/SMART: [01] of 5/);

  await page.locator('.goal-notes-underline', { hasText: 'activ' }).hover();
  await page.locator('.cm-diagnosticAction', { hasText: 'Set status to active' }).click();
  await expect.poll(underlined).not.toContain('activ');

  await host.runCommand('goal-notes:strengthen-goal');
  const panel = page.locator('.goal-notes-form');
  await panel.waitFor();
  for (const answer of ANSWERS) {
    await page.keyboard.type(answer);
    await expect.poll(() => panel.locator('.goal-notes-coach-standing').textContent()).toMatch(/^Good/);
    await page.keyboard.press('Enter');
  }
  await panel.getByText('Every criterion is met').waitFor();
  await page.keyboard.press('Enter');
  await panel.waitFor({ state: 'detached' });
  await expect.poll(() => ring.getAttribute('aria-label')).toMatch(/SMART: 5 of 5/);
  await host.save();
  expect(await host.readFile(PATH)).toContain('due: 2026-09-30');

  await page.locator('.mod-active .cm-content').click();
  // the coach, the fix, and what was typed, in as many steps as the editor made of it
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('Control+z');
  await host.save();
  expect(await host.readFile(PATH)).toBe(NOTE);
  await expect.poll(underlined).toContain('activ');
});
