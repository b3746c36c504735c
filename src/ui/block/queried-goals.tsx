/** The goals that a block asks for, in the view it asks for. */
import { signal } from '@preact/signals';
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { type DashboardView, DEFAULT_VIEW } from '../../core/dashboard/arrange-goals';
import type { DashboardModel, GoalCard } from '../../core/dashboard/dashboard-model';
import { todayOf } from '../../core/dashboard/today';
import type { QueryAnswer } from '../../core/query/answer-query';
import type { GoalsQuery } from '../../core/query/goals-query';
import { t } from '../../i18n/in-notes';
import { t as uiText } from '../../i18n/ui';
import type { DashboardActions } from '../dashboard-actions';
import type { PanelProps } from '../dashboard';
import { DueList } from '../due-list';
import { GoalGroups } from '../goal-groups';
import { GoalTable } from '../goal-table';
import { GoalTree } from '../goal-tree';
import { Overview } from '../overview/overview';
import { Timeline } from '../timeline/timeline';
import { GoalLines } from './goal-lines';
import { Said } from './said';

export interface QueriedGoalsProps {
  readonly answer: Extract<QueryAnswer, { kind: 'goals' | 'goal' }>;
  readonly query: GoalsQuery;
  readonly model: DashboardModel;
  readonly actions: DashboardActions;
}

export function QueriedGoals({ answer, query, model, actions }: QueriedGoalsProps) {
  const goals = answer.kind === 'goal' ? [answer.goal] : answer.goals;
  const missing = answer.kind === 'goal' ? [] : answer.missing;
  const all = answer.kind === 'goal' ? 1 : answer.all;
  return (
    <>
      {missing.map((name) => (
        <Said key={name} words={t('inNotes.noNote', { name })} />
      ))}
      {goals.length === 0 ? (
        <Said words={t(model.goals.length === 0 ? 'inNotes.noneYet' : 'inNotes.none')} />
      ) : (
        <View goals={goals} query={query} model={model} actions={actions} />
      )}
      {goals.length < all ? <Said words={t('inNotes.some', { shown: goals.length, all })} /> : null}
    </>
  );
}

interface ViewProps extends Omit<QueriedGoalsProps, 'answer'> {
  readonly goals: readonly GoalCard[];
}

function View({ goals, query, model, actions }: ViewProps) {
  const shown = { ...model, goals };
  switch (query.view) {
    case 'progress':
      return <GoalLines goals={goals} actions={actions} />;
    case 'today':
      return <Today model={shown} actions={actions} />;
    default:
      return <Arranged model={shown} query={query} panel={PANELS[query.view]} actions={actions} />;
  }
}

/** The panels of the dashboard, each over what passed the filter. */
const PANELS = {
  cards: GoalGroups,
  table: GoalTable,
  tree: GoalTree,
  timeline: Timeline,
  overview: OverviewWithGoals,
};

interface ArrangedProps extends Omit<QueriedGoalsProps, 'answer'> {
  readonly panel: (props: PanelProps) => VNode | null;
}

function Arranged({ model, query: { sort, isReversed, group }, panel: Panel, actions }: ArrangedProps) {
  const view = useMemo(
    () => signal<DashboardView>({ ...DEFAULT_VIEW, tab: 'overview', statuses: [], sort, isReversed, group }),
    [sort, isReversed, group],
  );
  return <Panel model={model} view={view} actions={actions} />;
}

/** Each number leads to its goals, below. */
function OverviewWithGoals(props: PanelProps) {
  return (
    <>
      <Overview {...props} />
      {props.view.value.tab === 'goals' ? <GoalGroups {...props} /> : null}
    </>
  );
}

/** What is due now, each done in place. */
function Today({ model, actions }: Pick<QueriedGoalsProps, 'model' | 'actions'>) {
  const { now } = todayOf(model);
  if (now.length === 0) return <Said words={t('inNotes.nothingDue')} />;
  return <DueList title={uiText('dashboard.today')} due={now} today={model.today} actions={actions} />;
}
