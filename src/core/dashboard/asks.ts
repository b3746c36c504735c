/** What a goal asks of its person these days. In: a goal, its status, today. Out: check-ins, milestones, a review, its deadline. */
import { addDays, type LocalDate, type Weekday } from '../calendar/local-date';
import type { Goal } from '../goal/goal';
import { checkInDue } from '../progress/due-for-check-in';
import type { GoalStatus } from '../progress/goal-status';
import { nextReview } from '../progress/next-date';

export interface Ask {
  readonly what: 'check-in' | 'milestone' | 'review' | 'due';
  /** The day it is wanted by; may have passed. */
  readonly date: LocalDate;
  /** Position of the milestone among the goal's; null when it is none. */
  readonly milestone: number | null;
  /** The period before was missed: never miss twice. */
  readonly isSecond: boolean;
}

/** How far ahead deadlines and milestones are announced. In days. */
const AHEAD = 7;

/**
 * Everything that is due by now, and the deadline and milestones of the coming week; of active goals only.
 * A deadline that has passed is asked until it is moved or the goal is closed.
 */
export function asksOf(
  goal: Goal,
  { hitRate, progress }: Pick<GoalStatus, 'hitRate' | 'progress'>,
  today: LocalDate,
  weekStartsOn: Weekday,
): readonly Ask[] {
  if (goal.status !== 'active') return [];
  const horizon = addDays(today, AHEAD);
  const ask = (what: Ask['what'], date: LocalDate, milestone: number | null = null): Ask => ({
    what,
    date,
    milestone,
    isSecond: what === 'check-in' && hitRate?.missedLast === true,
  });
  const checkIn = checkInDue(goal, today, weekStartsOn);
  const review = nextReview(goal);
  const isReached = progress !== null && progress.value >= 1;
  return [
    ...(checkIn === null ? [] : [ask('check-in', checkIn)]),
    ...goal.milestones.flatMap(({ done, due }, position) =>
      done || due === null || due > horizon ? [] : [ask('milestone', due, position)],
    ),
    ...(review === null || review.date > today ? [] : [ask('review', review.date)]),
    ...(goal.due === null || goal.due > horizon || (isReached && goal.due > today)
      ? []
      : [ask('due', goal.due)]),
  ];
}
