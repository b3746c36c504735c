/** Obsidian's `View` and `ItemView`: what a leaf shows, from opening to closing. */
import type { App } from '../app/app.ts';
import { Component } from '../base/component.ts';
import { setIcon, setTooltip } from '../base/icon.ts';
import type { WorkspaceLeaf } from './workspace-leaf.ts';

export type ViewState = Record<string, unknown>;

export abstract class View extends Component {
  app: App;
  icon = '';
  navigation = false;
  readonly containerEl = createDiv('workspace-leaf-content');
  #isClosed = false;

  constructor(readonly leaf: WorkspaceLeaf) {
    super();
    this.app = leaf.app;
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  getIcon(): string {
    return this.icon || 'file';
  }

  getState(): ViewState {
    return {};
  }

  /** Here nothing is kept; a subclass takes what it knows and hands the rest on. */
  setState(state: unknown, result: unknown): Promise<void> {
    void [state, result];
    return Promise.resolve();
  }

  setEphemeralState?(state: unknown): void;

  onOpen(): Promise<void> {
    return Promise.resolve();
  }

  onClose(): Promise<void> {
    return Promise.resolve();
  }

  async open(parentEl: HTMLElement): Promise<void> {
    this.containerEl.setAttr('data-type', this.getViewType());
    parentEl.appendChild(this.containerEl);
    this.load();
    await this.onOpen();
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    try {
      await this.onClose();
    } finally {
      this.unload();
      this.containerEl.remove();
    }
  }
}

export abstract class ItemView extends View {
  readonly contentEl: HTMLElement;
  readonly #titleEl: HTMLElement;
  readonly #actionsEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const headerEl = this.containerEl.createDiv('view-header');
    this.#titleEl = headerEl.createDiv('view-header-title-container').createDiv('view-header-title');
    this.#actionsEl = headerEl.createDiv('view-actions');
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  updateHeader(): void {
    this.#titleEl.setText(this.getDisplayText());
  }

  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const actionEl = createDiv('clickable-icon view-action');
    setIcon(actionEl, icon);
    setTooltip(actionEl, title);
    actionEl.addEventListener('click', callback);
    this.#actionsEl.prepend(actionEl);
    return actionEl;
  }
}
