/** Loads and unloads built plugins. In: the files of a plugin, as they are. Out: it runs, with its style, until it is unloaded. */
import * as lint from '@codemirror/lint';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import * as lezerCommon from '@lezer/common';
import type { PluginManifest } from 'obsidian';
import { warn } from '../base/warnings.ts';
import { type App, watched } from './app.ts';
import { obsidianModule } from './obsidian-module.ts';
import { giveApp, Plugin } from './plugin.ts';

export interface PluginFiles {
  readonly manifest: PluginManifest;
  readonly js: string;
  readonly css: string;
}

type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;

export class Plugins {
  readonly #installed = new Map<string, PluginFiles>();
  readonly #running = new Map<string, Plugin>();

  constructor(private readonly app: App) {}

  folderOf(id: string): string {
    return `${this.app.vault.configDir}/plugins/${id}`;
  }

  async load(files: PluginFiles): Promise<void> {
    const { id } = files.manifest;
    this.#installed.set(id, files);
    const manifest = { ...files.manifest, dir: this.folderOf(id) };
    const plugin = new (classIn(files))(watched(this.app, warn), manifest);
    if (!(plugin instanceof Plugin)) throw new Error('main.js exports no Plugin');
    giveApp(plugin, this.app);
    this.#running.set(id, plugin);
    const styleEl = document.head.createEl('style', { text: files.css, attr: { 'data-plugin': id } });
    plugin.register(() => styleEl.remove());
    plugin._loaded = true;
    await plugin.onload();
    plugin.loadChildren();
  }

  unload(id: string): void {
    this.#running.get(id)?.unload();
    this.#running.delete(id);
  }

  /** @param files the plugin as it is now, when it was built anew */
  async reload(id: string, files = this.#installed.get(id)): Promise<void> {
    if (files === undefined) throw new Error(`${id} is not installed`);
    this.unload(id);
    await this.load(files);
    this.#running.get(id)?.onUserEnable();
  }

  /** Another program has written a file of the configuration. */
  async fileChanged(path: string): Promise<void> {
    for (const [id, plugin] of this.#running) {
      if (path === `${this.folderOf(id)}/data.json`) await plugin.onExternalSettingsChange();
    }
  }
}

function classIn({ manifest, js }: PluginFiles): PluginClass {
  const module: { exports: PluginClass | { default?: PluginClass } } = { exports: {} };
  const run = window.eval(
    `(function (require, module, exports) {${js}\n})\n//# sourceURL=plugin:${manifest.id}/main.js`,
  ) as (require: (id: string) => unknown, module: object, exports: object) => void;
  run(requireModule, module, module.exports);
  const exported = 'default' in module.exports ? module.exports.default : module.exports;
  if (typeof exported !== 'function') throw new Error('main.js exports no class');
  return exported;
}

/** What the app hands to its plugins, as far as ours asks for it. */
const MODULES: Readonly<Record<string, unknown>> = {
  obsidian: obsidianModule,
  '@codemirror/lint': lint,
  '@codemirror/state': state,
  '@codemirror/view': view,
  '@lezer/common': lezerCommon,
};

/** As on a phone, in every mode: there is no Node and no Electron. */
function requireModule(id: string): unknown {
  if (id in MODULES) return MODULES[id];
  throw new Error(`Cannot find module '${id}'`);
}
