/** What needs a person today. In: the goals and today. Out: what to do with which goal, the longest overdue first. */
import { daysBetween, type LocalDate } from '../core/calendar/local-date';
import type { CardMilestone, DashboardModel, GoalCard } from '../core/dashboard/dashboard-model';

export interface DueNow {
  readonly goal: GoalCard;
  readonly what: 'check-in' | 'milestone' | 'review' | 'due';
  readonly date: LocalDate;
  /** The milestone that is due. */
  readonly milestone: CardMilestone | null;
}

/**
 * Of active goals: a habit whose period is open and wants a check-in, and every next date that is today or has passed.
 * A goal stands here once.
 */
export function dueNow({ goals, today }: Pick<DashboardModel, 'goals' | 'today'>): readonly DueNow[] {
  return goals
    .flatMap((goal): readonly DueNow[] => {
      const { next, status } = goal;
      if (status !== 'active' || next === null || !isDue(goal, today)) return [];
      const milestone =
        next.what === 'milestone'
          ? (goal.milestones.find(
              ({ done, due, text }) => !done && due === next.date && text === next.label,
            ) ?? null)
          : null;
      return [{ goal, what: next.what, date: next.date, milestone }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function isDue({ next, hitRate }: GoalCard, today: LocalDate): boolean {
  if (next === null) return false;
  if (next.date <= today) return true;
  if (next.what !== 'check-in' || hitRate === null) return false;
  // the date is the last day of a period: of this one when it is near enough, else of the one after
  if (hitRate.period === 'month') return next.date.slice(0, 7) === today.slice(0, 7);
  return hitRate.period === 'week' && daysBetween(today, next.date) < 7;
}
