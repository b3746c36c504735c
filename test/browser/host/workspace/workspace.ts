/** Obsidian's `Workspace`: what is open where, and which of it is in front. */
import type { Extension } from '@codemirror/state';
import type { App } from '../app/app.ts';
import { debounce } from '../base/debounce.ts';
import { attempt, Events } from '../base/events.ts';
import { setIcon, setTooltip } from '../base/icon.ts';
import type { EditorSuggest } from '../ui/editor-suggest.ts';
import type { TFile } from '../vault/files.ts';
import type { CodeBlockProcessor } from './code-blocks.ts';
import { FileView } from './file-view.ts';
import { MarkdownView } from './markdown-view.ts';
import type { PostProcessor } from './render-note.ts';
import type { View, ViewState } from './view.ts';
import { WorkspaceLeaf } from './workspace-leaf.ts';
import { WorkspaceSplit } from './workspace-split.ts';

interface SideLeafOptions {
  readonly active?: boolean;
  readonly reveal?: boolean;
  readonly split?: boolean;
  readonly state?: ViewState;
}

export class Workspace extends Events {
  readonly leftSplit = new WorkspaceSplit(this, 'left');
  readonly rootSplit = new WorkspaceSplit(this, 'main');
  readonly rightSplit = new WorkspaceSplit(this, 'right');
  readonly hoverLinkSources = new Map<string, unknown>();
  readonly requestSaveLayout = debounce(() => this.#saveLayout(), 100);
  readonly layoutChanged = debounce(() => {
    this.trigger('layout-change');
    this.requestSaveLayout();
  });
  readonly editorExtensions: Extension[] = [];
  readonly editorSuggests: EditorSuggest<unknown>[] = [];
  readonly postProcessors: PostProcessor[] = [];
  readonly codeBlocks = new Map<string, CodeBlockProcessor>();
  readonly statusBarEl = createDiv('status-bar');
  activeLeaf: WorkspaceLeaf | null = null;
  layoutReady = false;
  readonly #ribbonEl: HTMLElement;
  /** Those that were in front, the last first. */
  #recent: WorkspaceLeaf[] = [];
  #whenReady: (() => unknown)[] = [];
  #openedFile: TFile | null = null;

  constructor(
    private readonly app: App,
    el: HTMLElement,
  ) {
    super();
    this.#ribbonEl = el.createDiv('workspace-ribbon');
    for (const split of this.#splits) el.appendChild(split.containerEl);
    el.parentElement?.appendChild(this.statusBarEl);
    window.addEventListener('resize', () => this.trigger('resize'));
  }

  get #splits(): readonly WorkspaceSplit[] {
    return [this.leftSplit, this.rootSplit, this.rightSplit];
  }

  get leaves(): readonly WorkspaceLeaf[] {
    return this.#splits.flatMap(({ leaves }) => leaves);
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) attempt(callback);
    else this.#whenReady.push(callback);
  }

  setLayoutReady(): void {
    this.layoutReady = true;
    this.#whenReady.splice(0).forEach(attempt);
    this.layoutChanged();
  }

  /** What plugins add to editors has changed. */
  updateOptions(): void {
    for (const { view } of this.leaves) if (view instanceof MarkdownView) view.updateOptions();
  }

