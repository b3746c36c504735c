/** The tab with all goals: found, filtered and sorted, as cards, as a tree or as a table. */
import type { PanelProps } from './dashboard';
import { DashboardFilters } from './dashboard-filters';
import { GoalGroups } from './goal-groups';
import { GoalTable } from './goal-table';
import { GoalTree } from './goal-tree';

export function GoalsPanel({ view, ...rest }: PanelProps) {
  const { layout } = view.value;
  return (
    <>
      <DashboardFilters view={view} actions={rest.actions} />
      {layout === 'cards' ? <GoalGroups view={view} {...rest} /> : null}
      {layout === 'tree' ? <GoalTree view={view} {...rest} /> : null}
      {layout === 'table' ? <GoalTable view={view} {...rest} /> : null}
    </>
  );
}
