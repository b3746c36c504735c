/** The dashboard. In: a model and a view as signals, actions. Out: what a person sees; every change of the model redraws what changed. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { DashboardView } from '../core/dashboard/arrange-goals';
import type { DashboardModel } from '../core/dashboard/dashboard-model';
import { t } from '../i18n/ui';
import type { DashboardActions } from './dashboard-actions';
import { DashboardSummary } from './dashboard-summary';
import { DashboardTabs } from './dashboard-tabs';
import { GoalsPanel } from './goals-panel';
import { NoGoalsYet } from './no-goals-yet';
import { TodayPanel } from './today-panel';
import { UnreadableNotes } from './unreadable-notes';

export interface DashboardProps {
  readonly model: ReadonlySignal<DashboardModel>;
  readonly view: Signal<DashboardView>;
  readonly actions: DashboardActions;
}

export function Dashboard({ model: { value: model }, view, actions }: DashboardProps) {
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
          <Panel model={model} view={view} actions={actions} />
          <UnreadableNotes notes={model.unreadable} actions={actions} />
        </>
      )}
    </div>
  );
}

export interface PanelProps {
  readonly model: DashboardModel;
  readonly view: Signal<DashboardView>;
  readonly actions: DashboardActions;
}

/** What the chosen tab shows. */
function Panel(props: PanelProps) {
  const { tab } = props.view.value;
  return (
    <div role="tabpanel" class="goal-notes-panel" aria-label={t(`dashboard.tab.${tab}`)}>
      {tab === 'today' ? <TodayPanel {...props} /> : null}
      {tab === 'goals' ? <GoalsPanel {...props} /> : null}
    </div>
  );
}

/** What is to come, in outline, so that nothing jumps when it does. */
function Indexing() {
  return (
    <div class="goal-notes-dashboard" aria-busy="true">
      <p class="goal-notes-indexing" role="status">
        {t('dashboard.indexing')}
      </p>
      <div class="goal-notes-cards" aria-hidden="true">
        <div class="goal-notes-outline" />
        <div class="goal-notes-outline" />
        <div class="goal-notes-outline" />
        <div class="goal-notes-outline" />
      </div>
    </div>
  );
}
