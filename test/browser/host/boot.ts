/** Starts the app. In: a vault, plugins, and how the app is started. Out: the app, running. */
import { App } from './app/app.ts';
import { rememberOwn } from './app/leftovers.ts';
import { becomePhone } from './app/platform.ts';
import { type PluginFiles, Plugins } from './app/plugins.ts';
import type { SavedView } from './workspace/deferred-view.ts';
import type { Side } from './workspace/workspace-split.ts';

export interface BootOptions {
  readonly vault: Readonly<Record<string, string>>;
  readonly plugins: readonly PluginFiles[];
  /** Text of each plugin's data.json, by id. */
  readonly data: Readonly<Record<string, string>>;
  /** `cold`: the app starts with the plugin enabled; else the plugin is enabled in an app that runs. */
  readonly start: 'running' | 'cold';
  readonly device: 'desktop' | 'phone';
  readonly theme: 'light' | 'dark';
  /** The saved workspace. */
  readonly layout: readonly SavedLeaf[];
}

export interface SavedLeaf extends SavedView {
  readonly side?: Side;
  /** The sidebar it is in is open. */
  readonly visible?: boolean;
}

export interface Running {
  readonly app: App;
  readonly plugins: Plugins;
}

export async function boot(options: BootOptions): Promise<Running> {
  const { device, theme, start, data } = options;
  if (device === 'phone') becomePhone();
  document.body.className = `theme-${theme} ${device === 'phone' ? 'is-mobile is-phone' : 'mod-linux'}`;
  const workspaceEl = document.body.createDiv('app-container').createDiv('workspace');
  const app = new App(workspaceEl);
  const plugins = new Plugins(app);
  for (const [id, text] of Object.entries(data))
    app.vault.adapter.put(`${plugins.folderOf(id)}/data.json`, text);
  rememberOwn();
  if (start === 'cold') {
    // The plugins come first: then every note is told as created, the workspace restored; the cache follows later.
    for (const files of options.plugins) await plugins.load(files);
    fill(app, options);
    app.metadataCache.keptFromLastTime();
    await restore(app, options);
    app.workspace.setLayoutReady();
  } else {
    fill(app, options);
    app.metadataCache.flush();
    await restore(app, options);
    app.workspace.setLayoutReady();
    for (const files of options.plugins) await plugins.load(files);
  }
  return { app, plugins };
}

function fill({ vault }: App, options: BootOptions): void {
  for (const [path, text] of Object.entries(options.vault)) {
    if (path.startsWith('.')) vault.adapter.put(path, text);
    else vault.find(path, text);
  }
}

async function restore({ workspace }: App, { device, layout }: BootOptions): Promise<void> {
  await workspace.newLeaf(workspace.leftSplit).setViewState({ type: 'file-explorer' });
  if (device === 'desktop') workspace.leftSplit.expand();
  workspace.setActiveLeaf(workspace.newLeaf(workspace.rootSplit));
  for (const { side = 'right', visible = false, ...saved } of layout) {
    const split = { left: workspace.leftSplit, main: workspace.rootSplit, right: workspace.rightSplit }[side];
    await workspace.newLeaf(split).defer(saved);
    if (visible) split.expand();
  }
}
