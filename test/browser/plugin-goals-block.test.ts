/** The code block `goals`, drawn by the built plugin in reading view and in Live Preview. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aBrowser } from './a-browser';
import { accessibilityProblems } from './accessibility';
import { aPlugin } from './a-plugin';
import type { LaunchOptions } from './launch.mjs';

const browser = aBrowser();
const MODES = ['preview', 'source'] as const;
const fenced = (query: string) => `# Home\n\n\`\`\`goals\n${query}\n\`\`\`\n\nThe end.\n`;

function aGoalNote(title: string, properties = '', body = ''): string {
  return `---\ntype: goal\nframework: smart\n${properties}---\n# ${title}\n${body}`;
}

const CLIENTS = 'start: 2026-05-01\ndue: 2026-08-01\nmeasure: clients\nbaseline: 0\ntarget: 4\ncurrent: 1\n';
const VAULT = {
  'Goals/Plans.md': aGoalNote('Homework plans', CLIENTS, '\n## Check-ins\n- 2026-05-20: 1\n'),
  'Goals/Room.md': aGoalNote('Telehealth room', '', '\n## Milestones\n- [ ] Sound test\n- [ ] Contract\n'),
  'Goals/Read.md':
    '---\ntype: goal\nframework: pact\ncadence: weekly\nstart: 2026-05-04\n---\n# Read a paper\n',
  'Goals/Old.md': aGoalNote('Backlog', 'status: achieved\n'),
};

async function aNote(
  query: string,
  options: Omit<LaunchOptions, 'browser'> & { mode?: 'preview' | 'source' } = {},
) {
  const { mode = 'preview', vault = VAULT, ...rest } = options;
  const { page, host } = await aPlugin(browser, { vault: { ...vault, 'Home.md': fenced(query) }, ...rest });
  await host.openFile('Home.md', { mode });
  return { page, host, block: blockOn(page) };
}

const blockOn = (page: Page) => page.locator('.mod-active .block-language-goals').filter({ visible: true });
const titlesIn = (page: Page) =>
  blockOn(page).locator('.goal-notes-card .goal-notes-card-head > .goal-notes-link').allTextContents();

describe.each(MODES)('a block of goals (%s)', (mode) => {
  it('shows the active goals as cards when it says nothing', async () => {
    const { page } = await aNote('', { mode });
    await expect
      .poll(async () => (await titlesIn(page)).sort())
      .toEqual(['Homework plans', 'Read a paper', 'Telehealth room']);
  });

  it('filters, sorts and cuts, and says how many there are', async () => {
    const { block } = await aNote('view: progress\nsort: title\nlimit: 2', { mode });
    await expect
      .poll(() => block.locator('li .goal-notes-link').allTextContents())
      .toEqual(['Homework plans', 'Read a paper']);
    expect(await block.textContent()).toContain('2 of 3 goals');
    expect(await block.getByRole('progressbar').first().getAttribute('aria-valuenow')).toBe('25');
  });

  it('follows the notes', async () => {
    const { page, host, block } = await aNote('view: progress\nsort: title', { mode });
    await expect.poll(() => block.textContent()).toContain('1 of 4 clients');
    await host.writeFile(
      'Goals/Plans.md',
      aGoalNote('Homework plans', CLIENTS.replace('current: 1', 'current: 3')),
    );
    await expect.poll(() => block.textContent()).toContain('3 of 4 clients');
    await host.writeFile('Goals/New.md', aGoalNote('A new one'));
    await expect.poll(() => block.locator('li').count()).toBe(4);
    await host.deleteFile('Goals/New.md');
    await expect.poll(() => block.locator('li').count()).toBe(3);
    await page.locator('.mod-active').getByText('The end.').filter({ visible: true }).waitFor();
  });

  it('says in place, with the line, what it does not understand', async () => {
    const { page, block } = await aNote('veiw: table\nfilter:\n  status: activ\n  colour: red', { mode });
    await expect
      .poll(() => block.getByRole('listitem').allTextContents())
      .toEqual([
        'Line 1: There is no “veiw”. Did you mean “view”?',
        'Line 3: “activ” is not known as status. Did you mean “active”?',
        'Line 4: There is no “colour”. There is: status, framework, health, value, parent, text.',
      ]);
    expect(await accessibilityProblems(page, { include: '.goal-notes-query-problems' })).toEqual([]);
  });

  it('logs a check-in for one goal in place', async () => {
    const { page, host, block } = await aNote('goal: "[[Plans]]"', { mode });
    await block.getByRole('textbox', { name: 'Value for Homework plans' }).fill('+2');
    await page.keyboard.press('Enter');
    await expect.poll(() => host.readFile('Goals/Plans.md')).toContain('- 2026-06-15: +2');
    await expect.poll(() => block.textContent()).toContain('3 of 4 clients');
    expect(await block.getByRole('link').count()).toBe(0);
  });

  it('draws the page’s own progress with “goal: this”, and its check-in goes into the page', async () => {
    const note = aGoalNote(
      'Homework plans',
      CLIENTS,
      '\n```goals\ngoal: this\n```\n\n## Check-ins\n- 2026-05-20: 1\n',
    );
    const { page, host } = await aPlugin(browser, { vault: { 'Goals/Plans.md': note } });
    await host.openFile('Goals/Plans.md', { mode });
    const block = blockOn(page);
    await expect.poll(() => block.textContent()).toContain('1 of 4 clients');
    // the title stands above, and is not said again
    expect(await block.locator('.goal-notes-link').count()).toBe(0);
    await block.getByRole('button', { name: 'More: Homework plans' }).click();
    await block.getByRole('button', { name: 'Log: Homework plans' }).click();
    await expect.poll(() => block.textContent()).toContain('2 of 4 clients');
    await host.save();
    const after = await host.readFile('Goals/Plans.md');
    expect(after).toContain('- 2026-06-15: 2\n');
    expect(after).toContain('```goals\ngoal: this\n```\n');
  });

  it('draws the numbers of a goal over time, and the days of a habit', async () => {
    const { block } = await aNote('goal: "[[Plans]]"', { mode });
    await block.getByText('Progress over time').waitFor();
    const habit = await aNote('goal: "[[Read]]"', { mode });
    await habit.block.getByText('Check-ins day by day').waitFor();
  });

  it('draws a timeline, and an overview whose numbers lead to their goals below', async () => {
    const timeline = await aNote('view: timeline', { mode });
    await timeline.block.getByRole('grid').getByText('Homework plans').waitFor();
    const { page, block } = await aNote('view: overview', { mode });
    await block.getByRole('button', { name: /Achieved/ }).click();
    await expect.poll(() => titlesIn(page)).toEqual(['Backlog']);
  });

  it('ticks a milestone in an opened card, which stays open', async () => {
    const { host, block } = await aNote('filter:\n  text: room', { mode });
    await block.getByRole('button', { name: 'Details of Telehealth room' }).click();
    await block.getByRole('checkbox', { name: /Sound test/ }).click();
    await expect.poll(() => host.readFile('Goals/Room.md')).toContain('- [x] Sound test');
    await expect.poll(() => block.textContent()).toContain('1 of 2 milestones');
    expect(await block.getByRole('checkbox', { name: /Contract/ }).isVisible()).toBe(true);
  });

  it('gives its place back when the plugin goes', async () => {
    const { page, host, block } = await aNote('view: progress', { mode });
    await block.locator('.goal-notes-lines').waitFor();
    await host.unload('goal-notes');
    await expect.poll(() => host.leftovers('goal-notes')).toEqual([]);
    // its source is seen again, in its place or in the editor
    await page.locator('.mod-active').getByText('view: progress').filter({ visible: true }).first().waitFor();
  });

  it('holds nothing once its note is closed', async () => {
    const { page, host, block } = await aNote('', { mode, vault: { ...VAULT, 'Other.md': 'Nothing here.' } });
    const held = async () =>
      (await host.leftovers('goal-notes')).filter((line) => /^(listener|event|interval|observer)/.test(line))
        .length;
    await host.openFile('Other.md', { mode });
    await expect.poll(() => page.locator('.goal-notes-block').count()).toBe(0);
    const before = await held();
    for (let count = 0; count < 3; count += 1) {
      await host.openFile('Home.md', { mode });
      await block.locator('.goal-notes-card').first().waitFor();
      await host.openFile('Other.md', { mode });
      await expect.poll(() => page.locator('.goal-notes-block').count()).toBe(0);
    }
    expect(await held()).toBe(before);
  });
});

describe('what a block says instead of goals', () => {
  it.each([
    ['goal: this', 'This note is not a goal'],
    ['goal: "[[Nowhere]]"', 'There is no goal “Nowhere”.'],
    ['filter:\n  text: nothing like it', 'No goal passes the filter of this block.'],
    ['filter:\n  parent: "[[Nowhere]]"', 'There is no note “Nowhere”.'],
    ['view: today\nfilter:\n  text: room', 'Nothing needs you now.'],
  ])('%j', async (query, words) => {
    const { block } = await aNote(query);
    await expect.poll(() => block.textContent()).toContain(words);
  });

  it('no goals yet', async () => {
    const { block } = await aNote('', { vault: {} });
    await expect.poll(() => block.textContent()).toContain('No goals yet.');
  });

  it('why a goal cannot be read, with the way to the line', async () => {
    const vault = { 'Broken.md': '---\ntype: goal\nvalues: [a\n---\n# Broken\n' };
    const { host, block } = await aNote('goal: "[[Broken]]"', { vault });
    await expect.poll(() => block.textContent()).toMatch(/Line \d+: The properties are not valid YAML/);
    await block.locator('.goal-notes-link').click();
    await expect.poll(() => host.activeFile()).toBe('Broken.md');
  });
});

describe('while a block is written', () => {
  const options = (page: Page) => page.locator('.suggestion-container .suggestion-item');

  it('keys and values are offered, and drawn when the cursor has left', async () => {
    const { page, host } = await aPlugin(browser, {
      vault: { ...VAULT, 'Home.md': '# Home\n\n```goals\n\n```\n' },
    });
    await host.openFile('Home.md', { line: 3 });
    await host.type('vi');
    await expect.poll(() => options(page).allTextContents()).toEqual(['viewHow it is drawn.']);
    await page.keyboard.press('Enter');
    await page.keyboard.type('prog');
    await expect.poll(() => options(page).allTextContents()).toEqual(['progress']);
    await page.keyboard.press('Enter');
    await page.keyboard.type('\nfil');
    await expect.poll(() => options(page).count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.keyboard.type('fram');
    await expect.poll(() => options(page).count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.keyboard.type('pa');
    await expect.poll(() => options(page).allTextContents()).toEqual([expect.stringContaining('pact')]);
    await page.keyboard.press('Enter');
    await host.save();
    expect(await host.readFile('Home.md')).toBe(
      '# Home\n\n```goals\nview: progress\nfilter:\n  framework: pact\n```\n',
    );
    await page.keyboard.press('Control+Home');
    await expect
      .poll(() => blockOn(page).locator('li .goal-notes-link').allTextContents())
      .toEqual(['Read a paper']);
  });

  it('nothing is offered in another block, and none below it', async () => {
    const { page, host } = await aPlugin(browser, {
      vault: { ...VAULT, 'Home.md': '```yaml\n\n```\n\n```goals\n```\n\n' },
    });
    await host.openFile('Home.md', { line: 1 });
    await host.type('vi');
    expect(await options(page).count()).toBe(0);
    await host.openFile('Home.md', { line: 6 });
    await page.keyboard.press('Control+End');
    await host.type('vi');
    await host.save();
    expect(await host.readFile('Home.md')).toMatch(/```\n\nvi$/);
    expect(await options(page).count()).toBe(0);
  });

  it.each([
    ['Home.md', '# Home\n\n', 'view: cards'],
    ['Goals/Plans.md', VAULT['Goals/Plans.md'], 'goal: this'],
  ])('a command puts one into %s that is drawn at once', async (path, text, query) => {
    const { page, host } = await aPlugin(browser, { vault: { ...VAULT, [path]: text } });
    await host.openFile(path);
    await expect.poll(() => host.commands()).toContain('goal-notes:check-all-goals');
    await host.openFile('Goals/Plans.md');
    await expect.poll(() => host.runCommand('goal-notes:check-goal')).toBe(true);
    await host.openFile(path, { line: text.split('\n').length - 1 });
    await host.runCommand('goal-notes:insert-goals-block');
    await blockOn(page).locator('.goal-notes-block').waitFor();
    await host.save();
    expect(await host.readFile(path)).toBe(
      `${text}\`\`\`goals\n${query}${query === 'goal: this' ? '' : '\nfilter:\n  status: active'}\n\`\`\`\n`,
    );
  });
});

describe('a block of 2,000 goals', () => {
  const many = Object.fromEntries(
    Array.from({ length: 2000 }, (_, at) => [`Goals/Goal ${at}.md`, aGoalNote(`Goal ${at}`)]),
  );

  it.each([
    ['preview', 'cards', '.markdown-preview-view'],
    ['source', 'cards', '.cm-scroller'],
    ['preview', 'table', '.markdown-preview-view'],
    ['source', 'tree', '.cm-scroller'],
  ] as const)('draws only those near the eye (%s, %s)', async (mode, view, scroller) => {
    const { page, block } = await aNote(`sort: title\nview: ${view}`, { mode, vault: many });
    const drawn = block.locator('[data-path]');
    const scrolling = page.locator(`.mod-active ${scroller}`).filter({ visible: true });
    await expect
      .poll(() => scrolling.evaluate((el) => el.scrollHeight), { timeout: 60_000 })
      .toBeGreaterThan(30_000);
    // two screens ahead, so that scrolling meets no empty place
    await expect.poll(() => drawn.count()).toBeGreaterThan(40);
    expect(await drawn.count()).toBeLessThan(200);
    // the middle, where nothing was drawn before; it moves for as long as goals are read
    await expect
      .poll(async () => {
        await scrolling.evaluate((el) => el.scrollTo(0, el.scrollHeight / 2));
        return block.locator('[data-path="Goals/Goal 1000.md"]').count();
      })
      .toBe(1);
    expect(await drawn.count()).toBeLessThan(300);
  });
});

describe('what a block needs for everybody', () => {
  it.each([false, true])('axe finds nothing (dark: %s)', async (dark) => {
    const { page, block } = await aNote('goal: "[[Plans]]"', { dark });
    await block.getByRole('progressbar').waitFor();
    expect(await accessibilityProblems(page, { include: '.goal-notes-block' })).toEqual([]);
  });

  it.each([
    '',
    'view: progress',
    'view: today',
    'view: table',
    'view: tree',
    'view: timeline',
    'view: overview',
    'goal: "[[Plans]]"',
  ])('fits a phone: %j', async (query) => {
    const { block } = await aNote(query, { mobile: true });
    await block.locator('.goal-notes-block button').first().waitFor();
    const over = await block.locator('.goal-notes-block').evaluate((el) => el.scrollWidth - el.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
});
