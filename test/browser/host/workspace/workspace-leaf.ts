/** Obsidian's `WorkspaceLeaf`: a tab, and the view it shows. */
import type { App } from '../app/app.ts';
import { Events } from '../base/events.ts';
import { setIcon } from '../base/icon.ts';
import type { TFile } from '../vault/files.ts';
import { DeferredView, type SavedView } from './deferred-view.ts';
import { ItemView, type View, type ViewState } from './view.ts';
import type { Workspace } from './workspace.ts';
import type { WorkspaceSplit } from './workspace-split.ts';
import type { WorkspaceTabs } from './workspace-tabs.ts';

export interface OpenFileState {
  readonly state?: ViewState;
  readonly eState?: unknown;
  readonly active?: boolean;
}

export class WorkspaceLeaf extends Events {
  parent: WorkspaceTabs | null = null;
  readonly containerEl = createDiv('workspace-leaf');
  readonly tabHeaderEl = createDiv('workspace-tab-header tappable');
  readonly #iconEl = this.tabHeaderEl.createDiv('workspace-tab-header-inner-icon');
  readonly #titleEl = this.tabHeaderEl.createDiv('workspace-tab-header-inner-title');
  view: View;

  constructor(
    readonly workspace: Workspace,
    readonly app: App,
  ) {
    super();
    this.tabHeaderEl.addEventListener('click', () => workspace.setActiveLeaf(this, { focus: true }));
    this.containerEl.addEventListener('mousedown', () => workspace.setActiveLeaf(this));
    this.view = new DeferredView(this, { type: 'empty' });
    void this.view.open(this.containerEl);
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView && this.view.saved.type !== 'empty';
  }

  get isVisible(): boolean {
    return this.parent?.selected === this && !this.getRoot().collapsed;
  }

  getRoot(): WorkspaceSplit {
    if (this.parent === null) throw new Error('the leaf is detached');
    return this.parent.parent;
  }

  getViewState(): SavedView {
    return { type: this.view.getViewType(), state: this.view.getState() };
  }

  async setViewState(saved: SavedView & { readonly active?: boolean }, ephemeral?: unknown): Promise<void> {
    if (this.view instanceof DeferredView || this.view.getViewType() !== saved.type) {
      const creator = this.app.viewTypes.get(saved.type);
      await this.open(creator?.create(this) ?? new DeferredView(this, saved));
    }
    if (saved.state !== undefined) await this.view.setState(saved.state, { history: false });
    if (ephemeral !== undefined) this.view.setEphemeralState?.(ephemeral);
    this.updateHeader();
    if (saved.active === true) this.workspace.setActiveLeaf(this, { focus: true });
    this.workspace.layoutChanged();
  }

  async open(view: View): Promise<View> {
    await this.view.close();
    this.view = view;
    await view.open(this.containerEl);
    this.updateHeader();
    this.workspace.layoutChanged();
    return view;
  }

  /** Shows nothing of the view until it is seen. */
  async defer(saved: SavedView): Promise<void> {
    await this.open(new DeferredView(this, saved));
    if (this.isVisible) await this.loadIfDeferred();
  }

  async openFile(file: TFile, { state, eState, active = true }: OpenFileState = {}): Promise<void> {
    const type = file.extension === 'base' ? 'bases' : 'markdown';
    await this.setViewState({ type, state: { ...state, file: file.path } }, eState);
    if (active) this.workspace.setActiveLeaf(this, { focus: true });
    this.workspace.fileOpened(this);
  }

  async loadIfDeferred(): Promise<void> {
    if (this.view instanceof DeferredView && this.app.viewTypes.has(this.view.saved.type)) {
      await this.setViewState(this.view.saved);
    }
  }

  detach(): void {
    this.parent?.remove(this);
    this.parent = null;
    void this.view.close();
    this.workspace.leafDetached(this);
  }

  updateHeader(): void {
    const { view } = this;
    this.#titleEl.setText(view.getDisplayText());
    setIcon(this.#iconEl, view.getIcon());
    this.tabHeaderEl.setAttrs({ 'data-type': view.getViewType(), 'aria-label': view.getDisplayText() });
    if (view instanceof ItemView) view.updateHeader();
  }
}
