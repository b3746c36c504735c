/** The view *Goals* of Bases and the base that a command makes, with the built plugin in the host. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aBrowser } from './a-browser';
import { accessibilityProblems } from './accessibility';
import { aPlugin } from './a-plugin';
import { readVault } from './host/read-vault.mjs';

const browser = aBrowser();
const GOAL = (title: string, rest = '') => `---\ntype: goal\n${rest}---\n# ${title}\n`;
const VAULT = {
  'Goals/Plans.md': GOAL(
    'Homework plans',
    'due: 2026-08-01\nmeasure: clients\ntarget: 4\nbaseline: 0\ncurrent: 1\nstart: 2026-05-01\n',
  ),
  'Goals/Room.md': GOAL('Telehealth room', 'status: paused\ndue: 2026-07-01\n'),
  'Goals/Group.md': GOAL('Evening group', 'due: 2026-07-01\n'),
  'Goals/Diary.md': 'No goal at all.',
  'Goals/Broken.md': '---\ntype: goal\nvalues: [a\n---\n',
};
const BOARD = 'views:\n  - type: goal-notes\n    name: Goals\n    filters: file.inFolder("Goals")\n';

async function aBase(base: string, vault: Readonly<Record<string, string>> = VAULT) {
  const { page, host } = await aPlugin(browser, { vault: { ...vault, 'All.base': base } });
  await host.openFile('All.base');
  return { page, host, board: page.locator('.goal-notes-board') };
}

const groupsIn = (page: Page) =>
  page
    .locator('.goal-notes-board .goal-notes-group')
    .evaluateAll((sections) =>
      sections.map((section) => [
        section.querySelector('h3 > span')?.textContent ?? null,
        ...[...section.querySelectorAll('.goal-notes-card')].map(
          (card) => card.querySelector('.goal-notes-link')?.textContent,
        ),
      ]),
    );

describe('the board of a base', () => {
  it('shows every note of the base: goals as cards, others by their titles, why one cannot be read', async () => {
    const { page, board } = await aBase(
      `${BOARD}    sort:\n      - property: file.name\n        direction: ASC\n`,
    );
    await expect
      .poll(() => groupsIn(page))
      .toEqual([[null, 'Broken', 'Diary', 'Evening group', 'Homework plans', 'Telehealth room']]);
    const card = (title: string) => board.locator('.goal-notes-card', { hasText: title });
    expect(await card('Diary').textContent()).toBe('DiaryNot a goal');
    expect(await card('Broken').textContent()).toMatch(/Line \d: The properties are not valid YAML/);
    expect(await card('Homework plans').textContent()).toContain('1 of 4 clients');
    expect(await card('Homework plans').locator('.goal-notes-ring, .goal-notes-bar').count()).toBe(2);
  });

  it('groups and sorts as the base says', async () => {
    const base = `${BOARD.replace('file.inFolder("Goals")', `'!note.due.isEmpty()'`)}    groupBy:
      property: note.due
      direction: DESC
    sort:
      - property: file.name
        direction: DESC
`;
    const { page } = await aBase(base);
    await expect
      .poll(() => groupsIn(page))
      .toEqual([
        ['2026-08-01', 'Homework plans'],
        ['2026-07-01', 'Telehealth room', 'Evening group'],
      ]);
  });

  it('follows its notes, and takes a check-in in place', async () => {
    const { page, host, board } = await aBase(BOARD);
    await board.getByRole('button', { name: 'Details of Homework plans' }).click();
    await board.getByRole('textbox', { name: 'Value for Homework plans' }).fill('3');
    await page.keyboard.press('Enter');
    await expect.poll(() => host.readFile('Goals/Plans.md')).toContain('- 2026-06-15: 3');
    await expect.poll(() => board.textContent()).toContain('3 of 4 clients');
    expect(await board.getByRole('textbox', { name: 'Value for Homework plans' }).isVisible()).toBe(true);
    await host.writeFile('Goals/Late.md', GOAL('Come late'));
    await expect.poll(() => board.textContent()).toContain('Come late');
    await host.deleteFile('Goals/Late.md');
    await expect.poll(() => board.textContent()).not.toContain('Come late');
  });

  it('shows as much of a card as its options say', async () => {
    const { page, board } = await aBase(BOARD);
    const card = board.locator('.goal-notes-card', { hasText: 'Homework plans' });
    const seen = (part: string) => card.locator(part).first().isVisible();
    await expect.poll(() => seen('.goal-notes-ring')).toBe(true);
    const width = async () => (await card.boundingBox())?.width ?? 0;
    const before = await width();
    for (const [option, part] of [
      ['Criteria ring', '.goal-notes-ring'],
      ['Progress bar', '.goal-notes-bar'],
      ['Health and figures', '.goal-notes-card-foot'],
    ] as const) {
      await page.getByLabel(option).uncheck();
      await expect.poll(() => seen(part)).toBe(false);
    }
    await page.getByLabel('Card size').selectOption('large');
    await expect.poll(width).toBeGreaterThan(before);
    expect(await seen('.goal-notes-link')).toBe(true);
  });

  it('is drawn where it is embedded in a note', async () => {
    const note = `# Home\n\n\`\`\`base\n${BOARD}\`\`\`\n`;
    const { page, host } = await aPlugin(browser, { vault: { ...VAULT, 'Home.md': note } });
    for (const mode of ['preview', 'source'] as const) {
      await host.openFile('Home.md', { mode });
      await page
        .locator('.goal-notes-board .goal-notes-card', { hasText: 'Evening group' })
        .filter({ visible: true })
        .waitFor();
    }
  });

  it('draws only those of 2,000 that are near the eye', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 2000 }, (_, at) => [`Goals/Goal ${at}.md`, GOAL(`Goal ${at}`)]),
    );
    const { page, board } = await aBase(BOARD, many);
    await expect
      .poll(() => board.locator('.goal-notes-ring').count(), { timeout: 60_000 })
      .toBeGreaterThan(10);
    expect(await page.locator('.goal-notes-card').count()).toBeLessThan(200);
    const scroller = page.locator('.bases-view');
    expect(await scroller.evaluate((el) => el.scrollHeight)).toBeGreaterThan(30_000);
    await scroller.evaluate((el) => el.scrollTo(0, el.scrollHeight));
    await board.locator('.goal-notes-card', { hasText: 'Goal 999' }).waitFor();
    expect(await page.locator('.goal-notes-card').count()).toBeLessThan(200);
  });

  it('has what a screen reader needs', async () => {
    const { page, board } = await aBase(BOARD);
    await board.locator('.goal-notes-ring').first().waitFor();
    expect(await accessibilityProblems(page, { include: '.goal-notes-board' })).toEqual([]);
  });

  it('goes with the plugin', async () => {
    const { page, host, board } = await aBase(BOARD);
    await board.locator('.goal-notes-card').first().waitFor();
    await host.unload('goal-notes');
    await expect.poll(() => host.leftovers('goal-notes')).toEqual([]);
    expect(await page.locator('.bases-view').count()).toBe(1);
  });
});

describe('the command that makes a base', () => {
  const PATH = 'Goals/Goals.base';

  it('writes one over the goals of the vault and opens it', async () => {
    const { page, host } = await aPlugin(browser, { vault: readVault() });
    await host.runCommand('goal-notes:create-goals-base');
    await expect
      .poll(async () => (await groupsIn(page)).map(([key]) => key))
      .toEqual(['active', 'idea', 'paused']);
    expect(await host.activeFile()).toBe(PATH);
    await page.getByLabel('View', { exact: true }).selectOption({ label: 'Active by due date' });
    const row = page.locator('.bases-table tr', { hasText: 'Homework plans' });
    await expect
      .poll(() => row.locator('td').allTextContents())
      .toEqual([
        'Homework plans for 3 clients',
        '2026-08-03',
        '49',
        '67',
        '2',
        '3',
        '[[Grow the practice sustainably]]',
      ]);
    await page.getByLabel('View', { exact: true }).selectOption({ label: 'Habits' });
    await expect.poll(() => page.locator('.bases-table').textContent()).toContain('Read one paper a week');
  });

  it('never writes over one that is there: it is opened and told of', async () => {
    const { page, host } = await aPlugin(browser, { vault: { ...VAULT, [PATH]: BOARD } });
    await host.runCommand('goal-notes:create-goals-base');
    await page.locator('.goal-notes-board .goal-notes-card').first().waitFor();
    expect(await host.readFile(PATH)).toBe(BOARD);
    expect((await host.notices()).join()).toContain(`${PATH} is there already`);
  });

  it.each([
    [
      'a tag and own names',
      '{"version":1,"schema":{"recognition":{"by":"tag","tag":"ziel"},"properties":{"status":"zu-stand"}}}',
      { 'Ziele/A.md': '---\ntags: [ziel]\nzu-stand: active\n---\n# A\n' },
    ],
    [
      'a folder',
      '{"version":1,"goalFolder":"Ziele","schema":{"recognition":{"by":"folder","folder":"Ziele"}}}',
      { 'Ziele/A.md': '# A\n' },
    ],
  ])('finds goals as the settings say: %s', async (_name, data, vault) => {
    const { page, host } = await aPlugin(browser, { vault: { ...vault, 'Other.md': '# Other' }, data });
    await host.runCommand('goal-notes:create-goals-base');
    await expect.poll(async () => (await groupsIn(page)).map((group) => group.slice(1))).toEqual([['A']]);
  });

  it('says so when Bases is off, and the board is there once it is on', async () => {
    const { page, host } = await aPlugin(browser, { vault: VAULT });
    await host.setBases(false);
    await host.reload('goal-notes');
    await host.runCommand('goal-notes:create-goals-base');
    await expect.poll(() => host.exists(PATH)).toBe(true);
    await expect.poll(async () => (await host.notices()).join()).toContain('the core plugin Bases is off');
    await host.setBases(true);
    await host.openFile(PATH);
    await page.locator('.goal-notes-board .goal-notes-card').first().waitFor();
  });
});
