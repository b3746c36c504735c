import { describe, expect, it } from 'vitest';
import { aNote } from '../support/a-note';
import { aBrowser } from './a-browser';
import { aPlugin } from './a-plugin';

const browser = aBrowser();
const DATA = 'goal-notes';

describe('the settings', () => {
  it('decide what a goal is, at once', async () => {
    const vault = { 'Run.md': aNote({}, '# Run'), 'Tagged.md': '---\ntags: [goal]\n---\n# Tagged' };
    const { page, host } = await aPlugin(browser, { vault });
    await host.runCommand('goal-notes:open-dashboard');
    await page.locator('.goal-notes-card', { hasText: 'Run' }).waitFor();
    await host.settings(DATA);
    await page.locator('.modal select.dropdown').first().selectOption('tag');
    await host.closeSettings();
    await page.locator('.goal-notes-card', { hasText: 'Tagged' }).waitFor();
    expect(await page.locator('.goal-notes-card').count()).toBe(1);
    expect(JSON.parse((await host.pluginData(DATA)) ?? '')).toMatchObject({
      version: 1,
      schema: { recognition: { by: 'tag' } },
    });
  });

  it('that cannot be read are told of and never overwritten', async () => {
    const broken = '{ "version": 1, "activeLimit": 7, oops';
    const { page, host } = await aPlugin(browser, { vault: { 'Run.md': aNote({}, '# Run') }, data: broken });
    expect((await host.notices()).join()).toContain('cannot read its settings');
    await host.runCommand('goal-notes:open-dashboard');
    await page.locator('.goal-notes-card', { hasText: 'Run' }).waitFor();
    await host.settings(DATA);
    expect(await page.locator('.modal').textContent()).toContain('Changes are not saved');
    await host.closeSettings();
    await host.reload(DATA);
    expect(await host.pluginData(DATA)).toBe(broken);
  });

  it('of a newer version are left to it', async () => {
    const newer = JSON.stringify({ version: 99, colour: 'blue' });
    const { host } = await aPlugin(browser, { data: newer });
    expect((await host.notices()).join()).toContain('newer');
    await host.unload(DATA);
    expect(await host.pluginData(DATA)).toBe(newer);
  });

  it('give properties the names a person has', async () => {
    const vault = { 'Lauf.md': '---\nart: ziel\nziel: 5\nstand: 2\n---\n# Lauf' };
    const data = JSON.stringify({
      version: 1,
      schema: {
        recognition: { by: 'property', value: 'ziel' },
        properties: { type: 'art', target: 'ziel', current: 'stand' },
      },
    });
    const { page, host } = await aPlugin(browser, { vault, data });
    await host.runCommand('goal-notes:open-dashboard');
    await page.getByText('2 of 5').first().waitFor();
  });
});
