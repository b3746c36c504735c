/** The dashboard in a browser. In: the data in the page. Out: the same dashboard as in the app, kept current when a server stands behind it. */
import { effect, type Signal, signal } from '@preact/signals';
import { type DashboardView, readView } from '../../../core/dashboard/arrange-goals';
import { mountDashboard } from '../../../ui/mount-dashboard';
import { DATA_ELEMENT, type PageData, ROOT_ELEMENT } from '../page-data';
import { followServer } from './follow-server.mts';
import { keptViews } from './kept-views.mts';
import { banner } from './banner.mts';
import { notePanel } from './note-panel.mts';
import { sinceTable } from './since-table.mts';
import { pageActions } from './page-actions.mts';
import { pagePages } from './page-pages.mts';

export function startPage(): void {
  const root = document.getElementById(ROOT_ELEMENT);
  const data = JSON.parse(document.getElementById(DATA_ELEMENT)?.textContent ?? 'null') as PageData | null;
  if (root === null || data === null) return;
  const model = signal(data.model);
  root.dataset.kind = data.kind;
  if (data.since !== undefined) root.before(sinceTable(data.since));
  mountDashboard(root, {
    model,
    view: keptView(data),
    pages: pagePages(data, model),
    actions: {
      ...pageActions(data, notePanel(document.body, data)),
      ...(data.kind === 'live' ? { savedViews: keptViews(data.vault) } : {}),
    },
  });
  if (data.kind === 'live') followServer(model, banner(document.body));
}

/** What was filtered and sorted is kept while the window is open. */
function keptView({ vault }: PageData): Signal<DashboardView> {
  const key = `goal-notes-view:${vault}`;
  const view = signal(readView(storedView(key)));
  effect(() => {
    const now = JSON.stringify(view.value);
    try {
      sessionStorage.setItem(key, now);
    } catch {
      // a report opened from a disk may have no storage: then nothing is kept
    }
  });
  return view;
}

function storedView(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