  /** The note in front, when it is open for writing. */
  writing(): MarkdownView | null {
    const view = this.getActiveViewOfType(MarkdownView);
    return view?.getMode() === 'source' ? view : null;
  }

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const actionEl = this.#ribbonEl.createDiv('clickable-icon side-dock-ribbon-action');
    setIcon(actionEl, icon);
    setTooltip(actionEl, title);
    actionEl.addEventListener('click', callback);
    return actionEl;
  }

  iterateAllLeaves(visit: (leaf: WorkspaceLeaf) => unknown): void {
    this.leaves.forEach((leaf) => visit(leaf));
  }

  getLeavesOfType(type: string): WorkspaceLeaf[] {
    return this.leaves.filter(({ view }) => view.getViewType() === type);
  }

  newLeaf(split: WorkspaceSplit, tabs = split.children[0] ?? split.addTabs()): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this, this.app);
    tabs.add(leaf);
    this.layoutChanged();
    return leaf;
  }

  getLeaf(where: boolean | 'tab' | 'split' | 'window' = false): WorkspaceLeaf {
    const recent = this.getMostRecentLeaf();
    if (where === 'split') return this.newLeaf(this.rootSplit, this.rootSplit.addTabs());
    if (where !== false || recent === null) return this.newLeaf(this.rootSplit, recent?.parent ?? undefined);
    return recent;
  }

  getRightLeaf(split: boolean): WorkspaceLeaf {
    return this.newLeaf(this.rightSplit, split ? this.rightSplit.addTabs() : undefined);
  }

  getMostRecentLeaf(): WorkspaceLeaf | null {
    const inMiddle = (leaf: WorkspaceLeaf) => leaf.parent?.parent === this.rootSplit;
    return this.#recent.find(inMiddle) ?? this.rootSplit.leaves[0] ?? null;
  }

  async ensureSideLeaf(
    type: string,
    side: 'left' | 'right',
    options: SideLeafOptions = {},
  ): Promise<WorkspaceLeaf> {
    const { active = false, reveal = true, split = false, state } = options;
    const sidebar = side === 'left' ? this.leftSplit : this.rightSplit;
    const known = this.getLeavesOfType(type)[0];
    const leaf = known ?? this.newLeaf(sidebar, split ? sidebar.addTabs() : undefined);
    if (known === undefined || state !== undefined) {
      await leaf.setViewState({ type, ...(state === undefined ? {} : { state }) });
    }
    if (reveal) await this.revealLeaf(leaf);
    if (active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    leaf.getRoot().expand();
    leaf.parent?.select(leaf);
    await leaf.loadIfDeferred();
  }

  setActiveLeaf(leaf: WorkspaceLeaf, { focus = false }: { readonly focus?: boolean } = {}): void {
    if (leaf.parent === null) return;
    leaf.parent.select(leaf);
    const before = this.activeLeaf;
    this.activeLeaf = leaf;
    this.#recent = [leaf, ...this.#recent.filter((other) => other !== leaf)];
    before?.containerEl.removeClass('mod-active');
    leaf.containerEl.addClass('mod-active');
    if (focus && leaf.view instanceof MarkdownView) leaf.view.editor.focus();
    if (before === leaf) return;
    this.trigger('active-leaf-change', leaf);
    this.fileOpened(leaf);
  }

  fileOpened({ view }: WorkspaceLeaf): void {
    if (!(view instanceof FileView) || view.file === this.#openedFile) return;
    this.#openedFile = view.file;
    this.trigger('file-open', view.file);
  }

  leafDetached(leaf: WorkspaceLeaf): void {
    this.#recent = this.#recent.filter((other) => other !== leaf);
    if (this.activeLeaf === leaf) {
      this.activeLeaf = null;
      const next = this.getMostRecentLeaf();
      if (next !== null) this.setActiveLeaf(next);
    }
    this.layoutChanged();
  }

  getActiveViewOfType<T extends View>(type: abstract new (...args: never[]) => T): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  /** With a sidebar in front: the note that was in front before. */
  getActiveFile(): TFile | null {
    const views = [this.activeLeaf?.view, this.getMostRecentLeaf()?.view];
    return views.find((view) => view instanceof FileView)?.file ?? null;
  }

  /** As the app does: what is open is kept in a file of the configuration. */
  #saveLayout(): void {
    const layout = Object.fromEntries(
      this.#splits.map(({ side, leaves }) => [side, leaves.map((leaf) => leaf.getViewState())]),
    );
    this.app.vault.adapter.put(`${this.app.vault.configDir}/workspace.json`, JSON.stringify(layout, null, 2));
  }
}
