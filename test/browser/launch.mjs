// Starts the host in Chromium, with the built plugin in it, for a test or a screenshot. What it offers stands in launch.d.mts.
import { chromium } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';
import { buildHost } from './host/build-host.mjs';
import { readPlugin } from './host/read-plugin.mjs';

/** An address that is answered here and nowhere else. */
const ORIGIN = 'http://localhost';
/** What the page does by itself. */
const ON_PAGE =
  'runCommand commands openFile openCell activeFile save readFile readBytes writeFile renameFile deleteFile exists files cache openView ' +
  'settings closeSettings pluginData notices errors warnings setTheme setBases unload reload leftovers';

export async function launch(options = {}) {
  const { mobile = false, size = mobile ? [390, 844] : [1280, 800], clock, timezoneId, plugin } = options;
  const plugins = [typeof plugin === 'object' ? plugin : readPlugin(plugin)];
  const pageFiles = await buildHost();
  const browser = options.browser ?? (await startBrowser(options.headed));
  const context = await browser.newContext({
    viewport: { width: size[0], height: size[1] },
    ...(mobile ? { hasTouch: true, isMobile: true } : {}),
    ...(timezoneId === undefined ? {} : { timezoneId }),
  });
  const page = await context.newPage();
  if (options.clockFrom !== undefined) await context.addInitScript(shiftClock, options.clockFrom);
  else if (clock !== undefined) await page.clock.setFixedTime(new Date(clock));
  const refused = [];
  await context.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const file = origin === ORIGIN ? pageFiles[pathname] : undefined;
    if (file !== undefined) return route.fulfill({ contentType: file.type, body: file.body });
    refused.push(`request refused: ${route.request().url()}`);
    return route.abort();
  });
  await page.goto(ORIGIN);
  await page.evaluate((boot) => window.host.boot(boot), {
    vault: options.vault ?? {},
    plugins,
    data: options.data === undefined ? {} : { [plugins[0].manifest.id]: options.data },
    start: options.cold ? 'cold' : 'running',
    device: mobile ? 'phone' : 'desktop',
    theme: options.dark ? 'dark' : 'light',
    layout: options.layout ?? [],
  });
  return {
    page,
    host: hostOn(page, refused),
    close: () => (options.browser === undefined ? browser : context).close(),
  };
}

/** Runs in the page, before anything else. */
function shiftClock(start) {
  const Real = Date;
  const ahead = new Real(start).getTime() - Real.now();
  window.Date = class extends Real {
    constructor(...given) {
      super(...(given.length === 0 ? [Real.now() + ahead] : given));
    }
    static now() {
      return Real.now() + ahead;
    }
  };
}

function hostOn(page, refused) {
  const call =
    (name) =>
    (...args) =>
      page.evaluate(([method, given]) => window.host[method](...given), [name, args]);
  const onPage = Object.fromEntries(ON_PAGE.split(' ').map((name) => [name, call(name)]));
  return {
    ...onPage,
    warnings: async () => [...(await onPage.warnings()), ...refused],
    async type(text) {
      await page.locator('.workspace-leaf.mod-active .cm-content').focus();
      await page.keyboard.type(text);
    },
    async palette(text) {
      await page.keyboard.press('Control+p');
      await page.locator('.prompt-input').fill(text);
      await page.locator('.suggestion-item.is-selected').waitFor();
      await page.keyboard.press('Enter');
    },
    async fileMenu(path) {
      await call('fileMenu')(path);
      return page.locator('.menu .menu-item-title').allTextContents();
    },
    async screenshot(path) {
      await page.screenshot({ path });
    },
  };
}

function startBrowser(headed = false) {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('There is no Chromium: set CHROMIUM to the program.');
  // without a sandbox: Chromium refuses one for root, and it loads nothing but the project's own page
  const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];
  return chromium.launch({ executablePath, headless: !headed, args });
}
