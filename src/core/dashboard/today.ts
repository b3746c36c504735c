/** What needs a person today. In: the goals of a dashboard and today. Out: what to do now, and what comes within the week. */
import type { Ask } from './asks';
import type { CardMilestone, DashboardModel, GoalCard } from './dashboard-model';

export interface DueNow extends Omit<Ask, 'milestone'> {
  readonly goal: GoalCard;
  readonly milestone: CardMilestone | null;
}

export interface TodayModel {
  /** Due today or earlier, and check-ins of open periods. */
  readonly now: readonly DueNow[];
  /** Deadlines and milestones within seven days. */
  readonly soon: readonly DueNow[];
  /** The first date of any goal after those; null when there is none. */
  readonly then: GoalCard | null;
}

/**
 * First what was missed before (never miss twice), then by date, the longest overdue first; on one day check-ins go first, then in the
 * order of the paths.
 * @example todayOf(model).now.map(({ goal, what }) => [goal.title, what])
 */
export function todayOf({ goals, today }: Pick<DashboardModel, 'goals' | 'today'>): TodayModel {
  const all = goals.flatMap((goal) =>
    goal.asks.map((ask): DueNow => ({
      ...ask,
      goal,
      milestone: ask.milestone === null ? null : (goal.milestones[ask.milestone] ?? null),
    })),
  );
  const isNow = ({ what, date }: DueNow) => what === 'check-in' || date <= today;
  const now = all
    .filter(isNow)
    .sort((a, b) => Number(b.isSecond) - Number(a.isSecond) || byDate(a, b) || rank(a) - rank(b));
  const soon = all.filter((due) => !isNow(due)).sort(byDate);
  return { now, soon, then: all.length > 0 ? null : firstAhead(goals) };
}

function byDate(a: { readonly date: string }, b: { readonly date: string }): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}

const RANKS: readonly Ask['what'][] = ['check-in', 'milestone', 'review', 'due'];

function rank({ what }: DueNow): number {
  return RANKS.indexOf(what);
}

function firstAhead(goals: readonly GoalCard[]): GoalCard | null {
  return goals.reduce<GoalCard | null>((first, goal) => {
    if (goal.next === null) return first;
    return first?.next == null || goal.next.date < first.next.date ? goal : first;
  }, null);
}
