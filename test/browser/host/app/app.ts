/** Obsidian's `App`. Of what the API does not document there is only what the host itself needs. */
import { BaseFileView } from '../bases/base-file-view.ts';
import { BaseQuery } from '../bases/base-query.ts';
import { Bases } from '../bases/bases.ts';
import { SettingsModal } from '../settings/settings-modal.ts';
import { Keymap } from '../ui/keymap.ts';
import { Scope } from '../ui/scope.ts';
import { FileManager } from '../vault/file-manager.ts';
import { MetadataCache } from '../vault/metadata-cache.ts';
import { Vault } from '../vault/vault.ts';
import { FileExplorer } from '../workspace/file-explorer.ts';
import { MarkdownView } from '../workspace/markdown-view.ts';
import type { View } from '../workspace/view.ts';
import { Workspace } from '../workspace/workspace.ts';
import type { WorkspaceLeaf } from '../workspace/workspace-leaf.ts';
import { CommandPalette } from './command-palette.ts';
import { Commands } from './commands.ts';

export interface ViewType {
  /** Null: the app's own. */
  readonly plugin: string | null;
  readonly create: (leaf: WorkspaceLeaf) => View;
}

export class App {
  readonly scope = new Scope();
  readonly keymap = new Keymap(this.scope);
  readonly vault = new Vault();
  readonly metadataCache = new MetadataCache(this.vault);
  readonly fileManager = new FileManager(this);
  readonly workspace: Workspace;
  readonly commands = new Commands(() => this.workspace.writing());
  readonly settings = new SettingsModal(this);
  readonly bases = new Bases();
  readonly viewTypes = new Map<string, ViewType>([
    ['markdown', { plugin: null, create: (leaf) => new MarkdownView(leaf) }],
    ['bases', { plugin: null, create: (leaf) => new BaseFileView(leaf) }],
    ['file-explorer', { plugin: null, create: (leaf) => new FileExplorer(leaf) }],
  ]);
  readonly lastEvent = null;

  constructor(workspaceEl: HTMLElement) {
    this.workspace = new Workspace(this, workspaceEl);
    this.workspace.codeBlocks.set('base', (source, el, context) =>
      context.addChild(new BaseQuery(this, source, el)),
    );
    const palette = () => new CommandPalette(this).open();
    this.commands.add({ id: 'command-palette:open', name: 'Command palette: Open', callback: palette });
    this.scope.register(['Mod'], 'p', () => {
      palette();
      return false;
    });
  }

  isDarkMode(): boolean {
    return document.body.hasClass('theme-dark');
  }
}

/** What the API documents of `App`. */
const DOCUMENTED = new Set([
  ...[
    'fileManager',
    'isDarkMode',
    'keymap',
    'lastEvent',
    'loadLocalStorage',
    'metadataCache',
    'renderContext',
  ],
  ...['saveLocalStorage', 'scope', 'secretStorage', 'vault', 'workspace', 'constructor'],
]);

/** The app as a plugin sees it: whatever it reads of it that is not documented, is told. */
export function watched(app: App, warn: (message: string) => void): App {
  return new Proxy(app, {
    get(target, name) {
      if (typeof name === 'string' && !DOCUMENTED.has(name)) warn(`undocumented: app.${name}`);
      else if (!(name in target)) warn(`not in the host: app.${String(name)}`);
      return Reflect.get(target, name) as unknown;
    },
  });
}
