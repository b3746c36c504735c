// `npm run screenshots`: the pictures of the documentation, taken of the built plugin and the served dashboard over the example vault.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../test/browser/find-chromium.mjs';
import { EXAMPLE_DAY, EXAMPLE_VAULT, readVault } from '../test/browser/host/read-vault.mjs';
import { launch } from '../test/browser/launch.mjs';

const root = path.resolve(import.meta.dirname, '..');
const images = path.join(root, 'docs/images');
const THEMES = ['light', 'dark'];

const executablePath = findChromium();
if (executablePath === null) {
  console.error('The pictures need Chromium: install it, or set CHROMIUM to the program.');
  process.exit(1);
}
mkdirSync(images, { recursive: true });
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
});

async function take(name, subject) {
  const file = path.join(images, `${name}.png`);
  await subject.screenshot({ path: file });
  console.log(path.relative(root, file));
}

/** The example in the app, with one goal open beside the dashboard. */
async function inApp(options, work) {
  const { page, host, close } = await launch({
    browser,
    vault: readVault(),
    clock: EXAMPLE_DAY,
    timezoneId: 'UTC',
    ...options,
  });
  await work(page, host);
  await close();
}

async function dashboard(page, host) {
  await host.openFile('Goals/Homework plans for 3 clients.md', { mode: 'preview' });
  await host.runCommand('goal-notes:open-dashboard');
  await page.locator('.goal-notes-card').nth(10).waitFor();
}

async function form(page, host) {
  // the form tells how many goals are active: they have to be read first
  await dashboard(page, host);
  await host.runCommand('goal-notes:create-smart-goal');
  const fill = (name, text) => page.getByRole('textbox', { name }).fill(text);
  await fill('Title', 'Homework plans for 3 clients');
  await fill(/^Specific/, 'I will create a therapy homework plan for 3 clients');
  await fill(/^Measurable/, '3 plans in place, homework completed in the review dashboard');
  await fill(
    /^Achievable/,
    'I will set 5 minutes at the end of each session; the scheduling platform is there',
  );
  await fill(/^Relevant/, 'It would be good to have.');
  await fill(/^Time-bound/, 'within the next 3 months');
  await page.locator('.modal').evaluate((modal) => modal.scrollTo(0, 0));
}

for (const theme of THEMES) {
  await inApp({ dark: theme === 'dark' }, async (page, host) => {
    await dashboard(page, host);
    await take(`dashboard-${theme}`, page);
  });
  await inApp({ dark: theme === 'dark', size: [1280, 1000] }, async (page, host) => {
    await form(page, host);
    await take(`form-${theme}`, page.locator('.modal'));
  });
}
async function underlined(page, host) {
  await host.openFile('Goals/Be a better therapist.md');
  await host.runCommand('goal-notes:check-all-goals');
  await page.locator('.goal-notes-note').nth(3).waitFor();
  await page.locator('.goal-notes-underline', { hasText: 'better' }).first().waitFor();
}

for (const theme of THEMES) {
  await inApp({ dark: theme === 'dark', clock: undefined, clockFrom: EXAMPLE_DAY }, async (page, host) => {
    await underlined(page, host);
    await take(`problems-${theme}`, page);
  });
}
await inApp({}, async (page, host) => {
  await dashboard(page, host);
  await host.openFile('Goals/Be a better therapist.md');
  await host.runCommand('goal-notes:strengthen-goal');
  await page.locator('.goal-notes-form textarea').fill('I will write a homework plan with 3 clients');
  await take('coach-light', page.locator('.modal'));
});
await inApp({ size: [1280, 2000] }, async (page, host) => {
  await dashboard(page, host);
  const pane = page.locator('.goal-notes-pane');
  await pane.evaluate((element) => (element.style.width = '280px'));
  await take('dashboard-narrow', pane);
});
await inApp({ mobile: true }, async (page, host) => {
  await form(page, host);
  await take('form-narrow', page);
});

const server = spawn(
  process.execPath,
  ['dist/cli.cjs', 'dashboard', EXAMPLE_VAULT, '--today', EXAMPLE_DAY.slice(0, 10)],
  {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
const [address] = await once(server.stdout, 'data');
const tab = (page, name) => page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();

/** The goals that docs/a-year.md tells of. */
const PAGES = {
  'page-buffer': 'Homework plans for 3 clients',
  'page-at-risk': 'Finish EMDR certification',
  'page-habit': 'Sessions start and end on time',
  'page-plan-fails': 'Thursday group',
};

for (const colorScheme of THEMES) {
  const page = await browser.newPage({ colorScheme, viewport: { width: 1000, height: 960 } });
  await page.goto(String(address).trim());
  await tab(page, 'Goals');
  await page.locator('.goal-notes-card').first().waitFor();
  await take(`dashboard-wide-${colorScheme}`, page);
  await tab(page, 'Timeline');
  await take(`timeline-${colorScheme}`, page);
  await tab(page, 'Overview');
  await take(`overview-${colorScheme}`, page);
  await tab(page, 'Goals');
  await page.getByRole('button', { name: 'Table' }).click();
  for (const [name, goal] of Object.entries(PAGES)) {
    const row = page.locator(`[data-path="Goals/${goal}.md"]`);
    await row.focus();
    await row.press('Enter');
    await page.locator('.goal-notes-chart svg').first().waitFor();
    await page.mouse.move(0, 0);
    await take(`${name}-${colorScheme}`, page.locator('.goal-notes-page'));
    await page.keyboard.press('Escape');
  }
  await page.close();
}
server.kill('SIGINT');
await browser.close();
