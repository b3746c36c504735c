/** The host itself: it must behave as Obsidian is documented to, and tell of what a plugin does wrong. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { aBrowser } from './a-browser';
import type { PageHost } from './host/page';
import { EXAMPLE_DAY, readVault } from './host/read-vault.mjs';
import { serveHost } from './host/serve-host.mjs';
import { launch, type LaunchOptions } from './launch.mjs';

declare global {
  interface Window {
    host: PageHost;
  }
}

const browser = aBrowser();

async function aHost(options: LaunchOptions) {
  const { page, host, close } = await launch({ ...options, browser: await browser() });
  onTestFinished(close);
  return { page, host };
}

/** @param onload the body of its `onload`; `app`, `plugin` and `obsidian` are there */
function aPlantedPlugin(onload: string) {
  const manifest = {
    id: 'planted',
    name: 'Planted',
    version: '1.0.0',
    minAppVersion: '1.13.0',
    author: '',
    description: '',
  };
  const js = `const obsidian = require('obsidian');
    module.exports = class extends obsidian.Plugin {
      async onload() {
        const [plugin, app] = [this, this.app];
        ${onload}
      }
    };`;
  return { manifest, js, css: '.planted { color: red }' };
}

describe('a note', () => {
  const vault = { 'A.md': '---\nstatus: active\n---\n# A\n' };

  it('changed from outside is cached a moment later, not at once', async () => {
    const { page, host } = await aHost({ vault });
    const atOnce = await page.evaluate(async () => {
      await window.host.writeFile('A.md', '---\nstatus: done\n---\n');
      return window.host.cache('A.md')?.frontmatter?.status as unknown;
    });
    expect(atOnce).toBe('active');
    await expect.poll(async () => (await host.cache('A.md'))?.frontmatter).toMatchObject({ status: 'done' });
  });

  it('that is typed in is on disk after the autosave, not before', async () => {
    const { host } = await aHost({ vault });
    await host.openFile('A.md', { line: 3 });
    await host.type('typed ');
    expect(await host.readFile('A.md')).not.toContain('typed');
    await expect.poll(() => host.readFile('A.md'), { timeout: 5000 }).toContain('typed # A');
  });

  it('that is open shows what another program writes', async () => {
    const { page, host } = await aHost({ vault });
    await host.openFile('A.md');
    await host.writeFile('A.md', 'from elsewhere');
    await page.locator('.cm-content', { hasText: 'from elsewhere' }).waitFor();
  });

  it('takes the links to it along when it is renamed', async () => {
    const { host } = await aHost({
      vault: { ...vault, 'B.md': 'see [[A]] and [[A|the first]], not [[AA]]' },
    });
    await host.renameFile('A.md', 'Z.md');
    expect(await host.readFile('B.md')).toBe('see [[Z]] and [[Z|the first]], not [[AA]]');
  });

  it('tells of its end in the cache, with what was known of it', async () => {
    const plugin = aPlantedPlugin(`
      plugin.registerEvent(app.metadataCache.on('deleted', (file, before) =>
        new obsidian.Notice(file.path + ' was ' + before.frontmatter.status)));`);
    const { host } = await aHost({ vault, plugin });
    await host.deleteFile('A.md');
    await expect.poll(() => host.notices()).toEqual(['A.md was active']);
  });
});

describe('a cold start', () => {
  it('tells of the notes after onload, and of what it knows of them after that, as unchanged', async () => {
    const plugin = aPlantedPlugin(`
      const say = (text) => new obsidian.Notice(text);
      const { vault, metadataCache, workspace } = app;
      say('onload: ' + vault.getRoot().children.length);
      plugin.registerEvent(vault.on('create', ({ path }) => say('create ' + path)));
      plugin.registerEvent(metadataCache.on('changed', ({ path }) => say('changed ' + path)));
      plugin.registerEvent(metadataCache.on('resolved', () => say('resolved: ' + (metadataCache.getCache('A.md') !== null))));
      workspace.onLayoutReady(() => say('ready: ' + (metadataCache.getCache('A.md') !== null)));`);
    const { host } = await aHost({ plugin, cold: true, vault: { 'A.md': '# A' } });
    await expect
      .poll(() => host.notices())
      .toEqual(['onload: 0', 'create A.md', 'ready: false', 'resolved: true']);
  });
});

