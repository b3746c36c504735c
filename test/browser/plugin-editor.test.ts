/** What the built plugin shows in an editor: underlines, cards, quick fixes, rings, the status bar, completion of properties. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { FRAMEWORKS } from '../../src/core/frameworks/index';
import { aBrowser } from './a-browser';
import { accessibilityProblems } from './accessibility';
import { aPlugin } from './a-plugin';
import { EXAMPLE_DAY } from './host/read-vault.mjs';
import type { LaunchOptions } from './launch.mjs';

const browser = aBrowser();
const FRONT = '---\ntype: goal\nframework: smart\nstatus: active\n---\n';
const GOOD = `${FRONT}\n# Homework plans\n\n${FRAMEWORKS.smart.example.statement}\n`;

/** An editor waits by the clock, so it goes on. */
function aGoalEditor(vault: Readonly<Record<string, string>>, options: Omit<LaunchOptions, 'browser'> = {}) {
  return aPlugin(browser, { vault, clockFrom: EXAMPLE_DAY, ...options });
}

/** The underlined words of the note in front. */
function underlined(page: Page): Promise<readonly string[]> {
  return page.locator('.mod-active .goal-notes-underline').allTextContents();
}

const text = (page: Page) => page.locator('.mod-active .cm-content .cm-line').allTextContents();

describe('a goal that is written', () => {
  it('gets its vague words underlined a moment later, and no longer once they are gone', async () => {
    const { page, host } = await aGoalEditor({ 'Run.md': `${FRONT}\n# Run\n\n` });
    await host.openFile('Run.md', { line: 8 });
    await host.type('I want to be better');
    await expect.poll(() => underlined(page)).toContain('better');
    await page.keyboard.press('Control+Backspace');
    await page.keyboard.type('on the train');
    await expect.poll(() => underlined(page)).not.toContain('better');
  });

  it('says what, why and what helps under the mouse, and leads to the list of all', async () => {
    const { page, host } = await aGoalEditor({ 'Run.md': `${FRONT}\n# Run\n\nI want to be better.\n` });
    await host.openFile('Run.md');
    await page.locator('.goal-notes-underline', { hasText: 'better' }).hover();
    const card = page.locator('.cm-tooltip-hover .cm-diagnostic').first();
    await card.waitFor();
    expect(await card.locator('.goal-notes-finding-what').textContent()).toContain('better');
    expect((await card.locator('.goal-notes-finding-why').textContent())?.length).toBeGreaterThan(20);
    expect(await card.textContent()).toMatch(/What helps: .*\w+\/[\w-]+$/);
    await card.getByRole('link', { name: 'Show in problems' }).click();
    await page.locator('.workspace-tab-header[data-type^="goal-notes"]').waitFor();
  });

  it('is underlined in the colours of the theme', async () => {
    const { page, host } = await aGoalEditor({ 'Run.md': FRONT.replace('active', 'activ') + '# Run\n' });
    await host.openFile('Run.md');
    const mark = page.locator('.goal-notes-underline.cm-lintRange-error', { hasText: 'activ' });
    await mark.waitFor();
    const style = await mark.evaluate((el) => {
      const { backgroundImage, textDecorationLine, textDecorationStyle, textDecorationColor } =
        getComputedStyle(el);
      const probe = document.body.createDiv();
      probe.setCssStyles({ color: 'var(--color-red)' });
      const red = getComputedStyle(probe).color;
      probe.remove();
      return {
        backgroundImage,
        line: textDecorationLine,
        is: textDecorationStyle,
        isRed: textDecorationColor === red,
      };
    });
    expect(style).toEqual({ backgroundImage: 'none', line: 'underline', is: 'wavy', isRed: true });
  });

  it('is fixed by one press, which one undo takes back to the first byte', async () => {
    const note = '---\ntype: goal\nframework: smart\nstatus: activ # mine\n---\n\n# Run\n';
    const { page, host } = await aGoalEditor({ 'Run.md': note });
    await host.openFile('Run.md');
    await page.locator('.goal-notes-underline', { hasText: 'activ' }).hover();
    await page.locator('.cm-diagnosticAction', { hasText: 'Set status to active' }).click();
    await expect.poll(() => underlined(page)).not.toContain('activ');
    await host.save();
    expect(await host.readFile('Run.md')).toBe(note.replace('activ #', 'active #'));
    await page.keyboard.press('Control+z');
    await host.save();
    expect(await host.readFile('Run.md')).toBe(note);
  });

  it('is fixed where the words stand by now, not where they stood when they were judged', async () => {
    const note = '---\ntype: goal\nframework: smart\nstatus: activ\n---\n\n# Run\n';
    const { page, host } = await aGoalEditor({ 'Run.md': note });
    await host.openFile('Run.md', { line: 1 });
    const mark = page.locator('.goal-notes-underline', { hasText: 'activ' });
    await mark.waitFor();
    await mark.hover();
    const fix = page.locator('.cm-diagnosticAction', { hasText: 'Set status to active' });
    await fix.waitFor();
    // the card is of the words as they were; typed on another line, so that it stays
    await host.type('unit: km\n');
    await fix.click();
    await host.save();
    expect(await host.readFile('Run.md')).toBe(
      note.replace('type', 'unit: km\ntype').replace('activ', 'active'),
    );
  });

  it('says of a fix that may be wrong that it is a guess', async () => {
    const note = FRONT.replace('active', 'active\nparent: "[[Runn]]"');
    const { page, host } = await aGoalEditor({ 'Train.md': `${note}# Train\n`, 'Run.md': GOOD });
    await host.openFile('Train.md');
    await page.locator('.goal-notes-underline', { hasText: 'Runn' }).hover();
    await page.locator('.cm-diagnosticAction').first().waitFor();
    expect(await page.locator('.cm-diagnosticAction').allTextContents()).toEqual([
      'Set parent to [[Run]] (a guess)',
    ]);
  });

  it('whose properties cannot be read shows where', async () => {
    const { page, host } = await aGoalEditor({ 'Run.md': '---\ntype: goal\nstatus: "active\n---\n# Run\n' });
    await host.openFile('Run.md');
    await page.locator('.goal-notes-underline.cm-lintRange-error').first().waitFor();
    await expect
      .poll(() => page.locator('.goal-notes-status').getAttribute('aria-label'))
      .toContain('cannot be read');
  });

  it('can be written without underlines', async () => {
    const { page, host } = await aGoalEditor(
      { 'Run.md': `${FRONT}\n# Run\n\nI want to be better.\n` },
      { data: '{"version":1,"lintInEditor":false}' },
    );
    await host.openFile('Run.md');
    await page.locator('.goal-notes-title-ring').waitFor();
    expect(await underlined(page)).toEqual([]);
    await host.settings('goal-notes');
    await page
      .locator('.setting-item', { hasText: 'Underline findings' })
      .locator('.checkbox-container')
      .click();
    await host.closeSettings();
    await expect.poll(() => underlined(page)).toContain('better');
  });
});

