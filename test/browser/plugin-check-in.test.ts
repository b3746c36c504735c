import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aBrowser } from './a-browser';
import { accessibilityProblems } from './accessibility';
import { aPlugin } from './a-plugin';
import { readVault } from './host/read-vault.mjs';
import type { Host } from './launch.mjs';

const browser = aBrowser();
const HOMEWORK = 'Goals/Homework plans for 3 clients.md';
const PAGES =
  '---\ntype: goal\nstatus: active\nstart: 2026-05-01\ndue: 2026-08-31\nmeasure: pages\nbaseline: 0\ntarget: 200\n---\n\n# Pages\n';
const WALK = 'Goals/Evening walk.md';

/** The example vault, read, with one note in front. */
async function theVault(note: string, more: Readonly<Record<string, string>> = {}) {
  const { page, host } = await aPlugin(browser, { vault: { ...readVault(), ...more } });
  await ready(host, note);
  return { page, host };
}

async function ready(host: Host, note: string): Promise<void> {
  await host.openFile(HOMEWORK);
  await expect.poll(() => host.runCommand('goal-notes:check-goal')).toBe(true);
  await host.openFile(note);
}

/** Presses keys one by one and counts them. */
function keys(page: Page) {
  const pressed: string[] = [];
  const press = async (key: string) => {
    pressed.push(key);
    await page.keyboard.press(key);
  };
  return { pressed, press };
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLInputElement)) return at?.textContent?.trim() ?? '';
    return at.value.slice(at.selectionStart ?? 0, at.selectionEnd ?? 0);
  });

describe('a check-in of the active goal', () => {
  it('takes at most three keys beyond the number, from the command to the note', async () => {
    const { page, host } = await theVault(HOMEWORK);
    await host.runCommand('goal-notes:log-check-in');
    await page.getByRole('textbox', { name: 'Value' }).waitFor();
    const { pressed, press } = keys(page);
    await press('3');
    await press('Enter');
    await host.save();
    await expect.poll(() => host.readFile(HOMEWORK)).toContain('\n- 2026-06-15: 3\n');
    expect(pressed.length - '3'.length).toBeLessThanOrEqual(3);
    expect(await page.locator('.modal').count()).toBe(0);
  });

  it('shows what will be written and where the goal stands then', async () => {
    const { page, host } = await theVault(HOMEWORK);
    await host.runCommand('goal-notes:log-check-in');
    await page.getByRole('textbox', { name: 'Value' }).fill('3');
    await page.getByRole('textbox', { name: 'Date' }).fill('yesterday');
    await page.getByRole('textbox', { name: 'Comment' }).fill('all of them');
    const preview = page.locator('.goal-notes-log-preview');
    await expect.poll(() => preview.textContent()).toContain('- 2026-06-14: 3 — all of them');
    expect(await preview.textContent()).toContain('3 of 3 clients · reached');
    expect(await accessibilityProblems(page, { include: '.modal', exclude: '.mod-cta' })).toEqual([]);
    await page.keyboard.press('Enter');
    await host.save();
    await expect.poll(() => host.readFile(HOMEWORK)).toContain('- 2026-06-14: 3 — all of them');
  });

  it('steps its number and its day with the arrow keys', async () => {
    const { page, host } = await theVault(HOMEWORK);
    await host.runCommand('goal-notes:log-check-in');
    const value = page.getByRole('textbox', { name: 'Value' });
    await value.waitFor();
    expect(await focused(page)).toBe('2');
    await page.keyboard.press('ArrowUp');
    expect(await value.inputValue()).toBe('3');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await value.inputValue()).toBe('1');
    const date = page.getByRole('textbox', { name: 'Date' });
    await date.focus();
    await page.keyboard.press('ArrowUp');
    expect(await date.inputValue()).toBe('today');
    await page.keyboard.press('ArrowDown');
    expect(await date.inputValue()).toBe('2026-06-14');
  });

  it('of a habit is done with Enter alone', async () => {
    const { page, host } = await theVault(WALK);
    await host.runCommand('goal-notes:log-check-in');
    await page.getByRole('button', { name: 'Done' }).waitFor();
    expect(await focused(page)).toBe('Done');
    await page.keyboard.press('Enter');
    await host.save();
    await expect.poll(() => host.readFile(WALK)).toContain('\n- 2026-06-15: done');
  });

  it('asks before something typed is lost, and not otherwise', async () => {
    const { page, host } = await theVault(HOMEWORK);
    await host.runCommand('goal-notes:log-check-in');
    await page.getByRole('textbox', { name: 'Value' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.modal').waitFor({ state: 'detached' });
    await host.runCommand('goal-notes:log-check-in');
    await page.getByRole('textbox', { name: 'Comment' }).fill('half a thought');
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').waitFor();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('textbox', { name: 'Comment' }).inputValue()).toBe('half a thought');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Drop it' }).click();
    await page.locator('.modal').waitFor({ state: 'detached' });
    expect(await host.readFile(HOMEWORK)).not.toContain('half a thought');
  });

  it('can be taken back from its notice', async () => {
    const { page, host } = await theVault(HOMEWORK);
    const before = await host.readFile(HOMEWORK);
    await host.runCommand('goal-notes:log-check-in');
    await page.getByRole('textbox', { name: 'Value' }).fill('+1');
    await page.keyboard.press('Enter');
    await host.save();
    await expect.poll(() => host.readFile(HOMEWORK)).toContain('2026-06-15: +1');
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await host.save();
    await expect.poll(() => host.readFile(HOMEWORK)).toBe(before);
  });
});