describe('a plugin', () => {
  const orderly = `
    plugin.addCommand({ id: 'go', name: 'Go', callback() {} });
    plugin.addRibbonIcon('target', 'Go', () => {});
    plugin.registerView('planted-view', (leaf) => new (class extends obsidian.ItemView {
      getViewType() { return 'planted-view'; }
      getDisplayText() { return 'Planted'; }
      async onOpen() { this.contentEl.createDiv('planted-content'); }
    })(leaf));
    plugin.registerDomEvent(window, 'resize', () => {});
    plugin.registerInterval(window.setInterval(() => {}, 1000));
    plugin.registerEvent(app.vault.on('modify', () => {}));`;

  it('that registers everything leaves nothing behind', async () => {
    const { page, host } = await aHost({ plugin: aPlantedPlugin(orderly) });
    await host.openView('planted-view');
    expect(await host.leftovers('planted')).toEqual(
      expect.arrayContaining([
        'listener: resize on window',
        'interval: 1000 ms',
        'event: modify',
        'command: planted:go',
        'view: planted-view',
        'element: div.planted-content',
      ]),
    );
    await host.unload('planted');
    await expect.poll(() => host.leftovers('planted')).toEqual([]);
    expect(await page.locator('.side-dock-ribbon-action').count()).toBe(0);
    expect(await page.locator('style[data-plugin]').count()).toBe(0);
  });

  it.each([
    ['a listener', `window.addEventListener('keyup', () => {})`, 'listener: keyup on window'],
    ['an interval', `setInterval(() => {}, 1000)`, 'interval: 1000 ms'],
    ['work put off', `obsidian.debounce(() => {}, 60000)()`, 'timeout: 60000 ms'],
    ['an event', `app.vault.on('modify', () => {})`, 'event: modify'],
    ['an event heard late', `queueMicrotask(() => app.workspace.on('resize', () => {}))`, 'event: resize'],
    [
      'an observer',
      `new MutationObserver(() => {}).observe(document.body, { childList: true })`,
      'observer: MutationObserver',
    ],
    [
      'a component',
      `new obsidian.Component().registerDomEvent(document, 'keyup', () => {})`,
      'listener: keyup on document',
    ],
    ['a style', `document.head.createEl('style')`, 'element: style.'],
    ['an element', `document.body.createDiv('stray')`, 'element: div.stray'],
    ['a class', `document.body.addClass('planted-mode')`, 'element: body.theme-light mod-linux planted-mode'],
    ['a global', `window.planted = plugin`, 'global: planted'],
  ])('that leaves %s behind is told of', async (_name, onload, line) => {
    const { host } = await aHost({ plugin: aPlantedPlugin(onload) });
    await host.unload('planted');
    expect(await host.leftovers('planted')).toEqual([line]);
  });

  it.each([
    ['reaches for what is not documented', 'app.plugins', 'undocumented: app.plugins'],
    ['names an icon that is none', `plugin.addRibbonIcon('no-such', '', () => {})`, 'unknown icon "no-such"'],
    [
      'asks the network',
      `fetch('https://example.org/').catch(() => {})`,
      'request refused: https://example.org/',
    ],
  ])('that %s is warned of', async (_name, onload, warning) => {
    const { host } = await aHost({ plugin: aPlantedPlugin(onload) });
    await expect.poll(() => host.warnings()).toEqual([warning]);
  });

  it('that throws in a listener is an error, and the next listener still hears', async () => {
    const plugin = aPlantedPlugin(`
      plugin.registerEvent(app.vault.on('create', () => { throw new Error('planted fault'); }));
      plugin.registerEvent(app.vault.on('create', ({ path }) => new obsidian.Notice(path)));`);
    const { host } = await aHost({ plugin });
    await host.writeFile('New.md', '');
    expect(await host.notices()).toEqual(['New.md']);
    expect((await host.errors()).join()).toContain('planted fault');
  });

  it('has no Node on a phone', async () => {
    const plugin = aPlantedPlugin(`
      const known = [typeof process, typeof Buffer, typeof global].join();
      let told = '';
      try { require('fs'); } catch (failure) { told = failure.message; }
      new obsidian.Notice([known, told, obsidian.Platform.isPhone].join(' '));`);
    const { host } = await aHost({ plugin, mobile: true });
    expect(await host.notices()).toEqual([`undefined,undefined,undefined Cannot find module 'fs' true`]);
  });

  it('loads null as its data before it has saved any', async () => {
    const { host } = await aHost({
      plugin: aPlantedPlugin('new obsidian.Notice(String(await plugin.loadData()))'),
    });
    expect(await host.notices()).toEqual(['null']);
    expect(await host.pluginData('planted')).toBeNull();
  });

  it('cannot create a note over another', async () => {
    const plugin = aPlantedPlugin(`
      await app.vault.create('A.md', '').catch((failure) => new obsidian.Notice(failure.message))`);
    const { host } = await aHost({ plugin, vault: { 'A.md': 'kept' } });
    expect(await host.notices()).toEqual(['File already exists.']);
    expect(await host.readFile('A.md')).toBe('kept');
  });
});