describe('from finding to finding', () => {
  const note = '---\ntype: goal\nframework: smart\nstatus: activ\n---\n\n# Run\n\nI want to be better.\n';
  const card = (page: Page) => page.locator('.cm-tooltip.cm-tooltip-lint');

  it('one goes by command, around the end, with what is found said', async () => {
    const { page, host } = await aGoalEditor({ 'Run.md': note });
    await host.openFile('Run.md');
    await expect.poll(() => host.runCommand('goal-notes:next-finding')).toBe(true);
    await card(page).waitFor();
    expect(await card(page).textContent()).toMatch(/^1 of \d/);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('activ');
    // Live Preview hides the properties: what is selected there would not be seen
    expect(await page.locator('.mod-active .is-live-preview').count()).toBe(0);
    expect(await page.locator('.cm-announced').textContent()).toMatch(/^Finding 1 of \d: .*activ/);
    await host.runCommand('goal-notes:previous-finding');
    await expect.poll(() => card(page).textContent()).toMatch(/^(\d) of \1/);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('better');
    await host.runCommand('goal-notes:next-finding');
    await expect.poll(() => card(page).textContent()).toMatch(/^1 of \d/);
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
  });

  it('a quick fix is at hand, and typing goes on in the note', async () => {
    const { page, host } = await aGoalEditor({ 'Run.md': note });
    await host.openFile('Run.md');
    await expect.poll(() => host.runCommand('goal-notes:next-finding')).toBe(true);
    await card(page).getByRole('button', { name: 'Set status to active' }).click();
    await card(page).waitFor({ state: 'detached' });
    await host.save();
    expect(await host.readFile('Run.md')).toBe(note.replace('activ', 'active'));
    await page.keyboard.press('Control+z');
    await host.save();
    expect(await host.readFile('Run.md')).toBe(note);
  });

  it('nobody is sent in a note that is no goal', async () => {
    const { host } = await aGoalEditor({ 'Run.md': note, 'Diary.md': 'I want to be better.' });
    await host.openFile('Diary.md');
    await expect.poll(() => host.commands()).not.toContain('goal-notes:next-finding');
    await host.openFile('Run.md');
    await expect.poll(() => host.commands()).toContain('goal-notes:next-finding');
  });

  it('the card has what a screen reader needs', async () => {
    const { page, host } = await aGoalEditor({ 'Run.md': note });
    await host.openFile('Run.md');
    await expect.poll(() => host.runCommand('goal-notes:next-finding')).toBe(true);
    await card(page).waitFor();
    expect(await accessibilityProblems(page, { include: '.cm-tooltip-lint' })).toEqual([]);
    expect(await accessibilityProblems(page, { include: '.goal-notes-status' })).toEqual([]);
  });
});

