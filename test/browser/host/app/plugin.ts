/** Obsidian's `Plugin`: everything it registers is undone when it is unloaded. */
import type { Extension } from '@codemirror/state';
import type { Command, PluginManifest } from 'obsidian';
import { Component } from '../base/component.ts';
import type { BasesRegistration } from '../bases/bases-view.ts';
import type { PluginSettingTab } from '../settings/plugin-setting-tab.ts';
import type { EditorSuggest } from '../ui/editor-suggest.ts';
import { DeferredView } from '../workspace/deferred-view.ts';
import type { CodeBlockProcessor } from '../workspace/code-blocks.ts';
import type { PostProcessor } from '../workspace/render-note.ts';
import type { View } from '../workspace/view.ts';
import type { WorkspaceLeaf } from '../workspace/workspace-leaf.ts';
import type { App } from './app.ts';

export abstract class Plugin extends Component {
  constructor(
    readonly app: App,
    readonly manifest: PluginManifest,
  ) {
    super();
  }

  onUserEnable(): void {
    // for the subclass
  }

  onExternalSettingsChange(): unknown {
    return undefined;
  }

  /** Null when there is no file, and also when it is no JSON: the app only complains in its console. */
  async loadData(): Promise<unknown> {
    const { adapter } = this.app.vault;
    if (!(await adapter.exists(this.#dataPath))) return null;
    const text = await adapter.read(this.#dataPath);
    try {
      return JSON.parse(text);
    } catch (failure) {
      console.warn(failure);
      return null;
    }
  }

  async saveData(data: unknown): Promise<void> {
    await this.app.vault.adapter.write(this.#dataPath, JSON.stringify(data, null, 2));
  }

  addCommand(command: Command): Command {
    const { commands } = appOf(this);
    const { id, name } = this.manifest;
    const added = Object.assign(command, { id: `${id}:${command.id}`, name: `${name}: ${command.name}` });
    commands.add(added);
    this.register(() => commands.remove(added.id));
    return added;
  }

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const actionEl = this.app.workspace.addRibbonIcon(icon, title, callback);
    this.register(() => actionEl.remove());
    return actionEl;
  }

  addSettingTab(tab: PluginSettingTab): void {
    const { settings } = appOf(this);
    settings.add(tab);
    this.register(() => settings.remove(tab));
  }

  /** A leaf that waits for the view gets it when it is seen; on unload it waits again. */
  registerView(type: string, create: (leaf: WorkspaceLeaf) => View): void {
    const { viewTypes, workspace } = appOf(this);
    if (viewTypes.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    const leaves = () => workspace.getLeavesOfType(type);
    viewTypes.set(type, {
      plugin: this.manifest.id,
      create: (leaf) => Object.assign(create(leaf), { app: this.app }),
    });
    for (const leaf of leaves()) if (leaf.isVisible) void leaf.loadIfDeferred();
    this.register(() => {
      viewTypes.delete(type);
      for (const leaf of leaves()) void leaf.open(new DeferredView(leaf, leaf.getViewState()));
    });
  }

  /** Kept as it is given: who changes it calls `workspace.updateOptions`. */
  registerEditorExtension(extension: Extension): void {
    // undone in reverse: the editors look again once it is gone
    this.register(() => this.app.workspace.updateOptions());
    this.#registerIn(this.app.workspace.editorExtensions, extension);
    this.app.workspace.updateOptions();
  }

  registerEditorSuggest(suggest: EditorSuggest<unknown>): void {
    this.#registerIn(this.app.workspace.editorSuggests, suggest);
    this.register(() => suggest.close());
  }

  registerMarkdownPostProcessor(process: PostProcessor): PostProcessor {
    this.#registerIn(this.app.workspace.postProcessors, process);
    return process;
  }

  registerMarkdownCodeBlockProcessor(language: string, draw: CodeBlockProcessor): void {
    const { codeBlocks } = this.app.workspace;
    if (codeBlocks.has(language)) throw new Error(`a code block "${language}" is registered already`);
    codeBlocks.set(language, draw);
    this.register(() => codeBlocks.delete(language));
  }

  /** False when Bases is off. */
  registerBasesView(type: string, registration: BasesRegistration): boolean {
    const { bases } = appOf(this);
    const isKnown = bases.register(type, registration);
    if (isKnown) this.register(() => bases.views.delete(type));
    return isKnown;
  }

  addStatusBarItem(): HTMLElement {
    const itemEl = this.app.workspace.statusBarEl.createDiv(`status-bar-item plugin-${this.manifest.id}`);
    this.register(() => itemEl.remove());
    return itemEl;
  }

  #registerIn<T>(list: T[], item: T): void {
    list.push(item);
    this.register(() => list.remove(item));
  }

  registerHoverLinkSource(id: string, info: unknown): void {
    const { hoverLinkSources } = this.app.workspace;
    hoverLinkSources.set(id, info);
    this.register(() => hoverLinkSources.delete(id));
  }

  get #dataPath(): string {
    return `${this.manifest.dir ?? ''}/data.json`;
  }
}

const apps = new WeakMap<Plugin, App>();

/** The app itself: the plugin's own `app` tells of what it should not touch. */
function appOf(plugin: Plugin): App {
  const app = apps.get(plugin);
  if (app === undefined) throw new Error('the plugin was not made by the host');
  return app;
}

export function giveApp(plugin: Plugin, app: App): void {
  apps.set(plugin, app);
}
