/** One goal in a note: ring, health, bar, figures, chart, and its check-in in place. On its own page it has no title: that stands above. */
import { useMemo } from 'preact/hooks';
import type { LocalDate } from '../../core/calendar/local-date';
import { shareOf } from '../../core/dashboard/arrange-goals';
import type { GoalCard } from '../../core/dashboard/dashboard-model';
import { t } from '../../i18n/ui';
import { HeatMap } from '../charts/heat-map';
import { LineChart } from '../charts/line-chart';
import { CheckInControl } from '../check-in-control';
import { CriteriaRing } from '../criteria-ring';
import type { DashboardActions } from '../dashboard-actions';
import { HealthChip } from '../health-chip';
import { NextDay } from '../next-day';
import { NoteLink } from '../note-link';
import type { Pages } from '../page/goal-page-view';
import { PageFigures } from '../page/page-figures';
import { ProgressBar } from '../progress-bar';
import { shownDate } from '../shown-date';

export interface GoalPanelProps {
  readonly goal: GoalCard;
  /** The block stands in the goal's own note. */
  readonly isPage: boolean;
  readonly today: LocalDate;
  readonly pages: Pages;
  readonly actions: DashboardActions;
}

export function GoalPanel({ goal, isPage, today, pages, actions }: GoalPanelProps) {
  const page = useMemo(() => pages(goal.path), [pages, goal.path]).value;
  const { path, title, health, next, status, checkIn } = goal;
  return (
    <section class={`goal-notes-goal goal-notes-level-${health.level}`} data-path={path} aria-label={title}>
      <div class="goal-notes-goal-head">
        <CriteriaRing framework={goal.framework} segments={goal.ring} />
        <div>
          {isPage ? null : <NoteLink path={path} title={title} actions={actions} />}
          <HealthChip health={health} title={title} isOpen={false} />
        </div>
        {next === null ? null : <NextDay next={next} today={today} />}
      </div>
      <ProgressBar value={shareOf(goal)} pace={goal.pace} />
      <PageFigures goal={goal} />
      {status === 'active' ? (
        <div class="goal-notes-goal-foot">
          <CheckInControl goal={goal} actions={actions} />
          <p class="goal-notes-muted">
            {checkIn.last === null
              ? t('dashboard.never')
              : t('dashboard.last', { date: shownDate(checkIn.last, today) })}
          </p>
        </div>
      ) : null}
      {page?.chart == null ? null : (
        <LineChart chart={page.chart} goal={goal} today={today} actions={actions} />
      )}
      {page?.habit == null ? null : (
        <HeatMap habit={page.habit} goal={goal} title={t('page.heat')} today={today} actions={actions} />
      )}
    </section>
  );
}
