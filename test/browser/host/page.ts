/** The script of the host's page: what the tests and the workbench call, as `window.host`. */
import { leftovers } from './app/leftovers.ts';
import type { PluginFiles } from './app/plugins.ts';
import { extendDom } from './base/extend-dom.ts';
import { watchPlatform } from './base/watch-platform.ts';
import { warn, warnings } from './base/warnings.ts';
import { boot, type BootOptions, type Running } from './boot.ts';
import { noticesShown } from './ui/notice.ts';
import { TextFileView } from './workspace/file-view.ts';
import { FileExplorer } from './workspace/file-explorer.ts';

const errors: string[] = [];
const textOf = (failure: unknown) =>
  failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
window.addEventListener('error', ({ error, message }) => {
  // Chromium's way to say that a size is looked at again in the next frame
  if (!message.startsWith('ResizeObserver loop')) errors.push(textOf(error ?? message));
});
window.addEventListener('unhandledrejection', ({ reason }) => errors.push(`unhandled: ${textOf(reason)}`));
document.addEventListener('securitypolicyviolation', ({ blockedURI }) =>
  warn(`request refused: ${blockedURI}`),
);
extendDom();
watchPlatform();

let running: Running | null = null;

function now(): Running {
  if (running === null) throw new Error('the host has not started');
  return running;
}

function fileAt(path: string) {
  const file = now().app.vault.getFileByPath(path);
  if (file === null) throw new Error(`no note ${path}`);
  return file;
}

const host = {
  async boot(options: BootOptions): Promise<void> {
    running = await boot(options);
  },
  errors: () => errors,
  warnings: () => warnings,
  notices: () => noticesShown,
  commands: () =>
    now()
      .app.commands.available()
      .map(({ id }) => id),
  runCommand: (id: string) => now().app.commands.run(id),
  async openFile(
    path: string,
    { mode, line }: { mode?: 'source' | 'preview'; line?: number } = {},
  ): Promise<void> {
    const eState = line === undefined ? {} : { eState: { line } };
    await now()
      .app.workspace.getLeaf(false)
      .openFile(fileAt(path), { state: mode ? { mode } : {}, ...eState });
  },
  /** In the note in front, as the app does when one selects the cell of a table. */
  openCell: (text: string) => now().app.workspace.writing()?.openCell(text),
  async save(): Promise<void> {
    for (const { view } of now().app.workspace.leaves) if (view instanceof TextFileView) await view.save();
  },
  readFile: (path: string) => now().app.vault.adapter.read(path),
  /** Of a file that is no text. */
  readBytes: (path: string) => [...now().app.vault.adapter.bytesOf(path)],
  exists: (path: string) => now().app.vault.adapter.has(path),
  files: () =>
    now()
      .app.vault.getFiles()
      .map(({ path }) => path),
  /** As another program does: an open note learns of it from the vault. */
  async writeFile(path: string, text: string): Promise<void> {
    const { app, plugins } = now();
    const file = app.vault.getFileByPath(path);
    if (path.startsWith('.')) {
      app.vault.adapter.put(path, text);
      await plugins.fileChanged(path);
    } else if (file === null) app.vault.find(path, text);
    else await app.vault.modify(file, text);
  },
  renameFile: (path: string, to: string) => now().app.fileManager.renameFile(fileAt(path), to),
  deleteFile: (path: string) => now().app.vault.delete(fileAt(path)),
  cache: (path: string) => now().app.metadataCache.getCache(path),
  activeFile: () => now().app.workspace.getActiveFile()?.path ?? null,
  async openView(type: string): Promise<void> {
    if (!now().app.viewTypes.has(type)) throw new Error(`no view ${type}`);
    await now().app.workspace.ensureSideLeaf(type, 'right', { active: true });
  },
  settings: (id: string) => now().app.settings.openTab(id),
  closeSettings: () => now().app.settings.close(),
  async pluginData(id: string): Promise<string | null> {
    const { app, plugins } = now();
    const path = `${plugins.folderOf(id)}/data.json`;
    return app.vault.adapter.has(path) ? app.vault.adapter.read(path) : null;
  },
  fileMenu(path: string): void {
    const [explorer] = now().app.workspace.getLeavesOfType('file-explorer');
    if (explorer?.view instanceof FileExplorer)
      explorer.view.showMenu(fileAt(path), new MouseEvent('contextmenu'));
  },
  /** Switches the core plugin Bases on or off; plugins that load now see it so. */
  setBases(isOn: boolean): void {
    now().app.bases.isOn = isOn;
  },
  setTheme(theme: 'light' | 'dark'): void {
    document.body.toggleClass('theme-dark', theme === 'dark');
    document.body.toggleClass('theme-light', theme === 'light');
    now().app.workspace.trigger('css-change');
  },
  unload: (id: string) => now().plugins.unload(id),
  reload: (id: string, files?: PluginFiles) => now().plugins.reload(id, files),
  leftovers: (id: string) => leftovers(id, now().app),
};

export type PageHost = typeof host;

Object.assign(window, { host });
