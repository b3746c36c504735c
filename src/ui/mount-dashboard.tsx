/** Puts the dashboard into an element of the host. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import { type DashboardView, DEFAULT_VIEW } from '../core/dashboard/arrange-goals';
import type { DashboardModel } from '../core/dashboard/dashboard-model';
import { Dashboard } from './dashboard';
import type { DashboardActions } from './dashboard-actions';
import type { Pages } from './page/goal-page-view';

const NO_PAGE = signal(null);
const NO_PAGES: Pages = () => NO_PAGE;

export interface DashboardOptions {
  readonly model: ReadonlySignal<DashboardModel>;
  readonly actions: DashboardActions;
  /** Where the host has pages of goals; without it none opens. */
  readonly pages?: Pages;
  /** Kept by the host, when it keeps it. */
  readonly view?: Signal<DashboardView>;
}

/**
 * Draw the dashboard into `container` and keep it current.
 * @returns what takes it out again.
 */
export function mountDashboard(
  container: HTMLElement,
  { model, actions, pages = NO_PAGES, view = signal(DEFAULT_VIEW) }: DashboardOptions,
): () => void {
  render(<Dashboard model={model} view={view} pages={pages} actions={actions} />, container);
  return () => render(null, container);
}