describe('the check-in round', () => {
  it('goes through all that is due by keyboard alone, and undoes the last', async () => {
    const { page, host } = await theVault('Welcome.md', { 'Goals/Pages.md': PAGES });
    await host.runCommand('goal-notes:check-in-round');
    const round = page.locator('.goal-notes-round');
    await round.waitFor();
    const [, all] = /1 of (\d+)/.exec((await round.textContent()) ?? '') ?? [];
    expect(Number(all)).toBeGreaterThan(1);
    const titles: string[] = [];
    for (let at = 1; at <= Number(all); at += 1) {
      await expect.poll(() => round.textContent()).toContain(`${at} of ${all}`);
      titles.push((await round.locator('h3').textContent()) ?? '');
      await page.keyboard.press(at === 1 ? 'ArrowRight' : 'n');
    }
    expect(new Set(titles).size).toBe(Number(all));
    await expect.poll(() => round.textContent()).toContain('Nothing logged');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => round.textContent()).toContain(`${all} of ${all}`);
    for (let at = Number(all); at > 1; at -= 1) {
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => round.textContent()).toContain(`${at - 1} of ${all}`);
    }
    const logged: string[] = [];
    for (let at = 1; at <= Number(all); at += 1) {
      await expect.poll(() => round.textContent()).toContain(`${at} of ${all}`);
      const isHabit = (await round.getByRole('button', { name: 'Done' }).count()) > 0;
      logged.push((await round.locator('h3').textContent()) ?? '');
      if (isHabit) await page.keyboard.press(at === 1 ? 's' : 'd');
      else await page.keyboard.type('4\n');
    }
    await expect.poll(() => round.textContent()).toContain(`${all} check-ins logged`);
    for (const title of logged) expect(await round.textContent()).toContain(title);
    await host.save();
    expect(await host.readFile('Goals/Pages.md')).toContain('- 2026-06-15: 4');
    await page.keyboard.press('u');
    await expect.poll(() => round.textContent()).toContain(`${all} of ${all}`);
    await page.keyboard.press('Escape');
    await page.locator('.modal').waitFor({ state: 'detached' });
    expect((await host.notices()).at(-1)).toContain(`${Number(all) - 1} check-in`);
  });

  it('begins on the dashboard too', async () => {
    const { page, host } = await theVault('Welcome.md');
    await host.runCommand('goal-notes:open-dashboard');
    await page.getByRole('button', { name: 'Check in one by one' }).click();
    await page.locator('.goal-notes-round').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.modal').waitFor({ state: 'detached' });
  });

  it('fits a phone', async () => {
    const { page, host } = await aPlugin(browser, { vault: readVault(), mobile: true });
    await ready(host, 'Welcome.md');
    await host.runCommand('goal-notes:check-in-round');
    const round = page.locator('.goal-notes-round');
    await round.waitFor();
    const wide = await round.evaluate((el) => el.scrollWidth - el.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    expect(await accessibilityProblems(page, { include: '.modal', exclude: '.mod-cta' })).toEqual([]);
  });

  it('says so when nothing is due', async () => {
    const { host } = await aPlugin(browser, { vault: { 'Note.md': 'Just a note.' } });
    await expect
      .poll(async () => {
        await host.runCommand('goal-notes:check-in-round');
        return (await host.notices()).at(-1);
      })
      .toContain('No check-in is due');
  });
});

