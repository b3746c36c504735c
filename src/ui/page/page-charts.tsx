/** The charts of a goal's page: its numbers over time, its own habit, the habits that drive it. */
import type { GoalPage } from '../../core/dashboard/goal-page';
import { t } from '../../i18n/ui';
import { HeatMap } from '../charts/heat-map';
import { LineChart } from '../charts/line-chart';
import type { DashboardActions } from '../dashboard-actions';

export interface PageChartsProps {
  readonly page: GoalPage;
  readonly title: string;
  readonly actions: Pick<DashboardActions, 'savePicture' | 'openDay' | 'openPage'>;
}

export function PageCharts({ page, title, actions }: PageChartsProps) {
  const { chart, habit, companions, today } = page;
  const goal = { path: page.path, title };
  return (
    <>
      {chart === null ? null : <LineChart chart={chart} goal={goal} today={today} actions={actions} />}
      {habit === null ? null : (
        <HeatMap habit={habit} goal={goal} title={t('page.heat')} today={today} actions={actions} />
      )}
      {companions.map((companion) => (
        <div key={companion.path}>
          {companion.habit === null ? null : (
            <HeatMap
              habit={companion.habit}
              goal={companion}
              title={t('page.companion', { title: companion.title })}
              today={today}
              actions={actions}
            />
          )}
          <button type="button" class="goal-notes-quiet" onClick={() => actions.openPage?.(companion.path)}>
            {t('page.openOf', { title: companion.title })}
          </button>
        </div>
      ))}
    </>
  );
}
