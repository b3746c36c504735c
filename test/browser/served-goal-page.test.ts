import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../support/a-folder';
import { aBrowser } from './a-browser';
import { aPage } from './a-page';
import { accessibilityProblems } from './accessibility';
import { BUILT_CLI, serveVault } from './serve-vault';

const browser = aBrowser();
const open = aPage(browser);
const EXAMPLE = path.resolve(import.meta.dirname, '../../examples/vault');
const EMDR = 'Goals/Finish EMDR certification.md';

function exampleVault(): string {
  const folder = aFolder();
  cpSync(EXAMPLE, folder, { recursive: true });
  return folder;
}

/** The dashboard of a folder as one file, without a server. */
function reportOf(folder: string): string {
  const html = execFileSync(process.execPath, [
    BUILT_CLI,
    ...['status', folder, '--today', '2026-06-15', '--format', 'html'],
  ]);
  const file = path.join(aFolder(), 'report.html');
  writeFileSync(file, html);
  return pathToFileURL(file).href;
}

async function openGoal(page: Page, goal: string) {
  await page.getByRole('tab', { name: 'Goals' }).click();
  const card = page.locator(`.goal-notes-card[data-path="${goal}"]`);
  await card.locator('.goal-notes-card-toggle').click();
  await card.getByRole('button', { name: 'Open page' }).click();
  await page.locator('.goal-notes-chart').first().waitFor();
}

const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describe('the page of a goal in a browser', () => {
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
    await openGoal(page, EMDR);
    await page.getByRole('button', { name: 'As table' }).click();
    expect(await accessibilityProblems(page, { include: '#goal-notes-page' })).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    // what the forecast says is in the chart, or below it where that is too narrow
    expect(await page.locator('.goal-notes-chart').textContent()).toContain('t this pace: May – Jul 2027');
  });

  it('follows the note for as long as it is open, and no longer', async () => {
    const folder = exampleVault();
    const page = await open(await serveVault(folder));
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('page?path=')) asked.push(request.url());
    });
    await openGoal(page, EMDR);
    const note = path.join(folder, EMDR);
    const log = (line: string) =>
      writeFileSync(note, readFileSync(note, 'utf8').replace(/(?<=resourcing\n)/, `${line}\n`));
    log('- 2026-06-14: 15');
    await expect.poll(() => page.locator('.goal-notes-chart-dot').count()).toBe(10);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.goal-notes-page').count()).toBe(0);
    const before = asked.length;
    log('- 2026-06-15: 16');
    await page.getByText('16 of 40 h').first().waitFor();
    expect(asked).toHaveLength(before);
  });

  it('downloads a chart as a picture', async () => {
    const page = await open(await serveVault(exampleVault()));
    await openGoal(page, EMDR);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save picture' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Finish EMDR certification, Progress over time.png');
    const png = readFileSync(await download.path());
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  });

  it('fits on paper, light whatever the screen is', async () => {
    const page = await open(await serveVault(exampleVault()), { colorScheme: 'dark' });
    await openGoal(page, EMDR);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize({ width: 700, height: 900 });
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    expect(await page.getByRole('button', { name: 'Save picture' }).isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: 'Check-in', exact: true }).isVisible()).toBe(false);
  });
});

describe('the page of a goal in a report', () => {
  it('opens from the file alone, and offers no check-in', async () => {
    const page = await open(reportOf(exampleVault()));
    await openGoal(page, EMDR);
    expect(await page.locator('.goal-notes-chart-dot').count()).toBe(9);
    expect(await page.getByRole('heading', { name: 'Check-in', exact: true }).isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.goal-notes-page').count()).toBe(0);
  });
});