describe('a code block that a plugin draws', () => {
  const note = '# A\n\n```shout\nhello\n```\n\nend';
  const plugin = aPlantedPlugin(`
    plugin.registerMarkdownCodeBlockProcessor('shout', (source, el, context) => {
      const child = new obsidian.MarkdownRenderChild(el);
      child.onload = () => el.setText(source.toUpperCase() + ' in ' + context.sourcePath);
      child.onunload = () => new obsidian.Notice('gone');
      context.addChild(child);
    });`);

  it('stands in its place in reading view', async () => {
    const { page, host } = await aHost({ plugin, vault: { 'A.md': note } });
    await host.openFile('A.md', { mode: 'preview' });
    expect(await page.locator('.markdown-reading-view .block-language-shout').textContent()).toBe(
      'HELLO in A.md',
    );
    expect(await page.locator('.markdown-reading-view pre').count()).toBe(0);
  });

  it('gives way to its source in Live Preview while the cursor is in it, and goes with the note', async () => {
    const { page, host } = await aHost({ plugin, vault: { 'A.md': note, 'B.md': '' } });
    await host.openFile('A.md');
    const drawn = page.locator('.cm-content .block-language-shout');
    expect(await drawn.textContent()).toBe('HELLO in A.md');
    await host.openFile('A.md', { line: 3 });
    await drawn.waitFor({ state: 'detached' });
    expect(await page.locator('.cm-content').textContent()).toContain('```shouthello');
    expect(await host.notices()).toEqual(['gone']);
    await host.openFile('A.md', { line: 0 });
    await drawn.waitFor();
    await host.openFile('B.md');
    await expect.poll(() => host.notices()).toEqual(['gone', 'gone']);
  });
});

describe('a base', () => {
  /** @param skeleton what the view draws before it is told of notes */
  const aViewPlugin = (skeleton: string) =>
    aPlantedPlugin(`
      class View extends obsidian.BasesView {
        constructor(controller, el) { super(controller); this.type = 'planted'; this.el = el; ${skeleton} }
        onDataUpdated() {
          this.el.createDiv({ cls: 'told', text: this.data.data.map(({ file }) => file.basename).join() });
        }
      }
      plugin.registerBasesView('planted', { name: 'Planted', icon: 'target', factory: (c, el) => new View(c, el) });`);
  const vault = (filter: string) => ({
    'A.md': '---\nn: 1\n---\n',
    'B.md': '---\nn: 2\n---\n',
    'All.base': `filters: '${filter}'\nviews:\n  - type: planted\n    name: P\n`,
  });

  it('tells a view of the notes that pass its filter', async () => {
    const { page, host } = await aHost({ plugin: aViewPlugin('el.createDiv();'), vault: vault('n > 1') });
    await host.openFile('All.base');
    await expect.poll(() => page.locator('.told').last().textContent()).toBe('B');
    await host.writeFile('A.md', '---\nn: 3\n---\n');
    await expect.poll(() => page.locator('.told').last().textContent()).toBe('A,B');
  });

  it('hides an empty view, and tells a hidden one nothing', async () => {
    const { page, host } = await aHost({ plugin: aViewPlugin(''), vault: vault('n > 1') });
    await host.openFile('All.base');
    await host.writeFile('A.md', '---\nn: 3\n---\n');
    await expect.poll(async () => (await host.cache('A.md'))?.frontmatter).toMatchObject({ n: 3 });
    expect(await page.locator('.bases-view').isVisible()).toBe(false);
    expect(await page.locator('.told').count()).toBe(0);
  });

  it('knows no function that is not documented, and no view that nobody registered', async () => {
    const { page, host } = await aHost({
      plugin: aViewPlugin('el.createDiv();'),
      vault: vault('goalsOf(n)'),
    });
    await host.openFile('All.base');
    await expect.poll(async () => (await host.warnings()).join()).toContain('there is no function goalsOf()');
    await host.unload('planted');
    await host.openFile('A.md');
    await host.openFile('All.base');
    await expect.poll(() => page.locator('.bases-view').textContent()).toBe('Unknown view type: planted');
  });
});

describe('the host that is served', () => {
  it('starts by itself in any browser, on the day of the example', async () => {
    const layout = [{ type: 'goal-notes-dashboard', side: 'right' as const, visible: true }];
    const { address, close } = await serveHost({ vault: readVault(), clock: EXAMPLE_DAY, layout });
    onTestFinished(close);
    const page = await (await browser()).newPage();
    onTestFinished(() => page.close());
    await page.goto(address);
    await page.locator('.goal-notes-card').first().waitFor();
    expect(await page.evaluate(() => new Date().toDateString())).toBe('Mon Jun 15 2026');
    expect(await page.evaluate(() => [...window.host.errors(), ...window.host.warnings()])).toEqual([]);
  });

  it('lets the plugin talk to nobody else', async () => {
    const { address, close } = await serveHost({ vault: {}, clock: EXAMPLE_DAY, layout: [] });
    onTestFinished(close);
    const page = await (await browser()).newPage();
    onTestFinished(() => page.close());
    await page.goto(address);
    await page.evaluate(() => fetch('https://example.org/').catch(() => undefined));
    await expect
      .poll(() => page.evaluate(() => window.host.warnings()))
      .toEqual(['request refused: https://example.org/']);
  });
});
