import type { PluginManifest, CachedMetadata } from 'obsidian';
import type { Browser, Page } from 'playwright-core';

export interface LaunchOptions {
  /** The text of every file by its path. */
  readonly vault?: Readonly<Record<string, string>>;
  /** The plugin's folder, or its files; without it the project's own, as built. */
  readonly plugin?: string | PluginFiles;
  /** The text of data.json, whatever it is. */
  readonly data?: string;
  /** The app starts with the plugin enabled: notes, layout and cache come after `onload`. */
  readonly cold?: boolean;
  /** A phone: flags, classes, 390 × 844. */
  readonly mobile?: boolean;
  readonly dark?: boolean;
  readonly size?: readonly [width: number, height: number];
  /** The time that it is, and stays: `2026-06-15T09:00:00`. */
  readonly clock?: string;
  /** The time that it is at the start, and goes on from there: an editor waits by the clock. Instead of `clock`. */
  readonly clockFrom?: string;
  readonly timezoneId?: string;
  /** The saved workspace: its leaves, which wait until they are seen. */
  readonly layout?: readonly SavedLeaf[];
  /** One that is there already, and stays; without it, one is started and ends with `close`. */
  readonly browser?: Browser;
  /** In a window one can see. */
  readonly headed?: boolean;
}

export interface PluginFiles {
  readonly manifest: PluginManifest;
  readonly js: string;
  readonly css: string;
}

export interface SavedLeaf {
  readonly type: string;
  readonly state?: Readonly<Record<string, unknown>>;
  readonly side?: 'left' | 'main' | 'right';
  /** The sidebar it is in is open. */
  readonly visible?: boolean;
}

export interface Host {
  /** By its full id; false when it cannot be run as things are. */
  runCommand(id: string): Promise<boolean>;
  /** Opens the command palette, types, and takes the first. */
  palette(text: string): Promise<void>;
  /** The ids of the commands that can be run as things are. */
  commands(): Promise<readonly string[]>;
  /** `line` counts from 0. */
  openFile(
    path: string,
    options?: { readonly mode?: 'source' | 'preview'; readonly line?: number },
  ): Promise<void>;
  /** Opens a small editor inside the one in front, as for the cell of a table. */
  openCell(text: string): Promise<void>;
  /** Into the active editor, at its cursor. */
  type(text: string): Promise<void>;
  /** Does at once what autosave does after two seconds. */
  save(): Promise<void>;
  /** From disk: what is typed and not saved is not in it. */
  readFile(path: string): Promise<string>;
  /** Of a file that is no text. */
  readBytes(path: string): Promise<readonly number[]>;
  /** As another program does. */
  writeFile(path: string, text: string): Promise<void>;
  /** As in the file list: the links follow. */
  renameFile(path: string, to: string): Promise<void>;
  deleteFile(path: string): Promise<void>;
  exists(path: string): Promise<boolean>;
  files(): Promise<readonly string[]>;
  cache(path: string): Promise<CachedMetadata | null>;
  /** The note in front; null when there is none. */
  activeFile(): Promise<string | null>;
  /** In the right sidebar. */
  openView(type: string): Promise<void>;
  settings(plugin: string): Promise<void>;
  closeSettings(): Promise<void>;
  /** The text of its data.json; null when there is none. */
  pluginData(plugin: string): Promise<string | null>;
  /** All since the start. */
  notices(): Promise<readonly string[]>;
  errors(): Promise<readonly string[]>;
  /** Undocumented members of the app, unknown icons, refused requests. */
  warnings(): Promise<readonly string[]>;
  /** Opens the menu of a file and tells its items. */
  fileMenu(path: string): Promise<readonly string[]>;
  setTheme(theme: 'light' | 'dark'): Promise<void>;
  /** The core plugin Bases, for plugins that load from then on. */
  setBases(isOn: boolean): Promise<void>;
  unload(plugin: string): Promise<void>;
  /** @param files the plugin as it is now, when it was built anew */
  reload(plugin: string, files?: PluginFiles): Promise<void>;
  /** What the plugin holds: one line each. Once it is unloaded, there should be none. */
  leftovers(plugin: string): Promise<readonly string[]>;
  screenshot(path: string): Promise<void>;
}

export interface Launched {
  readonly page: Page;
  readonly host: Host;
  readonly close: () => Promise<void>;
}

export function launch(options?: LaunchOptions): Promise<Launched>;
