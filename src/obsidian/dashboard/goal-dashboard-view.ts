/** The dashboard as a view of Obsidian. In: the live index. Out: the model, drawn by `src/ui`, worked out anew when something changes. */
import { effect, signal, type Signal } from '@preact/signals';
import {
  type HoverParent,
  type HoverPopover,
  ItemView,
  type ViewStateResult,
  type WorkspaceLeaf,
} from 'obsidian';
import { DEFAULT_VIEW, type DashboardView, readView } from '../../core/dashboard/arrange-goals';
import { buildDashboard } from '../../core/dashboard/build-dashboard';
import type { DashboardModel } from '../../core/dashboard/dashboard-model';
import { t } from '../../i18n/plugin';
import type { SavedViews } from '../../ui/dashboard-actions';
import { mountDashboard } from '../../ui/mount-dashboard';
import { followed } from '../followed';
import type { GoalsShown } from '../goals-shown';
import { DASHBOARD_VIEW } from './dashboard-view-type';
import { goalPages } from './goal-pages';
import { dashboardActions, type DashboardHost } from './dashboard-actions';

export class GoalDashboardView extends ItemView implements HoverParent {
  override icon = 'target';
  override navigation = false;
  hoverPopover: HoverPopover | null = null;
  readonly #view: Signal<DashboardView> = signal(DEFAULT_VIEW);

  constructor(
    leaf: WorkspaceLeaf,
    private readonly goals: GoalsShown,
    private readonly host: DashboardHost,
    private readonly savedViews: SavedViews,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return DASHBOARD_VIEW;
  }

  override getDisplayText(): string {
    return t('plugin.view.dashboard');
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), view: this.#view.peek() };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const stored = typeof state === 'object' && state !== null && 'view' in state ? state.view : undefined;
    if (stored !== undefined) this.#view.value = readView(stored);
    await super.setState(state, result);
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('goal-notes-pane');
    const model = followed(this.goals.changes, () => this.#build(), this);
    this.register(
      effect(() => {
        void this.#view.value;
        this.app.workspace.requestSaveLayout();
      }),
    );
    const actions = { ...dashboardActions(this.host, this), savedViews: this.savedViews };
    this.register(
      mountDashboard(this.contentEl, {
        model,
        actions,
        pages: goalPages(this.goals),
        view: this.#view,
      }),
    );
    return Promise.resolve();
  }

  #build(): DashboardModel {
    return buildDashboard({
      index: this.goals.index(),
      today: this.goals.today(),
      settings: this.goals.settings(),
      state: this.goals.state(),
    });
  }
}
