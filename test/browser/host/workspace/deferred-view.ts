/** Stands for a view that is not shown yet, or whose plugin is gone. */
import { ItemView, type ViewState } from './view.ts';
import type { WorkspaceLeaf } from './workspace-leaf.ts';

export interface SavedView {
  readonly type: string;
  readonly state?: ViewState;
}

export class DeferredView extends ItemView {
  constructor(
    leaf: WorkspaceLeaf,
    readonly saved: SavedView,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return this.saved.type;
  }

  override getDisplayText(): string {
    return this.#isEmpty ? 'New tab' : this.saved.type;
  }

  override getState(): ViewState {
    return this.saved.state ?? {};
  }

  override onOpen(): Promise<void> {
    const text = this.#isEmpty ? 'No file is open' : 'Plugin no longer active';
    this.contentEl.createDiv({ cls: 'empty-state', text });
    return Promise.resolve();
  }

  get #isEmpty(): boolean {
    return this.saved.type === 'empty';
  }
}
