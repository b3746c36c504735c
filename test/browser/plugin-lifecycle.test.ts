/** The built plugin as it comes and goes: in a running app, at a cold start, on a phone. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { aBrowser } from './a-browser';
import { EXAMPLE_DAY, readVault } from './host/read-vault.mjs';
import { type Host, launch, type LaunchOptions } from './launch.mjs';

const PLUGIN = 'goal-notes';
const DASHBOARD = 'goal-notes-dashboard';
const browser = aBrowser();

async function anExample(options: LaunchOptions) {
  const example = { vault: readVault(), clock: EXAMPLE_DAY, browser: await browser() };
  const { page, host, close } = await launch({ ...example, ...options });
  onTestFinished(close);
  return { page, host, cards: page.locator('.goal-notes-card') };
}

/** What it listens to and waits for; elements come and go with what is shown. */
async function registrations(host: Host): Promise<readonly string[]> {
  const held = await host.leftovers(PLUGIN);
  return held.filter((line) => /^(listener|event|interval|observer)/.test(line)).sort();
}

describe.each([
  ['in a running app', {}],
  ['at a cold start', { cold: true }],
  ['on a phone', { mobile: true }],
  ['at a cold start on a phone', { cold: true, mobile: true }],
] satisfies [string, LaunchOptions][])('the plugin %s', (_name, options) => {
  it('loads and shows its dashboard, without errors and warnings', async () => {
    const { host, cards } = await anExample(options);
    await host.runCommand(`${PLUGIN}:open-dashboard`);
    await cards.filter({ hasText: 'Read one paper a week' }).waitFor();
    expect(await host.errors()).toEqual([]);
    expect(await host.warnings()).toEqual([]);
    expect(await host.notices()).toEqual([]);
  });

  it('leaves nothing behind when it is unloaded', async () => {
    const { host, cards } = await anExample(options);
    await host.runCommand(`${PLUGIN}:open-dashboard`);
    await cards.first().waitFor();
    await host.runCommand(`${PLUGIN}:check-all-goals`);
    await host.settings(PLUGIN);
    await host.closeSettings();
    expect(await registrations(host)).not.toEqual([]);
    await host.unload(PLUGIN);
    await expect.poll(() => host.leftovers(PLUGIN)).toEqual([]);
    expect((await host.commands()).filter((id) => id.startsWith(PLUGIN))).toEqual([]);
    expect(await host.errors()).toEqual([]);
  });
});

describe('the plugin', () => {
  it('holds no more after ten reloads than after the first', async () => {
    const { host, cards } = await anExample({});
    await host.runCommand(`${PLUGIN}:open-dashboard`);
    await cards.first().waitFor();
    await host.reload(PLUGIN);
    await cards.first().waitFor();
    const before = await registrations(host);
    for (let count = 0; count < 10; count += 1) await host.reload(PLUGIN);
    await cards.first().waitFor();
    await expect.poll(() => registrations(host)).toEqual(before);
    expect(await host.errors()).toEqual([]);
  });

  it('draws a dashboard of the saved workspace once it is seen, with its goals', async () => {
    const layout = [{ type: DASHBOARD, side: 'right' as const }];
    const { page, host, cards } = await anExample({ cold: true, layout });
    expect(await page.locator('.goal-notes-pane').count()).toBe(0);
    await host.openView(DASHBOARD);
    await cards.first().waitFor();
    expect(await page.locator(`.workspace-tab-header[data-type="${DASHBOARD}"]`).count()).toBe(1);
  });

  it('draws a dashboard that is in front at a cold start, as soon as the notes are known', async () => {
    const layout = [{ type: DASHBOARD, side: 'right' as const, visible: true }];
    const { host, cards } = await anExample({ cold: true, layout });
    await cards.filter({ hasText: 'Read one paper a week' }).waitFor();
    expect(await host.errors()).toEqual([]);
  });

  it('keeps what the dashboard shows over a reload', async () => {
    const { page, host, cards } = await anExample({});
    await host.runCommand(`${PLUGIN}:open-dashboard`);
    await page.getByRole('tab', { name: 'Goals' }).click();
    await page.getByPlaceholder('Search goals').fill('paper');
    await expect.poll(() => cards.count()).toBe(1);
    await host.reload(PLUGIN);
    await expect.poll(() => cards.count()).toBe(1);
    expect(await page.getByPlaceholder('Search goals').inputValue()).toBe('paper');
  });
});
