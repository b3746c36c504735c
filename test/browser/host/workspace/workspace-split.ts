/** The middle of the window, or a sidebar, which can be collapsed. */
import type { Workspace } from './workspace.ts';
import type { WorkspaceLeaf } from './workspace-leaf.ts';
import { WorkspaceTabs } from './workspace-tabs.ts';

export type Side = 'left' | 'main' | 'right';

export class WorkspaceSplit {
  readonly containerEl: HTMLElement;
  readonly children: WorkspaceTabs[] = [];
  collapsed: boolean;

  constructor(
    private readonly workspace: Workspace,
    readonly side: Side,
  ) {
    const cls = side === 'main' ? 'mod-root' : `mod-sidedock mod-${side}-split`;
    this.containerEl = createDiv(`workspace-split ${cls}`);
    this.collapsed = side !== 'main';
    this.containerEl.toggleClass('is-sidedock-collapsed', this.collapsed);
    this.addTabs();
  }

  get leaves(): WorkspaceLeaf[] {
    return this.children.flatMap(({ children }) => children);
  }

  addTabs(): WorkspaceTabs {
    const tabs = new WorkspaceTabs(this);
    this.children.push(tabs);
    this.containerEl.appendChild(tabs.containerEl);
    return tabs;
  }

  expand(): void {
    this.#setCollapsed(false);
  }

  collapse(): void {
    this.#setCollapsed(true);
  }

  #setCollapsed(collapsed: boolean): void {
    if (this.side === 'main' || collapsed === this.collapsed) return;
    this.collapsed = collapsed;
    this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
    for (const leaf of this.leaves) if (leaf.isVisible) void leaf.loadIfDeferred();
    this.workspace.layoutChanged();
  }
}