describe('nothing is shown', () => {
  it.each([
    ['in a note that is no goal', 'Diary.md', 'I want to be better.\n'],
    ['in a template of a goal', 'Templates/SMART.md', `${FRONT}\n# Run\n\nI want to be better.\n`],
  ])('%s', async (_name, path, note) => {
    const vault = { [path]: note, 'Run.md': `${FRONT}\n# Run\n\nI want to be better.\n` };
    const { page, host } = await aGoalEditor(vault, { data: '{"version":1,"templateFolder":"Templates"}' });
    await host.openFile('Run.md');
    await expect.poll(() => underlined(page)).toContain('better');
    await host.openFile(path);
    await host.type('Much better. ');
    await page.locator('.goal-notes-status').waitFor({ state: 'hidden' });
    // as long as it takes to judge a goal
    await host.openFile('Run.md');
    await expect.poll(() => underlined(page)).toContain('better');
    await host.openFile(path);
    expect(await page.locator('.mod-active [class*="goal-notes-"]').count()).toBe(0);
  });

  it('in the cell of a table', async () => {
    const { page, host } = await aGoalEditor({ 'Run.md': `${FRONT}\n# Run\n\nI want to be better.\n` });
    await host.openFile('Run.md');
    await expect.poll(() => underlined(page)).toContain('better');
    await host.openCell(`${FRONT}\n# Run\n\nI want to be better.\n`);
    await page.locator('.cm-table-widget .cm-content').click();
    await page.keyboard.type('better ');
    const cell = page.locator('.cm-table-widget [class*="goal-notes-"]');
    await page.locator('.goal-notes-underline', { hasText: 'better' }).first().hover();
    await page.locator('.cm-tooltip-hover').waitFor();
    expect(await cell.count()).toBe(0);
  });
});

describe('the ring of a goal', () => {
  const ring = (page: Page) => page.locator('.goal-notes-title-ring [role=button]').filter({ visible: true });

  it('stands beside its title in Live Preview and follows the words', async () => {
    const { page, host } = await aGoalEditor({ 'Run.md': `${FRONT}\n# Run 5 km\n\n` });
    await host.openFile('Run.md', { line: 8 });
    await expect.poll(() => ring(page).getAttribute('aria-label')).toContain('Time-bound missing');
    await host.type('by 31 August 2026');
    await expect.poll(() => ring(page).getAttribute('aria-label')).toContain('Time-bound met');
    const line = ring(page).locator('xpath=ancestor::*[@class="cm-line"]');
    expect(await line.textContent()).toContain('Run 5 km');
  });

  it('stands beside its title in reading view and follows the note', async () => {
    const { page, host } = await aGoalEditor({ 'Run.md': GOOD, 'Diary.md': '# Diary' });
    await host.openFile('Run.md', { mode: 'preview' });
    const heading = page.locator('.markdown-reading-view h1');
    await heading.locator('[role=button]').waitFor();
    expect(await heading.locator('[role=button]').getAttribute('aria-label')).toMatch(
      /^SMART: 5 of 5 criteria met/,
    );
    await ring(page).click();
    await page.locator('.workspace-tab-header[data-type^="goal-notes"]').waitFor();
    await host.openFile('Diary.md', { mode: 'preview' });
    await expect.poll(() => page.locator('.markdown-reading-view .goal-notes-title-ring').count()).toBe(0);
  });

  it.each(['source', 'preview'] as const)(
    'stands above the first words when the title is the file’s name (%s)',
    async (mode) => {
      const { page, host } = await aGoalEditor({
        'Homework plans.md': GOOD.replace('# Homework plans\n\n', ''),
      });
      await host.openFile('Homework plans.md', { mode });
      const line = page.locator('.goal-notes-title-ring-line').filter({ visible: true });
      await line.waitFor();
      expect(await line.textContent()).toMatch(/\d of 5 SMART criteria met/);
    },
  );
});