describe('a daily note', () => {
  const DAILY = 'Daily/2026-06-12.md';
  const TEXT =
    '# Friday\n\n- goal:: [[Evening walk]] done — along the river\n- goal:: [[Homework plans for 3 clients]] 3 — all of them\n- goal:: [[Nowhere]] 3\n- slept well\n';

  it('is logged by its command, line by line, once', async () => {
    const { page, host } = await theVault(DAILY, { [DAILY]: TEXT });
    await host.runCommand('goal-notes:log-note-check-ins');
    const list = page.locator('.modal .goal-notes-round-logged');
    await list.waitFor();
    const said = await list.textContent();
    expect(said).toContain('- 2026-06-12: done — along the river');
    expect(said).toContain('- 2026-06-12: 3 — all of them');
    expect(said).toContain('There is no note “Nowhere”');
    expect(await focused(page)).toBe('Log 2 check-ins');
    expect(await accessibilityProblems(page, { include: '.modal', exclude: '.mod-cta' })).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => host.readFile(HOMEWORK)).toContain('\n- 2026-06-12: 3 — all of them\n');
    expect(await host.readFile(WALK)).toContain('\n- 2026-06-12: done — along the river\n');
    expect(await host.readFile(DAILY)).toBe(TEXT);
    await page.locator('.modal').waitFor({ state: 'detached' });
    await host.runCommand('goal-notes:log-note-check-ins');
    await expect.poll(() => list.textContent()).toContain('Logged already');
    expect(await page.locator('.modal .mod-cta').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => host.readFile(HOMEWORK)).not.toContain('2026-06-12: 3');
    expect(await host.readFile(WALK)).not.toContain('along the river');
  });

  it('offers quietly to log a line, and no more once it is logged', async () => {
    const { page, host } = await theVault(DAILY, { [DAILY]: TEXT });
    const offers = page.locator('.goal-notes-daily-offer');
    await expect.poll(() => offers.count()).toBe(2);
    expect(await offers.first().getAttribute('aria-label')).toBe(
      'Log for “Walk after the last session”: 2026-06-12: done — along the river',
    );
    await offers.first().click();
    await expect.poll(() => host.readFile(WALK)).toContain('\n- 2026-06-12: done — along the river\n');
    await expect.poll(() => offers.count()).toBe(1);
    expect(await host.readFile(DAILY)).toBe(TEXT);
  });

  it('offers nothing on the line that is being written, nor in a note of another name', async () => {
    const { page, host } = await theVault('Other.md', { 'Other.md': TEXT, [DAILY]: '# Friday\n' });
    await host.openFile(DAILY, { mode: 'source' });
    await page.locator('.workspace-leaf.mod-active .cm-content').focus();
    await page.keyboard.press('Control+End');
    await host.type('- goal:: [[Evening walk]] done');
    expect(await page.locator('.goal-notes-daily-offer').count()).toBe(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.goal-notes-daily-offer').count()).toBe(1);
  });
});

