/** The tab with all goals: found, filtered and sorted, as cards, as a tree or as a table. */
import type { PanelProps } from './dashboard';
import { DashboardFilters } from './dashboard-filters';
import { GoalGroups } from './goal-groups';
import { GoalTable } from './goal-table';
import { GoalTree } from './goal-tree';

export function GoalsPanel({ model, view, actions }: PanelProps) {
  const { layout } = view.value;
  return (
    <>
      <DashboardFilters view={view} />
      {layout === 'cards' ? <GoalGroups model={model} view={view} actions={actions} /> : null}
      {layout === 'tree' ? <GoalTree model={model} view={view} actions={actions} /> : null}
      {layout === 'table' ? <GoalTable model={model} view={view} actions={actions} /> : null}
    </>
  );
}