describe('the status bar', () => {
  it('counts what is found in the goal in front and opens the list', async () => {
    const { page, host } = await aGoalEditor({
      'Run.md': `${FRONT}\n# Run\n\nI want to be better.\n`,
      'Diary.md': 'Nothing.',
    });
    const item = page.locator('.goal-notes-status');
    await host.openFile('Run.md');
    await expect
      .poll(() => item.getAttribute('aria-label'))
      .toMatch(/^Goal: \d+ findings\. SMART: \d of 5 criteria met/);
    expect(Number(await item.textContent())).toBeGreaterThan(1);
    await host.openFile('Diary.md');
    await item.waitFor({ state: 'hidden' });
    await host.openFile('Run.md');
    await item.waitFor();
    await item.focus();
    await page.keyboard.press('Enter');
    await page.locator('.workspace-tab-header[data-type^="goal-notes"]').waitFor();
  });
});

describe('completion in source mode', () => {
  const options = (page: Page) => page.locator('.suggestion-container .suggestion-item');

  it('offers names, then values, of the properties of a goal', async () => {
    const { page, host } = await aGoalEditor({ 'Run.md': '---\ntype: goal\n\n---\n# Run\n' });
    await host.openFile('Run.md', { line: 2 });
    await host.type('stat');
    await expect.poll(() => options(page).allTextContents()).toHaveLength(1);
    await page.keyboard.press('Enter');
    await expect.poll(() => options(page).count()).toBe(5);
    await page.keyboard.type('pa');
    await expect.poll(() => options(page).allTextContents()).toEqual(['paused']);
    await page.keyboard.press('Enter');
    await expect.poll(() => options(page).count()).toBe(0);
    await host.save();
    expect(await host.readFile('Run.md')).toBe('---\ntype: goal\nstatus: paused\n---\n# Run\n');
  });

  it('offers goals as parents, and a person’s own names', async () => {
    const data = '{"version":1,"schema":{"properties":{"parent":"step of"}}}';
    const vault = { 'Goals/New.md': '---\n\n---\n', 'Run.md': GOOD };
    const { page, host } = await aGoalEditor(vault, { data });
    await host.openFile('Goals/New.md', { line: 1 });
    await expect.poll(async () => (await host.commands()).includes('goal-notes:check-all-goals')).toBe(true);
    await host.type('step');
    await options(page).first().click();
    await host.type('ru');
    await expect.poll(() => options(page).first().textContent()).toContain('Run');
    await page.keyboard.press('Enter');
    await host.save();
    expect(await host.readFile('Goals/New.md')).toBe('---\nstep of: "[[Run]]"\n---\n');
  });

  it('offers nothing in other notes, and nothing below the properties', async () => {
    const { page, host } = await aGoalEditor({ 'Diary.md': '---\n\n---\n', 'Run.md': GOOD });
    await host.openFile('Diary.md', { line: 1 });
    await host.type('stat');
    expect(await options(page).count()).toBe(0);
    await host.openFile('Run.md', { line: 7 });
    await host.type('stat');
    expect(await options(page).count()).toBe(0);
    await host.openFile('Run.md', { line: 3 });
    await page.keyboard.press('End');
    await host.type('\nmeas');
    await expect.poll(() => options(page).count()).toBe(1);
    expect(await host.readFile('Diary.md')).toBe('---\nstat\n---\n');
  });
});

it('goes with the plugin', async () => {
  const { page, host } = await aGoalEditor({ 'Run.md': `${FRONT}\n# Run\n\nI want to be better.\n` });
  await host.openFile('Run.md');
  await expect.poll(() => underlined(page)).toContain('better');
  await expect.poll(() => host.runCommand('goal-notes:next-finding')).toBe(true);
  await host.unload('goal-notes');
  await expect.poll(() => host.leftovers('goal-notes')).toEqual([]);
  expect((await text(page)).join('\n')).toContain('I want to be better.');
});
