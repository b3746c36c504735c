/** A group of tabs: one of its leaves is seen. */
import type { WorkspaceLeaf } from './workspace-leaf.ts';
import type { WorkspaceSplit } from './workspace-split.ts';

export class WorkspaceTabs {
  readonly children: WorkspaceLeaf[] = [];
  readonly containerEl = createDiv('workspace-tabs');
  readonly #headersEl = this.containerEl.createDiv('workspace-tab-header-container');
  readonly #bodyEl = this.containerEl.createDiv('workspace-tab-container');
  selected: WorkspaceLeaf | null = null;

  constructor(readonly parent: WorkspaceSplit) {}

  add(leaf: WorkspaceLeaf): void {
    leaf.parent = this;
    this.children.push(leaf);
    this.#headersEl.appendChild(leaf.tabHeaderEl);
    this.#bodyEl.appendChild(leaf.containerEl);
    leaf.updateHeader();
    this.select(leaf);
  }

  remove(leaf: WorkspaceLeaf): void {
    this.children.remove(leaf);
    leaf.tabHeaderEl.remove();
    leaf.containerEl.remove();
    if (this.selected === leaf) this.select(this.children.at(-1) ?? null);
  }

  select(leaf: WorkspaceLeaf | null): void {
    this.selected = leaf;
    for (const each of this.children) {
      each.containerEl.toggle(each === leaf);
      each.tabHeaderEl.toggleClass('is-active', each === leaf);
    }
    if (leaf?.isVisible === true) void leaf.loadIfDeferred();
  }
}
