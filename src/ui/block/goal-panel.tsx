/** One goal in a note: ring, health, bar, figures, and its check-in in place. On its own page it has no title: that stands above. */
import type { LocalDate } from '../../core/calendar/local-date';
import { shareOf } from '../../core/dashboard/arrange-goals';
import type { GoalCard } from '../../core/dashboard/dashboard-model';
import { t } from '../../i18n/ui';
import { CheckInControl } from '../check-in-control';
import { CriteriaRing } from '../criteria-ring';
import type { DashboardActions } from '../dashboard-actions';
import { GoalFigures } from '../goal-figures';
import { HealthChip } from '../health-chip';
import { NextDay } from '../next-day';
import { NoteLink } from '../note-link';
import { ProgressBar } from '../progress-bar';
import { shownDate } from '../shown-date';

export interface GoalPanelProps {
  readonly goal: GoalCard;
  /** The block stands in the goal's own note. */
  readonly isPage: boolean;
  readonly today: LocalDate;
  readonly actions: DashboardActions;
}

export function GoalPanel({ goal, isPage, today, actions }: GoalPanelProps) {
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
      <GoalFigures goal={goal} />
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
    </section>
  );
}
