/** The dashboard. In: a model and a view as signals, actions. Out: what a person sees; every change of the model redraws what changed. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { DashboardView } from '../core/dashboard/arrange-goals';
import type { DashboardModel } from '../core/dashboard/dashboard-model';
import { t } from '../i18n/ui';
import type { DashboardActions } from './dashboard-actions';
import { DashboardSummary } from './dashboard-summary';
import { DashboardTabs } from './dashboard-tabs';
import { GoalsPanel } from './goals-panel';
import { NoGoalsYet } from './no-goals-yet';
import { Overview } from './overview/overview';
import { GoalPageView, type Pages } from './page/goal-page-view';
import { Timeline } from './timeline/timeline';
import { TodayPanel } from './today-panel';
import { UnreadableNotes } from './unreadable-notes';

export interface DashboardProps {
  readonly pages: Pages;
  readonly model: ReadonlySignal<DashboardModel>;
  readonly view: Signal<DashboardView>;
  readonly actions: DashboardActions;
}

export function Dashboard({ model: { value: model }, view, pages, actions: asked }: DashboardProps) {
  // a page that came back with the workspace must not take the focus from where somebody writes
  const opened = useRef<string | null>(null);
  const actions = useMemo(() => {
    const openPage = (page: string) => {
      opened.current = page;
      view.value = { ...view.peek(), page };
    };
    return { ...asked, openPage };
  }, [asked, view]);
  const hasNone = model.goals.length === 0 && model.unreadable.length === 0;
  if (hasNone && model.state === 'indexing') return <Indexing />;
  return (
    <div class="goal-notes-dashboard">
      <DashboardSummary model={model} actions={actions} />
      {hasNone ? (
        <NoGoalsYet actions={actions} />
      ) : (
        <>
          <DashboardTabs model={model} view={view} />
          {model.state === 'ready' ? null : <StillReading />}
          <Shown model={model} view={view} pages={pages} actions={actions} opened={opened} />
        </>
      )}
    </div>
  );
}

export interface PanelProps {
  readonly model: DashboardModel;
  readonly view: Signal<DashboardView>;
  readonly actions: DashboardActions;
  /** The goal whose page was left; it is drawn, wherever it is in a list. */
  readonly left?: string | null;
}

interface ShownProps extends PanelProps, Pick<DashboardProps, 'pages'> {
  /** The page that somebody has asked for, until it is there. */
  readonly opened: RefObject<string | null>;
}

/** The page of a goal when one is open, else the tab. Who comes back from a page is where they left. */
function Shown({ pages, opened, ...panel }: ShownProps) {
  const { page } = panel.view.value;
  const place = useRef<HTMLDivElement>(null);
  const left = useRef<string | null>(null);
  useEffect(() => {
    if (page === null && left.current !== null) focusGoal(place.current, left.current);
    // the page is what one looks at now: reading and keys begin here
    if (page !== null && page === opened.current)
      place.current?.querySelector<HTMLElement>('.goal-notes-page')?.focus({ preventScroll: true });
    opened.current = null;
    left.current = page;
  }, [page, opened]);
  return (
    <div ref={place}>
      {page === null ? (
        <>
          <Panel {...panel} left={left.current} />
          <UnreadableNotes notes={panel.model.unreadable} actions={panel.actions} />
        </>
      ) : (
        <GoalPageView key={page} path={page} pages={pages} {...panel} />
      )}
    </div>
  );
}

function focusGoal(place: HTMLElement | null, path: string): void {
  const card = [...(place?.querySelectorAll<HTMLElement>('[data-path]') ?? [])].find(
    ({ dataset }) => dataset['path'] === path,
  );
  // whoever went elsewhere, to another tab, stays there
  if (place?.ownerDocument.activeElement !== place?.ownerDocument.body) return;
  const control = card?.dataset['row'] === undefined ? card?.querySelector('button') : card;
  (control ?? place?.querySelector<HTMLElement>('button'))?.focus();
}

/** What the chosen tab shows. */
function Panel(props: PanelProps) {
  const { tab } = props.view.value;
  return (
    <div role="tabpanel" class="goal-notes-panel" aria-label={t(`dashboard.tab.${tab}`)}>
      {tab === 'today' ? <TodayPanel {...props} /> : null}
      {tab === 'goals' ? <GoalsPanel {...props} /> : null}
      {tab === 'timeline' ? <Timeline {...props} /> : null}
      {tab === 'overview' ? <Overview {...props} /> : null}
    </div>
  );
}

function StillReading() {
  return (
    <p class="goal-notes-indexing" role="status">
      {t('dashboard.indexing')}
    </p>
  );
}

/** What is to come, in outline, so that nothing jumps when it does. */
function Indexing() {
  return (
    <div class="goal-notes-dashboard" aria-busy="true">
      <StillReading />
      <div class="goal-notes-cards" aria-hidden="true">
        <div class="goal-notes-outline" />
        <div class="goal-notes-outline" />
        <div class="goal-notes-outline" />
        <div class="goal-notes-outline" />
      </div>
    </div>
  );
}
