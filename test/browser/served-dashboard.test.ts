import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { smartExample } from '../../src/core/lint/example-note';
import { aFolder } from '../support/a-folder';
import { aNote } from '../support/a-note';
import { aBrowser } from './a-browser';
import { aPage } from './a-page';
import { accessibilityProblems } from './accessibility';
import { serveVault } from './serve-vault';

const browser = aBrowser();
const EXAMPLE = path.resolve(import.meta.dirname, '../../examples/vault');
const HOMEWORK = 'Goals/Homework plans for 3 clients.md';

function exampleVault(): string {
  const folder = aFolder();
  cpSync(EXAMPLE, folder, { recursive: true });
  return folder;
}

const open = aPage(browser);

const titles = (page: Page) => page.locator('.goal-notes-card-head .goal-notes-link').allTextContents();
const noteIn = (folder: string, note: string) => readFileSync(path.join(folder, note), 'utf8');

describe('the dashboard in a browser', () => {
  it('shows the open goals of the vault, the most urgent first', async () => {
    const page = await open(await serveVault(exampleVault()));
    const shown = await titles(page);
    expect(shown).toHaveLength(13);
    expect(shown[0]).toBe('Set up the telehealth room');
    expect(await page.locator('.goal-notes-unreadable').textContent()).toContain('Autumn retreat');
    expect(await page.locator('.goal-notes-today li').count()).toBe(6);
  });

  it('finds, filters, groups and lays out, and keeps that for the next time', async () => {
    const page = await open(await serveVault(exampleVault()));
    await page.getByRole('tab', { name: 'Goals' }).click();
    await page.getByRole('searchbox').fill('therap');
    expect(await titles(page)).toEqual(['Be a better therapist']);
    await page.getByRole('searchbox').fill('');
    await page.getByLabel('Framework').selectOption('pact');
    expect(await titles(page)).toHaveLength(5);
    await page.getByLabel('Framework').selectOption('all');
    await page.getByLabel('Status').selectOption('achieved');
    expect(await titles(page)).toEqual(['Clear the documentation backlog']);
    await page.getByLabel('Status').selectOption('all');
    await page.getByLabel('Group by').selectOption('framework');
    expect(await page.locator('.goal-notes-group h3').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^SMART/), expect.stringMatching(/^PACT/)]),
    );
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.reload();
    await page.locator('.goal-notes-table').first().waitFor();
    expect(await page.getByLabel('Group by').inputValue()).toBe('framework');
  });

  it('logs a check-in by keyboard and changes nothing else in the note', async () => {
    const folder = exampleVault();
    const before = noteIn(folder, HOMEWORK);
    const page = await open(await serveVault(folder));
    await page.getByRole('button', { name: /Details.*Homework plans/ }).focus();
    await page.keyboard.press('Enter');
    const value = page.getByRole('textbox', { name: /Homework plans/ });
    await value.focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByText('3 of 3 clients').first().waitFor();
    const after = noteIn(folder, HOMEWORK);
    expect(after).toContain('\n- 2026-06-15: 3\n');
    expect(after.replace('\n- 2026-06-15: 3\n', '\n').replace('current: 3', 'current: 2')).toBe(before);
  });

  it('says beside the field what is wrong with a value, and writes nothing', async () => {
    const folder = exampleVault();
    const before = noteIn(folder, HOMEWORK);
    const page = await open(await serveVault(folder));
    await page.getByRole('button', { name: /Details.*Homework plans/ }).click();
    await page.getByRole('textbox', { name: /Homework plans/ }).fill('three-ish');
    await page.getByRole('button', { name: /^Log: Homework plans/ }).click();
    await page.locator('.goal-notes-problem').waitFor();
    expect(noteIn(folder, HOMEWORK)).toBe(before);
  });

  it('ticks a milestone that is due, in place', async () => {
    const folder = exampleVault();
    const page = await open(await serveVault(folder));
    await page.getByRole('button', { name: 'Done: Sound test with a colleague' }).click();
    await page.getByText('3 of 4 milestones').first().waitFor();
    expect(noteIn(folder, 'Goals/Telehealth room.md')).toContain('- [x] Sound test with a colleague');
  });

  it('follows what changes in the folder', async () => {
    const folder = exampleVault();
    const page = await open(await serveVault(folder));
    writeFileSync(path.join(folder, 'Goals/New.md'), smartExample({}, '# A goal from elsewhere'));
    await page.getByText('A goal from elsewhere').first().waitFor();
    writeFileSync(path.join(folder, 'Goals/New.md'), 'No goal any more.');
    await expect.poll(() => page.getByText('A goal from elsewhere').count()).toBe(0);
  });

  it.each([
    ['light', 1000],
    ['dark', 1000],
    ['light', 280],
    ['dark', 280],
  ] as const)('can be read and used by everybody: %s, %i px', async (colorScheme, width) => {
    const page = await open(await serveVault(exampleVault()), {
      colorScheme,
      viewport: { width, height: 900 },
    });
    await page.locator('.goal-notes-card-toggle').first().click();
    await page.locator('.goal-notes-finding').first().waitFor();
    expect(await accessibilityProblems(page, { include: '#goal-notes-page' })).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it('reaches every control with the Tab key, in the order of the page', async () => {
    const page = await open(await serveVault(exampleVault()));
    const places: number[] = [];
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      places.push(
        await page.evaluate(() => {
          // of the tabs the chosen one is the stop, the arrows lead to the others
          const all = [...document.querySelectorAll<HTMLElement>('button, input, select')].filter(
            (element) => element.checkVisibility() && element.tabIndex >= 0,
          );
          return all.indexOf(document.activeElement as HTMLElement);
        }),
      );
    }
    expect(places).toEqual(places.map((_, at) => (places[0] ?? 0) + at));
  });

  it('says what to do when there is no goal', async () => {
    const folder = aFolder({ 'Note.md': 'Just a note.' });
    const page = await open(await serveVault(folder));
    expect(await page.locator('.goal-notes-empty').textContent()).toContain('No goals yet');
    expect(await accessibilityProblems(page, { include: '#goal-notes-page' })).toEqual([]);
  });

  it('draws of 2,000 goals those one looks at, down to the last one', async () => {
    const number = (at: number) => String(at).padStart(4, '0');
    const folder = aFolder(
      Object.fromEntries(
        Array.from({ length: 2000 }, (_, at) => [
          `Goal ${number(at)}.md`,
          aNote(
            { target: 10, current: at % 10 },
            `# Goal ${number(at)}\n\nI will read ${at + 1} pages by 1 December 2026.`,
          ),
        ]),
      ),
    );
    const page = await open(await serveVault(folder), { viewport: { width: 320, height: 700 } });
    await page.getByRole('tab', { name: 'Goals' }).click();
    await page.getByLabel('Status').selectOption('all');
    await page.locator('.goal-notes-more').click();
    await page.getByLabel('Sort by').selectOption('title');
    const drawn = await page.locator('.goal-notes-card').count();
    expect(drawn).toBeGreaterThan(5);
    expect(drawn).toBeLessThan(200);
    const last = page.getByRole('button', { name: 'Goal 1999', exact: true });
    await expect
      .poll(async () => {
        await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
        return last.count();
      })
      .toBe(1);
    expect(await page.locator('.goal-notes-card').count()).toBeLessThan(200);
    expect(await page.locator('.goal-notes-card').last().getAttribute('aria-setsize')).toBe('2000');
  });

  it('shows titles as words, whatever they hold, and lets right-to-left ones begin at the right', async () => {
    const script = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const folder = aFolder({
      'Script.md': smartExample({}, `# ${script}`),
      'Right.md': smartExample({}, '# أقرأ كتابًا كل شهر'),
      'Long.md': smartExample({}, `# ${'Donaudampfschifffahrtsgesellschaft'.repeat(8)}`),
    });
    const page = await open(await serveVault(folder), { viewport: { width: 280, height: 900 } });
    expect(await titles(page)).toContain(script);
    expect(await page.title()).not.toMatch(/^[12]$/);
    const direction = await page
      .getByRole('button', { name: 'أقرأ كتابًا كل شهر', exact: true })
      .first()
      .evaluate((element) => getComputedStyle(element).direction);
    expect(direction).toBe('rtl');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it('answers nobody who does not know the address', async () => {
    const url = new URL(await serveVault(exampleVault()));
    for (const guess of ['/', '/events', `${url.pathname.slice(0, -2)}/`]) {
      expect([403, 404]).toContain((await fetch(new URL(guess, url))).status);
    }
  });
});