describe('a goal with a source', () => {
  const STEPS =
    '---\ntype: goal\nstatus: active\nstart: 2026-06-01\ndue: 2026-06-30\nmeasure: steps\nbaseline: 0\ntarget: 10000\nsource: daily:steps\n---\n\n# Steps\n';

  it('follows the property of the daily notes, and nothing is written', async () => {
    const { page, host } = await theVault('Goals/Steps.md', {
      'Goals/Steps.md': STEPS,
      'Daily/2026-06-14.md': '---\nsteps: 4000\n---\n',
    });
    await host.runCommand('goal-notes:log-check-in');
    const standing = page.locator('.goal-notes-log > p').first();
    await expect.poll(() => standing.textContent()).toContain('4000 of 10000 steps');
    await page.keyboard.press('Escape');
    await host.writeFile('Daily/2026-06-15.md', '---\nsteps: 6000\n---\n');
    await expect
      .poll(async () => {
        await page.keyboard.press('Escape');
        await host.runCommand('goal-notes:log-check-in');
        return standing.textContent();
      })
      .toContain('6000 of 10000 steps');
    await page.keyboard.press('Escape');
    await host.deleteFile('Daily/2026-06-15.md');
    await expect
      .poll(async () => {
        await page.keyboard.press('Escape');
        await host.runCommand('goal-notes:log-check-in');
        return standing.textContent();
      })
      .toContain('4000 of 10000 steps');
    expect(await host.readFile('Goals/Steps.md')).toBe(STEPS);
  });
});

describe('adjusting a goal', () => {
  it('moves its plan by keyboard, with a line that says so, as one step to undo', async () => {
    const { page, host } = await theVault(HOMEWORK);
    const before = await host.readFile(HOMEWORK);
    await host.runCommand('goal-notes:adjust-goal');
    const target = page.getByRole('textbox', { name: 'Target' });
    await target.waitFor();
    expect(await focused(page)).toBe('3');
    expect(await page.locator('.goal-notes-adjust').textContent()).toContain('Nothing is changed yet');
    await page.keyboard.type('4');
    await page.keyboard.press('Tab');
    await page.keyboard.type('end of September');
    await page.getByRole('textbox', { name: 'Why' }).fill('one more wants to');
    const preview = page.locator('.goal-notes-adjust .goal-notes-log-preview');
    expect(await preview.textContent()).toContain('- 2026-06-15: target 3 → 4 — one more wants to');
    expect(await accessibilityProblems(page, { include: '.modal', exclude: '.mod-cta' })).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('.modal').waitFor({ state: 'detached' });
    await host.save();
    await expect.poll(() => host.readFile(HOMEWORK)).toContain('\ntarget: 4\n');
    const after = await host.readFile(HOMEWORK);
    expect(after).toContain('\ndue: 2026-09-30\n');
    expect(after).toContain(
      '## Changes\n- 2026-06-15: target 3 → 4 — one more wants to\n- 2026-06-15: due 2026-08-03 → 2026-09-30 — one more wants to\n',
    );
    await page.locator('.workspace-leaf.mod-active .cm-content').focus();
    await page.keyboard.press('Control+z');
    await host.save();
    await expect.poll(() => host.readFile(HOMEWORK)).toBe(before);
  });

  it('says what it does not understand, writes nothing, and asks before it closes', async () => {
    const { page, host } = await theVault(WALK);
    const before = await host.readFile(WALK);
    await host.runCommand('goal-notes:adjust-goal');
    await page.getByRole('textbox', { name: 'How often' }).fill('now and then');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.modal').textContent()).toContain('not “now and then”');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Drop it' }).click();
    await page.locator('.modal').waitFor({ state: 'detached' });
    expect(await host.readFile(WALK)).toBe(before);
  });
});
